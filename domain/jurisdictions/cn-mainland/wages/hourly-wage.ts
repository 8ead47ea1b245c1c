/** A wage by the hour. WPP art. 7; LCL arts 68 to 72 for part-time work. */
import * as z from 'zod/mini';
import { fen } from '#domain/terms/fields.ts';
import { decimalFraction, fraction, times } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { quantity } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';

/** Hours times the hour's wage, less what was paid. */
export const hourlyWage = rule({
  id: 'hourly_wage',
  basis: 'WPP 7; LL 50',
  verified: true,
  figures: { hourFen: fen, hours: quantity, paidFen: z.optional(fen) },
  shape: {},
  work: ({ hourFen, hours, paidFen }) => lessPaid(times(fraction(hourFen), decimalFraction(hours)), paidFen),
});
