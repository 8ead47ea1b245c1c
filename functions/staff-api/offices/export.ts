/** Cases of a list as a file takes them: what leaves the desk is given by the API, to who has just signed in, and is written down. */
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import { caseId } from '#domain/terms/fields.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf } from '../http/problem.ts';
import { isReply, reply } from '../http/reply.ts';
import { declaredRoute, type StaffRequest } from '../route.ts';
import { logAccess } from '../who/access.ts';
import { caseFor } from '../who/reach.ts';
import { caseRow, shownRow } from './case-row.ts';

/** Two pages of a list; the store reads as many rows at once. */
const mostExported = 100;

const exportOrder = z.strictObject({
  cases: z.array(caseId).check(
    z.minLength(1),
    z.maxLength(mostExported),
    z.refine((ids) => new Set(ids).size === ids.length, 'Each case once'),
    z.meta({ uniqueItems: true }),
  ),
});

/** What they may not see, or what is not there, is no part of it, as in a list. */
const exportedHeads = async (
  deps: StaffApiDeps,
  { staff }: StaffRequest,
  ids: readonly string[],
): Promise<readonly Head[]> => {
  const found = await Promise.all(ids.map((id) => caseFor(deps, staff, id)));
  return found.flatMap((head) => (isReply(head) ? [] : [head]));
};

export const exportRoute = declaredRoute({
  method: 'POST',
  path: '/exports',
  says: 'Cases of a list, to be taken along as a file: what the list says of them, and nobody by name. Each is written into the access log; those that you may not see are left out.',
  body: exportOrder,
  fresh: true,
  answers: z.object({ items: z.array(caseRow) }),
  handle: async (deps, asked) => {
    const given = exportOrder.safeParse(asked.body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const heads = await exportedHeads(deps, asked, given.data.cases);
    for (const head of heads) await logAccess(deps, asked.staff, head, { what: 'export' });
    const reader = { staff: asked.staff, now: deps.now(), jurisdiction: deps.jurisdiction };
    const rows = await deps.store.rows(heads.map((head) => head.caseId));
    return {
      ...reply({ items: rows.map((row) => shownRow(row, reader)) }),
      notes: { exported: rows.length },
    };
  },
});
