/**
 * The Philippines: 13th month pay, a twelfth of the basic salary of the calendar year, due by 24 December. PD 851 and its
 * implementing rules, s. 2; for every rank and file employee since Memorandum Order 28 of 1986.
 */
import * as z from 'zod/mini';
import { fen } from '#domain/terms/fields.ts';
import { fraction, times } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { rule } from '#domain/wages/rule.ts';

/** In centavos. `basicFen`: all basic salary of the year, without overtime, holiday pay and allowances. */
export const thirteenthMonthPay = rule({
  id: 'thirteenth_month_pay',
  basis: 'PD 851; Memorandum Order 28 of 1986',
  verified: false,
  figures: { basicFen: fen, paidFen: z.optional(fen) },
  shape: {},
  work: ({ basicFen, paidFen }) => lessPaid(times(fraction(basicFen), fraction(1, 12)), paidFen),
});
