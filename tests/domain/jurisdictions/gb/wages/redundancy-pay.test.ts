import { expect, test } from 'vitest';
import { redundancyPay } from '#domain/jurisdictions/gb/wages/redundancy-pay.ts';
import { fenOf, lineOf, refusalOf } from '#tests/support/wage-reckoning.ts';

const week = { weekFen: 60_000, on: '2026-05-01' };
const weeks = (age: number, years: number) =>
  lineOf(redundancyPay, { ...week, age, years }).formula.params.weeks;

test.each([
  [20, 3, 1.5],
  [23, 2, 1.5],
  [24, 2, 2],
  [30, 5, 5],
  [41, 2, 2],
  [42, 2, 2.5],
  [43, 2, 3],
  [61, 20, 30],
  [60, 20, 29.5],
])('ERA 162: at %i with %i years, %d weeks', (age, years, expected) => {
  expect(weeks(age, years)).toBe(expected);
});

test("a week's pay for each", () => {
  expect(fenOf(redundancyPay, { ...week, age: 42, years: 2 })).toBe(150_000);
  expect(fenOf(redundancyPay, { ...week, age: 42, years: 2, paidFen: 100_000 })).toBe(50_000);
});

test('ERA 155: less than two years give nothing, and the line says so', () => {
  const line = lineOf(redundancyPay, { ...week, age: 50, years: 1 });
  expect(line).toMatchObject({ minFen: 0, maxFen: 0, disregarded: [{ what: 'below_two_years' }] });
});

test('twenty years at most', () => {
  const line = lineOf(redundancyPay, { ...week, age: 70, years: 21 });
  expect(line).toMatchObject({ minFen: 1_800_000, disregarded: [{ what: 'years_above_twenty' }] });
  expect(lineOf(redundancyPay, { ...week, age: 70, years: 20 }).disregarded).toEqual([]);
});

test("ERA 227: a week's pay is capped as on the day on which the employment ended", () => {
  const high = { weekFen: 80_000, age: 30, years: 2 };
  const line = lineOf(redundancyPay, { ...high, on: '2026-04-06' });
  expect(line).toMatchObject({ minFen: 150_200, disregarded: [{ what: 'above_week_cap', fen: 4900 }] });
  expect(line.formula.params.countedFen).toEqual({ fen: 75_100 });
  expect(line.assumptions).toEqual(['unverified_basis', 'rates_unchecked']);
  expect(fenOf(redundancyPay, { ...high, on: '2026-04-05' })).toBe(143_800);
  expect(lineOf(redundancyPay, { ...high, weekFen: 75_100, on: '2026-04-06' }).disregarded).toEqual([]);
});

test('a day before the table of caps is refused', () => {
  expect(refusalOf(redundancyPay, { ...week, age: 30, years: 2, on: '2019-04-05' })).toBe('basis-missing');
});

test('more paid than owed is nothing, and the line says so', () => {
  const line = lineOf(redundancyPay, { ...week, age: 30, years: 2, paidFen: 130_000 });
  expect(line).toMatchObject({ minFen: 0, disregarded: [{ what: 'paid_more', fen: 10_000 }] });
});
