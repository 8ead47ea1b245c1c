/** A free text of the case: each reading is logged, so it is fetched when somebody asks for it, and the grounds of a proposal with the form that signs it. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { type StaffApi, useStaffApi } from '../../api/client.ts';
import { useLabel } from '../../api/reference.ts';
import { Veiled } from '../../shown/veil.tsx';
import { useTextsRead } from './texts.tsx';

interface CaseTextProps {
  readonly caseId: string;
  /** what kind of text it is, as its command calls it */
  readonly name: string;
  readonly at: string;
  /** who opened what it stands in asked for it by that */
  readonly asked?: boolean;
}

const textAt = async (api: StaffApi, caseId: string, ref: string): Promise<string | undefined> =>
  (await api.GET('/cases/{caseId}/words/{ref}', { params: { path: { caseId, ref } } })).data?.text;

/** Read once for each opening: it is kept nowhere. */
const textQuery = (api: StaffApi, caseId: string, ref: string) => ({
  queryKey: ['text', caseId, ref],
  queryFn: async () => (await textAt(api, caseId, ref)) ?? '',
  gcTime: 0,
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});

export const CaseText = ({ caseId, name, at, asked = false }: CaseTextProps) => {
  const api = useStaffApi();
  const label = useLabel();
  const { formatMessage } = useIntl();
  const together = useTextsRead().texts;
  const [own, setOwn] = useState<string>();
  const opened = useQuery({ ...textQuery(api, caseId, at), enabled: asked && !together.has(at) });
  const said = (error: unknown) =>
    error instanceof Error ? error.message : formatMessage({ id: 'trouble.nothing' });
  const read = async () => {
    try {
      setOwn(await textAt(api, caseId, at));
    } catch (error) {
      setOwn(said(error));
    }
  };
  const ofOpened = opened.error === null ? opened.data : said(opened.error);
  const text = own ?? together.get(at) ?? ofOpened;
  return text === undefined ? (
    <span className="asked-for">
      <Button variant="inline-link" onClick={() => void read()}>
        {formatMessage({ id: 'history.read' }, { what: label('text', name) })}
      </Button>
    </span>
  ) : (
    <Box variant="p">
      <span className="as-written">
        <Veiled>{text}</Veiled>
      </span>
    </Box>
  );
};
