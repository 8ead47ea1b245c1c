import { expect, test } from 'vitest';
import { unlawfulDeduction } from '#domain/jurisdictions/gb/wages/unlawful-deduction.ts';
import { lineOf } from '#tests/support/wage-reckoning.ts';

test('what was payable, less what may be deducted and what was paid', () => {
  const line = lineOf(unlawfulDeduction, { payableFen: 200_000, paidFen: 150_000, authorisedFen: 20_000 });
  expect(line).toMatchObject({ minFen: 30_000, maxFen: 30_000 });
  expect(line.disregarded).toEqual([{ what: 'authorised_deduction', fen: 20_000 }]);
});

test('without anything allowed nothing is said of it; only two years back count', () => {
  const line = lineOf(unlawfulDeduction, { payableFen: 200_000, paidFen: 150_000 });
  expect(line).toMatchObject({ minFen: 50_000, disregarded: [] });
  expect(line.assumptions).toEqual(['unverified_basis', 'two_years_back']);
});
