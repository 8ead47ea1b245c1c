import * as z from 'zod/mini';
import { officeId } from '#domain/terms/fields.ts';
import { notFound, problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { reachesOffice } from '../who/reach.ts';

const recomputeResponse = z.object({
  looked: z.int(),
  /** cases of which at least one limit moved */
  moved: z.array(z.string()),
  /** cases that others were writing just then: ask for this page again */
  busy: z.array(z.string()),
  next: z.optional(z.string()),
});

/**
 * Recomputes an office's deadlines after a new holiday list, a page of open cases at a time, until there is no `next`.
 * Safe to repeat: a case whose limits stand already is left as it is.
 */
export const recomputeRoute = declaredRoute({
  method: 'POST',
  path: '/offices/{office}/recompute-deadlines',
  says: 'A new holiday list has been loaded: computes the limits of a page of the office’s open cases again.',
  roles: ['supervisor'],
  query: ['page'],
  answers: recomputeResponse,
  handle: async (deps, { staff, params, query }) => {
    const { office = '' } = params;
    if (!staff.roles.includes('supervisor'))
      return problem(403, 'role-not-allowed', 'Only a supervisor may have limits computed again.');
    if (!officeId.safeParse(office).success || !(await reachesOffice(deps, staff, office))) return notFound;
    const { items, next } = await deps.store.officeQueue(office, query.page);
    const moved: string[] = [];
    const busy: string[] = [];
    for (const { caseId } of items) {
      const result = await deps.submit({
        caseId,
        command: { type: 'recompute_deadlines' },
        actor: { role: 'system', id: staff.id },
      });
      if (result.outcome === 'done') moved.push(caseId);
      if (result.outcome === 'conflict') busy.push(caseId);
    }
    const body = { looked: items.length, moved, busy, ...(next === undefined ? {} : { next }) };
    return { ...reply(body), notes: { office, moved: moved.length } };
  },
});
