/** The workers of a case, page by page: where each stands, and what is open about them; by reference, never by name. */
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import { today } from '#domain/complaint/clocks/clocks.ts';
import type { CaseFile } from '#domain/complaint/file/state.ts';
import { namingOf } from '#domain/complaint/file/worker.ts';
import { marksOf, type WorkerMark, workerMarks } from '#domain/complaint/joint/worker-marks.ts';
import { statementOf } from '#domain/complaint/ledger/statement.ts';
import { workerRef } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { namings, standings } from '#domain/terms/vocabulary.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf } from '../http/problem.ts';
import { isReply, reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { logAccess } from '../who/access.ts';
import { caseFor } from '../who/reach.ts';
import { sumsBody, totalsOf } from './sums.ts';

const mostOnPage = 100;

export const workerRow = z.object({
  worker: z.string(),
  standing: z.enum(standings),
  contactable: z.boolean(),
  /** who may know this worker */
  naming: z.enum(namings),
  speaksForOthers: z.boolean(),
  sums: sumsBody,
  owed: z.int(),
  /** of what is owed, what was due before today */
  late: z.int(),
  /** what the newest wage statement comes to, from the least to the most */
  statement: z.optional(z.object({ totalFen: z.int(), upToFen: z.int() })),
  marks: z.array(z.enum(workerMarks)),
});
type WorkerRow = z.infer<typeof workerRow>;

const counted = z.record(z.enum(['all', ...workerMarks]), z.int());

const listOrder = z.object({
  show: z.optional(z.enum(workerMarks)),
  /** the last worker of the page before */
  page: z.optional(workerRef),
});

type Marks = ReadonlyMap<string, readonly WorkerMark[]>;

/** @param now the civil date on which it is read */
export const workerRowOf = (file: CaseFile, worker: string, marks: readonly WorkerMark[], now: string) => {
  const each = file.workers[worker];
  if (each === undefined) throw new Error('Nobody has that number');
  const { standing, contactable, sums, statement } = each;
  const { owed, late } = statementOf(file, worker, now);
  const row: WorkerRow = {
    ...{ worker, standing, contactable, owed, late },
    sums: { ...sums },
    naming: namingOf(each),
    speaksForOthers: file.representatives.includes(worker),
    marks: [...marks],
    ...present({ statement }),
  };
  return row;
};

const countsOf = (marks: Marks): z.infer<typeof counted> => {
  const each = [...marks.values()];
  const having = (mark: WorkerMark): number => each.filter((those) => those.includes(mark)).length;
  return {
    all: each.length,
    unpaid: having('unpaid'),
    unreachable: having('unreachable'),
    no_consent: having('no_consent'),
    differs: having('differs'),
    unconfirmed: having('unconfirmed'),
    withdrawn: having('withdrawn'),
  };
};

const numberOf = (worker: string): number => Number(worker.slice(1));

/** In the order of their numbers; `next` leads on where more are left. */
const pageOf = (marks: Marks, { show, page: after = 'w0' }: z.infer<typeof listOrder>) => {
  const refs = [...marks]
    .filter(([ref, those]) => numberOf(ref) > numberOf(after) && (show === undefined || those.includes(show)))
    .map(([ref]) => ref)
    .toSorted((a, b) => numberOf(a) - numberOf(b));
  const page = refs.slice(0, mostOnPage);
  return { page, ...present({ next: refs.length > mostOnPage ? page.at(-1) : undefined }) };
};

/** What is late changes with the day, all else with the version. */
const etagFor = ({ version }: Head, now: string): string => `"${version} ${now}"`;

export const civilDateAt = (
  { procedureOf, now }: Pick<StaffApiDeps, 'procedureOf' | 'now'>,
  file: CaseFile,
) => today(procedureOf(file.procedure), now().toISOString());

export const workersRoute = declaredRoute({
  method: 'GET',
  path: '/cases/{caseId}/workers',
  says: 'The workers of a case, a hundred at a time, in the order of their numbers, with the five sums of each and what is owed and late today. `show`: those only about whom this is open. `next` is the `page` of the next one. With an ETag.',
  query: ['show', 'page'],
  answers: z.object({
    items: z.array(workerRow),
    next: z.optional(z.string()),
    /** how many there are, and how many of each mark; whatever is shown */
    counts: counted,
    totals: sumsBody,
  }),
  takes: ['NoneMatch'],
  handle: async (deps, { staff, params, query, ifNoneMatch }) => {
    const wanted = listOrder.safeParse(present({ show: query.show, page: query.page }));
    if (!wanted.success) return badRequest(issuesOf(wanted.error));
    const head = await caseFor(deps, staff, params.caseId ?? '');
    if (isReply(head)) return head;
    const { file } = head.state;
    const now = civilDateAt(deps, file);
    const etag = etagFor(head, now);
    if (ifNoneMatch === etag) return { status: 304, body: {}, headers: { etag } };
    // the pages that follow are the same look
    if (wanted.data.page === undefined) await logAccess(deps, staff, head, { what: 'case' });
    const marks = marksOf(file);
    const { page, ...more } = pageOf(marks, wanted.data);
    const items = page.map((ref) => workerRowOf(file, ref, marks.get(ref) ?? [], now));
    const body = { items, ...more, counts: countsOf(marks), totals: totalsOf(file) };
    return { ...reply(body, { etag }), notes: { caseId: head.caseId, workers: items.length } };
  },
});
