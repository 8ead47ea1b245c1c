/**
 * `decide`: from a command and the state of a case to the events that follow, or a refusal. Pure: the same command on
 * the same state in the same context gives the same events for ever.
 */

import { isRefusal, type Refusal, refuse } from '#domain/terms/refusal.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import type { StaffRole } from '#domain/terms/vocabulary.ts';
import type { CommandKind, Decision, DecisionContext } from './command.ts';
import { type CommandType, commandKinds } from './commands/registry.ts';
import { asRecorded, withConsequences } from './consequences.ts';
import { type CaseEvent, currentVersion, type RecordedEvent } from './events/registry.ts';
import { evolve } from './file/evolve.ts';
import type { CaseState } from './file/state.ts';
import { permissionBar } from './permission.ts';

const commandsByType: ReadonlyMap<string, CommandKind> = new Map(
  commandKinds.map((kind) => [kind.type, kind]),
);

/** A command of the registry; its own declaration parses the rest. */
export interface CommandInput {
  readonly type: string;
}

export const commandKindOf = (type: string): CommandKind | undefined => commandsByType.get(type);

/** Events in their recorded form, numbered from the one after `version`. */
export const recordedEvents = (
  caseId: string,
  version: number,
  events: readonly CaseEvent[],
  { at, actor }: DecisionContext,
): readonly RecordedEvent[] =>
  events.map((event, n) => ({ caseId, seq: version + n + 1, v: currentVersion, at, actor, event }));

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

/**
 * Refuses what the role, the office, the assignment, a conflict of interest, the status or the law does not allow.
 * Throws on a command that is not in the form its declaration asks for: an API parses before it asks.
 */
export const decide = (
  command: CommandInput,
  state: CaseState | undefined,
  context: DecisionContext,
): Decision => {
  const kind = commandsByType.get(command.type);
  if (kind === undefined) return refuse('no-such-thing', 'There is no such command.');
  const no = state === undefined ? undefined : permissionBar(kind, state, context);
  if (no !== undefined) return no;
  const answer = kind.decide(command, state, context);
  if (isRefusal(answer)) return answer;
  return stageBar(answer, state, context) ?? withConsequences(answer, state, context);
};

/** The commands that this actor could give now: what a screen offers. */
export const allowedCommands = (state: CaseState, context: DecisionContext): readonly CommandType[] =>
  commandKinds
    .filter((kind) => kind.from.length > 0 && permissionBar(kind, state, context) === undefined)
    .map(({ type }) => type);

/** The role in which a member of staff with several gives this command; their first when none allows it. */
export const roleFor = (type: string, roles: readonly StaffRole[]): StaffRole | undefined =>
  roles.find((role) => commandsByType.get(type)?.roles.includes(role)) ?? roles[0];
