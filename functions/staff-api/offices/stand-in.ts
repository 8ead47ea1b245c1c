/** Whose cases somebody looks after today, because they are away. */
import type { QueueRow } from '#adapters/case-store/port.ts';
import { isAbsent, type StaffMember } from '#domain/office/office.ts';
import { newestProcedure } from '#domain/procedure/procedures.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { StaffApiDeps } from '../deps.ts';

/** Those who named this member as their deputy and are away today, by the calendar of the office. */
export const absentees = async (
  { directory, now, jurisdiction }: Pick<StaffApiDeps, 'directory' | 'now' | 'jurisdiction'>,
  { id, office }: StaffMember,
): Promise<readonly string[]> => {
  const [at, staff] = await Promise.all([directory.office(office), directory.staffOf(office)]);
  const { timeZone } = newestProcedure(at?.jurisdiction ?? jurisdiction);
  const on = dateIn(timeZone, now().toISOString());
  return staff.filter((each) => each.absent?.deputy === id && isAbsent(each, on)).map((each) => each.id);
};

export interface StandInRow extends QueueRow {
  /** the absent member whose case it is */
  readonly for?: string;
}

/** The most urgent due date first, as the queue itself; what has no due date comes last. */
export const inOrder = (rows: readonly StandInRow[]): readonly StandInRow[] =>
  rows.toSorted((a, b) => ((a.dueAt ?? '~') < (b.dueAt ?? '~') ? -1 : 1));
