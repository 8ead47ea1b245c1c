/** A member of an office about whom its supervisor decides, or the member themself. */

import type { StaffMember } from '#domain/office/office.ts';
import { officeId, staffId } from '#domain/terms/fields.ts';
import type { StaffApiDeps } from '../deps.ts';
import { notFound, problem } from '../http/problem.ts';
import type { Reply } from '../http/reply.ts';
import type { StaffRequest } from '../route.ts';
import { reachesOffice } from '../who/reach.ts';

const notSupervisor = problem(403, 'role-not-allowed', 'Only a supervisor of the office may do this.');
const otherOffice = problem(403, 'not-your-office', 'Only a supervisor of this very office may do this.');

const isSelf = (staff: StaffMember, office: string, id: string): boolean =>
  staff.id === id && staff.office === office;

/**
 * The member, for the supervisor or (`orSelf`) the member themself. Somebody who may not see the office is told that
 * nothing is there.
 */
export const ownMember = async (
  deps: Pick<StaffApiDeps, 'directory'>,
  { staff, params }: Pick<StaffRequest, 'staff' | 'params'>,
  orSelf: boolean,
): Promise<StaffMember | Reply> => {
  const { office = '', staffId: id = '' } = params;
  if (!officeId.safeParse(office).success || !staffId.safeParse(id).success) return notFound;
  if (!(await reachesOffice(deps, staff, office))) return notFound;
  if (!(orSelf && isSelf(staff, office, id))) {
    if (!staff.roles.includes('supervisor')) return notSupervisor;
    if (staff.office !== office) return otherOffice;
  }
  const member = await deps.directory.staffMember(id);
  return member?.office === office ? member : notFound;
};
