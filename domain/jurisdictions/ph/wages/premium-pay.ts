/**
 * The Philippines: overtime, rest days and nights. Labor Code art. 87 (25 % more; on a rest day or holiday 30 % more of
 * that day's rate), art. 93 (30 % more on a rest day or special day), art. 94 (twice the rate on a regular holiday) and
 * art. 86 (10 % more from ten at night to six).
 */
import * as z from 'zod/mini';
import { fen } from '#domain/terms/fields.ts';
import { decimalFraction, fraction, plus, times } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { quantity } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';

const hours = z.optional(quantity);

/** Of the ordinary rate an hour, in percent; nights come on top of whatever the hour is. */
const percents = {
  overtimeHours: 125,
  restDayHours: 130,
  restDayOvertimeHours: 169,
  holidayOvertimeHours: 260,
  nightHours: 10,
} as const;

/** The pay in centavos for hours with a premium, by their kind, less what was paid for them. */
export const premiumPay = rule({
  id: 'premium_pay',
  basis: 'Labor Code arts 86, 87, 93, 94',
  verified: false,
  figures: {
    hourFen: fen,
    overtimeHours: hours,
    restDayHours: hours,
    restDayOvertimeHours: hours,
    holidayOvertimeHours: hours,
    nightHours: hours,
    paidFen: z.optional(fen),
  },
  shape: {},
  work: ({ hourFen, paidFen, ...given }) => {
    const names = Object.keys(percents) as readonly (keyof typeof percents)[];
    const weighted = names
      .map((name) => times(decimalFraction(given[name] ?? 0), fraction(percents[name], 100)))
      .reduce(plus);
    return {
      ...lessPaid(times(fraction(hourFen), weighted), paidFen),
      shows: Object.fromEntries(names.map((name) => [name, given[name] ?? 0])),
    };
  },
});
