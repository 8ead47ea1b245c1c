/** Hands the open cases of somebody who is away, or leaves, to others: one event in each case's history. */
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import { type HandOver, handOver } from '#domain/assignment/hand-over.ts';
import { today } from '#domain/complaint/clocks/clocks.ts';
import { type Language, text } from '#domain/messages/text.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { staffId } from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { barBody, barInWords } from '../cases/assignment-words.ts';
import { actorOf } from '../cases/command.ts';
import { staffDecisionContext } from '../cases/decision-context.ts';
import { tiesOf } from '../cases/ties.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf } from '../http/problem.ts';
import { refusalReply } from '../http/refusals.ts';
import { isReply, reply } from '../http/reply.ts';
import type { Route } from '../route.ts';
import { ownMember } from './own-member.ts';
import { todayIn } from './today.ts';

/** The members who take over, tried in this order for each case; absent: the deputy alone. */
const handOverRequest = z.strictObject({
  to: z.optional(z.array(staffId).check(z.minLength(1), z.maxLength(20))),
});

const handOverResponse = z.object({
  /** cases of the office that were looked at */
  looked: z.int(),
  handedOver: z.array(
    z.object({ caseId: z.string(), command: z.string(), to: z.record(z.string(), z.string()) }),
  ),
  /** the supervisor decides: what the part is, and why each of those named may not take it */
  left: z.array(
    z.object({
      caseId: z.string(),
      part: z.string(),
      because: z.array(z.object({ staff: z.optional(z.string()), ...barBody.shape })),
    }),
  ),
  /** cases that others were writing just then: ask for this page again */
  busy: z.array(z.string()),
  next: z.optional(z.string()),
});
type HandOverResponse = z.infer<typeof handOverResponse>;
type HandedOver = Pick<HandOverResponse, 'handedOver' | 'left' | 'busy'>;

interface Wanted {
  readonly supervisor: StaffMember;
  readonly leaving: string;
  readonly to: readonly string[];
  readonly language: Language;
}

const leftInWords = (caseId: string, { left }: HandOver, language: Language): HandedOver['left'] =>
  left.map(({ part, because }) => ({
    caseId,
    part,
    because:
      part === 'coordination'
        ? [{ code: part, says: text(language, 'assignment.coordination') }]
        : because.map(({ staff, bar }) => ({ staff, ...barInWords(language, bar) })),
  }));

/** Gives the commands one after the other; one that the decider refuses is left to the supervisor too. */
const carriedOut = async (
  { submit }: Pick<StaffApiDeps, 'submit'>,
  { caseId, state }: Head,
  { orders }: HandOver,
  { supervisor, leaving }: Wanted,
): Promise<HandedOver> => {
  const done: HandedOver = { handedOver: [], left: [], busy: [] };
  for (const command of orders) {
    const { type, ...to } = command;
    const inspects = state.file.lead === leaving ? 'lead' : 'co';
    const part = type === 'assign_mediator' ? 'mediator' : inspects;
    const result = await submit({ caseId, command, actor: actorOf(supervisor, type) });
    if (result.outcome === 'done') done.handedOver.push({ caseId, command: type, to });
    if (result.outcome === 'conflict') done.busy.push(caseId);
    if (result.outcome === 'refused') {
      const { refused: code, sentence: says } = result.refusal;
      done.left.push({ caseId, part, because: [{ code, says }] });
    }
  }
  return done;
};

const oneCase = async (deps: StaffApiDeps, head: Head, wanted: Wanted): Promise<HandedOver> => {
  const { caseId, state } = head;
  const { supervisor, leaving, to, language } = wanted;
  const { lead, co, mediator, office } = state.file;
  const { stage } = state;
  const has = [lead, co, mediator, stage.status === 'coordination' ? stage.by : undefined].includes(leaving);
  if (!has || office !== supervisor.office) return { handedOver: [], left: [], busy: [] };
  const { procedure, staff, at } = await staffDecisionContext(deps, state);
  const ties = await tiesOf(deps, state);
  const context = { procedure, staff, ties, on: today(procedure, at) };
  const change = handOver({ state, context, leaving, to });
  const done = await carriedOut(deps, head, change, wanted);
  return { ...done, left: [...done.left, ...leftInWords(caseId, change, language)] };
};

/** A page of the office's queue, not of the member's: their own queue does not show what they are co-inspector of. */
const onePage = async (
  deps: StaffApiDeps,
  wanted: Wanted,
  page: string | undefined,
): Promise<HandOverResponse> => {
  const { items, next } = await deps.store.officeQueue(wanted.supervisor.office, page);
  const heads = await Promise.all(items.map(({ caseId }) => deps.store.head(caseId)));
  const all: HandedOver[] = [];
  for (const head of heads) if (head !== undefined) all.push(await oneCase(deps, head, wanted));
  return {
    looked: items.length,
    handedOver: all.flatMap((each) => each.handedOver),
    left: all.flatMap((each) => each.left),
    busy: all.flatMap((each) => each.busy),
    ...(next === undefined ? {} : { next }),
  };
};

/** The members who take over: those named, else the deputy of an absence that is not over. */
const takersOf = ({ absent }: StaffMember, named: readonly string[] | undefined, today: string) =>
  named ?? (absent?.deputy === undefined || absent.until < today ? [] : [absent.deputy]);

const isActiveMember = (staff: readonly StaffMember[], id: string): boolean =>
  staff.some((each) => each.id === id && each.active);

export const handOverRoute: Route = {
  method: 'POST',
  path: '/offices/{office}/staff/{staffId}/hand-over',
  says: 'Hands the open cases of a member to the deputy, or to those named: a page of the office’s cases at a time, until there is no `next`. Safe to repeat. Nobody with a conflict or another part in a case gets it: such cases are left to the supervisor, with why.',
  roles: ['supervisor'],
  query: ['page'],
  body: handOverRequest,
  answers: handOverResponse,
  handle: async (deps, asked) => {
    const member = await ownMember(deps, asked, false);
    if (isReply(member)) return member;
    const given = handOverRequest.safeParse(asked.body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const to = takersOf(member, given.data.to, await todayIn(deps, member.office));
    if (to.length === 0)
      return refusalReply(refuse('no-such-staff', `Name who takes over: ${member.id} has no deputy now.`));
    const staff = await deps.directory.staffOf(member.office);
    const stranger = to.find((id) => id === member.id || !isActiveMember(staff, id));
    if (stranger !== undefined)
      return refusalReply(
        refuse('no-such-staff', `${stranger} can't take over: name others who work in this office.`),
      );
    const wanted = { supervisor: asked.staff, leaving: member.id, to, language: asked.language };
    const done = await onePage(deps, wanted, asked.query.page);
    return { ...reply(done), notes: { member: member.id, handedOver: done.handedOver.length } };
  },
};
