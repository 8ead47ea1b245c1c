/** The registry of all rules of wage law. */
import * as z from 'zod/mini';
import { once } from '#domain/terms/once.ts';
import type { WageRule } from '#domain/wages/rule.ts';
import { jurisdictionOf, jurisdictions } from './jurisdictions.ts';

export const wageRules: readonly WageRule[] = jurisdictions.flatMap((each) => each.wageRules);

/** The facts of one line: which rule, and what it asks for. */
export const wageClaim = once(() => z.union(wageRules.map(({ schema }) => schema())));

const claimWithRule = z.looseObject({ rule: z.string() });

/** The rule that a claim names; undefined where this jurisdiction's law has none of that name. */
export const ruleOf = (jurisdiction: string, claim: unknown): WageRule | undefined => {
  const { success, data } = claimWithRule.safeParse(claim);
  return success ? jurisdictionOf(jurisdiction)?.wageRules.find(({ id }) => id === data.rule) : undefined;
};
