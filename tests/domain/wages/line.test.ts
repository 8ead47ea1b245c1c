/** What a line of a wage statement may be, at the door and in an event. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { quantity, wageLine } from '#domain/wages/line.ts';

const line = {
  ruleId: 'unpaid_months',
  legalBasis: 'LL 50',
  formula: { key: 'wages.formula.unpaid_months', params: { wageFen: { fen: 1 } } },
  inputs: { wageFen: 1 },
  minFen: 1,
  maxFen: 1,
  confidence: 'exact',
  assumptions: [],
  disregarded: [],
  bucket: 'worker',
};

describe('a quantity', () => {
  it.each([0, 0.5, 0.25, 0.29, 1_000_000])('may be %d', (value) => {
    expect(quantity.safeParse(value).success).toBe(true);
  });

  it.each([-0.01, 0.005, 0.125, 1_000_000.01])('may not be %d', (value) => {
    expect(quantity.safeParse(value).success).toBe(false);
  });

  it('says in the schema that it has two decimals', () => {
    expect(z.toJSONSchema(quantity)).toMatchObject({ multipleOf: 0.01 });
  });
});

describe('a line', () => {
  it.each(['abc', 'a'.repeat(40)])('names its rule: %s', (ruleId) => {
    expect(wageLine.safeParse({ ...line, ruleId }).success).toBe(true);
  });

  it.each(['ab', 'a'.repeat(41), 'Unpaid', 'unpaid months', '3_months'])('names no rule: %s', (ruleId) => {
    expect(wageLine.safeParse({ ...line, ruleId }).success).toBe(false);
  });
});
