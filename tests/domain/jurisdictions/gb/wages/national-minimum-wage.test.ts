import { expect, test } from 'vitest';
import { nationalMinimum } from '#domain/jurisdictions/gb/wages/national-minimum-rates.ts';
import { nationalMinimumWage } from '#domain/jurisdictions/gb/wages/national-minimum-wage.ts';
import { fenOf, lineOf, refusalOf } from '#tests/support/wage-reckoning.ts';

test.each([
  ['2016-10-01', 25, 720],
  ['2019-03-31', 21, 738],
  ['2020-03-31', 24, 770],
  ['2023-03-31', 22, 918],
  ['2024-03-31', 23, 1042],
  ['2024-03-31', 22, 1018],
  ['2024-04-01', 22, 1144],
  ['2025-04-01', 21, 1221],
  ['2025-04-01', 20, 1000],
  ['2026-04-01', 18, 1085],
  ['2026-04-01', 17, 800],
])('on %s at the age of %i the rate is %i pence', (on, age, pence) => {
  expect(nationalMinimum(age, false, on)).toBe(pence);
});

test('an apprentice has a rate of their own', () => {
  expect(nationalMinimum(30, true, '2025-06-01')).toBe(755);
  expect(nationalMinimum(30, true, '2016-09-30')).toBeUndefined();
});

const facts = { hours: 100, age: 30, on: '2026-04-01' };

test('hours at the rate, less what was paid', () => {
  const line = lineOf(nationalMinimumWage, { ...facts, paidFen: 120_000 });
  expect(line).toMatchObject({ minFen: 7100, assumptions: ['unverified_basis', 'rates_unchecked'] });
  expect(line.formula.params).toMatchObject({ raised: 0 });
  const more = lineOf(nationalMinimumWage, { ...facts, paidFen: 127_200 });
  expect(more).toMatchObject({ minFen: 0, disregarded: [{ what: 'paid_more', fen: 100 }] });
  expect(fenOf(nationalMinimumWage, { ...facts, band: 'apprentice', paidFen: 0 })).toBe(80_000);
});

test('NMWA 17: arrears of an earlier year are raised as the rate has risen since, and never lowered', () => {
  const earlier = { ...facts, paidFen: 100_000, on: '2024-06-01' };
  const line = lineOf(nationalMinimumWage, earlier);
  // (114,400 - 100,000) × 12.71 ÷ 11.44, rounded once
  expect(line).toMatchObject({ minFen: 15_999, maxFen: 15_999 });
  expect(line.formula.params).toMatchObject({ thenFen: { fen: 1144 }, nowFen: { fen: 1271 }, raised: 1 });
  expect(fenOf(nationalMinimumWage, { ...earlier, paidFen: 114_400 })).toBe(0);
});

test('who does not know the age exactly gets a range', () => {
  const line = lineOf(nationalMinimumWage, { ...facts, paidFen: 100_000, age: { min: 20, max: 21 } });
  expect(line).toMatchObject({ minFen: 8500, maxFen: 27_100, confidence: 'range' });
});

test('a day before the table is refused, on either side', () => {
  expect(refusalOf(nationalMinimumWage, { ...facts, paidFen: 0, on: '2016-09-30' })).toBe('basis-missing');
  const made = { on: '2016-09-30' };
  expect(refusalOf(nationalMinimumWage, { ...facts, paidFen: 0 }, made)).toBe('basis-missing');
});

test('below sixteen there is no rate', () => {
  expect(nationalMinimum(15, false, '2026-04-01')).toBeUndefined();
  expect(() => lineOf(nationalMinimumWage, { ...facts, paidFen: 0, age: 15 })).toThrow();
});
