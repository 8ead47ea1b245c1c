/**
 * A member's own queue, and with it the queues of those whom they stand in for today, what waits for their role in the
 * office, what they inspect with another, and what was escalated to the office of a supervisor.
 */
import * as z from 'zod/mini';
import { BadPage } from '#adapters/case-store/page.ts';
import type { QueueRow } from '#adapters/case-store/port.ts';
import type { Directory } from '#adapters/directory/port.ts';
import { standsInFor } from '#domain/office/absence.ts';
import type { StaffMember } from '#domain/office/office.ts';
import type { TaskKind } from '#domain/terms/vocabulary.ts';
import type { RowSource } from './lists/filtered-page.ts';
import { listNames } from './lists/places.ts';
import { listedIn, type SourceDeps } from './lists/sources.ts';
import { type TodayDeps, todayIn } from './today.ts';

export interface OwnQueueDeps extends TodayDeps, SourceDeps {
  readonly directory: Pick<Directory, 'office' | 'staffOf'>;
  readonly now: () => Date;
}

interface OwnRow extends QueueRow {
  /** who is away and would have it */
  readonly for?: string;
}

export interface OwnPage {
  readonly items: readonly OwnRow[];
  readonly next?: string;
  /** whom the member stands in for today */
  readonly away: readonly string[];
}

/** The cursor of each queue; a queue without one has ended. */
const queueCursors = z.record(z.string(), z.string());

const pageOf = (cursors: z.infer<typeof queueCursors>): string =>
  Buffer.from(JSON.stringify(cursors)).toString('base64url');

const decodedCursors = (page: string): unknown => {
  try {
    return JSON.parse(Buffer.from(page, 'base64url').toString());
  } catch {
    return undefined;
  }
};

const queueCursorsOf = (page: string): z.infer<typeof queueCursors> => {
  const found = queueCursors.safeParse(decodedCursors(page));
  if (!found.success) throw new BadPage('This is no page of this list.');
  return found.data;
};

/**
 * The members whose queues make up the next page. The page's cursors are only looked up, so they bring in nobody for
 * whom the asker does not stand in.
 */
const wantedOf = (all: readonly string[], page: string | undefined) => {
  if (page === undefined) return all.map((id) => ({ id, at: undefined }));
  const at = new Map(Object.entries(queueCursorsOf(page)));
  return all.flatMap((id) => {
    const place = at.get(id);
    return place === undefined ? [] : [{ id, at: place === fromItsBegin ? undefined : place }];
  });
};

