/**
 * Great Britain: holiday pay of irregular hours, 12.07 % of the pay (5.6 weeks of 46.4). Working Time Regulations 1998.
 */
import * as z from 'zod/mini';
import { fen } from '#domain/terms/fields.ts';
import { fraction, times } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { rule } from '#domain/wages/rule.ts';

/** Holiday pay in pence. */
export const holidayPay = rule({
  id: 'holiday_pay',
  basis: 'Working Time Regulations 1998 regs 15B, 16A',
  verified: false,
  figures: { payFen: fen, paidFen: z.optional(fen) },
  shape: {},
  work: ({ payFen, paidFen }) => lessPaid(times(fraction(payFen), fraction(1207, 10_000)), paidFen),
});
