/**
 * The Philippines: pay for regular holidays. Labor Code art. 94: the daily wage where the holiday was not worked, twice
 * that where it was; on a rest day 30 % more of it (Book III, Rule IV of the implementing rules).
 */
import * as z from 'zod/mini';
import { fen } from '#domain/terms/fields.ts';
import { decimalFraction, fraction, plus, times } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { quantity } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';

const days = z.optional(quantity);

/** In centavos, less what was paid for these days. Shops and services with fewer than ten workers owe none. */
export const regularHolidayPay = rule({
  id: 'regular_holiday_pay',
  basis: 'Labor Code art. 94',
  verified: false,
  figures: {
    dayFen: fen,
    holidaysOff: days,
    holidaysWorked: days,
    holidaysOnRestDays: days,
    paidFen: z.optional(fen),
  },
  shape: {},
  work: ({ dayFen, holidaysOff = 0, holidaysWorked = 0, holidaysOnRestDays = 0, paidFen }) => {
    const weighted = [
      decimalFraction(holidaysOff),
      times(decimalFraction(holidaysWorked), fraction(2)),
      times(decimalFraction(holidaysOnRestDays), fraction(260, 100)),
    ].reduce(plus);
    return {
      ...lessPaid(times(fraction(dayFen), weighted), paidFen),
      shows: { holidaysOff, holidaysWorked, holidaysOnRestDays },
      assumptions: ['ten_workers_or_more'],
    };
  },
});
