/**
 * Great Britain: paid less than the national minimum wage. NMWA 1998 s. 17: arrears at the rate of today where that is
 * higher.
 */
import * as z from 'zod/mini';
import { civilDate, fen } from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { decimalFraction, fraction, greater, isLess, times } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { quantity } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';
import { nationalMinimum } from './national-minimum-rates.ts';

/**
 * Arrears in pence: the difference to the rate of the time, raised as the rate has risen since. `age` is that of the
 * time.
 */
export const nationalMinimumWage = rule({
  id: 'national_minimum_wage',
  basis: 'NMWA 1998 ss. 1, 17',
  verified: false,
  figures: { hours: quantity, paidFen: fen, age: z.int().check(z.gte(16), z.lte(100)) },
  shape: {
    /** a day of the pay period */
    on: civilDate,
    /** `apprentice`: under 19, or in the first year of the apprenticeship */
    band: z.optional(z.enum(['by_age', 'apprentice'])),
  },
  work: ({ hours, paidFen, age, on, band }, context) => {
    const at = (day: string) => nationalMinimum(age, band === 'apprentice', day);
    const [then, now] = [at(on), at(context.on)];
    if (then === undefined || now === undefined)
      return refuse('basis-missing', 'No minimum wage is known for this day.');
    const lacking = lessPaid(times(fraction(then), decimalFraction(hours)), paidFen);
    const raise = greater(fraction(1), fraction(now, then));
    return {
      sum: times(lacking.sum, raise),
      shows: {
        thenFen: { fen: then },
        nowFen: { fen: now },
        raised: isLess(fraction(1), raise) ? 1 : 0,
      },
      assumptions: ['rates_unchecked'],
      disregarded: lacking.disregarded,
    };
  },
});
