/** One worker of a case: sums, what is owed and was paid, and what was written, called and done about them. */
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { claimOf } from '#domain/complaint/file/state.ts';
import { isAboutWorker } from '#domain/complaint/joint/about-worker.ts';
import { asHappened } from '#domain/complaint/joint/as-happened.ts';
import { marksOf } from '#domain/complaint/joint/worker-marks.ts';
import { claim, instant } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { refuse } from '#domain/terms/refusal.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf } from '../http/problem.ts';
import { refusalReply } from '../http/refusals.ts';
import { isReply, reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { logAccess } from '../who/access.ts';
import { caseFor } from '../who/reach.ts';
import { eventNumber, type HistoryEntry, historyEntry, historyEntryOf, readEventsAfter } from './history.ts';
import { statementBodyOf, workerStatement } from './ledger.ts';
import { civilDateAt, workerRow, workerRowOf } from './workers.ts';

const enough = 30;
const step = 200;
/** So many events are looked through for one answer; the rest is asked for with `before`. */
const mostLookedThrough = 1000;

/** The newest events about the worker before this number, and where to look on. */
const eventsAbout = async (
  deps: Pick<StaffApiDeps, 'store'>,
  { caseId }: Pick<Head, 'caseId'>,
  worker: string,
  before: number,
): Promise<{ readonly events: readonly RecordedEvent[]; readonly earlier?: number }> => {
  let events: readonly RecordedEvent[] = [];
  let start = before;
  while (start > 1 && events.length < enough && before - start < mostLookedThrough) {
    const from = Math.max(0, start - 1 - step);
    const read = await readEventsAfter(deps, caseId, from, start - 1 - from);
    events = [...read.flatMap(asHappened).filter((each) => isAboutWorker(each, worker)), ...events];
    start = from + 1;
  }
  return { events, ...(start > 1 ? { earlier: start } : {}) };
};

const lists = ['lines', 'workers'];

const isOf = (each: unknown, worker: string): boolean =>
  each === worker ||
  (typeof each === 'object' && each !== null && 'worker' in each && each.worker === worker);

/** Of a list of many workers their own line alone: the others' are not theirs, and could be a thousand. */
const ownLines = ({ facts, ...entry }: HistoryEntry, worker: string): HistoryEntry => ({
  ...entry,
  facts: Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      lists.includes(name) && Array.isArray(value) ? value.filter((each) => isOf(each, worker)) : value,
    ]),
  ),
});

export const workerRoute = declaredRoute({
  method: 'GET',
  path: '/cases/{caseId}/workers/{worker}',
  says: 'One worker of a case, by reference: claim, sums, what is owed and was paid, and the newest of what was written, called and done about them. `earlier` is the `before` with which to look on.',
  query: ['before'],
  answers: z.object({
    ...workerRow.shape,
    claim,
    complainedAt: instant,
    ledger: workerStatement,
    entries: z.array(historyEntry),
    earlier: z.optional(z.int()),
  }),
  handle: async (deps, { staff, params, query, language }) => {
    const wanted = z.object({ before: z.optional(eventNumber) }).safeParse(present({ before: query.before }));
    if (!wanted.success) return badRequest(issuesOf(wanted.error));
    const head = await caseFor(deps, staff, params.caseId ?? '');
    if (isReply(head)) return head;
    const { file } = head.state;
    const worker = params.worker ?? '';
    const each = file.workers[worker];
    if (each === undefined)
      return refusalReply(refuse('no-such-worker', 'There is no such worker in this case.'));
    await logAccess(deps, staff, head, { what: 'case', worker });
    const now = civilDateAt(deps, file);
    const { before = head.version + 1 } = wanted.data;
    const { events, ...more } = await eventsAbout(deps, head, worker, Math.min(before, head.version + 1));
    const body = {
      ...workerRowOf(file, worker, marksOf(file).get(worker) ?? [], now),
      claim: claimOf(each),
      complainedAt: each.complainedAt,
      ledger: statementBodyOf(file, worker, now),
      entries: events.map((event) => ownLines(historyEntryOf(event, language), worker)),
      ...more,
    };
    return { ...reply(body), notes: { caseId: head.caseId } };
  },
});
