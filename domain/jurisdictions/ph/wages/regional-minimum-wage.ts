/**
 * The Philippines: paid less than the minimum wage of the region. Labor Code art. 99: each region's wage board fixes a
 * rate a day, often several by sector and class of place; where the rate is not named, the line spans them all.
 */
import * as z from 'zod/mini';
import { lawFor } from '#domain/procedure/local-law.ts';
import { civilDate, fen } from '#domain/terms/fields.ts';
import { isRefusal, type Refusal, refuse } from '#domain/terms/refusal.ts';
import { decimalFraction, fraction, times } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { quantity } from '#domain/wages/line.ts';
import { type RuleContext, rule } from '#domain/wages/rule.ts';
import type { Assumption } from '#domain/wages/words.ts';

interface DailyRates {
  readonly least: number;
  readonly most: number;
  readonly assumptions: readonly Assumption[];
}

const dailyRates = (
  named: number | undefined,
  { procedure, area, on }: RuleContext,
): DailyRates | Refusal => {
  if (named !== undefined) return { least: named, most: named, assumptions: [] };
  const local = lawFor(procedure, area, on).minimumWage.daily;
  return local === undefined
    ? refuse('basis-missing', 'No minimum wage is known for this place and day: name it (minimumFen).')
    : { least: local.least, most: local.most, assumptions: ['rates_unchecked'] };
};

/** The difference in centavos for days worked, to the rate of the day `on`. */
export const regionalMinimumWage = rule({
  id: 'regional_minimum_wage',
  basis: 'Labor Code art. 99; RA 6727',
  verified: false,
  figures: { days: quantity, paidFen: fen, minimumFen: z.optional(fen) },
  /** one of the days */
  shape: { on: z.optional(civilDate) },
  work: ({ days, paidFen, minimumFen, on }, context) => {
    const rates = dailyRates(minimumFen, { ...context, on: on ?? context.on });
    if (isRefusal(rates)) return rates;
    const due = (rate: number) => lessPaid(times(fraction(rate), decimalFraction(days)), paidFen);
    const [least, most] = [due(rates.least), due(rates.most)];
    return {
      sum: least.sum,
      upTo: most.sum,
      shows: { leastFen: { fen: rates.least }, mostFen: { fen: rates.most } },
      assumptions: rates.assumptions,
      disregarded: most.disregarded,
    };
  },
});
