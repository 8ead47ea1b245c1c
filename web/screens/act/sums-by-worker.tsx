/** A sum for each worker of the case: filled from what is known, with the total of what stands here. */
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useMoney } from '../../shown/money.ts';
import { Rows } from '../../shown/rows.tsx';
import { type CaseParts, isRecord } from './schema.ts';
import { SumInput } from './sum-input.tsx';

interface Line {
  readonly worker: string;
  readonly fen: number;
}

const isLine = (each: unknown): each is Line =>
  isRecord(each) && typeof each.worker === 'string' && typeof each.fen === 'number';

const linesIn = (value: unknown): readonly Line[] => (Array.isArray(value) ? value.filter(isLine) : []);

/** What may be meant: the sums of these names, as the case has them for each worker. */
const sources = ['claimed', 'assessed', 'owed'] as const;

const knownSum = (
  { workers, ledger }: CaseParts,
  worker: string,
  source: (typeof sources)[number],
): number => (source === 'owed' ? (ledger[worker]?.owed ?? 0) : (workers[worker]?.sums[source] ?? 0));

const rowsOnPage = 50;

/** Of many workers a page at a time, those with a sum first, as they stood when the form was opened. */
const useShownRows = (workers: readonly string[], lines: readonly Line[]) => {
  const { formatMessage } = useIntl();
  const [page, setPage] = useState(1);
  const [first] = useState(() => new Set(lines.map(({ worker }) => worker)));
  if (workers.length <= rowsOnPage) return { shown: workers, choice: undefined };
  const ordered = [
    ...workers.filter((each) => first.has(each)),
    ...workers.filter((each) => !first.has(each)),
  ];
  const choice = (
    <Pagination
      currentPageIndex={page}
      pagesCount={Math.ceil(workers.length / rowsOnPage)}
      onChange={({ detail }) => setPage(detail.currentPageIndex)}
      ariaLabels={{ paginationLabel: formatMessage({ id: 'sum.total' }) }}
    />
  );
  return { shown: ordered.slice((page - 1) * rowsOnPage, page * rowsOnPage), choice };
};

interface SumsByWorkerProps {
  readonly of: CaseParts;
  readonly value: unknown;
  readonly change: (lines: readonly Line[]) => void;
}

export const SumsByWorker = ({ of, value, change }: SumsByWorkerProps) => {
  const { formatMessage } = useIntl();
  const money = useMoney();
  const lines = linesIn(value);
  const workers = Object.keys(of.workers).filter((each) => of.workers[each]?.standing === 'in');
  const set = (worker: string, fen: number | undefined) => {
    const others = lines.filter((each) => each.worker !== worker);
    change(fen === undefined ? others : [...others, { worker, fen }]);
  };
  const fill = (source: (typeof sources)[number]) =>
    change(
      workers.map((worker) => ({ worker, fen: knownSum(of, worker, source) })).filter(({ fen }) => fen > 0),
    );
  const { shown, choice } = useShownRows(workers, lines);
  return (
    <Rows
      variant="embedded"
      items={shown.map((worker) => ({ worker }))}
      pagination={choice}
      trackBy="worker"
      header={
        <Header
          variant="h3"
          counter={money(lines.reduce((sum, { fen }) => sum + fen, 0))}
          actions={
            <SpaceBetween size="xs" direction="horizontal">
              {sources.map((source) => (
                <Button key={source} onClick={() => fill(source)}>
                  {formatMessage({ id: `sum.as_${source}` })}
                </Button>
              ))}
            </SpaceBetween>
          }
        >
          {formatMessage({ id: 'sum.total' })}
        </Header>
      }
      columns={[
        {
          id: 'worker',
          header: formatMessage({ id: 'column.worker' }),
          isRowHeader: true,
          cell: ({ worker }) => worker,
        },
        {
          id: 'claimed',
          header: formatMessage({ id: 'sum.claimed' }),
          isSum: true,
          cell: ({ worker }) => money(knownSum(of, worker, 'claimed')),
        },
        {
          id: 'fen',
          header: formatMessage({ id: 'column.sum' }),
          cell: ({ worker }) => (
            <SumInput
              key={lines.find((each) => each.worker === worker)?.fen === undefined ? 'none' : 'some'}
              label={formatMessage({ id: 'sum.of_worker' }, { worker })}
              fen={lines.find((each) => each.worker === worker)?.fen}
              change={(fen) => set(worker, fen)}
            />
          ),
        },
      ]}
    />
  );
};
