/** Great Britain: statutory redundancy pay by age and years of service. ERA 1996 ss. 155, 162 and 227. */
import * as z from 'zod/mini';
import { civilDate, fen } from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { fraction, lesser, times } from '#domain/wages/fraction.ts';
import { newestInForce } from '#domain/wages/in-force.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import type { Omitted } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';
import file from '../week-pay-caps.json' with { type: 'json' };

const { caps } = z
  .strictObject({
    verified: z.boolean(),
    source: z.string(),
    caps: z.array(z.strictObject({ from: civilDate, weekFen: fen })),
  })
  .parse(file);

const leastYears = 2;
const mostYears = 20;

/**
 * Half weeks' pay for a year of service that began at that age: one and a half weeks from 41, one from 22, else half a
 * week.
 */
const halfWeeksFor = (age: number): number => {
  if (age >= 41) return 3;
  return age >= 22 ? 2 : 1;
};

/** Half weeks of all years, counted back from the end, twenty years at most. */
const halfWeeks = (age: number, years: number): number =>
  Array.from({ length: Math.min(years, mostYears) }, (_, n) => halfWeeksFor(age - n - 1)).reduce(
    (all, each) => all + each,
    0,
  );

const omittedFromRedundancy = (weekFen: number, capFen: number, years: number): readonly Omitted[] => [
  ...(years < leastYears ? [{ what: 'below_two_years' as const }] : []),
  ...(weekFen > capFen ? [{ what: 'above_week_cap' as const, fen: weekFen - capFen }] : []),
  ...(years > mostYears ? [{ what: 'years_above_twenty' as const }] : []),
];

/** Redundancy pay in pence, by whole years of service and of age on the day on which the employment ended. */
export const redundancyPay = rule({
  id: 'redundancy_pay',
  basis: 'ERA 1996 ss. 155, 162, 227',
  verified: false,
  figures: {
    weekFen: fen,
    age: z.int().check(z.gte(16), z.lte(100)),
    years: z.int().check(z.nonnegative(), z.lte(60)),
    paidFen: z.optional(fen),
  },
  /** the day on which the employment ended: the cap on a week's pay is that of this day */
  shape: { on: civilDate },
  work: ({ weekFen, age, years, paidFen, on }) => {
    const cap = newestInForce(caps, on)?.weekFen;
    if (cap === undefined) return refuse('basis-missing', "No cap on a week's pay is known for this day.");
    const n = years < leastYears ? 0 : halfWeeks(age, years);
    const due = lessPaid(times(lesser(fraction(weekFen), fraction(cap)), fraction(n, 2)), paidFen);
    return {
      sum: due.sum,
      shows: { countedFen: { fen: Math.min(weekFen, cap) }, weeks: n / 2 },
      assumptions: ['rates_unchecked'],
      disregarded: [...due.disregarded, ...omittedFromRedundancy(weekFen, cap, years)],
    };
  },
});
