import { type Fraction, fraction, isLess, leftOf, minus, toFen } from './fraction.ts';
import type { Omitted } from './line.ts';

/**
 * The part of `full` that is still owed. An overpayment is no debt of the worker's: the line is then zero, and says so.
 */
export const lessPaid = (
  full: Fraction,
  paidFen = 0,
): { readonly sum: Fraction; readonly disregarded: readonly Omitted[] } => {
  const paid = fraction(paidFen);
  return {
    sum: leftOf(full, paid),
    disregarded: isLess(full, paid) ? [{ what: 'paid_more', fen: toFen(minus(paid, full)) }] : [],
  };
};