const afterEveryDate = '~';
const byDue = (a: QueueRow, b: QueueRow): number => {
  const [left, right] = [a.dueAt ?? afterEveryDate, b.dueAt ?? afterEveryDate];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Lists that make up one page: whoever stands in for a hundred has them in several, as an answer may have 6 MB. */
const mostLists = 20;
/** Rows of each list in a page. */
const rowsOfList = 50;
/** The cursor of a list that no page has come to yet. */
const fromItsBegin = '';

/** Names of lists that are no member's queue: what waits for a role, what is inspected with another, what supervisors see to. */
const ofRole = ':role ';
const ofCo = ':co';
const ofTask = ':task ';

/** What supervisors are asked of cases that others have. */
const forSupervisors = [
  'danger',
  'escalations',
  'signatures',
  'designations',
] as const satisfies readonly TaskKind[];

const sharedLists = ({ roles }: StaffMember): readonly string[] => [
  ofCo,
  ...roles.map((role) => ofRole + role),
  ...(roles.includes('supervisor') ? forSupervisors.map((kind) => ofTask + kind) : []),
];

const sourceNamed = (deps: OwnQueueDeps, { id, office }: StaffMember, name: string): RowSource => {
  const { store } = deps;
  if (name === ofCo) return listedIn(deps, office, listNames.co(id));
  if (name.startsWith(ofRole))
    return ({ page, limit }) => store.roleQueue(office, name.slice(ofRole.length), page, { limit });
  const task = forSupervisors.find((kind) => name === ofTask + kind);
  if (task !== undefined) return listedIn(deps, office, listNames.task(task));
  return ({ page, limit }) => store.staffQueue(name, page, { limit });
};

/** Rows that are read at most before the gravest of them are told apart; a round of all lists more than that ends it. */
const mostWeighed = 1000;
/** Of the weighed rows, so many stand in a page. */
const rowsOfPage = 50;
/** In the cursor of a page of weighed rows: how many of them stand in the pages before. */
const ofPlace = ':from';

const onceEach = (rows: readonly OwnRow[]): OwnRow[] => [
  ...new Map(rows.map((row) => [row.caseId, row])).values(),
];

/** One page of each queue, put together by due date: the most urgent of a colleague never hide behind one's own. */
export const ownQueue = async (
  deps: OwnQueueDeps,
  member: StaffMember,
  page: string | undefined,
): Promise<OwnPage> => {
  const [staff, on] = await Promise.all([
    deps.directory.staffOf(member.office),
    todayIn(deps, member.office),
  ]);
  const away = standsInFor(staff, member, on).map(({ id }) => id);
  const wanted = wantedOf([member.id, ...sharedLists(member), ...away], page);
  const read = await Promise.all(
    wanted.slice(0, mostLists).map(async ({ id, at }) => ({
      id,
      ...(await sourceNamed(deps, member, id)({ page: at, limit: rowsOfList })),
    })),
  );
  const left = wanted.slice(mostLists).map(({ id, at = fromItsBegin }) => ({ id, items: [], next: at }));
  const found = [...read, ...left];
  const items = onceEach(
    found.flatMap(({ id, items: rows }) =>
      rows.map((row) => (away.includes(id) ? { ...row, for: id } : row)),
    ),
  ).sort(byDue);
  const goesOn = Object.fromEntries(
    found.flatMap(({ id, next }) => (next === undefined ? [] : [[id, next]])),
  );
  return Object.keys(goesOn).length === 0 ? { items, away } : { items, away, next: pageOf(goesOn) };
};

/** A place in the order of gravity, and of two in the same place what is due first; undefined: it is not in the list. */
export type Weigh = (
  row: QueueRow,
  away: readonly string[],
) => readonly [place: number, due: string] | undefined;

interface Weighed {
  readonly row: OwnRow;
  readonly weight: readonly [place: number, due: string];
}

const graverFirst = ({ weight: [a, dueA] }: Weighed, { weight: [b, dueB] }: Weighed): number =>
  a - b || (dueA < dueB ? -1 : dueA > dueB ? 1 : 0);

/** All lists to their ends, or as many rows as are weighed at once. */
const readToWeigh = async (
  deps: OwnQueueDeps,
  member: StaffMember,
  page: string | undefined,
): Promise<OwnPage> => {
  let read = await ownQueue(deps, member, page);
  const rows = [...read.items];
  while (read.next !== undefined && rows.length < mostWeighed) {
    read = await ownQueue(deps, member, read.next);
    rows.push(...read.items);
  }
  return { ...read, items: onceEach(rows) };
};

const weighedPlace = (page: string | undefined): { from: number; lists: string | undefined } => {
  if (page === undefined) return { from: 0, lists: undefined };
  const { [ofPlace]: from = '0', ...lists } = queueCursorsOf(page);
  if (!/^\d{1,4}$/.test(from)) throw new BadPage('This is no page of this list.');
  return { from: Number(from), lists: Object.keys(lists).length === 0 ? undefined : pageOf(lists) };
};

const weighedAfter = (lists: string | undefined, from: number): string =>
  pageOf({ ...(lists === undefined ? {} : queueCursorsOf(lists)), [ofPlace]: String(from) });

/**
 * What needs a member now, the gravest first over all pages: their lists are read to their ends for each page, a thousand
 * rows at most; the order begins anew behind those.
 */
export const gravestFirst = async (
  deps: OwnQueueDeps,
  member: StaffMember,
  page: string | undefined,
  weigh: Weigh,
): Promise<OwnPage> => {
  const { from, lists } = weighedPlace(page);
  const { items, away, next } = await readToWeigh(deps, member, lists);
  const weighed = items
    .flatMap((row): Weighed[] => {
      const weight = weigh(row, away);
      return weight === undefined ? [] : [{ row, weight }];
    })
    .toSorted(graverFirst);
  const until = from + rowsOfPage;
  const more = until < weighed.length ? weighedAfter(lists, until) : next;
  return {
    items: weighed.slice(from, until).map(({ row }) => row),
    away,
    ...(more === undefined ? {} : { next: more }),
  };
};
