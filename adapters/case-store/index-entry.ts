/** Index entries of a HEAD, made from the state alone, the same for DynamoDB and for the twin. */
import { nextAlarm } from '#domain/complaint/clocks/reminders.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { sortable } from '#domain/time/sortable.ts';
import { duePk, officeQueuePk, openPk, roleQueuePk, staffQueuePk } from '../dynamodb/keys.ts';
import type { QueueRow } from './port.ts';
import { queueRowOf } from './queue-row.ts';

/** A key that sorts behind every date. */
const sortsLast = '~';

export interface IndexEntry {
  readonly row: QueueRow | undefined;
  readonly duePk: string | undefined;
  readonly dueSk: string | undefined;
  readonly officePk: string | undefined;
  readonly officeSk: string | undefined;
  readonly staffPk: string | undefined;
  readonly staffSk: string | undefined;
  readonly openPk: string | undefined;
  readonly openSk: string | undefined;
}

const inNoIndex: IndexEntry = {
  row: undefined,
  duePk: undefined,
  dueSk: undefined,
  officePk: undefined,
  officeSk: undefined,
  staffPk: undefined,
  staffSk: undefined,
  openPk: undefined,
  openSk: undefined,
};

const dueOf = (state: CaseState) => {
  const alarm = nextAlarm(state);
  return alarm === undefined ? {} : { duePk: duePk(state.file.caseId), dueSk: sortable(alarm) };
};

/** Whoever has it: a member by name, or a role of the office, so that no open case is in nobody's list. */
const queuesOf = (row: QueueRow) => {
  const { office, holder, ownerRole } = row;
  const sk = row.dueAt ?? sortsLast;
  const staffPk = holder === undefined ? roleQueuePk(office, ownerRole) : staffQueuePk(holder);
  return { officePk: officeQueuePk(office), officeSk: sk, staffPk, staffSk: sk };
};

/** An ended case stands in no index, unless it still owes an answer by a day; its row stays for the lists of what has ended. */
export const indexEntry = (state: CaseState, at: string): IndexEntry => {
  const open = isOpen(state.stage.status);
  const { caseId } = state.file;
  const row = queueRowOf(state, at);
  if (!open && state.file.clocks.length === 0) return { ...inNoIndex, row };
  return {
    ...inNoIndex,
    ...dueOf(state),
    ...queuesOf(row),
    row,
    ...(open ? { openPk: openPk(caseId), openSk: caseId } : {}),
  };
};
