/** Full months that were not paid, or not in full. LL art. 50: wages are paid monthly, in money. */

import * as z from 'zod/mini';
import { fen } from '#domain/terms/fields.ts';
import { decimalFraction, fraction, times } from '#domain/wages/fraction.ts';
import { lessPaid } from '#domain/wages/less-paid.ts';
import { quantity, type WageLine } from '#domain/wages/line.ts';
import { rule } from '#domain/wages/rule.ts';

const rangeFromLeast = z.object({ min: z.number() });
const leastMonths = (months: unknown): number =>
  typeof months === 'number' ? months : (rangeFromLeast.safeParse(months).data?.min ?? 0);

/** Wage times months, less what was paid for them. */
export const unpaidMonths = rule({
  id: 'unpaid_months',
  basis: 'LL 50; WPP 7',
  verified: true,
  figures: { wageFen: fen, months: quantity, paidFen: z.optional(fen) },
  shape: {},
  work: ({ wageFen, months, paidFen }) =>
    lessPaid(times(fraction(wageFen), decimalFraction(months)), paidFen),
});

/** Whole months that a statement's lines name, at least: criminal law asks for three. */
export const monthsUnpaid = (lines: readonly WageLine[]): number =>
  lines
    .filter(({ ruleId, minFen }) => ruleId === 'unpaid_months' && minFen > 0)
    .reduce((sum, { inputs: { months } }) => sum + leastMonths(months), 0);
