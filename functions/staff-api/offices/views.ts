/** Views that a member has saved for themselves: a list with its filter under a name. */
import * as z from 'zod/mini';
import { listOrders } from '#casework/lists/office-list.ts';
import { rowFilter } from '#casework/lists/row-filter.ts';
import { mostViews, savedView, savedViewId } from '#domain/office/saved-view.ts';
import { listViews, taskKinds } from '#domain/terms/vocabulary.ts';
import { unlessUnchanged } from '../http/conditional.ts';
import { badRequest, issuesOf, notFound, problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';

/** Which list, and what it is asked. `view` is one of the office's; of one's own `now`, or all. */
const viewAsks = z.discriminatedUnion('list', [
  z.strictObject({ list: z.literal('mine'), view: z.exactOptional(z.enum(['all', 'now'])) }),
  z.strictObject({ list: z.literal('tasks'), kind: z.enum(taskKinds) }),
  z.strictObject({
    list: z.literal('office'),
    view: z.exactOptional(z.enum(listViews)),
    sort: z.exactOptional(z.enum(listOrders)),
    ...rowFilter.shape,
  }),
]);

const viewRequest = z.strictObject({ name: savedView.shape.name, asks: viewAsks });
const viewBody = z.object({ id: savedViewId, ...viewRequest.shape });
const viewsBody = z.object({ items: z.array(z.object({ ...savedView.shape })) });

const viewPath = '/me/views/{view}' as const;

export const viewsRoute = declaredRoute({
  method: 'GET',
  path: '/me/views',
  says: 'The views of lists that you have saved, in the order of saving.',
  answers: viewsBody,
  takes: ['NoneMatch'],
  handle: async ({ directory }, asked) =>
    unlessUnchanged(asked, { items: await directory.savedViews(asked.staff.id) }),
});

export const saveViewRoute = declaredRoute({
  method: 'PUT',
  path: viewPath,
  says: 'Saves a list with its filter under a name, in place of the view of this id where there is one. You choose the id: small letters, digits and hyphens. Only you see it; do not put a person’s name into it.',
  body: viewRequest,
  rules: [`You have at most ${mostViews} views.`],
  answers: viewBody,
  handle: async ({ directory }, { staff, params, body }) => {
    const id = savedViewId.safeParse(params.view);
    if (!id.success) return notFound;
    const given = viewRequest.safeParse(body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const view = { id: id.data, ...given.data };
    return (await directory.saveView(staff.id, view))
      ? reply(view)
      : problem(422, 'limit-reached', `You have ${mostViews} views: delete one first.`);
  },
});

export const dropViewRoute = declaredRoute({
  method: 'DELETE',
  path: viewPath,
  says: 'Deletes a view that you have saved.',
  answers: viewsBody,
  handle: async ({ directory }, { staff, params }) => {
    const dropped = await directory.dropView(staff.id, params.view ?? '');
    return dropped ? reply({ items: await directory.savedViews(staff.id) }) : notFound;
  },
});
