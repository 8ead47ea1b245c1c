import * as z from 'zod/mini';
import { officeId } from '#domain/terms/fields.ts';
import { notFound } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import type { Route } from '../route.ts';
import { reachesOffice } from '../who/reach.ts';
import { ownQueue } from './own-queue.ts';

const caseRow = z.object({
  caseId: z.string(),
  number: z.string(),
  status: z.string(),
  office: z.string(),
  kind: z.string(),
  urgency: z.string(),
  workers: z.int(),
  /** the member of staff who has the case, or the role when nobody has it by name */
  owner: z.string(),
  co: z.optional(z.string()),
  /** a limit has passed and this office is asked to see to it: acknowledge it, or it climbs */
  escalated: z.optional(
    z.object({ clock: z.string(), level: z.int(), office: z.string(), since: z.string() }),
  ),
  dueAt: z.optional(z.string()),
  openedAt: z.string(),
});
/** The most urgent due date first; `next` is the `page` of the next page. */
const page = z.object({ items: z.array(caseRow), next: z.optional(z.string()) });
/** `for`: the absent colleague whose case it is, while you stand in */
const ownPage = z.object({
  ...page.shape,
  items: z.array(z.object({ ...caseRow.shape, for: z.optional(z.string()) })),
});

export const myQueueRoute: Route = {
  method: 'GET',
  path: '/queue',
  says: 'Your open cases and those of whom you stand in for today; those that wait for your role in your office, or that you inspect with another; and for supervisors what has been escalated to their office. The most urgent due date first in each page.',
  query: ['page'],
  answers: ownPage,
  handle: async (deps, { staff, query }) => reply(await ownQueue(deps, staff, query.page)),
};

export const officeQueueRoute: Route = {
  method: 'GET',
  path: '/offices/{office}/queue',
  says: 'The open cases of an office, the most urgent due date first.',
  query: ['page'],
  answers: page,
  handle: async (deps, { staff, params, query }) => {
    const { office = '' } = params;
    if (!officeId.safeParse(office).success) return notFound;
    if (!(await reachesOffice(deps, staff, office))) return notFound;
    return reply(await deps.store.officeQueue(office, query.page));
  },
};
