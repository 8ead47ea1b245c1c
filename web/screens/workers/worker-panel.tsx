/** One worker beside the list: what is claimed, found, owed and paid, who called, what was written. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import SplitPanel from '@cloudscape-design/components/split-panel';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import type { Case } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { type WorkerFile, workerQuery } from '../../api/workers.ts';
import { useDays } from '../../shown/days.ts';
import { useMoney } from '../../shown/money.ts';
import { useActorName } from '../../shown/names.ts';
import { CaseText } from '../case/case-text.tsx';
import { WagePaper } from '../case/wage-paper.tsx';
import { Trouble } from '../trouble.tsx';
import { Marks } from './worker-columns.tsx';

const sums = ['claimed', 'assessed', 'agreed', 'paid', 'confirmed'] as const;

const useFactsOf = (file: WorkerFile) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const money = useMoney();
  const { day, moment } = useDays();
  const { claim, owed, late, contactable, naming, complainedAt } = file;
  const days = [claim.from, claim.until].flatMap((each) => (each === undefined ? [] : [day(each)]));
  return [
    ...sums.map((sum) => ({ label: formatMessage({ id: `sum.${sum}` }), value: money(file.sums[sum]) })),
    {
      label: formatMessage({ id: 'sum.owed' }),
      value:
        late > 0
          ? `${money(owed)} ${formatMessage({ id: 'money.late' }, { sum: money(late) })}`
          : money(owed),
    },
    { label: formatMessage({ id: 'workers.period' }), value: days.join(' – ') || '–' },
    { label: formatMessage({ id: 'workers.complained' }), value: moment(complainedAt) },
    { label: label('field', 'naming'), value: label('naming', naming) },
    {
      label: formatMessage({ id: 'workers.reach' }),
      value: formatMessage({ id: contactable ? 'workers.reachable' : 'mark.unreachable' }),
    },
  ];
};

const PaidRows = ({ ledger: { payments } }: WorkerFile) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const money = useMoney();
  const { day } = useDays();
  if (payments.length === 0) return <Box>{formatMessage({ id: 'money.no_payment' })}</Box>;
  return (
    <ul>
      {payments.map(({ payment, paidOn, kind, fen, standing }) => (
        <li key={payment}>
          {money(fen)} · {label('payment_kind', kind)} · {day(paidOn)} ·{' '}
          {formatMessage({ id: `payment.${standing}` })}
        </li>
      ))}
    </ul>
  );
};

/** What the entry adds to its name. */
const useRest = () => {
  const { formatMessage } = useIntl();
  return ({ type, facts }: WorkerFile['entries'][number]): string =>
    type === 'worker_contacted'
      ? ` · ${formatMessage({ id: facts.reached === true ? 'workers.was_reached' : 'workers.was_not_reached' })}`
      : '';
};

const Entries = ({ of, file: { entries } }: { readonly of: Case; readonly file: WorkerFile }) => {
  const label = useLabel();
  const { moment } = useDays();
  const actorName = useActorName(of.office);
  const rest = useRest();
  return (
    <ol className="thread">
      {entries.toReversed().map((entry) => (
        <li
          key={`${entry.seq} ${entry.type}`}
          className={entry.by.role === 'worker' ? 'message' : 'message ours'}
        >
          <Box variant="small">
            {actorName(entry.by)} · <time dateTime={entry.at}>{moment(entry.at)}</time>
          </Box>
          <div>
            {label('event', entry.type)}
            {rest(entry)}
          </div>
          {Object.entries(entry.words).map(([name, ref]) => (
            <CaseText key={ref} caseId={of.caseId} name={name} at={ref} />
          ))}
        </li>
      ))}
    </ol>
  );
};

const About = ({ of, file }: { readonly of: Case; readonly file: WorkerFile }) => {
  const { formatMessage } = useIntl();
  return (
    <SpaceBetween size="l">
      <KeyValuePairs columns={2} items={useFactsOf(file)} />
      <Marks {...file} />
      {file.statement !== undefined && (
        <WagePaper caseId={of.caseId} number={of.number} worker={file.worker} />
      )}
      <ColumnLayout columns={1}>
        <SpaceBetween size="xs">
          <Header variant="h3">{formatMessage({ id: 'money.payments' })}</Header>
          <PaidRows {...file} />
        </SpaceBetween>
        <SpaceBetween size="xs">
          <Header variant="h3">{formatMessage({ id: 'workers.story' })}</Header>
          <Entries of={of} file={file} />
        </SpaceBetween>
      </ColumnLayout>
    </SpaceBetween>
  );
};

interface WorkerPanelProps {
  readonly of: Case;
  readonly worker: string;
  /** absent: not your right, or not possible now */
  readonly reveal?: () => void;
  readonly write?: () => void;
}

export const WorkerPanel = ({ of, worker, reveal, write }: WorkerPanelProps) => {
  const { formatMessage } = useIntl();
  const { data, error, refetch } = useQuery(workerQuery(useStaffApi(), of.caseId, worker));
  const acts = [
    ...(reveal === undefined ? [] : [{ id: 'reveal.open', act: reveal }]),
    ...(write === undefined ? [] : [{ id: 'workers.write', act: write }]),
  ];
  return (
    <SplitPanel header={formatMessage({ id: 'workers.one' }, { worker })} hidePreferencesButton>
      <SpaceBetween size="m">
        <SpaceBetween size="xs" direction="horizontal">
          {acts.map(({ id, act }) => (
            <Button key={id} onClick={act}>
              {formatMessage({ id })}
            </Button>
          ))}
        </SpaceBetween>
        {error !== null && <Trouble error={error} again={refetch} />}
        {data === undefined ? error === null && <Spinner /> : <About of={of} file={data} />}
      </SpaceBetween>
    </SplitPanel>
  );
};
