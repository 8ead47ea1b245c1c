/** Who writes in the case just now. It is told to colleagues while something is being written, and holds nobody up. */
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useQuery } from '@tanstack/react-query';
import { createContext, use, useEffect } from 'react';
import { useIntl } from 'react-intl';
import { presenceQuery } from '../../api/case-page.ts';
import { useStaffApi } from '../../api/client.ts';
import { useMe } from '../../api/queries.ts';
import { useReference } from '../../api/reference.ts';

/** Takes what is being written: a command, '' for something else; undefined: nothing any more. */
export const WritingContext = createContext<(what: string | undefined) => void>(() => undefined);

/** Tells the page that something is being written here, as long as it is. */
export const useWriting = (what: string | undefined): void => {
  const tell = use(WritingContext);
  useEffect(() => {
    tell(what);
    return () => tell(undefined);
  }, [tell, what]);
};

interface WritersProps {
  readonly caseId: string;
  readonly writes: string | undefined;
}

export const Writers = ({ caseId, writes }: WritersProps) => {
  const { formatMessage } = useIntl();
  const commands = useReference()?.commands;
  const roles = useMe()?.roles ?? [];
  const says = roles.some((role) => role !== 'auditor') ? writes : undefined;
  const { data = [] } = useQuery(presenceQuery(useStaffApi(), caseId, says));
  return (
    <div role="status" aria-live="polite">
      {data.map(({ staff, name, act }) => (
        <StatusIndicator key={staff} type="in-progress">
          {act === undefined
            ? formatMessage({ id: 'writing.something' }, { name })
            : formatMessage({ id: 'writing.act' }, { name, act: commands?.[act]?.name ?? act })}
        </StatusIndicator>
      ))}
    </div>
  );
};
