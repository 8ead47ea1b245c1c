import type { Surroundings } from '#domain/complaint/command.ts';
import { type CommandType, commandKinds } from '#domain/complaint/commands/registry.ts';
import { allowedCommands } from '#domain/complaint/decide.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { StaffMember } from '#domain/office/office.ts';
import type { StaffApiDeps } from '../deps.ts';
import { pathOf } from './command-body.ts';

type Deps = Pick<StaffApiDeps, 'directory' | 'procedureOf' | 'now'>;

/** All that a decision about the case may know, beside who asks. */
export const surroundings = async (
  { directory, procedureOf, now }: Deps,
  { file }: CaseState,
): Promise<Omit<Surroundings, 'actor'>> => {
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

/** What this member of staff could do now, in any of their roles, as the decider sees it. */
export const allowedTo = async (
  deps: Deps,
  { id, office, roles }: StaffMember,
  state: CaseState,
): Promise<readonly Allowed[]> => {
  const around = await surroundings(deps, state);
  const types = new Set(
    roles.flatMap((role) => allowedCommands(state, { ...around, actor: { role, id, office } })),
  );
  return commandKinds
    .filter((kind) => types.has(kind.type))
    .map(({ type, says, requires, texts }) => ({
      type,
      path: pathOf(type).replace('{caseId}', state.file.caseId),
      says,
      requires,
      texts,
    }));
};
