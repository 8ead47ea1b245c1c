/** Rows as a spreadsheet takes them: what the lists say of cases, and never who the workers or employers are. */
import { useIntl } from 'react-intl';
import { type OwnRow, useMe } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useDays } from '../../shown/days.ts';
import { useStaffName } from '../../shown/names.ts';

const columns = [
  'number',
  'status',
  'kind',
  'due',
  'limit',
  'owner',
  'workers',
  'owed',
  'language',
  'opened',
] as const;

export const useRowsAsText = (): ((
  rows: readonly Omit<OwnRow, 'for'>[],
) => readonly (readonly string[])[]) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const { civilDate } = useDays();
  const staffName = useStaffName(useMe()?.office);
  const line = (row: Omit<OwnRow, 'for'>): readonly string[] => [
    row.number,
    label('status', row.status),
    label('kind', row.kind),
    row.dueOn ?? '',
    row.dueBy === undefined ? '' : label('limit', row.dueBy.limit),
    label('role', staffName(row.owner)),
    String(row.workers),
    (row.owedFen / 100).toFixed(2),
    row.language,
    civilDate(new Date(row.openedAt)),
  ];
  return (rows) => [columns.map((id) => formatMessage({ id: `column.${id}` })), ...rows.map(line)];
};
