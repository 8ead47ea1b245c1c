/**
 * A member's own queue, and with it the queues of those whom they stand in for today, what waits for their role in the
 * office, what they inspect with another, and what was escalated to the office of a supervisor.
 */
import * as z from 'zod/mini';
import { BadPage } from '#adapters/case-store/page.ts';
import type { ListPage, QueueRow } from '#adapters/case-store/port.ts';
import { standsInFor } from '#domain/office/absence.ts';
import type { StaffMember } from '#domain/office/office.ts';
import type { StaffApiDeps } from '../deps.ts';
import { todayIn } from './today.ts';

export interface OwnRow extends QueueRow {
  /** who is away and would have it */
  readonly for?: string;
}

/** The cursor of each queue; a queue without one has ended. */
const queueCursors = z.record(z.string(), z.string());

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
    return place === undefined ? [] : [{ id, at: place }];
  });
};

const afterEveryDate = '~';
const byDue = (a: QueueRow, b: QueueRow): number => {
  const [left, right] = [a.dueAt ?? afterEveryDate, b.dueAt ?? afterEveryDate];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Names of lists that are no member's queue. */
const ofOffice = ':office';
const ofTasks = ':tasks';

/** Of the office's cases those that nobody has by name and this member's role has, or that they are co-inspector of. */
const isShared = ({ owner, co }: QueueRow, { id, roles }: StaffMember): boolean =>
  co === id || roles.some((role) => role === owner);

const listOf = async (
  { store }: Pick<StaffApiDeps, 'store'>,
  member: StaffMember,
  name: string,
  at: string | undefined,
): Promise<ListPage<QueueRow>> => {
  if (name === ofTasks) return await store.taskQueue(member.office, at);
  if (name !== ofOffice) return await store.staffQueue(name, at);
  const page = await store.officeQueue(member.office, at);
  return { ...page, items: page.items.filter((row) => isShared(row, member)) };
};

const onceEach = (rows: readonly OwnRow[]): OwnRow[] => [
  ...new Map(rows.map((row) => [row.caseId, row])).values(),
];

/** One page of each queue, put together by due date: the most urgent of a colleague never hide behind one's own. */
export const ownQueue = async (
  deps: Pick<StaffApiDeps, 'store' | 'directory' | 'jurisdiction' | 'now'>,
  member: StaffMember,
  page: string | undefined,
): Promise<{ readonly items: readonly OwnRow[]; readonly next?: string }> => {
  const [staff, on] = await Promise.all([
    deps.directory.staffOf(member.office),
    todayIn(deps, member.office),
  ]);
  const away = standsInFor(staff, member, on).map(({ id }) => id);
  const shared = [ofOffice, ...(member.roles.includes('supervisor') ? [ofTasks] : [])];
  const found = await Promise.all(
    wantedOf([member.id, ...away, ...shared], page).map(async ({ id, at }) => ({
      id,
      ...(await listOf(deps, member, id, at)),
    })),
  );
  const items = onceEach(
    found.flatMap(({ id, items: rows }) =>
      rows.map((row) => (away.includes(id) ? { ...row, for: id } : row)),
    ),
  ).sort(byDue);
  const goesOn = Object.fromEntries(
    found.flatMap(({ id, next }) => (next === undefined ? [] : [[id, next]])),
  );
  return Object.keys(goesOn).length === 0
    ? { items }
    : { items, next: Buffer.from(JSON.stringify(goesOn)).toString('base64url') };
};
