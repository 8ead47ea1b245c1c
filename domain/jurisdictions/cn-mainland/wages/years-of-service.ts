/**
 * Years of service, by which severance is counted. LCL art. 47: a month's wage for each year; six months and more count
 * as a year, less as half.
 */
import * as z from 'zod/mini';
import { civilDate, fen } from '#domain/terms/fields.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { type Fraction, fraction, times } from '#domain/wages/fraction.ts';
import type { Omitted } from '#domain/wages/line.ts';
import type { RuleContext, RuleResult } from '#domain/wages/rule.ts';
import { minimumFor } from './minimum-rates.ts';

export const serviceFigures = {
  /** average of the twelve months before the end */
  averageFen: fen,
  years: z.int().check(z.nonnegative(), z.lte(60)),
  months: z.int().check(z.nonnegative(), z.lte(11)),
  /** average monthly wage of the place in the year before */
  localAverageFen: z.optional(fen),
  /** minimum wage of the place: a lower average counts as this (Decree 535 art. 27), as that of whoever was not paid */
  minimumFen: z.optional(fen),
};

/** the day on which the employment ended: the minimum wage is that of this day */
export const serviceShape = { on: z.optional(civilDate) };

interface Service {
  readonly averageFen: number;
  readonly years: number;
  readonly months: number;
  readonly localAverageFen?: number | undefined;
  readonly minimumFen?: number | undefined;
  readonly on?: string | undefined;
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

/** N months' wages, `factor` times, with this minimum wage as the floor of the average. */
const atFloor = (
  service: Service,
  factor: number,
  minimumFen: number,
): RuleResult & Required<Pick<RuleResult, 'assumptions'>> => {
  const { localAverageFen } = service;
  const averageFen = Math.max(service.averageFen, minimumFen);
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
    shows: { n: n / 2, averageFen: { fen: averageFen } },
    assumptions: localAverageFen === undefined ? ['cap_not_checked' as const] : [],
    disregarded,
  };
};

/**
 * N months' wages, `factor` times. An average below the minimum wage of the place on the day of the end counts as that
 * (Decree 535 art. 27); where no minimum is known there the floor is left out, and the line says so.
 */
export const monthsOfService = (service: Service, context: RuleContext, factor = 1): RuleResult => {
  const minimum = minimumFor(service.minimumFen, { ...context, on: service.on ?? context.on });
  if (isRefusal(minimum)) {
    const plain = atFloor(service, factor, 0);
    return { ...plain, assumptions: [...plain.assumptions, 'floor_not_checked'] };
  }
  const { least, most } = minimum;
  // a floor below the average changes nothing, and nothing needs to be said of it
  if (service.averageFen >= most) return atFloor(service, factor, 0);
  const [one, two] = [atFloor(service, factor, least), atFloor(service, factor, most)];
  return {
    ...two,
    sum: one.sum,
    upTo: two.sum,
    assumptions: [...two.assumptions, ...minimum.assumptions],
  };
};
