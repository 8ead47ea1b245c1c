/** What is in force, by the names that tests call it. */
import { jurisdictions } from '#domain/jurisdictions/jurisdictions.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { WageRule } from '#domain/wages/rule.ts';

export const cnMainland = newestProcedure('cn-mainland');

/** The jurisdiction that a rule of wage law belongs to. */
export const jurisdictionOfRule = (rule: WageRule): string => {
  const found = jurisdictions.find(({ wageRules }) => wageRules.includes(rule));
  if (found === undefined) throw new Error(`${rule.id} belongs to no jurisdiction`);
  return found.id;
};
