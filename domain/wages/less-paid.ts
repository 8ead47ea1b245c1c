import { type Fraction, fraction, isLess, leftOf, minus, toFen } from './fraction.ts';
import type { Omitted } from './line.ts';

/** What is still owed of `full`. More paid than owed is no debt of the worker's: the line is nothing, and says so. */
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
