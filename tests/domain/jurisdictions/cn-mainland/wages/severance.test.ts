import fc from 'fast-check';
import { expect, test } from 'vitest';
import { severance } from '#domain/jurisdictions/cn-mainland/wages/severance.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { runs } from '#tests/support/seeded.ts';
import { context, fenOf, lineOf, yuan } from '#tests/support/wage-reckoning.ts';

test('W15: severance N', () => {
  expect(fenOf(severance, { averageFen: yuan(6000), years: 3, months: 4 })).toBe(yuan(21_000));
});

test('six months count as a year, no month as nothing', () => {
  const averageFen = yuan(6000);
  expect(fenOf(severance, { averageFen, years: 1, months: 6 })).toBe(yuan(12_000));
  expect(fenOf(severance, { averageFen, years: 1, months: 5 })).toBe(yuan(9_000));
  expect(fenOf(severance, { averageFen, years: 1, months: 0 })).toBe(yuan(6_000));
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

const lineIn = (area: string | undefined, facts: object) => {
  const line = severance.line({ rule: 'severance', ...facts }, { ...context(), area });
  if (isRefusal(line)) throw new Error(line.sentence);
  return line;
};

test('an average below the minimum wage of the place counts as that, by the day of the end (Decree 535 art. 27)', () => {
  const facts = { averageFen: yuan(1500), years: 4, months: 0 };
  const shenzhen = (on: string) => lineIn('440306', { ...facts, on });
  expect(shenzhen('2024-12-31')).toMatchObject({ minFen: yuan(2360 * 4), maxFen: yuan(2360 * 4) });
  expect(shenzhen('2025-03-01')).toMatchObject({ minFen: yuan(2520 * 4), maxFen: yuan(2520 * 4) });
  expect(lineIn('440306', { ...facts, minimumFen: yuan(2320) })).toMatchObject({ minFen: yuan(9280) });
  // what is not below needs no floor
  const above = lineIn('440306', { ...facts, averageFen: yuan(2520), on: '2025-03-01' });
  expect(above).toMatchObject({ minFen: yuan(2520 * 4), assumptions: ['cap_not_checked'] });
});

test('where the class of the place is open the floor is a range, and where no minimum is known the line says so', () => {
  const facts = { averageFen: yuan(1500), years: 4, months: 0, on: '2026-03-01' };
  const open = lineIn('320583', facts);
  expect(open).toMatchObject({ minFen: yuan(2180 * 4), maxFen: yuan(2660 * 4) });
  expect(open.assumptions).toEqual(['cap_not_checked', 'rates_unchecked', 'class_of_place_open']);
  const unknown = lineIn(undefined, facts);
  expect(unknown).toMatchObject({
    minFen: yuan(6000),
    assumptions: ['cap_not_checked', 'floor_not_checked'],
  });
});

test('nobody is owed less for a higher average, whatever the floor', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 100_000 }), (low, more) => {
      const of = (averageFen: number) =>
        lineIn('320583', { averageFen, years: 3, months: 2, on: '2026-03-01' });
      const [one, two] = [of(low), of(low + more)];
      expect(one.minFen).toBeLessThanOrEqual(one.maxFen);
      expect(one.minFen).toBeLessThanOrEqual(two.minFen);
      expect(one.maxFen).toBeLessThanOrEqual(two.maxFen);
    }),
    { numRuns: runs(200) },
  );
});
