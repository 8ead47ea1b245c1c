import Badge from '@cloudscape-design/components/badge';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useIntl } from 'react-intl';
import type { WorkerRow } from '../../api/workers.ts';
import { useMoney } from '../../shown/money.ts';
import { type Column, nothing } from '../../shown/rows.tsx';
import { Veiled } from '../../shown/veil.tsx';
import { useRevealed } from '../case/revealed.ts';

const sums = ['claimed', 'assessed', 'agreed', 'paid', 'confirmed'] as const;
const byNumber = (a: WorkerRow, b: WorkerRow): number =>
  Number(a.worker.slice(1)) - Number(b.worker.slice(1));

/** The number under which everybody is known; the name only while it is shown. */
const WorkerName = ({ worker }: { readonly worker: string }) => {
  const { identity } = useRevealed() ?? {};
  const name = identity?.worker === worker ? identity.identity.name : undefined;
  return name === undefined ? (
    worker
  ) : (
    <>
      {worker} <Veiled>{name}</Veiled>
    </>
  );
};

const Owed = ({ owed, late }: WorkerRow) => {
  const { formatMessage } = useIntl();
  const money = useMoney();
  return late > 0 ? (
    <StatusIndicator type="error">
      {money(owed)} {formatMessage({ id: 'money.late' }, { sum: money(late) })}
    </StatusIndicator>
  ) : (
    money(owed)
  );
};

/** What is open about the worker, apart from the money, which stands beside it. */
export const Marks = ({ marks, speaksForOthers, standing }: WorkerRow) => {
  const { formatMessage } = useIntl();
  const shown = marks.filter((mark) => mark !== 'unpaid' && mark !== 'withdrawn');
  if (shown.length === 0 && !speaksForOthers && standing === 'in' && !marks.includes('withdrawn'))
    return nothing;
  return (
    <SpaceBetween size="xxs" direction="horizontal">
      {speaksForOthers && <Badge color="blue">{formatMessage({ id: 'workers.representative' })}</Badge>}
      {standing !== 'in' && <Badge color="grey">{formatMessage({ id: `standing.${standing}` })}</Badge>}
      {standing === 'in' && marks.includes('withdrawn') && (
        <Badge color="severity-medium">{formatMessage({ id: 'workers.leaving' })}</Badge>
      )}
      {shown.map((mark) => (
        <Badge key={mark} color={mark === 'differs' ? 'severity-low' : 'grey'}>
          {formatMessage({ id: `mark.${mark}` })}
        </Badge>
      ))}
    </SpaceBetween>
  );
};

export const useWorkerColumns = (open: (worker: string) => void): readonly Column<WorkerRow>[] => {
  const { formatMessage } = useIntl();
  const money = useMoney();
  return [
    {
      id: 'worker',
      header: formatMessage({ id: 'column.worker' }),
      isRowHeader: true,
      sortingComparator: byNumber,
      cell: ({ worker }) => (
        <Link variant="primary" onFollow={() => open(worker)}>
          <WorkerName worker={worker} />
        </Link>
      ),
    },
    ...sums.map(
      (sum): Column<WorkerRow> => ({
        id: sum,
        header: formatMessage({ id: `sum.${sum}` }),
        isSum: true,
        sortingComparator: (a, b) => a.sums[sum] - b.sums[sum],
        cell: (row) => money(row.sums[sum]),
      }),
    ),
    {
      id: 'owed',
      header: formatMessage({ id: 'sum.owed' }),
      isSum: true,
      sortingComparator: (a, b) => a.owed - b.owed,
      cell: (row) => <Owed {...row} />,
    },
    { id: 'marks', header: formatMessage({ id: 'workers.open' }), cell: (row) => <Marks {...row} /> },
  ];
};
