/** The lists of cases: a member's own, and those of an office. */
import * as z from 'zod/mini';
import type { ListPage, QueueRow } from '#adapters/case-store/port.ts';
import { officeCounts } from '#casework/lists/office-counts.ts';
import { casesOfOffice, listOrders, taskList } from '#casework/lists/office-list.ts';
import { rowFilter } from '#casework/lists/row-filter.ts';
import { gravestFirst, ownQueue, type Weigh } from '#casework/own-queue.ts';
import { gravityOf } from '#domain/complaint/needs-now.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { officeId } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { listViews, taskKinds } from '#domain/terms/vocabulary.ts';
import { plusDays } from '#domain/time/calendar.ts';
import { instantOf } from '#domain/time/deadline.ts';
import type { StaffApiDeps } from '../deps.ts';
import { unlessUnchanged } from '../http/conditional.ts';
import { badRequest, issuesOf, notFound } from '../http/problem.ts';
import { declaredRoute, type StaffRequest } from '../route.ts';
import { reachesOffice } from '../who/reach.ts';
import { caseRow, type RowReader, shownRow } from './case-row.ts';
import { parkedAt } from './parked-dialogues.ts';
import { type RowAnswered, rowsReply } from './rows-reply.ts';

/** `next` is the `page` of the next page; a page may be short, or empty, and still have one. */
const page = z.object({ items: z.array(caseRow), next: z.optional(z.string()) });
/** `for`: the absent colleague whose case it is, while you stand in */
const ownPage = z.object({
  ...page.shape,
  items: z.array(z.object({ ...caseRow.shape, for: z.optional(z.string()) })),
});

const readerOf = ({ now, jurisdiction }: StaffApiDeps, { staff }: StaffRequest): RowReader => ({
  staff,
  now: now(),
  jurisdiction,
});

/** What any list is asked: which page, and whether with the names of employers. */
const paging = { page: z.optional(z.string()), names: z.optional(z.literal('employer')) };

/** Behind all that has a day. */
const afterEveryDay = '~';

/** By the gravest that the member is asked for; undefined: nothing. */
const weighedFor =
  (reader: RowReader): Weigh =>
  (row, away) => {
    const first = shownRow(row, { ...reader, away }).needs.find(({ mine }) => mine);
    return first && [gravityOf({ code: first.code, due: first.dueAt }), first.dueAt ?? afterEveryDay];
  };

const ownQuery = z.strictObject({ ...paging, view: z._default(z.enum(['all', 'now']), 'all') });

export const myQueueRoute = declaredRoute({
  method: 'GET',
  path: '/queue',
  says: 'Your open cases and those of whom you stand in for today; those that wait for your role in your office, or that you inspect with another; and for supervisors what waits for a signature, what is in danger and what has been escalated to their office. The most urgent due date first. `view=now`: only what needs you, the gravest first over all pages (of a thousand cases at most: behind those the order begins anew); `names=employer`: with the employer of cases that you work on.',
  query: ['page', 'view', 'names'],
  asks: ownQuery,
  answers: ownPage,
  takes: ['NoneMatch'],
  handle: async (deps, asked) => {
    const given = ownQuery.safeParse(asked.query);
    if (!given.success) return badRequest(issuesOf(given.error));
    const { view, page: at } = given.data;
    const asking = readerOf(deps, asked);
    const { items, away, next } =
      view === 'now'
        ? await gravestFirst(deps, asked.staff, at, weighedFor(asking))
        : await ownQueue(deps, asked.staff, at);
    const reader = { ...asking, away };
    const rows = items.map((row) => ({
      row,
      shown: { ...shownRow(row, reader), ...present({ for: row.for }) },
    }));
    return rowsReply(deps, asked, given.data.names !== undefined, { rows, next });
  },
});

/** An office that the member may see. */
const officeAsked = async (
  deps: StaffApiDeps,
  { staff, params }: StaffRequest,
): Promise<string | undefined> => {
  const { office = '' } = params;
  const may = officeId.safeParse(office).success && (await reachesOffice(deps, staff, office));
  return may ? office : undefined;
};

const shownRows = (deps: StaffApiDeps, asked: StaffRequest, { items, next }: ListPage<QueueRow>) => {
  const reader = readerOf(deps, asked);
  return { rows: items.map((row): RowAnswered => ({ row, shown: shownRow(row, reader) })), next };
};

