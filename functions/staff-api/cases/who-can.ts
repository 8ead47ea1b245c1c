/** Which colleagues could give a command now: the decider is asked of each. */
import type { DecisionContext } from '#domain/complaint/command.ts';
import type { commandKinds } from '#domain/complaint/commands/registry.ts';
import { barTo } from '#domain/complaint/decide.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { StaffMember } from '#domain/office/office.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { type StaffRole, staffRoles } from '#domain/terms/vocabulary.ts';

export type Kind = (typeof commandKinds)[number];
export type Around = Omit<DecisionContext, 'actor'>;

const isStaffRole = (role: string): role is StaffRole => staffRoles.some((each) => each === role);

/** Those of the command's roles that the procedure gives it to. */
export const rolesFor = ({ type, roles }: Kind, { steps }: Procedure): readonly StaffRole[] => {
  const given: readonly string[] = steps[type] ?? [];
  return roles.filter(isStaffRole).filter((role) => given.includes(role));
};

/** By role, those of the case's office to whom nothing bars it. */
export const whoCan = (
  kind: Kind,
  state: CaseState,
  around: Around,
): readonly { readonly role: StaffRole; readonly members: readonly StaffMember[] }[] =>
  rolesFor(kind, around.procedure).flatMap((role) => {
    const members = around.staff
      .filter(({ active, roles }) => active && roles.includes(role))
      .filter(
        ({ id, office }) => barTo(kind.type, state, { ...around, actor: { role, id, office } }) === undefined,
      );
    return members.length === 0 ? [] : [{ role, members }];
  });
