/** All texts of a part of the page in one call, when somebody asks for them: each reading is logged. */
import { createContext, type PropsWithChildren, use, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { readTexts } from '../../api/case-page.ts';
import { useStaffApi } from '../../api/client.ts';

interface TextsRead {
  readonly texts: ReadonlyMap<string, string>;
  readonly read: (refs: readonly string[]) => Promise<void>;
}

const mostAtOnce = 50;

const TextsReadContext = createContext<TextsRead>({ texts: new Map(), read: async () => undefined });
export const useTextsRead = (): TextsRead => use(TextsReadContext);

export const TextsReadTogether = ({ caseId, children }: PropsWithChildren<{ readonly caseId: string }>) => {
  const { formatMessage } = useIntl();
  const api = useStaffApi();
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const value = useMemo(() => {
    const told = async (refs: readonly string[]): Promise<readonly (readonly [string, string])[]> => {
      try {
        const { texts: found, withheld } = await readTexts(api, caseId, refs);
        const kept = formatMessage({ id: 'history.withheld' });
        return [...found, ...withheld.map((ref) => [ref, kept] as const)];
      } catch (error) {
        const why = (error instanceof Error && error.message) || formatMessage({ id: 'trouble.nothing' });
        return refs.map((ref) => [ref, why] as const);
      }
    };
    const read = async (refs: readonly string[]) => {
      const found = await told(refs.slice(-mostAtOnce));
      setTexts((before) => new Map([...before, ...found]));
    };
    return { texts, read };
  }, [texts, api, caseId, formatMessage]);
  return <TextsReadContext value={value}>{children}</TextsReadContext>;
};
