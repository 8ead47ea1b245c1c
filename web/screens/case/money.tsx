/** The five sums of each worker, never mixed, and what is owed of them today. */
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { Link as RouterLink } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useDays } from '../../shown/days.ts';
import { useMoney } from '../../shown/money.ts';
import { type Column, Rows } from '../../shown/rows.tsx';
import { WagePaper } from './wage-paper.tsx';

const sums = ['claimed', 'assessed', 'agreed', 'paid', 'confirmed'] as const;
type WorkerRow = { readonly worker: string } & Case['workers'][string] & {
    readonly owed: number;
    readonly late: number;
  };

const rowsOf = ({ workers, ledger }: Case): readonly WorkerRow[] =>
  Object.entries(workers).map(([worker, each]) => ({
    ...each,
    worker,
    owed: ledger[worker]?.owed ?? 0,
    late: ledger[worker]?.late ?? 0,
  }));

const useSumColumns = (): readonly Column<WorkerRow>[] => {
  const { formatMessage } = useIntl();
  const money = useMoney();
  return sums.map((sum) => ({
    id: sum,
    header: formatMessage({ id: `sum.${sum}` }),
    isSum: true,
    cell: (row) => money(row.sums[sum]),
  }));
};

/** Of many workers the first stand here; all stand in a list of their own. */
const OthersElsewhere = ({ of: { caseId, workers, workerCount } }: { readonly of: Case }) => {
  const { formatMessage } = useIntl();
  const count = workerCount.all - Object.keys(workers).length;
  return count === 0 ? null : (
    <RouterLink to="/case/$caseId" params={{ caseId }} search={{ tab: 'workers' }}>
      {formatMessage({ id: 'money.others' }, { count })}
    </RouterLink>
  );
};

const BySum = ({ of }: { readonly of: Case }) => {
  const { formatMessage } = useIntl();
  const money = useMoney();
  const columns = useSumColumns();
  return (
    <Rows
      header={
        <Header variant="h2" description={formatMessage({ id: 'money.about' })}>
          {formatMessage({ id: 'money.title' })}
        </Header>
      }
      footer={<OthersElsewhere of={of} />}
      items={rowsOf(of)}
      trackBy="worker"
      stickyColumns={{ first: 1 }}
      columns={[
        {
          id: 'worker',
          header: formatMessage({ id: 'column.worker' }),
          isRowHeader: true,
          cell: ({ worker, standing, statement }) => (
            <>
              {standing === 'in' ? worker : `${worker} (${standing})`}
              {statement !== undefined && (
                <>
                  {' '}
                  <WagePaper caseId={of.caseId} number={of.number} worker={worker} />
                </>
              )}
            </>
          ),
        },
        ...columns,
        {
          id: 'owed',
          header: formatMessage({ id: 'sum.owed' }),
          isSum: true,
          cell: ({ owed, late }) =>
            late > 0 ? (
              <StatusIndicator type="error">
                {money(owed)} {formatMessage({ id: 'money.late' }, { sum: money(late) })}
              </StatusIndicator>
            ) : (
              money(owed)
            ),
        },
      ]}
    />
  );
};

const Payments = ({ of }: { readonly of: Case }) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const money = useMoney();
  const { day } = useDays();
  const rows = Object.entries(of.ledger).flatMap(([worker, { payments }]) =>
    payments.map((each) => ({ ...each, worker, id: `${worker} ${each.payment}` })),
  );
  return (
    <Rows
      header={<Header variant="h2">{formatMessage({ id: 'money.payments' })}</Header>}
      items={rows}
      trackBy="id"
      empty={formatMessage({ id: 'money.no_payment' })}
      columns={[
        {
          id: 'payment',
          header: formatMessage({ id: 'column.payment' }),
          isRowHeader: true,
          cell: ({ payment }) => payment,
        },
        { id: 'worker', header: formatMessage({ id: 'column.worker' }), cell: ({ worker }) => worker },
        { id: 'day', header: formatMessage({ id: 'column.paid_on' }), cell: ({ paidOn }) => day(paidOn) },
        {
          id: 'kind',
          header: formatMessage({ id: 'column.kind' }),
          cell: ({ kind }) => label('payment_kind', kind),
        },
        {
          id: 'sum',
          header: formatMessage({ id: 'column.sum' }),
          isSum: true,
          cell: ({ fen }) => money(fen),
        },
        {
          id: 'standing',
          header: formatMessage({ id: 'column.standing' }),
          cell: ({ standing }) => formatMessage({ id: `payment.${standing}` }),
        },
      ]}
    />
  );
};

export const Money = ({ of }: { readonly of: Case }) => (
  <SpaceBetween size="l">
    <BySum of={of} />
    <Payments of={of} />
  </SpaceBetween>
);
