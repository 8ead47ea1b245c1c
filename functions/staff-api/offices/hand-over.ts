/** Hands the open cases of somebody who is away, or leaves, to others: one event in each case's history. */
import * as z from 'zod/mini';
import { todayIn } from '#casework/today.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { staffId } from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { badRequest, issuesOf } from '../http/problem.ts';
import { refusalReply } from '../http/refusals.ts';
import { isReply, reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { handOverPage, handOverResponse, receiversIn } from './hand-over-page.ts';
import { ownMember } from './own-member.ts';

const handOverRequest = z.strictObject({
  /** who takes over, tried in this order for each case; absent: the deputy alone, or with `spread` all who may */
  to: z.optional(z.array(staffId).check(z.minLength(1), z.maxLength(100))),
  /** each case goes to the most suitable of them: by load, topic and language */
  spread: z._default(z.boolean(), false),
  /** says what would come of it, and does nothing */
  check: z._default(z.boolean(), false),
});
type TakersAsked = z.infer<typeof handOverRequest>;

/** Those named, else all who may, else the deputy of an absence that is not over. */
const wantedTakers = (
  { id, absent }: StaffMember,
  { to, spread }: TakersAsked,
  staff: readonly StaffMember[],
  today: string,
): readonly string[] => {
  if (to !== undefined) return to;
  if (spread) return receiversIn(staff, id);
  return absent?.deputy === undefined || absent.until < today ? [] : [absent.deputy];
};

const isActiveMember = (staff: readonly StaffMember[], id: string): boolean =>
  staff.some((each) => each.id === id && each.active);

export const handOverRoute = declaredRoute({
  method: 'POST',
  path: '/offices/{office}/staff/{staffId}/hand-over',
  says: 'Hands the open cases of a member to the deputy, or to those named: a page of the office’s cases at a time, until there is no `next`. With `check` it says what would come of it and does nothing. Safe to repeat. Nobody with a conflict or another part in a case gets it: such cases are left to the supervisor, with why.',
  roles: ['supervisor'],
  query: ['page'],
  body: handOverRequest,
  answers: handOverResponse,
  handle: async (deps, asked) => {
    const member = await ownMember(deps, asked, false);
    if (isReply(member)) return member;
    const given = handOverRequest.safeParse(asked.body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const [staff, today] = await Promise.all([
      deps.directory.staffOf(member.office),
      todayIn(deps, member.office),
    ]);
    const to = wantedTakers(member, given.data, staff, today);
    if (to.length === 0)
      return refusalReply(refuse('no-such-staff', `Name who takes over: ${member.id} has no deputy now.`));
    const stranger = to.find((id) => id === member.id || !isActiveMember(staff, id));
    if (stranger !== undefined)
      return refusalReply(
        refuse('no-such-staff', `${stranger} can't take over: name others who work in this office.`),
      );
    const { spread, check } = given.data;
    const wanted = {
      supervisor: asked.staff,
      leaving: member.id,
      to,
      spread,
      check,
      language: asked.language,
    };
    const done = await handOverPage(deps, wanted, asked.query.page);
    const notes = { member: member.id, [check ? 'checked' : 'handedOver']: done.handedOver.length };
    return { ...reply(done), notes };
  },
});
