import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doubleWage } from '#domain/jurisdictions/cn-mainland/wages/double-wage.ts';
import { plusDays } from '#domain/time/calendar.ts';
import { runs } from '#tests/support/seeded.ts';
import { fenOf, lineOf, refusalOf, yuan } from '#tests/support/wage-reckoning.ts';

test('W13: no contract, eight months and eight paid days', () => {
  const facts = { wageFen: yuan(6000), startOn: '2025-03-10', endOn: '2025-12-20' };
  const line = lineOf(doubleWage, facts);
  expect(line).toMatchObject({ minFen: yuan(50_206.9), maxFen: yuan(50_206.9) });
  expect(line.formula.params).toMatchObject({ months: 8, days: 8 });
  expect(line.assumptions).toEqual(['unverified_basis', 'one_year_to_claim', 'part_month_pro_rata']);
});

test('W14: no contract, eleven months at most', () => {
  const line = lineOf(doubleWage, { wageFen: yuan(5000), monthsWorked: 20 });
  expect(line).toMatchObject({ minFen: yuan(55_000), disregarded: [{ what: 'beyond_eleven_months' }] });
  expect(line.assumptions).toContain('open_ended_contract');
  const byDates = { wageFen: yuan(5000), startOn: '2024-01-10', endOn: '2025-09-09' };
  expect(fenOf(doubleWage, byDates)).toBe(yuan(55_000));
});

test('in the first month nothing is owed twice', () => {
  expect(fenOf(doubleWage, { wageFen: 500_000, startOn: '2026-03-02', endOn: '2026-04-01' })).toBe(0);
  expect(fenOf(doubleWage, { wageFen: 500_000, monthsWorked: 0.5 })).toBe(0);
});

test('a statutory holiday in the week is a paid day, a swapped day off is not', () => {
  // 2026-02-16 to 02-20: four statutory days and one day off in exchange; 02-14 is worked in exchange
  const line = lineOf(doubleWage, { wageFen: 500_000, startOn: '2026-01-14', endOn: '2026-02-20' });
  expect(line.formula.params).toMatchObject({ months: 0, days: 5 });
});

test('without dates or months nothing can be worked out', () => {
  expect(refusalOf(doubleWage, { wageFen: 1, startOn: '2026-01-01' })).toBe('basis-missing');
  expect(refusalOf(doubleWage, { wageFen: 1, endOn: '2026-01-01' })).toBe('basis-missing');
});

test('a day more without a contract never gives less', () => {
  const first = fc.integer({ min: 0, max: 1000 }).map((n) => plusDays('2024-01-01', n));
  fc.assert(
    fc.property(first, fc.nat(380), (startOn, days) => {
      const at = (more: number) =>
        fenOf(doubleWage, { wageFen: 600_000, startOn, endOn: plusDays(startOn, more) });
      expect(at(days + 1)).toBeGreaterThanOrEqual(at(days));
    }),
    { numRuns: runs(1000) },
  );
});

test('a part of a month with 22 paid days is never more than the month', () => {
  const line = lineOf(doubleWage, { wageFen: yuan(6000), startOn: '2025-09-08', endOn: '2025-11-06' });
  expect(line.formula.params).toMatchObject({ months: 0, days: 22 });
  expect(line).toMatchObject({ minFen: yuan(6000), maxFen: yuan(6000) });
  expect(line.disregarded).toEqual([{ what: 'above_full_month', fen: yuan(68.97) }]);
});

test('until the end of the first year, whatever comes after it', () => {
  const facts = { wageFen: yuan(5000), startOn: '2024-01-10' };
  const whole = lineOf(doubleWage, { ...facts, endOn: '2025-01-09' });
  expect(whole).toMatchObject({
    minFen: yuan(55_000),
    assumptions: ['unverified_basis', 'one_year_to_claim'],
    disregarded: [],
  });
  const later = lineOf(doubleWage, { ...facts, endOn: '2025-09-20' });
  expect(later).toMatchObject({ minFen: yuan(55_000), disregarded: [{ what: 'beyond_eleven_months' }] });
  expect(later.assumptions).toEqual(['unverified_basis', 'one_year_to_claim', 'open_ended_contract']);
  expect(later.formula.params).toMatchObject({ months: 11, days: 0 });
});

test('twelve months of work are eleven with double wage, and no more was left out', () => {
  const line = lineOf(doubleWage, { wageFen: 100, monthsWorked: 12 });
  expect(line).toMatchObject({
    minFen: 1100,
    assumptions: ['unverified_basis', 'one_year_to_claim'],
    disregarded: [],
  });
  const half = lineOf(doubleWage, { wageFen: 100, monthsWorked: 3.5 });
  expect(half.formula.params).toMatchObject({ months: 2.5, days: 0 });
});

test('a part of a month on days of which no holiday list is known says so', () => {
  const until = (endOn: string) =>
    lineOf(doubleWage, { wageFen: yuan(5_000), startOn: '2026-10-15', endOn }).assumptions;
  expect(until('2026-12-20')).not.toContain('beyond_calendar');
  expect(until('2027-01-20')).toContain('beyond_calendar');
  expect(until('2027-01-14')).not.toContain('beyond_calendar');
});
