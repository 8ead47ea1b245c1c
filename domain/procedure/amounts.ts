/**
 * Amounts fixed by law: fines, extra compensation after an unheeded order, and the threshold from which a debt is a
 * crime.
 */
import * as z from 'zod/mini';
import { inForce } from './matters.ts';

/** From the least to the most; absent where the fine is a multiple (`times`). In the smallest unit of the currency. */
export const fineBounds = {
  min: z.optional(z.int()),
  max: z.optional(z.int()),
  times: z.optional(z.strictObject({ min: z.number(), max: z.number() })),
};

/** A fine. Sums in the smallest unit of the procedure's currency. */
export const fine = z.strictObject({
  /** which fine a decision names */
  id: z.string().check(z.regex(/^[a-z_]{3,40}$/)),
  rule: z.string(),
  what: z.string(),
  per: z.enum(['case', 'worker', 'worker_month', 'person', 'concealed_wages', 'contributions']),
  ...fineBounds,
  /** the whole fine in percent of the sum that it is about, where that was named */
  percentOfBase: z.optional(z.int()),
  /** the least of the whole fine, however many it is counted by */
  leastInAll: z.optional(z.int()),
  basis: z.string(),
  verified: z.boolean(),
  inForce,
});
export type Fine = z.infer<typeof fine>;

export const extraCompensationLaw = z.strictObject({
  minPercent: z.int(),
  maxPercent: z.int(),
  rule: z.optional(z.string()),
  basis: z.string(),
  verified: z.boolean(),
});

/** The amount from which criminal law applies; each province fixes its figure within the range. */
export const policeThreshold = z.strictObject({
  rule: z.string(),
  minMonths: z.int(),
  single: z.strictObject({ min: z.int(), max: z.int() }),
  group: z.strictObject({ workers: z.int(), min: z.int(), max: z.int() }),
  basis: z.string(),
  verified: z.boolean(),
});
