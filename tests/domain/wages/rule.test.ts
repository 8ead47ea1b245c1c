/** What every rule of wage law does with its facts, shown on a rule that is no law's. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { once } from '#domain/terms/once.ts';
import { isRefusal, refuse } from '#domain/terms/refusal.ts';
import { fraction, times } from '#domain/wages/fraction.ts';
import { type RuleResult, rule, type WageRule } from '#domain/wages/rule.ts';
import { context } from '#tests/support/wage-reckoning.ts';

const fen = z.int().check(z.nonnegative(), z.lte(1000));
const declared = {
  id: 'notice_pay',
  basis: 'x',
  verified: true,
  figures: { dayFen: fen, days: z.number(), paidFen: z.optional(fen) },
  shape: { place: z.optional(z.string()) },
} as const;
const paying = once(() =>
  rule({
    ...declared,
    work: ({ dayFen, days }): RuleResult => ({
      sum: times(fraction(dayFen), fraction(days)),
      shows: { twiceFen: { fen: 2 * dayFen }, half: days / 2, leastFen: { fen: 5 } },
    }),
  }),
);
const facts = { dayFen: 100, days: 4 };
const lineOf = (of: WageRule, given: object) => {
  const line = of.line({ rule: of.id, ...given }, context());
  if (isRefusal(line)) throw new Error(line.sentence);
  return line;
};

describe('a figure', () => {
  const takes = (given: object) =>
    paying()
      .schema()
      .safeParse({ rule: 'notice_pay', ...facts, ...given });
  const isTaken = (given: object) => takes(given).success;

  it('is exact or lies between two ends', () => {
    expect(isTaken({ dayFen: { min: 1, max: 2 } })).toBe(true);
    expect(isTaken({ dayFen: { min: 2, max: 2 } })).toBe(true);
    expect(isTaken({ dayFen: { min: 1, max: 2, most: 3 } })).toBe(false);
  });

  it('with ends the wrong way round is refused, with the reason', () => {
    const { error } = takes({ dayFen: { min: 3, max: 2 } });
    expect(JSON.stringify(error?.issues)).toContain('min is above max');
  });

  it('has ends that may be figures themselves', () => {
    expect(isTaken({ dayFen: { min: 1, max: 1001 } })).toBe(false);
    expect(isTaken({ dayFen: { min: -1, max: 1 } })).toBe(false);
  });

  it('that may be left out has both ends or none', () => {
    expect(isTaken({ paidFen: { min: 1, max: 2 } })).toBe(true);
    expect(isTaken({ paidFen: { min: 1 } })).toBe(false);
    expect(isTaken({ paidFen: {} })).toBe(false);
  });

  it('has both ends in the schema, also where it may be left out', () => {
    const { properties } = z.toJSONSchema(paying().schema());
    expect(JSON.stringify(properties?.paidFen)).toContain('"required":["min","max"]');
  });

  it('tells in the schema which end comes first', () => {
    const written = JSON.stringify(z.toJSONSchema(paying().schema()));
    expect(written).toContain('"x-order":["min","max"]');
    expect(written).toContain('"x-order":["from","until"]');
  });
});

describe('the formula of a line', () => {
  it('shows exact facts as they are, and money as money', () => {
    expect(lineOf(paying(), { ...facts, place: 'x' }).formula).toEqual({
      key: 'wages.formula.notice_pay',
      params: {
        dayFen: { fen: 100 },
        days: 4,
        place: 'x',
        twiceFen: { fen: 200 },
        half: 2,
        leastFen: { fen: 5 },
      },
    });
  });

  it('shows both ends of what is known as a range only, and one value where they are the same', () => {
    const { params } = lineOf(paying(), { dayFen: { min: 100, max: 300 }, days: { min: 2, max: 4 } }).formula;
    expect(params).toEqual({
      dayFen: { fen: 100, upTo: 300 },
      days: { count: 2, upTo: 4 },
      twiceFen: { fen: 200, upTo: 600 },
      half: { count: 1, upTo: 2 },
      leastFen: { fen: 5 },
    });
  });
});

describe('what is assumed', () => {
  const assuming = (verified: boolean, assumptions: RuleResult['assumptions']) =>
    lineOf(
      rule({
        ...declared,
        verified,
        work: () => ({ sum: fraction(1), ...(assumptions && { assumptions }) }),
      }),
      facts,
    );

  it('stands with the line once, with an article that was not checked first', () => {
    expect(assuming(true, undefined)).toMatchObject({ assumptions: [], confidence: 'exact' });
    expect(assuming(false, undefined)).toMatchObject({
      assumptions: ['unverified_basis'],
      confidence: 'assumed',
    });
    expect(assuming(false, ['two_methods', 'two_methods']).assumptions).toEqual([
      'unverified_basis',
      'two_methods',
    ]);
  });
});

it('a refusal at one end of a range refuses the line', () => {
  const shy = rule({
    ...declared,
    work: ({ dayFen }) => (dayFen > 200 ? refuse('basis-missing', 'Too much.') : { sum: fraction(dayFen) }),
  });
  expect(() => lineOf(shy, { ...facts, dayFen: { min: 100, max: 300 } })).toThrow('Too much.');
});
