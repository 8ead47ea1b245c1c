/** Index entries of a HEAD, made from the state alone, the same for DynamoDB and for the twin. */
import { nextAlarm } from '#domain/complaint/clocks/reminders.ts';
import { ownerOf } from '#domain/complaint/file/owner.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { duePk, officeQueuePk, openPk, staffQueuePk, taskQueuePk } from '../dynamodb/keys.ts';
import type { QueueRow } from './port.ts';

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
  readonly taskPk: string | undefined;
  readonly taskSk: string | undefined;
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
  taskPk: undefined,
  taskSk: undefined,
  openPk: undefined,
  openSk: undefined,
};

/** An instant in one form (UTC, milliseconds), so that text sorts as time does. */
export const sortable = (instant: string): string => new Date(instant).toISOString();

/** The soonest due date of the office's own clocks; the limitation is the worker's own and makes no case overdue. */
const soonestDue = ({ file }: CaseState): string | undefined =>
  file.clocks
    .filter((clock) => clock.kind !== 'limitation' && clock.paused === undefined)
    .map((clock) => sortable(clock.due))
    .sort()[0];

/** The highest escalation that nobody sees to yet; of two as high the older one. */
const highestTask = ({ file }: CaseState): QueueRow['escalated'] =>
  file.clocks
    .flatMap(({ clock, escalation: level, task }) =>
      task === undefined || task.acknowledgedBy !== undefined
        ? []
        : [{ clock, level, office: task.office, since: sortable(task.since) }],
    )
    .sort((a, b) => b.level - a.level || (a.since < b.since ? -1 : 1))[0];

const queueRowOf = (state: CaseState): QueueRow => {
  const { file, stage } = state;
  const owner = ownerOf(state);
  const dueAt = soonestDue(state);
  const escalated = highestTask(state);
  return {
    caseId: file.caseId,
    number: file.number,
    status: stage.status,
    office: owner.office,
    kind: file.kind,
    urgency: file.urgency,
    workers: file.headcount,
    owner: owner.staff ?? owner.role,
    ...(file.co === undefined ? {} : { co: file.co }),
    ...(escalated === undefined ? {} : { escalated }),
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

const taskOf = ({ escalated }: QueueRow) =>
  escalated === undefined ? {} : { taskPk: taskQueuePk(escalated.office), taskSk: escalated.since };

/** An ended case stands in no index, unless it still owes an answer by a day. */
export const indexEntry = (state: CaseState): IndexEntry => {
  const open = isOpen(state.stage.status);
  if (!open && state.file.clocks.length === 0) return inNoIndex;
  const { caseId } = state.file;
  const row = queueRowOf(state);
  return {
    ...inNoIndex,
    ...dueOf(state),
    ...queuesOf(state, row),
    ...taskOf(row),
    row,
    ...(open ? { openPk: openPk(caseId), openSk: caseId } : {}),
  };
};
