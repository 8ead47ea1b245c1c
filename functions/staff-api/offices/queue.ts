import * as z from 'zod/mini';
import { officeId } from '#domain/complaint/fields.ts';
import { notFound } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import type { Route } from '../route.ts';
import { reachesOffice } from '../who/reach.ts';
import { absentees, inOrder } from './stand-in.ts';

const row = z.object({
  caseId: z.string(),
  number: z.string(),
  status: z.string(),
  office: z.string(),
  kind: z.string(),
  urgency: z.string(),
  workers: z.int(),
  /** the member of staff who has the case, or the role when nobody has it by name */
  owner: z.string(),
  dueAt: z.optional(z.string()),
  openedAt: z.string(),
  /** the absent colleague whose case it is, while you stand in */
  for: z.optional(z.string()),
});
/** The most urgent due date first; `next` is the `page` of the next page. */
const page = z.object({ items: z.array(row), next: z.optional(z.string()) });

export const myQueueRoute: Route = {
  method: 'GET',
  path: '/queue',
  says: 'Your open cases, the most urgent due date first; on the first page those of colleagues whom you stand in for today as well (`of` pages through one of them).',
  query: ['page', 'of'],
  answers: page,
  handle: async (deps, { staff, query }) => {
    const { store } = deps;
    if (query.of !== undefined)
      return (await absentees(deps, staff)).includes(query.of)
        ? reply(await store.staffQueue(query.of, query.page))
        : notFound;
    const own = await store.staffQueue(staff.id, query.page);
    if (query.page !== undefined) return reply(own);
    const others = await Promise.all(
      (await absentees(deps, staff)).map(async (id) =>
        (await store.staffQueue(id)).items.map((each) => ({ ...each, for: id })),
      ),
    );
    return reply({ ...own, items: inOrder([...own.items, ...others.flat()]) });
  },
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
