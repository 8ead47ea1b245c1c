import { officesAroundCase, withTopOffices } from '#casework/offices-around.ts';
import { limitsAnsweredBy } from '#domain/complaint/answering-acts.ts';
import type { CaseAtHand, DecisionContext } from '#domain/complaint/command.ts';
import { type CommandType, commandKinds } from '#domain/complaint/commands/registry.ts';
import { allowedCommands } from '#domain/complaint/decide.ts';
import { lawOfCaseAt } from '#domain/complaint/file/law-area.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { mostMoves } from '#domain/complaint/joint/seats.ts';
import type { Language } from '#domain/messages/text.ts';
import type { StaffMember } from '#domain/office/office.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { present } from '#domain/terms/present.ts';
import type { StaffApiDeps } from '../deps.ts';
import { type ActGroup, actGroupOf, inOrder } from './acts.ts';
import { commandPath } from './command-body.ts';
import { type NameableThings, nameableIn } from './nameable.ts';

export type OfferDeps = Pick<StaffApiDeps, 'directory' | 'procedureOf' | 'now' | 'store'>;

/** The cases in which a merged one goes on: which office has it now decides who may take it out again. */
const leadsAtHand = async (
  { store, procedureOf }: OfferDeps,
  { stage }: CaseState,
): Promise<Pick<DecisionContext, 'cases'>> => {
  const cases = new Map<string, CaseAtHand>();
  let next = stage.status === 'merged' ? stage.into : undefined;
  while (next !== undefined && !cases.has(next) && cases.size < mostMoves) {
    const head = await store.head(next);
    if (head === undefined) break;
    const { caseId, state } = head;
    cases.set(caseId, { state, history: [], procedure: procedureOf(state.file.procedure) });
    next = state.stage.status === 'merged' ? state.stage.into : undefined;
  }
  return cases.size === 0 ? {} : { cases };
};

/** The context of a decision about the case, beside the actor; `named`: the offices that the command names. */
export const staffDecisionContext = async (
  { directory, procedureOf, now }: Pick<OfferDeps, 'directory' | 'procedureOf' | 'now'>,
  state: CaseState,
  named: readonly string[] = [],
): Promise<Omit<DecisionContext, 'actor'>> => {
  const { file } = state;
  const procedure = procedureOf(file.procedure);
  const [around, staff] = await Promise.all([
    officesAroundCase(directory, state, named),
    directory.staffOf(file.office),
  ]);
  const offices = await withTopOffices(directory, around, procedure.jurisdiction);
  return { at: now().toISOString(), procedure, offices, staff };
};

/** The same with what the cases at hand say of a merged one: all that a screen's offer depends on. */
export const offerContext = async (
  deps: OfferDeps,
  state: CaseState,
  named: readonly string[] = [],
): Promise<Omit<DecisionContext, 'actor'>> => {
  const [context, leads] = await Promise.all([
    staffDecisionContext(deps, state, named),
    leadsAtHand(deps, state),
  ]);
  return { ...context, ...leads };
};

export interface Allowed {
  readonly type: CommandType;
  /** `next` moves the case on; the likeliest stands first */
  readonly group: ActGroup;
  /** where it is given, with POST */
  readonly path: string;
  readonly says: string;
  /** free texts that must come with it, and all that may */
  readonly requires: readonly string[];
  readonly texts: readonly string[];
  /** the running limits that it answers */
  readonly answers?: readonly string[];
  /** by field, what of the case it may name */
  readonly names?: NameableThings;
}

/** What this member of staff could do now in any of their roles. */
export const typesAllowedTo = (
  context: Omit<DecisionContext, 'actor'>,
  { id, office, roles }: Pick<StaffMember, 'id' | 'office' | 'roles'>,
  state: CaseState,
): ReadonlySet<string> =>
  new Set(roles.flatMap((role) => allowedCommands(state, { ...context, actor: { role, id, office } })));

const answeredBy = (type: CommandType, { file }: CaseState, procedure: Procedure) => {
  const limits = limitsAnsweredBy(procedure, type, file.clocks).map(({ clock }) => clock);
  return limits.length === 0 ? undefined : limits;
};

/** The commands that this member of staff could give now in any of their roles, as the decider sees it. */
export const allowedTo = (
  context: Omit<DecisionContext, 'actor'>,
  { id, office, roles }: StaffMember,
  state: CaseState,
  language: Language,
): readonly Allowed[] => {
  const procedure = lawOfCaseAt(context.procedure, state.file, context.at);
  const naming = { around: context, procedure, language, asker: { id, office, roles } };
  const types = typesAllowedTo(context, { id, office, roles }, state);
  const given = commandKinds.filter((kind) => types.has(kind.type));
  return inOrder(given, state).map(({ type, says, requires, texts }) => ({
    type,
    group: actGroupOf(type, state),
    path: commandPath(type).replace('{caseId}', state.file.caseId),
    says,
    requires,
    texts,
    ...present({ names: nameableIn(type, state, naming), answers: answeredBy(type, state, procedure) }),
  }));
};
