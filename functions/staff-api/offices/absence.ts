/** Absences of members of an office, and who stands in. The reason of an absence is not recorded. */
import * as z from 'zod/mini';
import { todayIn } from '#casework/today.ts';
import { isAbsent, type StaffMember, staffMember } from '#domain/office/office.ts';
import { civilDate, staffId } from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf, notFound } from '../http/problem.ts';
import { refusalReply } from '../http/refusals.ts';
import { isReply, type Reply, reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { ownMember } from './own-member.ts';

const absenceRequest = z.strictObject({ from: civilDate, until: civilDate, deputy: z.optional(staffId) });
type Absence = z.infer<typeof absenceRequest>;

/** How a member is told is theirs alone. */
const withoutContact = ({ contact: _, ...member }: StaffMember): StaffMember => member;

const absencePath = '/offices/{office}/staff/{staffId}/absence' as const;

const daysBar = ({ from, until }: Absence, today: string): Reply | undefined =>
  from <= until && today <= until
    ? undefined
    : refusalReply(
        refuse('date-not-allowed', 'An absence ends on a day from today on, not before it begins.'),
      );

/**
 * Refuses a deputy who is not another member of the office with the same work, there when the absence begins (or
 * today).
 */
const deputyBar = async (
  { directory }: Pick<StaffApiDeps, 'directory'>,
  member: StaffMember,
  { deputy, from }: Absence,
  today: string,
): Promise<Reply | undefined> => {
  if (deputy === undefined) return undefined;
  const found = await directory.staffMember(deputy);
  const fits =
    found?.active &&
    found.id !== member.id &&
    found.office === member.office &&
    found.roles.some((role) => member.roles.includes(role));
  if (!fits)
    return refusalReply(
      refuse(
        'no-such-staff',
        `${deputy} can't stand in for ${member.id}: name somebody else who works in this office in the same role.`,
      ),
    );
  return isAbsent(found, from < today ? today : from)
    ? refusalReply(
        refuse('absent', `${deputy} is away until ${found.absent?.until}: name another, or nobody.`),
      )
    : undefined;
};

export const absenceRoute = declaredRoute({
  method: 'PUT',
  path: absencePath,
  says: 'Records when a member is away, both days included, and who stands in. By a supervisor of the office or the member. New cases go to others meanwhile; the deputy, else the supervisors, see the member’s cases in their queue.',
  body: absenceRequest,
  rules: ['`from` is not after `until`, and `until` is not before today.'],
  answers: staffMember,
  handle: async (deps, asked) => {
    const member = await ownMember(deps, asked, true);
    if (isReply(member)) return member;
    const given = absenceRequest.safeParse(asked.body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const today = await todayIn(deps, member.office);
    const no = daysBar(given.data, today) ?? (await deputyBar(deps, member, given.data, today));
    if (no !== undefined) return no;
    if (!(await deps.directory.setAbsence(member.office, member.id, given.data))) return notFound;
    return { ...reply({ ...withoutContact(member), absent: given.data }), notes: { member: member.id } };
  },
});

export const returnRoute = declaredRoute({
  method: 'DELETE',
  path: absencePath,
  says: 'The member is back, or does not go after all. By a supervisor of the office or the member.',
  answers: staffMember,
  handle: async (deps, asked) => {
    const member = await ownMember(deps, asked, true);
    if (isReply(member)) return member;
    if (!(await deps.directory.setAbsence(member.office, member.id, undefined))) return notFound;
    const { absent: _, ...back } = withoutContact(member);
    return { ...reply(back), notes: { member: member.id } };
  },
});
