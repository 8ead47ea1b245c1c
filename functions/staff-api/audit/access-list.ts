/** Who was shown what, for auditors: by office and day, by case, by member of staff. What is unusual comes first, and says why. */
import * as z from 'zod/mini';
import { access } from '#adapters/access-log/port.ts';
import { todayIn } from '#casework/today.ts';
import { civilDate, officeId, staffId } from '#domain/terms/fields.ts';
import { badRequest, issuesOf, notFound } from '../http/problem.ts';
import { isReply, reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { caseFor, reachesOffice } from '../who/reach.ts';
import { auditorOnly } from './auditor-only.ts';

const accessPage = z.object({
  items: z.array(access),
  next: z.optional(z.string()),
});

export const officeAccessRoute = declaredRoute({
  method: 'GET',
  path: '/offices/{office}/access-log',
  says: 'Who was shown what of the cases of an office on one day (`on`; absent: today), and for which purpose. What is unusual comes first, with why; in it, and behind it, the newest. It tells nothing of what was shown.',
  roles: ['auditor'],
  query: ['on', 'page'],
  answers: accessPage,
  handle: async (deps, { staff, params, query }) => {
    const no = auditorOnly(staff);
    if (no !== undefined) return no;
    const { office = '' } = params;
    if (!officeId.safeParse(office).success || !(await reachesOffice(deps, staff, office))) return notFound;
    const on = civilDate.safeParse(query.on ?? (await todayIn(deps, office)));
    if (!on.success) return badRequest(issuesOf(on.error).map((each) => ({ ...each, path: 'on' })));
    return reply(await deps.accessLog.ofDay(office, on.data, query.page));
  },
});

export const caseAccessRoute = declaredRoute({
  method: 'GET',
  path: '/cases/{caseId}/access-log',
  says: 'Who was shown what of this case since it was opened, in the same order.',
  roles: ['auditor'],
  query: ['page'],
  answers: accessPage,
  handle: async (deps, { staff, params, query }) => {
    const no = auditorOnly(staff);
    if (no !== undefined) return no;
    const head = await caseFor(deps, staff, params.caseId ?? '');
    if (isReply(head)) return head;
    return { ...reply(await deps.accessLog.ofCase(head.caseId, query.page)), notes: { caseId: head.caseId } };
  },
});

export const staffAccessRoute = declaredRoute({
  method: 'GET',
  path: '/offices/{office}/staff/{staffId}/access-log',
  says: 'What a member of an office was shown, of cases of whatever office, in the same order.',
  roles: ['auditor'],
  query: ['page'],
  answers: accessPage,
  handle: async (deps, { staff, params, query }) => {
    const no = auditorOnly(staff);
    if (no !== undefined) return no;
    const { office = '', staffId: id = '' } = params;
    if (!officeId.safeParse(office).success || !staffId.safeParse(id).success) return notFound;
    const member = await deps.directory.staffMember(id);
    if (member?.office !== office) return notFound;
    return { ...reply(await deps.accessLog.ofStaff(id, query.page)), notes: { member: id } };
  },
});
