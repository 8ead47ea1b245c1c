/**
 * Paid less than the local minimum wage. LL art. 48; Minimum Wage Provisions (Order 21 of 2004) art. 12 for what does
 * not count.
 */
import * as z from 'zod/mini';
import { civilDate, fen } from '#domain/terms/fields.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { decimalFraction, fraction, leftOf, times, toFen } from '#domain/wages/fraction.ts';
import { type Omitted, quantity } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';
import { acrossRates, minimumFor } from './minimum-rates.ts';

/** Overtime pay, allowances for nights, heat and hazards, and statutory welfare are not part of the minimum wage. */
export const minimumWage = rule({
  id: 'minimum_wage',
  basis: 'LL 48; Minimum Wage Provisions 12',
  verified: false,
  figures: {
    grossFen: fen,
    months: quantity,
    overtimePayFen: z.optional(fen),
    allowancesFen: z.optional(fen),
    welfareFen: z.optional(fen),
    minimumFen: z.optional(fen),
  },
  /** a day of the months in question */
  shape: { on: z.optional(civilDate) },
  work: (
    { grossFen, months, overtimePayFen = 0, allowancesFen = 0, welfareFen = 0, minimumFen, on },
    context,
  ) => {
    const minimum = minimumFor(minimumFen, { ...context, on: on ?? context.on });
    if (isRefusal(minimum)) return minimum;
    const counts = leftOf(fraction(grossFen), fraction(overtimePayFen + allowancesFen + welfareFen));
    const left: readonly Omitted[] = [
      { what: 'overtime_not_counted', fen: overtimePayFen },
      { what: 'allowances_not_counted', fen: allowancesFen },
      { what: 'welfare_not_counted', fen: welfareFen },
    ];
    return acrossRates(minimum, (rate) => ({
      sum: times(leftOf(fraction(rate), counts), decimalFraction(months)),
      shows: { countedFen: { fen: toFen(counts) } },
      disregarded: left.filter((each) => each.fen !== 0),
    }));
  },
});
