import type { DecisionContext } from '#domain/complaint/command.ts';
import { type CommandType, commandKinds } from '#domain/complaint/commands/registry.ts';
import { allowedCommands } from '#domain/complaint/decide.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { StaffMember } from '#domain/office/office.ts';
import type { StaffApiDeps } from '../deps.ts';
import { commandPath } from './command-body.ts';

type DecisionDeps = Pick<StaffApiDeps, 'directory' | 'procedureOf' | 'now'>;

/** The context of a decision about the case, beside the actor. */
export const staffDecisionContext = async (
  { directory, procedureOf, now }: DecisionDeps,
  { file }: CaseState,
): Promise<Omit<DecisionContext, 'actor'>> => {
  const [offices, staff] = await Promise.all([directory.offices(), directory.staffOf(file.office)]);
  return { at: now().toISOString(), procedure: procedureOf(file.procedure), offices, staff };
};

export interface Allowed {
  readonly type: CommandType;
  /** where it is given, with POST */
  readonly path: string;
  readonly says: string;
  /** free texts that must come with it, and all that may */
  readonly requires: readonly string[];
  readonly texts: readonly string[];
}

/** The commands that this member of staff could give now in any of their roles, as the decider sees it. */
export const allowedTo = async (
  deps: DecisionDeps,
  { id, office, roles }: StaffMember,
  state: CaseState,
): Promise<readonly Allowed[]> => {
  const context = await staffDecisionContext(deps, state);
  const types = new Set(
    roles.flatMap((role) => allowedCommands(state, { ...context, actor: { role, id, office } })),
  );
  return commandKinds
    .filter((kind) => types.has(kind.type))
    .map(({ type, says, requires, texts }) => ({
      type,
      path: commandPath(type).replace('{caseId}', state.file.caseId),
      says,
      requires,
      texts,
    }));
};
