/** A member's own queue, and with it the queues of those whom they stand in for today. */
import * as z from 'zod/mini';
import { BadPage } from '#adapters/case-store/page.ts';
import type { QueueRow } from '#adapters/case-store/port.ts';
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
  const found = await Promise.all(
    wantedOf([member.id, ...away], page).map(async ({ id, at }) => ({
      id,
      ...(await deps.store.staffQueue(id, at)),
    })),
  );
  const items = found
    .flatMap(({ id, items: rows }) => rows.map((row) => (id === member.id ? row : { ...row, for: id })))
    .sort(byDue);
  const goesOn = Object.fromEntries(
    found.flatMap(({ id, next }) => (next === undefined ? [] : [[id, next]])),
  );
  return Object.keys(goesOn).length === 0
    ? { items }
    : { items, next: Buffer.from(JSON.stringify(goesOn)).toString('base64url') };
};
