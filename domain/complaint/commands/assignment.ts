/** Who works on a case: assignment, recusal, and who may see whose identity. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import { revealPurposes } from '#domain/terms/vocabulary.ts';
import { isAbsent } from '../../office/office.ts';
import { today } from '../clocks/clocks.ts';
import { command, type DecisionContext } from '../command.ts';
import { type AssignedRole, hasOtherPart } from '../file/assigned-roles.ts';
import type { CaseState } from '../file/state.ts';
import { goneOnBar } from './filing-rules.ts';

/**
 * Refuses a member who is not active in this role in the case's office, has a conflict of interest, or has the other
 * part in the case.
 */
export const eligibilityBar = (
  { file }: CaseState,
  { staff }: DecisionContext,
  id: string,
  role: AssignedRole,
): Refusal | undefined => {
  const member = staff.find((each) => each.id === id && each.active && each.office === file.office);
  if (!member?.roles.includes(role)) return refuse('no-such-staff', `${id} is no ${role} of this office.`);
  if (file.conflicted.includes(id))
    return refuse('conflict-of-interest', `${id} has declared a conflict of interest.`);
  return hasOtherPart(file, role, id)
    ? refuse(
        'not-the-same-person',
        `${id} inspects or mediates in this case already, and nobody does both: name another.`,
      )
    : undefined;
};

/**
 * Refuses a member who is not eligible, or who is away today and does not have the part already: a few days away take
 * nobody's case from them.
 */
const assignmentBar = (
  state: CaseState,
  context: DecisionContext,
  id: string,
  role: AssignedRole,
): Refusal | undefined => {
  const no = eligibilityBar(state, context, id, role);
  if (no !== undefined) return no;
  const { lead, co, mediator } = state.file;
  const member = context.staff.find((each) => each.id === id);
  const isNew = !(role === 'mediator' ? [mediator] : [lead, co]).includes(id);
  return isNew && member?.absent !== undefined && isAbsent(member, today(context.procedure, context.at))
    ? refuse('absent', `${id} is away until ${member.absent.until}.`)
    : undefined;
};

const pairBar = (
  state: CaseState,
  context: DecisionContext,
  lead: string,
  co: string,
): Refusal | undefined =>
  lead === co
    ? refuse('two-inspectors-needed', 'Lead and co-inspector are two different people.')
    : (assignmentBar(state, context, lead, 'inspector') ?? assignmentBar(state, context, co, 'inspector'));

const nobodyFree = refuse('no-such-staff', 'The office has nobody left who could be named here.');

/** Refuses where the office has too few to choose from: not eligible, or away. */
const tooFewBar = (
  state: CaseState,
  context: DecisionContext,
  role: AssignedRole,
  needed: number,
): Refusal | undefined =>
  context.staff.filter(({ id }) => assignmentBar(state, context, id, role) === undefined).length < needed
    ? nobodyFree
    : undefined;

const noPairBar = (state: CaseState, context: DecisionContext): Refusal | undefined =>
  tooFewBar(state, context, 'inspector', 2);

const leadAndCo = () => ({ lead: f.staffId, co: f.staffId });
const afterFiling = openStatuses.filter(
  (status) => status !== 'triage' && status !== 'awaiting_completion' && status !== 'coordination',
);

export const assignmentCommands = [
  command({
    type: 'declare_conflict',
    says: 'A member of staff declares a conflict of interest (CN-LI-12); from then on they can act in this case no more.',
    shape: () => ({ reason: z.enum(['interest', 'relative', 'target_of_complaint', 'handled_retaliation']) }),
    texts: ['note'],
    roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
    relation: 'office',
    from: openStatuses,
    bars: ({ file }, { actor }) =>
      file.conflicted.includes(actor.id)
        ? refuse('already-done', 'The conflict is declared already.')
        : undefined,
    decide: ({ reason, words }, _, { actor }) => [
      { type: 'conflict_declared', staff: actor.id, reason, ...(words && { words }) },
    ],
  }),
  command({
    type: 'assign_case',
    says: 'The supervisor assigns a lead inspector and a co-inspector; both eligible, neither in conflict nor its mediator.',
    shape: leadAndCo,
    roles: ['supervisor'],
    relation: 'reached',
    turnsOnStaff: true,
    from: ['accepted'],
    bars: noPairBar,
    decide: ({ lead, co }, state, context) =>
      pairBar(state, context, lead, co) ?? [{ type: 'case_assigned', lead, co }],
  }),
  command({
    type: 'reassign_case',
    says: 'The supervisor hands the case to other inspectors of the office.',
    shape: leadAndCo,
    texts: ['why'],
    roles: ['supervisor'],
    relation: 'reached',
    turnsOnStaff: true,
    from: afterFiling.filter((status) => status !== 'accepted'),
    bars: noPairBar,
    decide: ({ lead, co, words }, state, context) =>
      pairBar(state, context, lead, co) ?? [{ type: 'case_reassigned', lead, co, ...(words && { words }) }],
  }),
  command({
    type: 'assign_mediator',
    says: 'The supervisor names a mediator, who does not inspect in the same case.',
    shape: () => ({ mediator: f.staffId }),
    roles: ['supervisor'],
    relation: 'reached',
    turnsOnStaff: true,
    from: openStatuses,
    bars: (state, context) => tooFewBar(state, context, 'mediator', 1),
    decide: ({ mediator }, state, context) =>
      assignmentBar(state, context, mediator, 'mediator') ?? [{ type: 'mediator_assigned', mediator }],
  }),
  command({
    type: 'reveal_identity',
    says: "A worker's identity is shown to somebody who works on the case, for a stated purpose; the worker sees that it was.",
    shape: () => ({
      worker: z.optional(f.workerRef),
      workers: z.optional(f.workerRefs),
      purpose: z.enum(revealPurposes),
    }),
    roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
    relation: 'owner',
    from: [...openStatuses, 'refused', 'closed', 'withdrawn'],
    decide: ({ worker, workers, purpose }, { file }, { actor }) => {
      const named = [...(workers ?? []), ...(worker === undefined ? [] : [worker])];
      return named.length === 0 || named.some((each) => file.workers[each] === undefined)
        ? refuse('no-such-worker', 'There is no such worker in this case.')
        : [{ type: 'identity_revealed', to: actor.id, purpose, ...present({ worker, workers }) }];
    },
  }),
  command({
    type: 'record_contact',
    says: 'A worker was called or spoken with, reached or not.',
    shape: () => ({ worker: f.workerRef, reached: z.boolean() }),
    texts: ['said'],
    roles: ['intake_officer', 'inspector', 'mediator'],
    relation: 'owner',
    from: openStatuses,
    decide: ({ worker, reached, words }, { file }) =>
      goneOnBar(file, worker) ?? [{ type: 'worker_contacted', worker, reached, ...(words && { words }) }],
  }),
] as const;
