/** The local minimum wage by place and date, from the variations of the procedure; a line that uses an unchecked one says so. */
import { lawFor } from '#domain/procedure/local-law.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import type { RuleContext } from '#domain/wages/rule.ts';
import type { Assumption } from '#domain/wages/words.ts';

/** The monthly rate, and the hourly one of part-time work (LCL art. 72). */
type RateKind = 'monthly' | 'hourly';

/** In fen: the rate that the facts name, else that of the place. Refuses a place and day for which none is known: it is not nought. */
export const minimumFor = (
  named: number | undefined,
  { procedure, area, on }: RuleContext,
  which: RateKind = 'monthly',
): { readonly rate: number; readonly assumptions: readonly Assumption[] } | Refusal => {
  if (named !== undefined) return { rate: named, assumptions: [] };
  const local = lawFor(procedure, area, on).minimumWage[which];
  return local === undefined
    ? refuse('basis-missing', 'No minimum wage is known for this place and day: name it (minimumFen).')
    : { rate: local.fen, assumptions: local.verified ? [] : ['rates_unchecked'] };
};
