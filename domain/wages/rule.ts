/** How a rule of wage law is declared: its facts, its article, and the one function that works it out exactly. */
import * as z from 'zod/mini';
import { once } from '#domain/terms/once.ts';
import { isRefusal, type Refusal } from '#domain/terms/refusal.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { type Fraction, toFen } from './fraction.ts';
import { type FormulaValue, type Omitted, type WageLine, wageInputs, wagePeriod } from './line.ts';
import type { Assumption } from './words.ts';

/** The context of a rule: what it may know beside the facts. */
export interface RuleContext {
  readonly procedure: Procedure;
  /** division code of the place of work */
  readonly area: string | undefined;
  /** civil date on which the statement is made: rates are those of this day unless the facts name another */
  readonly on: string;
}

/** A value that the formula shows beside the facts; `upTo`: the law itself leaves it open. */
type Shown =
  | number
  | { readonly fen: number; readonly upTo?: number }
  | { readonly count: number; readonly upTo: number };

export interface RuleResult {
  readonly sum: Fraction;
  /** where the law itself, or an open question of law, leaves a range */
  readonly upTo?: Fraction;
  /** more values for the formula, e.g. the minimum wage that was looked up */
  readonly shows?: Readonly<Record<string, Shown>>;
  readonly assumptions?: readonly Assumption[];
  readonly disregarded?: readonly Omitted[];
}

type FactShape = z.core.$ZodLooseShape;
type RuleFacts<F extends FactShape, S extends FactShape> = z.infer<z.ZodMiniObject<F & S, z.core.$strict>>;

interface RuleDeclaration<F extends FactShape, S extends FactShape> {
  readonly id: string;
  readonly basis: string;
  /** was the article checked against the text of the law? */
  readonly verified: boolean;
  readonly bucket?: WageLine['bucket'];
  /** numbers that a worker may know as a range only; a name that ends in `Fen` is money */
  readonly figures: F;
  readonly shape: S;
  readonly work: (given: RuleFacts<F, S>, context: RuleContext) => RuleResult | Refusal;
  /** values inside a range at which the sum jumps, by figure: the ends alone would not show the extremes */
  readonly jumps?: (given: RuleFacts<F, S>) => Readonly<Record<string, number>>;
}

export interface WageRule {
  readonly id: string;
  readonly basis: string;
  readonly verified: boolean;
  /** the facts as a door takes them: each figure exact or as a range `{min, max}` */
  readonly schema: () => z.ZodMiniType<Readonly<Record<string, unknown>>>;
  /** The line for these facts; refuses facts that the rule can't be worked out from. Throws on another form. */
  readonly line: (claim: unknown, context: RuleContext) => WageLine | Refusal;
}

const figureRange = z.strictObject({ min: z.number(), max: z.number() });
type Values = Readonly<Record<string, unknown>>;

/** A figure, or the two ends that it lies between; a figure that may be left out has both ends or none. */
const ranged = (schema: z.core.SomeType): z.ZodMiniType => {
  if (schema instanceof z.ZodMiniOptional) return z.optional(ranged(schema._zod.def.innerType));
  const ends = z.strictObject({ min: schema, max: schema }).check(
    z.refine((given) => Number(given.min) <= Number(given.max), { error: 'min is above max' }),
    z.meta({ 'x-order': ['min', 'max'] }),
  );
  return z.union([schema, ends]);
};

/** Combinations of the ends of the ranges: the sum is monotone in each figure, so its extremes lie there. */
const corners = (given: Values, names: readonly string[]): readonly Values[] =>
  names.reduce<readonly Values[]>(
    (all, name) => {
      const ends = figureRange.safeParse(given[name]);
      if (!ends.success) return all;
      return all.flatMap((each) => [
        { ...each, [name]: ends.data.min },
        { ...each, [name]: ends.data.max },
      ]);
    },
    [given],
  );

/** The same combinations at each jump that lies inside a range. */
const atJumps = (given: Values, corner: Values, jumps: Readonly<Record<string, number>>) =>
  Object.entries(jumps).flatMap(([name, value]) => {
    const ends = figureRange.safeParse(given[name]);
    const isInside = ends.success && ends.data.min < value && value < ends.data.max;
    return isInside ? [{ ...corner, [name]: value }] : [];
  });

