/** Deducted for damage: 20 % of the month's wage at most, and the minimum wage is left. WPP art. 16. */
import * as z from 'zod/mini';
import { civilDate, fen } from '#domain/terms/fields.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { fraction, leftOf, lesser, times, toFen } from '#domain/wages/fraction.ts';
import { rule } from '#domain/wages/rule.ts';
import { acrossRates, minimumFor } from './minimum-rates.ts';

/** What was deducted above the limit, in one month. */
export const damageDeduction = rule({
  id: 'damage_deduction',
  basis: 'WPP 16',
  verified: true,
  figures: { wageFen: fen, damageFen: fen, deductedFen: fen, minimumFen: z.optional(fen) },
  shape: { on: z.optional(civilDate) },
  work: ({ wageFen, damageFen, deductedFen, minimumFen, on }, context) => {
    const minimum = minimumFor(minimumFen, { ...context, on: on ?? context.on });
    if (isRefusal(minimum)) return minimum;
    const wage = fraction(wageFen);
    const share = times(wage, fraction(20, 100));
    return acrossRates(minimum, (rate) => {
      const limit = lesser(fraction(damageFen), lesser(share, leftOf(wage, fraction(rate))));
      return {
        sum: leftOf(fraction(deductedFen), limit),
        shows: { limitFen: { fen: toFen(limit) }, payFen: { fen: wageFen - toFen(limit) } },
        disregarded: [{ what: 'allowed_deduction', fen: Math.min(toFen(limit), deductedFen) }],
      };
    });
  },
});
