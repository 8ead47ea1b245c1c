/** In which lists a case stands, from its row alone. */
import type { ListEntry } from '#adapters/case-lists/port.ts';
import type { QueueRow } from '#adapters/case-store/port.ts';
import { isOpen, type Status, statuses } from '#domain/terms/statuses.ts';
import { type NeedCode, type TaskKind, taskKinds, taskNeeds } from '#domain/terms/vocabulary.ts';

/** A key that sorts behind every date. */
const afterAllDates = '~';

/** Names of lists. What somebody holds is counted under their name, what nobody has under the role. */
export const listNames = {
  open: 'open',
  unassigned: 'unassigned',
  overdue: 'overdue',
  waiting: 'waiting',
  ended: 'ended',
  held: (staff: string): string => `held ${staff}`,
  ofRole: (role: string): string => `role ${role}`,
  co: (staff: string): string => `co ${staff}`,
  task: (kind: TaskKind): string => `task ${kind}`,
};

const isOpenRow = ({ status }: QueueRow): boolean => {
  const known: Status | undefined = statuses.find((each) => each === status);
  return known !== undefined && isOpen(known);
};

/** The list of tasks that a need brings a case into; undefined: none. */
export const taskKindOf = (need: NeedCode): TaskKind | undefined =>
  taskKinds.find((kind) => taskNeeds[kind].some((each) => each === need));

/** Each list of tasks once for each office that is asked, by what is due or waits the longest in it. */
const tasksOf = ({ office: own, openedAt, waits }: QueueRow): readonly ListEntry[] => {
  const found = new Map<string, ListEntry>();
  for (const { need, office = own, due, since } of waits) {
    const kind = taskKindOf(need);
    if (kind === undefined) continue;
    const entry = { office, list: listNames.task(kind), sk: due?.at ?? since ?? openedAt };
    const key = `${office} ${kind}`;
    const before = found.get(key);
    if (before === undefined || entry.sk < before.sk) found.set(key, entry);
  }
  return [...found.values()];
};

/** @param at the instant of the newest event: a limit that passes brings one */
const openPlaces = (row: QueueRow, at: string): readonly ListEntry[] => {
  const { office, openedAt, dueAt = afterAllDates, holder, ownerRole, co, waitsFor } = row;
  const { held, ofRole, open, unassigned, overdue, waiting } = listNames;
  const by = (list: string, sk: string, is = true): readonly ListEntry[] =>
    is ? [{ office, list, sk }] : [];
  return [
    ...by(open, openedAt),
    ...by(holder === undefined ? ofRole(ownerRole) : held(holder), openedAt),
    ...by(unassigned, dueAt, holder === undefined),
    ...by(overdue, dueAt, dueAt <= at),
    ...by(waiting, dueAt, waitsFor !== undefined),
    ...(co === undefined ? [] : by(listNames.co(co), dueAt)),
  ];
};

export const placesOf = (row: QueueRow, at: string): readonly ListEntry[] => [
  ...(isOpenRow(row)
    ? openPlaces(row, at)
    : [{ office: row.office, list: listNames.ended, sk: row.endedAt ?? row.openedAt }]),
  ...tasksOf(row),
];

/** Whether a case still stands in a list, whatever the list says that was read. */
export const isListedIn = (row: QueueRow, office: string, list: string, at: string): boolean =>
  placesOf(row, at).some((each) => each.office === office && each.list === list);
