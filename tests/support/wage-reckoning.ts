/** Works a rule out for facts, in the China procedure unless told otherwise. */

import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { type WageLine, wageLine } from '#domain/wages/line.ts';
import type { RuleContext, WageRule } from '#domain/wages/rule.ts';
import { jurisdictionOfRule } from './procedures.ts';

export const context = (jurisdiction = 'cn-mainland'): RuleContext => ({
  procedure: newestProcedure(jurisdiction),
  area: '440306',
  on: '2026-04-01',
});

/** The line as an event holds it, in its own jurisdiction. Throws when it is refused. */
export const lineOf = (rule: WageRule, facts: object): WageLine => {
  const line = rule.line({ rule: rule.id, ...facts }, context(jurisdictionOfRule(rule)));
  if (isRefusal(line)) throw new Error(line.sentence);
  return wageLine.parse(line);
};

/** The sum in fen; throws when it is a range. */
export const fenOf = (rule: WageRule, facts: object): number => {
  const { minFen, maxFen } = lineOf(rule, facts);
  if (minFen !== maxFen) throw new Error(`${minFen} to ${maxFen}`);
  return minFen;
};

export const yuan = (sum: number): number => Math.round(sum * 100);

/** The code of the refusal, which must say in words what is wrong. */
export const refusalOf = (
  rule: WageRule,
  facts: object,
  where: Partial<RuleContext> = {},
): string | undefined => {
  const line = rule.line({ rule: rule.id, ...facts }, { ...context(jurisdictionOfRule(rule)), ...where });
  if (!isRefusal(line)) return undefined;
  if (line.sentence === '') throw new Error('A refusal without words');
  return line.refused;
};
