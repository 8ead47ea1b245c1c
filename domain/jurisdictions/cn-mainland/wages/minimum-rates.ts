/** The local minimum wage by place and date, from the variations of the procedure; a line that uses an unchecked one says so. */
import { lawFor, type MinimumWage } from '#domain/procedure/local-law.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import type { RuleContext, RuleResult } from '#domain/wages/rule.ts';
import type { Assumption } from '#domain/wages/words.ts';

/** The monthly rate, and the hourly one of part-time work (LCL art. 72). */
type RateKind = 'monthly' | 'hourly';

/** What is owed at the least and at the most of the rates that may hold here. */
interface LocalRate {
  readonly least: number;
  readonly most: number;
  readonly assumptions: readonly Assumption[];
}

const assumedOf = ({ least, most, verified }: MinimumWage): readonly Assumption[] => [
  ...(verified ? [] : ['rates_unchecked' as const]),
  ...(least === most ? [] : ['class_of_place_open' as const]),
];

/**
 * In fen: the rate that the facts name, else that of the place; from the least to the most where it is not known of which
 * class the place is. Refuses a place and day for which none is known: it is not nought.
 */
export const minimumFor = (
  named: number | undefined,
  { procedure, area, on }: RuleContext,
  which: RateKind = 'monthly',
): LocalRate | Refusal => {
  if (named !== undefined) return { least: named, most: named, assumptions: [] };
  const local = lawFor(procedure, area, on).minimumWage[which];
  return local === undefined
    ? refuse('basis-missing', 'No minimum wage is known for this place and day: name it (minimumFen).')
    : { least: local.least, most: local.most, assumptions: assumedOf(local) };
};

/** The line at the least and at the most of the rates that may hold, which are the ends of a range where they differ. */
export const acrossRates = (
  { least, most, assumptions }: LocalRate,
  work: (rate: number) => RuleResult,
): RuleResult => {
  const [one, two] = [work(least), work(most)];
  const minimumFen = least === most ? { fen: least } : { fen: least, upTo: most };
  return {
    ...two,
    sum: one.sum,
    upTo: two.upTo ?? two.sum,
    shows: { ...one.shows, minimumFen },
    assumptions: [...(one.assumptions ?? []), ...assumptions],
  };
};
