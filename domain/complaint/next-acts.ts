/** The act with which a case goes on, as a list shows it: the likeliest that nothing bars to whoever has the part. */

import type { StaffMember } from '#domain/office/office.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { StaffRole } from '#domain/terms/vocabulary.ts';
import type { CommandType } from './commands/registry.ts';
import { commandKindOf } from './decide.ts';
import { lawOfCaseAt } from './file/law-area.ts';
import { ownerOf } from './file/owner.ts';
import type { CaseState } from './file/state.ts';
import { actsLikelyNext } from './likely-next.ts';
import { barBeforeContents } from './permission.ts';

interface AsOf {
  readonly procedure: Procedure;
  /** instant */
  readonly at: string;
}

/** Somebody of the office whom nothing bars for who they are. */
const somebody = 'somebody';

/** Who has the part of this role in the case; a colleague where nobody has it by name. */
const memberAs = (role: StaffRole, state: CaseState): string => {
  const { lead, mediator } = state.file;
  const owner = ownerOf(state);
  if (owner.role === role && owner.staff !== undefined) return owner.staff;
  return (
    { inspector: lead, mediator, intake_officer: undefined, supervisor: undefined, auditor: undefined }[
      role
    ] ?? somebody
  );
};

/** As many as an assignment asks for; who they are, the office knows. */
const colleagues = [
  ['a colleague', 'inspector'],
  ['another colleague', 'inspector'],
  ['a mediating colleague', 'mediator'],
] as const;

/** Whoever has a part in the case, as members of its office, and colleagues who could be given one. */
const staffIn = ({ file }: CaseState): readonly StaffMember[] => {
  const { office, lead, co, mediator } = file;
  const parts = [[lead, 'inspector'], [co, 'inspector'], [mediator, 'mediator'], ...colleagues] as const;
  return parts.flatMap(([id, role]) =>
    id === undefined ? [] : [{ id, name: id, office, roles: [role], active: true }],
  );
};

/** The likeliest act of this role in the case now. */
const nextActAs = (role: StaffRole, state: CaseState, { procedure, at }: AsOf): CommandType | undefined => {
  const actor = { role, id: memberAs(role, state), office: state.file.office };
  const context = { actor, at, procedure, offices: [], staff: staffIn(state) };
  return actsLikelyNext(state).find((type) => {
    const kind = commandKindOf(type);
    return kind !== undefined && barBeforeContents(kind, state, context) === undefined;
  });
};

/** Whoever is shown a case is mostly one of these. */
const actingRoles = [
  'intake_officer',
  'inspector',
  'mediator',
  'supervisor',
] as const satisfies readonly StaffRole[];

export type NextActs = Partial<Record<(typeof actingRoles)[number], CommandType>>;

/** By role, for the roles that can go on with it. */
export const nextActs = (state: CaseState, { procedure, at }: AsOf): NextActs => {
  const law = { procedure: lawOfCaseAt(procedure, state.file, at), at };
  return Object.fromEntries(
    actingRoles.flatMap((role) => {
      const type = nextActAs(role, state, law);
      return type === undefined ? [] : [[role, type] as const];
    }),
  );
};
