/** Ordered but not paid in time: 50 to 100 % more, to the worker. LCL art. 85, LSSR art. 26 (CN-LI-20). */
import * as z from 'zod/mini';
import { fen } from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { fraction, leftOf, times } from '#domain/wages/fraction.ts';
import { rule } from '#domain/wages/rule.ts';

/** Of what was still unpaid when the order's limit passed. Without a percentage: from the least to the most. */
export const extraCompensation = rule({
  id: 'extra_compensation',
  basis: 'LCL 85; LSSR 26',
  verified: true,
  figures: { orderedFen: fen, paidInTimeFen: z.optional(fen) },
  shape: { percent: z.optional(z.int()) },
  work: ({ orderedFen, paidInTimeFen = 0, percent }, { procedure: { extraCompensation: law } }) => {
    const leastPercent = percent ?? law.minPercent;
    const mostPercent = percent ?? law.maxPercent;
    if (leastPercent < law.minPercent || mostPercent > law.maxPercent)
      return refuse('sum-mismatch', `Extra compensation is ${law.minPercent} to ${law.maxPercent} %.`);
    const base = leftOf(fraction(orderedFen), fraction(paidInTimeFen));
    return {
      sum: times(base, fraction(leastPercent, 100)),
      upTo: times(base, fraction(mostPercent, 100)),
      shows: { leastPercent, mostPercent },
      assumptions: percent === undefined ? ['percent_open'] : [],
      disregarded:
        paidInTimeFen > 0 ? [{ what: 'paid_in_time', fen: Math.min(paidInTimeFen, orderedFen) }] : [],
    };
  },
});
