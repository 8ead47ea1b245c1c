/** One line of a wage statement: what is claimed, after which rule, from which facts, and what was left out. */
import * as z from 'zod/mini';
import { civilDate, fen } from '#domain/terms/fields.ts';
import { assumptions, omissions } from './words.ts';

/** A quantity of hours, days, months or pieces, with two decimals at most. */
export const quantity = z.number().check(
  z.nonnegative(),
  z.lte(1_000_000),
  z.refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, {
    error: 'Two decimals at most',
  }),
  z.meta({ multipleOf: 0.01 }),
);
export const daysWorked = z
  .array(z.strictObject({ on: civilDate, hours: quantity.check(z.lte(24)) }))
  .check(z.minLength(1), z.maxLength(366));

/** The days that a line is about, both included. */
export const wagePeriod = z.strictObject({ from: civilDate, until: civilDate }).check(
  z.refine(({ from, until }) => from <= until, { error: 'The period ends before it begins' }),
  z.meta({ 'x-order': ['from', 'until'] }),
);

const wageRuleId = z.string().check(z.regex(/^[a-z_]{3,40}$/));

const factRange = z.strictObject({ min: z.number(), max: z.number() });
/** The facts as they were given, so that the line can be made again. */
export const wageInputs = z.record(
  z.string(),
  z.union([z.number(), z.string(), factRange, wagePeriod, daysWorked]),
);

/** A value in a formula. `upTo`: somebody did not know exactly. */
const formulaValue = z.union([
  z.number(),
  z.string(),
  z.strictObject({ fen: z.int(), upTo: z.optional(z.int()) }),
  z.strictObject({ count: z.number(), upTo: z.number() }),
]);
export type FormulaValue = z.infer<typeof formulaValue>;

const omitted = z.strictObject({ what: z.enum(omissions), fen: z.optional(z.int()) });
export type Omitted = z.infer<typeof omitted>;

export const wageLine = z.strictObject({
  /** of the jurisdiction's rules; each has its words in the catalogue under `wages.rule` and `wages.formula` */
  ruleId: wageRuleId,
  legalBasis: z.string(),
  /** absent where nobody named it */
  period: z.optional(wagePeriod),
  /** a message `wages.formula.…` and what it is filled with */
  formula: z.strictObject({ key: z.string(), params: z.record(z.string(), formulaValue) }),
  inputs: wageInputs,
  /** integer fen; both the same where the sum is certain */
  minFen: fen,
  maxFen: fen,
  /** exact: checked law, exact facts. assumed: it rests on `assumptions`. range: not all facts are known. */
  confidence: z.enum(['exact', 'assumed', 'range']),
  assumptions: z.array(z.enum(assumptions)),
  disregarded: z.array(omitted),
  /** who gets it: social insurance is owed to the fund */
  bucket: z.enum(['worker', 'fund']),
});
export type WageLine = z.infer<typeof wageLine>;
