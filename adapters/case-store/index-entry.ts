/** What a HEAD says of itself to the indexes, from the state alone: the same for DynamoDB and for the twin. */
import { nextAlarm } from '#domain/complaint/clocks/reminders.ts';
import { ownerOf } from '#domain/complaint/file/owner.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { duePk, officeQueuePk, openPk, staffQueuePk } from '../dynamodb/keys.ts';
import type { QueueRow } from './port.ts';

/** Sorts behind every date. */
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

/** One form for every instant (UTC, milliseconds), so that text sorts as time does. */
export const sortable = (instant: string): string => new Date(instant).toISOString();

/** The limitation clock is the worker's own; it makes no case of the office overdue. */
const soonestDue = ({ file }: CaseState): string | undefined =>
  file.clocks
    .filter((clock) => clock.kind !== 'limitation' && clock.paused === undefined)
    .map((clock) => sortable(clock.due))
    .sort()[0];

const queueRowOf = (state: CaseState): QueueRow => {
  const { file, stage } = state;
  const owner = ownerOf(state);
  const dueAt = soonestDue(state);
  return {
    caseId: file.caseId,
    number: file.number,
    status: stage.status,
    office: owner.office,
    kind: file.kind,
    urgency: file.urgency,
    workers: file.headcount,
    owner: owner.staff ?? owner.role,
    ...(dueAt === undefined ? {} : { dueAt }),
    openedAt: file.openedAt,
  };
};

const dueOf = (state: CaseState) => {
  const alarm = nextAlarm(state);
  return alarm === undefined ? {} : { duePk: duePk(state.file.caseId), dueSk: sortable(alarm) };
};

const queuesOf = (state: CaseState, row: QueueRow) => {
  const { staff } = ownerOf(state);
  const sk = row.dueAt ?? sortsLast;
  const office = { officePk: officeQueuePk(row.office), officeSk: sk };
  return staff === undefined ? office : { ...office, staffPk: staffQueuePk(staff), staffSk: sk };
};

/** An ended case stands in no index, whatever clocks its state may still hold. */
export const indexEntry = (state: CaseState): IndexEntry => {
  if (!isOpen(state.stage.status)) return inNoIndex;
  const { caseId } = state.file;
  const row = queueRowOf(state);
  return {
    ...inNoIndex,
    ...dueOf(state),
    ...queuesOf(state, row),
    row,
    openPk: openPk(caseId),
    openSk: caseId,
  };
};
