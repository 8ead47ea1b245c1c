/** What a hand-over leads to, or has led to, row by row: who has what, and what is left, with why and what to do. */
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useIntl } from 'react-intl';
import { addressOfCase } from '../../shown/case-link.tsx';
import { Rows } from '../../shown/rows.tsx';
import type { HandOverProgress, HandOverRow } from './use-hand-over.ts';

interface ResultProps {
  readonly of: HandOverProgress;
  readonly done: boolean;
  readonly nameOf: (id: string) => string;
}

const marks = { handed_over: 'success', left: 'warning', busy: 'pending' } as const;

const countOf = (rows: readonly HandOverRow[], outcome: HandOverRow['outcome']): number =>
  rows.filter((each) => each.outcome === outcome).length;

/** How many go to each, the most first. */
const takersOf = (rows: readonly HandOverRow[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const { takers } of rows) for (const id of takers) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};

const Summary = ({ of: { rows }, done, nameOf }: ResultProps) => {
  const { formatMessage, formatList } = useIntl();
  const [over, left, busy] = [countOf(rows, 'handed_over'), countOf(rows, 'left'), countOf(rows, 'busy')];
  const parts = takersOf(rows).map(([id, cases]) =>
    formatMessage({ id: 'hand_over.gets' }, { name: nameOf(id), cases }),
  );
  return (
    <Alert
      type={left + busy > 0 ? 'warning' : 'success'}
      header={formatMessage({ id: done ? 'hand_over.summary' : 'hand_over.would' }, { over, left, busy })}
    >
      <SpaceBetween size="xxs">
        {parts.length > 0 && <div>{formatList(parts)}</div>}
        <div>{formatMessage({ id: 'hand_over.owners' }, { left: left + busy })}</div>
      </SpaceBetween>
    </Alert>
  );
};

const Why = ({ row, nameOf }: { readonly row: HandOverRow; readonly nameOf: (id: string) => string }) =>
  row.outcome === 'handed_over' ? (
    row.takers.map(nameOf).join(', ')
  ) : (
    <ul className="plain">
      {row.because.map(({ staff, says }) => (
        <li key={`${staff}${says}`}>{staff === undefined ? says : `${nameOf(staff)}: ${says}`}</li>
      ))}
    </ul>
  );

export const HandOverResult = (props: ResultProps) => {
  const { of, done, nameOf } = props;
  const { formatMessage } = useIntl();
  return (
    <SpaceBetween size="s">
      <Summary {...props} />
      <Rows
        variant="embedded"
        items={of.rows.toSorted(
          (a, b) => Number(a.outcome === 'handed_over') - Number(b.outcome === 'handed_over'),
        )}
        trackBy="caseId"
        empty={<Box>{formatMessage({ id: 'hand_over.nothing' })}</Box>}
        onCard={{ outcome: 'line', says: 'line' }}
        columns={[
          {
            id: 'case',
            header: formatMessage({ id: 'column.case' }),
            isRowHeader: true,
            cell: ({ caseId, number }) => (
              <Link href={addressOfCase(caseId)} target="_blank">
                <span className="unbroken">{number === '' ? caseId.slice(-6) : number}</span>
              </Link>
            ),
          },
          {
            id: 'outcome',
            header: formatMessage({ id: 'column.outcome' }),
            cell: ({ outcome }) => (
              <StatusIndicator type={marks[outcome]}>
                {formatMessage({ id: `hand_over.${done ? '' : 'would_'}${outcome}` })}
              </StatusIndicator>
            ),
          },
          {
            id: 'says',
            header: formatMessage({ id: 'hand_over.who_or_why' }),
            cell: (row) => <Why row={row} nameOf={nameOf} />,
          },
        ]}
      />
    </SpaceBetween>
  );
};
