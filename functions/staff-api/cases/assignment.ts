/** The members who could take a case, with reasons; the supervisor decides. */
import * as z from 'zod/mini';
import { loadOf } from '#casework/staff-load.ts';
import {
  type AssignmentRequest,
  barTo,
  type Suitability,
  staffNeeded,
  suitabilityFor,
} from '#domain/assignment/suitability.ts';
import { today } from '#domain/complaint/clocks/clocks.ts';
import type { CommandType } from '#domain/complaint/commands/registry.ts';
import { commandKindOf } from '#domain/complaint/decide.ts';
import { type AssignedRole, assignedRoles } from '#domain/complaint/file/assigned-roles.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { permissionBar } from '#domain/complaint/permission.ts';
import { type Language, text } from '#domain/messages/text.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, notFound } from '../http/problem.ts';
import { refusalReply } from '../http/refusals.ts';
import { isReply, reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { caseFor } from '../who/reach.ts';
import { barBody, barInWords, reasonBody, reasonInWords, statedSource } from './assignment-words.ts';
import { actorOf } from './command.ts';
import { staffDecisionContext } from './decision-context.ts';
import { tiesOf } from './ties.ts';

const namedStaff = { staff: z.string(), name: z.string() };

const assignmentResponse = z.object({
  role: z.enum(assignedRoles),
  /** the command by which the supervisor assigns */
  command: z.string(),
  proposed: z.object({
    lead: z.optional(z.string()),
    co: z.optional(z.string()),
    mediator: z.optional(z.string()),
    says: z.string(),
    rule: z.optional(z.string()),
    basis: z.optional(z.string()),
  }),
  /** the most suitable first; `weighs` in open cases, the less the better */
  ranked: z.array(z.object({ ...namedStaff, weighs: z.int(), reasons: z.array(reasonBody) })),
  excluded: z.array(z.object({ ...namedStaff, ...barBody.shape })),
});

const assignedRole = z.enum(assignedRoles);

const commandFor = ({ stage }: CaseState, wanted: AssignedRole): CommandType => {
  if (wanted === 'mediator') return 'assign_mediator';
  return stage.status === 'accepted' ? 'assign_case' : 'reassign_case';
};

/** The loads of the members who may take the case; nobody else's queue is read. */
const loadsOf = async ({ store }: Pick<StaffApiDeps, 'store'>, asked: AssignmentRequest) => {
  const able = asked.staff.filter((member) => barTo(asked, member) === undefined);
  return new Map(await Promise.all(able.map(async ({ id }) => [id, await loadOf(store, id)] as const)));
};

const proposalInWords = (
  { role: wanted, procedure, staff }: AssignmentRequest,
  { proposed }: Suitability,
  language: Language,
): z.infer<typeof assignmentResponse>['proposed'] => {
  const named = (id: string | undefined) => staff.find((each) => each.id === id)?.name ?? '';
  const [first, second] = proposed;
  const mediating = wanted === 'mediator';
  const source = mediating ? {} : statedSource(procedure.inspectors ?? {});
  if (first === undefined || proposed.length < staffNeeded[wanted])
    return {
      ...(first === undefined ? {} : { lead: first }),
      says: text(language, `assignment.too_few.${wanted}`, { found: proposed.length }),
      ...source,
    };
  return mediating
    ? { mediator: first, says: text(language, 'assignment.proposed.mediator', { mediator: named(first) }) }
    : {
        lead: first,
        ...(second === undefined ? {} : { co: second }),
        says: text(language, 'assignment.proposed.inspector', { lead: named(first), co: named(second) }),
        ...source,
      };
};

const suitabilityInWords = (asked: AssignmentRequest, found: Suitability, language: Language) => {
  const name = (id: string) => asked.staff.find((each) => each.id === id)?.name ?? id;
  return {
    proposed: proposalInWords(asked, found, language),
    ranked: found.ranked.map(({ staff, weighs, reasons }) => ({
      staff,
      name: name(staff),
      weighs,
      reasons: reasons.map((each) => reasonInWords(language, each)),
    })),
    excluded: found.excluded.map(({ staff, bar }) => ({
      staff,
      name: name(staff),
      ...barInWords(language, bar),
    })),
  };
};

export const assignmentRoute = declaredRoute({
  method: 'GET',
  path: '/cases/{caseId}/assignment',
  says: 'Who could take the case as `inspector` (a pair) or `mediator`: proposed, ranked by topic, language and present load, and who may not with why. For the supervisor, who decides.',
  roles: ['supervisor'],
  query: ['role'],
  answers: assignmentResponse,
  handle: async (deps, { staff: asker, params, query, language }) => {
    const wanted = assignedRole.safeParse(query.role);
    if (!wanted.success) return badRequest([{ path: 'role', says: assignedRoles.join(' or ') }]);
    const head = await caseFor(deps, asker, params.caseId ?? '');
    if (isReply(head)) return head;
    const { caseId, state } = head;
    const command = commandFor(state, wanted.data);
    const kind = commandKindOf(command);
    if (kind === undefined) return notFound;
    const context = await staffDecisionContext(deps, state);
    const no = permissionBar(kind, state, { ...context, actor: actorOf(asker, command) });
    if (no !== undefined) return refusalReply(no);
    const { procedure, staff, at } = context;
    const ties = await tiesOf(deps, state);
    const asked = {
      file: state.file,
      procedure,
      role: wanted.data,
      staff,
      ties,
      on: today(procedure, at),
    };
    const found = suitabilityFor(asked, await loadsOf(deps, asked));
    const body = { role: wanted.data, command, ...suitabilityInWords(asked, found, language) };
    return { ...reply(body), notes: { caseId } };
  },
});
