/**
 * A danger that is reported while somebody is at other work is said at once, over whatever screen they are on, and in
 * whatever form is open: it is there until it is acknowledged by somebody, or put aside by the reader.
 */
import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { createContext, use, useState } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../api/client.ts';
import { type OwnRow, ownQueueQuery } from '../api/queries.ts';
import { useLabel } from '../api/reference.ts';
import { rememberWriting } from './interrupted.ts';

const isInDanger = ({ needs }: OwnRow): boolean =>
  needs.some(({ code, mine }) => mine && code === 'danger_to_acknowledge');

/** What was there when the desk was opened stands at the head of its first list; only what comes later is an alarm. */
export const useAlarms = () => {
  const { data } = useInfiniteQuery(ownQueueQuery(useStaffApi()));
  const inDanger = data?.pages.flatMap(({ items }) => items).filter(isInDanger);
  const [known, setKnown] = useState<ReadonlySet<string>>();
  if (known === undefined && inDanger !== undefined) setKnown(new Set(inDanger.map(({ caseId }) => caseId)));
  const alarms = known === undefined ? [] : (inDanger ?? []).filter(({ caseId }) => !known.has(caseId));
  const putAside = (caseId: string) => setKnown(new Set([...(known ?? []), caseId]));
  return { alarms, putAside };
};

export const AlarmsContext = createContext<readonly OwnRow[]>([]);

/** What happens there, where, and at whose place: enough to know whether to drop what one is doing. */
const useAlarmText = () => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  return ({ kind, employer, placeName }: OwnRow): string =>
    [
      [label('kind', kind), employer, placeName].filter((each) => each !== undefined).join(' · '),
      formatMessage({ id: 'danger.text' }),
    ].join(' — ');
};

const Acknowledge = ({ caseId }: Pick<OwnRow, 'caseId'>) => {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const open = () => {
    rememberWriting();
    return navigate({ to: '/case/$caseId', params: { caseId }, search: { act: 'acknowledge_danger' } });
  };
  return <Button onClick={() => void open()}>{formatMessage({ id: 'danger.open' })}</Button>;
};

export const useAlarmMessages = () => {
  const { formatMessage } = useIntl();
  const text = useAlarmText();
  return ({ alarms, putAside }: ReturnType<typeof useAlarms>) =>
    alarms.map((row) => ({
      id: row.caseId,
      type: 'error' as const,
      header: formatMessage({ id: 'danger.title' }, { number: row.number }),
      content: text(row),
      action: <Acknowledge caseId={row.caseId} />,
      dismissible: true,
      dismissLabel: formatMessage({ id: 'act.close' }),
      onDismiss: () => putAside(row.caseId),
    }));
};

/** The same inside an open form, which covers the page and keeps the keyboard: the draft stays. */
export const AlarmsInForm = ({ caseId }: { readonly caseId: string }) => {
  const { formatMessage } = useIntl();
  const text = useAlarmText();
  return (
    <div role="alert">
      {use(AlarmsContext)
        .filter((row) => row.caseId !== caseId)
        .map((row) => (
          <Alert
            key={row.caseId}
            type="error"
            header={formatMessage({ id: 'danger.title' }, { number: row.number })}
            action={<Acknowledge caseId={row.caseId} />}
          >
            {text(row)}
          </Alert>
        ))}
    </div>
  );
};
