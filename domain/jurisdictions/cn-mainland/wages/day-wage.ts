/** A wage by the day. WPP art. 7: paid by the day, week or month, as agreed. */
import * as z from 'zod/mini';
import { fen } from '#domain/terms/fields.ts';
import { decimalFraction, fraction, times } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { quantity } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';

/** Days times the day's wage, less advances and what was paid. */
export const dayWage = rule({
  id: 'day_wage',
  basis: 'WPP 7; LL 50',
  verified: true,
  figures: { dayFen: fen, days: quantity, paidFen: z.optional(fen) },
  shape: {},
  work: ({ dayFen, days, paidFen }) => lessPaid(times(fraction(dayFen), decimalFraction(days)), paidFen),
});
