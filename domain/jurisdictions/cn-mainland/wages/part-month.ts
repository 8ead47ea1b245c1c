/** A month begun or ended in the middle. 人社部发〔2025〕2号: a day is the monthly wage over 21.75. */
import * as z from 'zod/mini';
import { fen } from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import {
  decimalFraction,
  fraction,
  greater,
  isLess,
  leftOf,
  lesser,
  minus,
  times,
  toFen,
} from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { quantity } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';
import { dayRate } from './pay-days.ts';

/**
 * Two methods: days worked are counted, or days of absence are taken off. They differ, and which one holds is local.
 * With both counts the line is the range between them: changing from one to the other at half a month would pay less
 * for a day more (in a month of 23 pay days).
 */
export const partMonth = rule({
  id: 'part_month',
  basis: '人社部发〔2025〕2号',
  verified: true,
  figures: {
    wageFen: fen,
    workedDays: z.optional(quantity),
    absentDays: z.optional(quantity),
    paidFen: z.optional(fen),
  },
  shape: {},
  work: ({ wageFen, workedDays, absentDays, paidFen }) => {
    const wage = fraction(wageFen);
    const day = dayRate(wageFen);
    const byWork = workedDays === undefined ? undefined : times(day, decimalFraction(workedDays));
    const byAbsence =
      absentDays === undefined ? undefined : leftOf(wage, times(day, decimalFraction(absentDays)));
    const least = byWork ?? byAbsence;
    if (least === undefined) return refuse('basis-missing', 'Days worked or days of absence are needed.');
    const other = byAbsence ?? least;
    const one = lessPaid(lesser(wage, lesser(least, other)), paidFen);
    const two = lessPaid(lesser(wage, greater(least, other)), paidFen);
    const over = isLess(wage, least) ? toFen(minus(least, wage)) : 0;
    return {
      sum: one.sum,
      upTo: two.sum,
      assumptions: byWork && byAbsence ? ['two_methods'] : [],
      disregarded: [
        ...one.disregarded,
        ...(over > 0 ? [{ what: 'above_full_month' as const, fen: over }] : []),
      ],
    };
  },
});
