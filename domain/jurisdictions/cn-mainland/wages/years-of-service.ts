/**
 * Years of service, by which severance is counted. LCL art. 47: a month's wage for each year; six months and more count
 * as a year, less as half.
 */
import * as z from 'zod/mini';
import { fen } from '#domain/terms/fields.ts';
import { type Fraction, fraction, times } from '#domain/wages/fraction.ts';
import type { Omitted } from '#domain/wages/line.ts';
import type { RuleResult } from '#domain/wages/rule.ts';

export const serviceFigures = {
  /** average of the twelve months before the end */
  averageFen: fen,
  years: z.int().check(z.nonnegative(), z.lte(60)),
  months: z.int().check(z.nonnegative(), z.lte(11)),
  /** average monthly wage of the place in the year before */
  localAverageFen: z.optional(fen),
};

interface Service {
  readonly averageFen: number;
  readonly years: number;
  readonly months: number;
  readonly localAverageFen?: number | undefined;
}

/** N, in half months. */
const halfMonths = ({ years, months }: Service): number => 2 * years + (months >= 6 ? 2 : months > 0 ? 1 : 0);

/** The cap: three times the local average, for twelve years at most. */
const mostTimes = 3;
const mostHalfMonths = 24;

const capFen = ({ localAverageFen }: Service): number =>
  localAverageFen === undefined ? Number.POSITIVE_INFINITY : localAverageFen * mostTimes;

/** The average at which the cap begins; there the sum falls for long service. */
export const jumpsAtCap = (service: Service): Readonly<Record<string, number>> => ({
  averageFen: capFen(service),
});

/** N months' wages, `factor` times. */
export const monthsOfService = (service: Service, factor = 1): RuleResult => {
  const { averageFen, localAverageFen } = service;
  const cap = capFen(service);
  const isCapped = averageFen > cap;
  const n = isCapped ? Math.min(halfMonths(service), mostHalfMonths) : halfMonths(service);
  const sum: Fraction = times(fraction(Math.min(averageFen, cap)), fraction(n, 2), fraction(factor));
  const disregarded: readonly Omitted[] = [
    ...(isCapped ? [{ what: 'above_three_times_average' as const, fen: averageFen - cap }] : []),
    ...(n < halfMonths(service) ? [{ what: 'years_above_twelve' as const }] : []),
  ];
  return {
    sum,
    shows: { n: n / 2 },
    assumptions: localAverageFen === undefined ? ['cap_not_checked'] : [],
    disregarded,
  };
};
