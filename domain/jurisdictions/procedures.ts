/** The procedures that are released, oldest first in each jurisdiction. */

import type { Procedure } from '#domain/procedure/procedure.ts';
import { jurisdictionOf, jurisdictions } from './jurisdictions.ts';

export const procedures: readonly Procedure[] = jurisdictions.flatMap((each) => each.procedures);

/** The very version that a case was opened under; throws for one that was never released. */
export const procedureOf = (id: string): Procedure => {
  const found = procedures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No procedure ${id}`);
  return found;
};

/** The version for new cases of a jurisdiction. */
export const newestProcedure = (jurisdiction: string): Procedure => {
  const found = jurisdictionOf(jurisdiction)?.procedures.at(-1);
  if (found === undefined) throw new Error(`No procedure for ${jurisdiction}`);
  return found;
};

/** Procedures that are served, never none: the first is the environment's own, where nothing says otherwise. */
export type ServedProcedures = readonly [Procedure, ...Procedure[]];

/** The procedure for a phone (E.164): its country's where that is served, else the environment's own. */
export const procedureOfPhone = (served: ServedProcedures, phone: string): Procedure =>
  served.find(({ phones }) => phone.startsWith(`+${phones.code}`)) ?? served[0];

/** The versions for new cases of these jurisdictions, in their order; throws for one that has none. */
export const newestProcedures = ([first, ...others]: readonly [string, ...string[]]): ServedProcedures => [
  newestProcedure(first),
  ...others.map(newestProcedure),
];