const officeQuery = z.strictObject({
  ...rowFilter.shape,
  ...paging,
  view: z._default(z.enum(listViews), 'open'),
  sort: z._default(z.enum(listOrders), 'due'),
});

/** The end of a day in the time of the office. */
const endOf = async ({ directory, jurisdiction }: StaffApiDeps, office: string, day: string) => {
  const { timeZone } = newestProcedure((await directory.office(office))?.jurisdiction ?? jurisdiction);
  return instantOf(timeZone, plusDays(day, 1));
};

export const officeQueueRoute = declaredRoute({
  method: 'GET',
  path: '/offices/{office}/queue',
  says: 'The cases of an office in one of its views: open, unassigned (nobody has it by name), overdue, waiting (for somebody outside the office), ended (the last first), nobody (the holder does not work there: always empty). At most 200 are read for an answer, so a page may be short or empty and still have a next one. `names=employer`: with the employer of cases that you work on.',
  query: [
    'page',
    'view',
    'sort',
    'names',
    'status',
    'kind',
    'lane',
    'due',
    'assignee',
    'channel',
    'language',
    'flag',
  ],
  asks: officeQuery,
  rules: [
    '`sort` is `due` or `opened`; what has ended stands by when it did, whatever `sort` says.',
    '`due` is the last day on which what is shown is due.',
    '`assignee` has the case, or inspects it with another; or it is the role where nobody has it by name.',
  ],
  answers: page,
  takes: ['NoneMatch'],
  handle: async (deps, asked) => {
    const given = officeQuery.safeParse(asked.query);
    if (!given.success) return badRequest(issuesOf(given.error));
    const office = await officeAsked(deps, asked);
    if (office === undefined) return notFound;
    const { view, sort: order, names, page: at, ...filter } = given.data;
    const until = filter.due === undefined ? undefined : await endOf(deps, office, filter.due);
    const found = await casesOfOffice(deps, { office, view, order, filter, page: at, until });
    return rowsReply(deps, asked, names !== undefined, shownRows(deps, asked, found));
  },
});

export const countsRoute = declaredRoute({
  method: 'GET',
  path: '/offices/{office}/counts',
  says: 'How many cases an office has in each view and list of tasks, and who has how many: counted as they move, a moment behind them.',
  answers: z.object({
    views: z.record(z.enum(listViews), z.int()),
    tasks: z.record(z.enum(taskKinds), z.int()),
    /** by member: open cases that they have, and that they inspect with another */
    held: z.record(z.string(), z.int()),
    co: z.record(z.string(), z.int()),
    /** by role: open cases that nobody has by name */
    roles: z.record(z.string(), z.int()),
    /** workers whose texts broke off; absent for who does not call back there */
    parked: z.optional(z.int()),
  }),
  takes: ['NoneMatch'],
  handle: async (deps, asked) => {
    const office = await officeAsked(deps, asked);
    if (office === undefined) return notFound;
    const [counts, parked] = await Promise.all([
      officeCounts(deps, office),
      parkedAt(deps, asked.staff, office),
    ]);
    return unlessUnchanged(asked, { ...counts, ...present({ parked }) });
  },
});

const taskKind = z.enum(taskKinds);
const tasksQuery = z.strictObject(paging);

export const tasksRoute = declaredRoute({
  method: 'GET',
  path: '/offices/{office}/tasks/{kind}',
  says: 'What is to be done of a kind in an office, what is due first or waits the longest above: danger, retaliation, withdrawals to check, escalations to acknowledge, signatures, reviews, designations, assignments, closings, payments to verify, unread messages, call_backs, triage. An escalation or a designation may concern a case of an office below.',
  query: ['page', 'names'],
  asks: tasksQuery,
  answers: page,
  takes: ['NoneMatch'],
  handle: async (deps, asked) => {
    const kind = taskKind.safeParse(asked.params.kind);
    const office = await officeAsked(deps, asked);
    if (!kind.success || office === undefined) return notFound;
    const given = tasksQuery.safeParse(asked.query);
    if (!given.success) return badRequest(issuesOf(given.error));
    const found = await taskList(deps, { office, kind: kind.data, page: given.data.page });
    return rowsReply(deps, asked, given.data.names !== undefined, shownRows(deps, asked, found));
  },
});
