/**
 * `decide`: from a command and the state of a case to the events that follow, or a refusal. Pure: the same command on
 * the same state in the same surroundings gives the same events for ever.
 */

import { isRefusal, type Refusal, refuse } from '#domain/terms/refusal.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import type { StaffRole } from '#domain/terms/vocabulary.ts';
import type { Answer, CommandKind, Surroundings } from './command.ts';
import { type CommandType, commandKinds } from './commands/registry.ts';
import { asRecorded, inFull } from './consequences.ts';
import { type CaseEvent, currentVersion, type RecordedEvent } from './events/registry.ts';
import { evolve } from './file/evolve.ts';
import type { CaseState } from './file/state.ts';
import { barred } from './permission.ts';

const kinds: ReadonlyMap<string, CommandKind> = new Map(commandKinds.map((kind) => [kind.type, kind]));

/** A command of the registry; its own declaration parses the rest. */
export interface Order {
  readonly type: string;
}

export const kindOf = (type: string): CommandKind | undefined => kinds.get(type);

/** Numbers events as they will be kept, from the one after `version`. */
export const record = (
  caseId: string,
  version: number,
  events: readonly CaseEvent[],
  { at, actor }: Surroundings,
): readonly RecordedEvent[] =>
  events.map((event, n) => ({ caseId, seq: version + n + 1, v: currentVersion, at, actor, event }));

/** A stage that the procedure does not have is not entered, whoever would lead there. */
const stageBar = (
  events: readonly CaseEvent[],
  state: CaseState | undefined,
  around: Surroundings,
): Refusal | undefined => {
  const { status } = events.reduce<CaseState | undefined>(
    (each, event) => evolve(each, asRecorded(event, around)),
    state,
  )?.stage ?? { status: 'triage' };
  return isOpen(status) && !around.procedure.stages.includes(status)
    ? refuse('not-in-procedure', `${around.procedure.id} has no stage ${status}.`)
    : undefined;
};

/**
 * Refuses what the role, the office, the assignment, a conflict of interest, the status or the law does not allow. Throws on a
 * command that is not in the form its declaration asks for: a door parses before it asks.
 */
export const decide = (command: Order, state: CaseState | undefined, around: Surroundings): Answer => {
  const kind = kinds.get(command.type);
  if (kind === undefined) return refuse('no-such-thing', 'There is no such command.');
  const no = state === undefined ? undefined : barred(kind, state, around);
  if (no !== undefined) return no;
  const answer = kind.decide(command, state, around);
  if (isRefusal(answer)) return answer;
  return stageBar(answer, state, around) ?? inFull(answer, state, around);
};

/** The commands that this actor could give now: what a screen offers. */
export const allowedCommands = (state: CaseState, around: Surroundings): readonly CommandType[] =>
  commandKinds
    .filter((kind) => kind.from.length > 0 && barred(kind, state, around) === undefined)
    .map(({ type }) => type);

/** The role in which a member of staff with several gives this command; their first when none allows it. */
export const roleFor = (type: string, roles: readonly StaffRole[]): StaffRole | undefined =>
  roles.find((role) => kinds.get(type)?.roles.includes(role)) ?? roles[0];
