/**
 * Part-time work paid less than the local hourly minimum wage. LCL art. 72; Minimum Wage Provisions (Order 21 of 2004)
 * art. 5.
 */
import * as z from 'zod/mini';
import { civilDate, fen } from '#domain/terms/fields.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { decimalFraction, fraction, times } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { quantity } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';
import { acrossRates, minimumFor } from './minimum-rates.ts';

/** Hours times the hourly minimum, less all that was paid for them. `minimumFen` is by the hour here. */
export const hourlyMinimumWage = rule({
  id: 'hourly_minimum_wage',
  basis: 'LCL 72; Minimum Wage Provisions 5',
  verified: false,
  figures: { hours: quantity, paidFen: fen, minimumFen: z.optional(fen) },
  /** a day of the hours in question */
  shape: { on: z.optional(civilDate) },
  work: ({ hours, paidFen, minimumFen, on }, context) => {
    const minimum = minimumFor(minimumFen, { ...context, on: on ?? context.on }, 'hourly');
    if (isRefusal(minimum)) return minimum;
    return acrossRates(minimum, (rate) => lessPaid(times(fraction(rate), decimalFraction(hours)), paidFen));
  },
});
