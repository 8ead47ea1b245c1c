/**
 * Work stopped, not by the worker's doing (停工停产). WPP art. 12: the full wage in the first pay cycle, then a living
 * allowance.
 */
import * as z from 'zod/mini';
import { civilDate, fen } from '#domain/terms/fields.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import {
  approximately,
  decimalFraction,
  fraction,
  isLess,
  leftOf,
  lesser,
  plus,
  times,
  zero,
} from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { quantity } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';
import { acrossRates, minimumFor } from './minimum-rates.ts';

/**
 * The living allowance in per cent of the local minimum wage. Places fix it; these are common and not checked, so
 * without `percent` the line is a range.
 */
const allowance = { least: 70, most: 80 } as const;

/** In months of stoppage, the first a pay cycle. Months in which there was work all the same are wages, not this. */
export const stoppagePay = rule({
  id: 'stoppage_pay',
  basis: 'WPP 12',
  verified: true,
  figures: {
    wageFen: fen,
    months: quantity,
    paidFen: z.optional(fen),
    minimumFen: z.optional(fen),
    /** the local allowance in per cent of the minimum wage */
    percent: z.optional(z.int().check(z.nonnegative(), z.lte(100))),
  },
  /** a day of the stoppage */
  shape: { on: z.optional(civilDate) },
  work: ({ wageFen, months, paidFen, minimumFen, percent, on }, context) => {
    const first = lesser(decimalFraction(months), fraction(1));
    const rest = leftOf(decimalFraction(months), fraction(1));
    const wage = times(fraction(wageFen), first);
    const shows = { first: approximately(first), rest: approximately(rest) };
    if (!isLess(zero, rest)) return { ...lessPaid(wage, paidFen), shows, assumptions: ['monthly_pay_cycle'] };
    const minimum = minimumFor(minimumFen, { ...context, on: on ?? context.on });
    if (isRefusal(minimum)) return minimum;
    const [least, most] = [percent ?? allowance.least, percent ?? allowance.most];
    return acrossRates(minimum, (rate) => {
      const at = (share: number) =>
        lessPaid(plus(wage, times(fraction(rate), fraction(share, 100), rest)), paidFen);
      return {
        ...at(least),
        upTo: at(most).sum,
        shows: { ...shows, share: { count: least, upTo: most } },
        assumptions: ['monthly_pay_cycle', ...(percent === undefined ? ['allowance_local' as const] : [])],
      };
    });
  },
});
