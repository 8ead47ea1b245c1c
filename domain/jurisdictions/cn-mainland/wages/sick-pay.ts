/** Sick pay is 80 % of the local minimum wage at least. 劳部发[1995]309 art. 59. */
import * as z from 'zod/mini';
import { civilDate, fen } from '#domain/terms/fields.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { decimalFraction, fraction, leftOf, times } from '#domain/wages/fraction.ts';
import { quantity } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';
import { acrossRates, minimumFor } from './minimum-rates.ts';

/** The difference to the floor, in months of illness; `paidFen` is what was paid a month. */
export const sickPay = rule({
  id: 'sick_pay',
  basis: '劳部发[1995]309 59',
  verified: false,
  figures: { paidFen: fen, months: quantity, minimumFen: z.optional(fen) },
  shape: { on: z.optional(civilDate) },
  work: ({ paidFen, months, minimumFen, on }, context) => {
    const minimum = minimumFor(minimumFen, { ...context, on: on ?? context.on });
    if (isRefusal(minimum)) return minimum;
    return acrossRates(minimum, (rate) => ({
      sum: times(leftOf(fraction(rate * 80, 100), fraction(paidFen)), decimalFraction(months)),
    }));
  },
});
