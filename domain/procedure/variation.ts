/**
 * Where a part of the country differs: a province's own limit or fine, a city's minimum wage, a nation's holidays. Each
 * variation names the divisions it is for, its article and its days in force, and says only what is otherwise there.
 */
import * as z from 'zod/mini';
import { areaCode } from '#domain/terms/fields.ts';
import { names } from '#domain/terms/names.ts';
import { duration } from '#domain/time/duration.ts';
import { fineBounds } from './amounts.ts';
import { inForce } from './matters.ts';
import { hotline } from './phone-shapes.ts';
import { limitExtension } from './time-limit.ts';

/** A limit of the procedure by its id; what is not named stays as it is. */
const limitVariation = z.strictObject({
  id: z.string(),
  length: z.optional(duration),
  graceDays: z.optional(z.int()),
  pauseCapDays: z.optional(z.int()),
  extension: z.optional(limitExtension),
});

/** A fine of the procedure by its id. */
const fineVariation = z.strictObject({ id: z.string(), ...fineBounds });

/** One rate, or from the least to the most of those that a place has for its classes and sectors. */
const wageRate = z.union([z.int(), z.strictObject({ least: z.int(), most: z.int() })]);

/** In the smallest unit of the currency: a month, an hour of part-time work, a day. */
const wageFloor = z.strictObject({
  monthly: z.optional(wageRate),
  hourly: z.optional(wageRate),
  daily: z.optional(wageRate),
});

export const variation = z.strictObject({
  /** division codes; a code means all that lies in it */
  areas: z.array(areaCode).check(z.minLength(1)),
  /** what differs where, as the worker reads it: "Shenzhen: minimum wage" */
  name: names,
  rule: z.optional(z.string()),
  basis: z.string(),
  verified: z.boolean(),
  inForce,

  /** the id of another calendar */
  calendar: z.optional(z.string()),
  timeLimits: z.optional(z.array(limitVariation)),
  fines: z.optional(z.array(fineVariation)),
  /** the figures that were fixed here within the range of the procedure's threshold */
  policeThreshold: z.optional(z.strictObject({ single: z.int(), group: z.int() })),
  /** each takes the place of the numbers that are for the same */
  hotlines: z.optional(z.array(hotline)),
  minimumWage: z.optional(wageFloor),
});
export type Variation = z.infer<typeof variation>;

/** What it says something about, one text for each thing: of two variations with the same, the nearer holds. */
export const subjectsOf = (of: Variation): readonly string[] => [
  ...(of.calendar === undefined ? [] : ['calendar']),
  ...(of.timeLimits ?? []).map(({ id }) => `timeLimits.${id}`),
  ...(of.fines ?? []).map(({ id }) => `fines.${id}`),
  ...(of.policeThreshold === undefined ? [] : ['policeThreshold']),
  ...new Set((of.hotlines ?? []).map(({ what }) => `hotlines.${what}`)),
  ...Object.keys(of.minimumWage ?? {}).map((each) => `minimumWage.${each}`),
];