/** A fact as the formula shows it; undefined for what is no single value. */
export const formulaValueOf = (name: string, value: unknown): FormulaValue | undefined => {
  const ends = figureRange.safeParse(value);
  const isMoney = name.endsWith('Fen');
  if (ends.success) {
    const { min, max } = ends.data;
    return isMoney ? { fen: min, upTo: max } : { count: min, upTo: max };
  }
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return undefined;
  return isMoney ? { fen: value } : value;
};

const paramsOf = (values: Values): Readonly<Record<string, FormulaValue>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const param = formulaValueOf(name, value);
      return param === undefined ? [] : [[name, param] as const];
    }),
  );

const endsOf = (value: Shown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return 'fen' in value ? [value.fen, value.upTo ?? value.fen] : [value.count, value.upTo];
};

/** What the rule shows, from its least to its most over all corners. */
const shownValues = (found: readonly RuleResult[]): Readonly<Record<string, FormulaValue>> => {
  const all = found.flatMap(({ shows = {} }) => Object.entries(shows));
  return Object.fromEntries(
    all.map(([name, one]) => {
      const ends = all.flatMap(([other, value]) => (other === name ? endsOf(value) : []));
      const [least, most] = [Math.min(...ends), Math.max(...ends)];
      if (least === most) return [name, one];
      const isMoney = typeof one === 'object' && 'fen' in one;
      return [name, isMoney ? { fen: least, upTo: most } : { count: least, upTo: most }];
    }),
  );
};

const distinct = <T>(all: readonly T[]): T[] => [
  ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
];

export const rule = <F extends FactShape, S extends FactShape>(of: RuleDeclaration<F, S>): WageRule => {
  const { id, basis, verified, bucket = 'worker' } = of;
  const names = Object.keys(of.figures);
  const exact = once(
    (): z.ZodMiniObject<F & S, z.core.$strict> => z.strictObject({ ...of.figures, ...of.shape }),
  );
  const figures = () =>
    Object.fromEntries(Object.entries(of.figures).map(([name, each]) => [name, ranged(each)]));
  const schema = once(() =>
    z.strictObject({ rule: z.literal(id), period: z.optional(wagePeriod), ...figures(), ...of.shape }),
  );

  const findings = (given: Values, context: RuleContext): readonly RuleResult[] | Refusal => {
    const found: RuleResult[] = [];
    for (const corner of corners(given, names)) {
      const jumps = of.jumps?.(exact().parse(corner)) ?? {};
      for (const each of [corner, ...atJumps(given, corner, jumps)]) {
        const one = of.work(exact().parse(each), context);
        if (isRefusal(one)) return one;
        found.push(one);
      }
    }
    return found;
  };

  const line = (claim: unknown, context: RuleContext): WageLine | Refusal => {
    const inputs = wageInputs.parse(schema().parse(claim));
    const { rule: _, period: named, ...given } = inputs;
    const about = wagePeriod.safeParse(named).data;
    const found = findings(given, context);
    if (isRefusal(found)) return found;
    const sums = found.flatMap(({ sum, upTo = sum }) => [toFen(sum), toFen(upTo)]);
    const [minFen, maxFen] = [Math.min(...sums), Math.max(...sums)];
    const taken = distinct(found.flatMap((each) => each.assumptions ?? []));
    const assumptions: Assumption[] = verified ? taken : ['unverified_basis', ...taken];
    const settled = assumptions.length === 0 ? 'exact' : 'assumed';
    return {
      ruleId: id,
      legalBasis: basis,
      ...(about && { period: about }),
      formula: {
        key: `wages.formula.${id}`,
        params: { ...paramsOf(given), ...shownValues(found) },
      },
      inputs,
      minFen,
      maxFen,
      confidence: minFen === maxFen ? settled : 'range',
      assumptions,
      disregarded: distinct(found.flatMap((each) => each.disregarded ?? [])),
      bucket,
    };
  };
  return { id, basis, verified, schema, line };
};
