/**
 * Permissions: role, office, assignment, conflict of interest, status, in this order, so that a refusal tells no more
 * than the actor may know.
 */

import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { isAbove } from '../office/office.ts';
import type { CasesAtHand, CommandKind, DecisionContext } from './command.ts';
import type { Actor } from './events/registry.ts';
import { ownerOf } from './file/owner.ts';
import type { CaseState } from './file/state.ts';
import { leadsOf } from './joint/seats.ts';

const notYourCase = refuse('not-your-case', 'This case is not assigned to you.');

const worksOn = ({ file }: CaseState, id: string): boolean =>
  [file.lead, file.co, file.mediator].includes(id);

const isOwner = (state: CaseState, actor: Actor): boolean => {
  const owner = ownerOf(state);
  if (actor.role === 'supervisor') return true;
  if (worksOn(state, actor.id) || owner.staff === actor.id) return true;
  return owner.staff === undefined && owner.role === actor.role;
};

const isRelated = (kind: CommandKind, state: CaseState, actor: Actor): boolean => {
  switch (kind.relation) {
    case 'anyone':
    case 'office':
    case 'superior':
    case 'reached':
    case 'lead_office':
      return true;
    case 'worker':
      return actor.role !== 'worker' || state.file.workers[actor.id] !== undefined;
    case 'inspectors':
      return actor.role !== 'inspector' || [state.file.lead, state.file.co].includes(actor.id);
    case 'mediator':
      return actor.role !== 'mediator' || state.file.mediator === actor.id;
    case 'owner':
      return isOwner(state, actor);
    default:
      return kind.relation satisfies never;
  }
};

const isStaff = (actor: Actor): boolean =>
  !['worker', 'representative', 'system', 'partner_agency'].includes(actor.role);

const workerBar = (kind: CommandKind, state: CaseState, actor: Actor): Refusal | undefined => {
  if (kind.relation === 'anyone' || actor.role !== 'worker') return undefined;
  const worker = state.file.workers[actor.id];
  if (worker === undefined) return refuse('no-such-worker', 'There is no such worker in this case.');
  const mayStill = worker.standing === 'in' || (kind.alsoGone && worker.standing !== 'split_off');
  return mayStill ? undefined : refuse('not-your-case', 'You have left this case.');
};

/** The office of the case in which a merged case goes on; its own where that case is not at hand. */
const officeOfLead = (state: CaseState, cases: CasesAtHand = new Map()): string => {
  const leads = leadsOf(state, cases).map((id) => cases.get(id)?.state.file.office);
  return leads.at(-1) ?? state.file.office;
};

const isOfItsOffice = (
  kind: CommandKind,
  state: CaseState,
  { actor, offices, cases }: DecisionContext,
): boolean => {
  const { file } = state;
  if (kind.relation === 'superior')
    return actor.office !== undefined && isAbove(offices, actor.office, file.office);
  if (kind.relation === 'lead_office') return actor.office === officeOfLead(state, cases);
  const reached =
    kind.relation === 'reached' && file.clocks.some(({ task }) => task?.office === actor.office);
  return reached || actor.office === file.office;
};

const staffBar = (kind: CommandKind, state: CaseState, context: DecisionContext): Refusal | undefined => {
  const { actor } = context;
  if (!isStaff(actor)) return undefined;
  if (!isOfItsOffice(kind, state, context))
    return refuse('not-your-office', 'This case is with another office.');
  if (state.file.conflicted.includes(actor.id) && kind.type !== 'declare_conflict')
    return refuse('conflict-of-interest', 'You have declared a conflict of interest in this case.');
  return undefined;
};

/**
 * Refuses a command that is no step of the procedure for this role; the system's own steps belong to every procedure.
 */
const stepBar = (kind: CommandKind, { actor, procedure }: DecisionContext): Refusal | undefined => {
  if (!kind.roles.includes(actor.role))
    return refuse('role-not-allowed', `The role ${actor.role} may not do this.`);
  if (actor.role === 'system') return undefined;
  const step = procedure.steps[kind.type];
  if (step === undefined) return refuse('not-in-procedure', `${kind.type} is no step of ${procedure.id}.`);
  return step.includes(actor.role)
    ? undefined
    : refuse('role-not-allowed', `Under ${procedure.id} the role ${actor.role} may not do this.`);
};

/** Refuses for role, office, assignment, conflict of interest and status alone. */
export const permissionBar = (
  kind: CommandKind,
  state: CaseState,
  context: DecisionContext,
): Refusal | undefined => {
  const { actor } = context;
  const no = stepBar(kind, context);
  if (no !== undefined) return no;
  const personal = workerBar(kind, state, actor) ?? staffBar(kind, state, context);
  if (personal !== undefined) return personal;
  if (!isRelated(kind, state, actor)) return notYourCase;
  if (!kind.from.includes(state.stage.status))
    return refuse('wrong-status', `Not possible while the case is in status ${state.stage.status}.`);
  return undefined;
};

/**
 * The bar for this actor to give this command now; undefined when there is none, as far as can be said before seeing
 * what it carries.
 */
export const barBeforeContents = (
  kind: CommandKind,
  state: CaseState,
  context: DecisionContext,
): Refusal | undefined => permissionBar(kind, state, context) ?? kind.bars?.(state, context);
