/**
 * `decide`: from a command and the state of a case to the events that follow, or a refusal. Pure: the same command on
 * the same state in the same context gives the same events for ever.
 */

import { isRefusal, type Refusal, refuse } from '#domain/terms/refusal.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import type { StaffRole } from '#domain/terms/vocabulary.ts';
import type { ActDecision, CasesAtHand, CommandKind, Decision, DecisionContext } from './command.ts';
import { type CommandType, commandKinds } from './commands/registry.ts';
import { asRecorded, withConsequences } from './consequences.ts';
import { type Actor, type CaseEvent, currentVersion, type RecordedEvent } from './events/registry.ts';
import { evolve } from './file/evolve.ts';
import { lawOfCaseAt } from './file/law-area.ts';
import type { CaseState } from './file/state.ts';
import { barBeforeContents } from './permission.ts';
import { thenSettled } from './settlements.ts';

const commandsByType: ReadonlyMap<string, CommandKind> = new Map(
  commandKinds.map((kind) => [kind.type, kind]),
);

/** A command of the registry; its own declaration parses the rest. */
export interface CommandInput {
  readonly type: string;
}

export const commandKindOf = (type: string): CommandKind | undefined => commandsByType.get(type);

/** A worker who has no seat in the case yet; what they say is recorded under the one that the decision gives them. */
export const newcomer: Actor = { role: 'worker', id: 'new' };

/** The seat that these events give out; undefined: nobody comes into the case. */
export const seatGivenBy = (events: readonly CaseEvent[]): string | undefined =>
  events.find((event) => event.type === 'complaint_filed' || event.type === 'worker_joined')?.worker;

const seated = (actor: Actor, events: readonly CaseEvent[]): Actor =>
  actor.id === newcomer.id ? { ...actor, id: seatGivenBy(events) ?? actor.id } : actor;

/** Numbers events as they will be kept, from the one after `version`. */
export const recordedEvents = (
  caseId: string,
  version: number,
  events: readonly CaseEvent[],
  { at, actor }: DecisionContext,
): readonly RecordedEvent[] =>
  events.map((event, n) => ({
    caseId,
    seq: version + n + 1,
    v: currentVersion,
    at,
    actor: seated(actor, events),
    event,
  }));

/** Refuses events that lead into a stage which the procedure does not have. */
const stageBar = (
  events: readonly CaseEvent[],
  state: CaseState | undefined,
  context: DecisionContext,
): Refusal | undefined => {
  const { status } = events.reduce<CaseState | undefined>(
    (each, event) => evolve(each, asRecorded(event, context)),
    state,
  )?.stage ?? { status: 'triage' };
  return isOpen(status) && !context.procedure.stages.includes(status)
    ? refuse('not-in-procedure', `${context.procedure.id} has no stage ${status}.`)
    : undefined;
};

const commandBar = (
  { type }: CommandInput,
  state: CaseState | undefined,
  context: DecisionContext,
): Refusal | undefined => {
  const kind = commandsByType.get(type);
  if (kind === undefined) return refuse('no-such-thing', 'There is no such command.');
  return state === undefined ? undefined : barBeforeContents(kind, state, context);
};

/** A case is decided by the law of its place; one that is not filed yet by the plain procedure. */
export const underLocalLaw = (state: CaseState | undefined, context: DecisionContext): DecisionContext =>
  state === undefined
    ? context
    : { ...context, procedure: lawOfCaseAt(context.procedure, state.file, context.at) };

/**
 * Refuses what the role, the office, the assignment, a conflict of interest, the status or the law does not allow. Throws on a
 * command that is not in the form its declaration asks for: a door parses before it asks. Of a command on several cases it
 * gives the events of its own.
 */
export const decide = (
  command: CommandInput,
  state: CaseState | undefined,
  context: DecisionContext,
): Decision => {
  const kind = commandsByType.get(command.type);
  const here = underLocalLaw(state, context);
  const no = commandBar(command, state, here);
  if (kind === undefined || no !== undefined)
    return no ?? refuse('no-such-thing', 'There is no such command.');
  const answer = kind.decide(command, state, here);
  if (isRefusal(answer) || kind.act !== undefined) return answer;
  const events = thenSettled(answer, state, here);
  return stageBar(events, state, here) ?? withConsequences(events, state, here);
};

/**
 * As `decide`, with every case that the command writes in, its own first: in all but a few it is the only one. What follows
 * from the events by the procedure is in them.
 */
export const decideAct = (
  command: CommandInput,
  caseId: string,
  state: CaseState | undefined,
  context: DecisionContext,
): ActDecision => {
  const act = commandsByType.get(command.type)?.act;
  if (act === undefined) {
    const answer = decide(command, state, context);
    return isRefusal(answer) ? answer : [{ caseId, events: answer }];
  }
  const here = underLocalLaw(state, context);
  return commandBar(command, state, here) ?? act(command, state, here);
};

/** Is it a command on several cases? */
export const concernsOthers = (type: string): boolean => commandsByType.get(type)?.concerns !== undefined;

/** Does it turn on who else is in the office? */
export const turnsOnStaff = (type: string): boolean => commandsByType.get(type)?.turnsOnStaff ?? false;

/** The other cases that this command concerns, as far as the cases at hand tell. */
export const casesConcerned = (
  command: CommandInput,
  state: CaseState,
  cases: CasesAtHand,
): readonly string[] => commandsByType.get(command.type)?.concerns?.(command, state, cases) ?? [];

/** What bars this actor from this command now, whatever it carries; undefined: some contents can succeed. */
export const barTo = (type: CommandType, state: CaseState, context: DecisionContext): Refusal | undefined =>
  commandBar({ type }, state, underLocalLaw(state, context));

/** The commands that this actor could give now: what a screen offers. */
export const allowedCommands = (state: CaseState, context: DecisionContext): readonly CommandType[] => {
  const here = underLocalLaw(state, context);
  return commandKinds
    .filter((kind) => kind.from.length > 0 && barBeforeContents(kind, state, here) === undefined)
    .map(({ type }) => type);
};

/** The role in which a member of staff with several gives this command; their first when none allows it. */
export const roleFor = (type: string, roles: readonly StaffRole[]): StaffRole | undefined =>
  roles.find((role) => commandsByType.get(type)?.roles.includes(role)) ?? roles[0];
