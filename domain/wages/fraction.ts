/** Exact arithmetic for wages: a rate is never rounded, only a finished line is, once, half up. */
export interface Fraction {
  readonly over: bigint;
  /** always positive */
  readonly under: bigint;
}

/** A whole number, or a quotient of two. */
export const fraction = (over: number | bigint, under: number | bigint = 1): Fraction => ({
  over: BigInt(over),
  under: BigInt(under),
});

export const zero = fraction(0);

/** A count as people write it (7.5 hours): two decimals, exact. */
export const decimalFraction = (count: number): Fraction => fraction(Math.round(count * 100), 100);

/**
 * The sum of two fractions. A common denominator is kept: hundreds of hours added up would else outgrow every number.
 */
export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.under === b.under
    ? { over: a.over + b.over, under: a.under }
    : { over: a.over * b.under + b.over * a.under, under: a.under * b.under };

export const minus = (a: Fraction, { over, under }: Fraction): Fraction => plus(a, { over: -over, under });

export const times = (...factors: readonly Fraction[]): Fraction =>
  factors.reduce((a, b) => ({ over: a.over * b.over, under: a.under * b.under }), fraction(1));

export const isLess = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;
export const lesser = (a: Fraction, b: Fraction): Fraction => (isLess(b, a) ? b : a);
export const greater = (a: Fraction, b: Fraction): Fraction => (isLess(a, b) ? b : a);

/** A decimal for showing, never for reckoning on. */
export const approximately = ({ over, under }: Fraction): number => Number(over) / Number(under);

/** The rest of `a` without `b`, never below zero. */
export const leftOf = (a: Fraction, b: Fraction): Fraction => greater(minus(a, b), zero);

/** To the nearest whole fen, a half upwards; for sums that are not negative. */
export const toFen = ({ over, under }: Fraction): number => Number((2n * over + under) / (2n * under));
