import { expect, test } from 'vitest';
import { severance } from '#domain/jurisdictions/cn-mainland/wages/severance.ts';
import { fenOf, lineOf, yuan } from '#tests/support/wage-reckoning.ts';

test('W15: severance N', () => {
  expect(fenOf(severance, { averageFen: yuan(6000), years: 3, months: 4 })).toBe(yuan(21_000));
});

test('six months count as a year, no month as nothing', () => {
  expect(fenOf(severance, { averageFen: 100, years: 1, months: 6 })).toBe(200);
  expect(fenOf(severance, { averageFen: 100, years: 1, months: 5 })).toBe(150);
  expect(fenOf(severance, { averageFen: 100, years: 1, months: 0 })).toBe(100);
});

test('above three times the local average: three times that, twelve years at most', () => {
  const facts = { years: 20, months: 0, localAverageFen: yuan(8000) };
  const line = lineOf(severance, { averageFen: yuan(30_000), ...facts });
  expect(line).toMatchObject({ minFen: yuan(24_000 * 12), assumptions: [] });
  expect(line.disregarded).toEqual([
    { what: 'above_three_times_average', fen: yuan(6000) },
    { what: 'years_above_twelve' },
  ]);
  expect(fenOf(severance, { averageFen: yuan(24_000), ...facts })).toBe(yuan(24_000 * 20));
});

test('a range across the cap shows what lies at the cap', () => {
  const averageFen = { min: yuan(10_000), max: yuan(30_000) };
  const line = lineOf(severance, { averageFen, years: 20, months: 0, localAverageFen: yuan(8000) });
  expect(line).toMatchObject({ minFen: yuan(200_000), maxFen: yuan(480_000) });
});

test('without the local average the cap is not applied, and the line says so', () => {
  const line = lineOf(severance, { averageFen: yuan(90_000), years: 13, months: 0 });
  expect(line).toMatchObject({ minFen: yuan(90_000 * 13), assumptions: ['cap_not_checked'] });
});

test('the cap matters only to a wage on its other side', () => {
  const facts = { years: 20, months: 0, localAverageFen: yuan(8000) };
  const above = lineOf(severance, { ...facts, averageFen: { min: yuan(30_000), max: yuan(40_000) } });
  expect(above).toMatchObject({ minFen: yuan(288_000), maxFen: yuan(288_000) });
  const below = lineOf(severance, { ...facts, averageFen: { min: yuan(10_000), max: yuan(20_000) } });
  expect(below).toMatchObject({ minFen: yuan(200_000), maxFen: yuan(400_000) });
  const exact = lineOf(severance, { ...facts, averageFen: yuan(30_000) });
  expect(exact).toMatchObject({ minFen: yuan(288_000), maxFen: yuan(288_000) });
});

test('the line shows by how many months it counts', () => {
  const { formula } = lineOf(severance, { averageFen: yuan(6000), years: 3, months: 4 });
  expect(formula.params.n).toBe(3.5);
  const open = lineOf(severance, { averageFen: yuan(6000), years: { min: 3, max: 5 }, months: 4 });
  expect(open.formula.params.n).toEqual({ count: 3.5, upTo: 5.5 });
});
