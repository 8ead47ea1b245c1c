/** Annual leave not taken: 200 % of the day's wage on top of the normal pay. 企业职工带薪年休假实施办法 arts 10 and 11. */
import * as z from 'zod/mini';
import { fen } from '#domain/terms/fields.ts';
import { decimalFraction, fraction, times } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { quantity } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';
import { dayRate } from './pay-days.ts';

export const unusedLeave = rule({
  id: 'unused_leave',
  basis: '企业职工带薪年休假实施办法 10, 11',
  verified: false,
  figures: { wageFen: fen, days: quantity, paidFen: z.optional(fen) },
  shape: {},
  work: ({ wageFen, days, paidFen }) =>
    lessPaid(times(dayRate(wageFen), decimalFraction(days), fraction(2)), paidFen),
});
