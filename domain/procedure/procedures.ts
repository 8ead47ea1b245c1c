import { cnMainland } from './cn-mainland.ts';
import type { Procedure } from './procedure.ts';

const procedures: readonly Procedure[] = [cnMainland];

/** The very version that a case was opened under; throws for one that was never released. */
export const procedureOf = (id: string): Procedure => {
  const found = procedures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No procedure ${id}`);
  return found;
};

/** The version for new cases of a jurisdiction. */
export const newestProcedure = (jurisdiction: string): Procedure => {
  const found = procedures.filter((each) => each.jurisdiction === jurisdiction).at(-1);
  if (found === undefined) throw new Error(`No procedure for ${jurisdiction}`);
  return found;
};
