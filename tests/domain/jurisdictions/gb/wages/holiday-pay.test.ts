import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holidayPay } from '#domain/jurisdictions/gb/wages/holiday-pay.ts';
import { untakenLeave } from '#domain/jurisdictions/gb/wages/untaken-leave.ts';
import { plusDays } from '#domain/time/calendar.ts';
import { fenOf, lineOf, refusalOf } from '#tests/support/wage-reckoning.ts';

test('12.07 % of the pay, rounded once', () => {
  expect(fenOf(holidayPay, { payFen: 123_456 })).toBe(14_901);
  expect(fenOf(holidayPay, { payFen: 123_456, paidFen: 14_000 })).toBe(901);
});

test('it holds for leave years from 1 April 2024 on, and an earlier one is refused', () => {
  const of = (yearFrom: string) => refusalOf(holidayPay, { payFen: 123_456, yearFrom });
  expect([of('2024-03-31'), of('2024-04-01')]).toEqual(['basis-missing', undefined]);
  expect(lineOf(holidayPay, { payFen: 1 }).assumptions).toContain('leave_year_since_2024');
  expect(lineOf(holidayPay, { payFen: 1, yearFrom: '2025-01-01' }).assumptions).not.toContain(
    'leave_year_since_2024',
  );
});

const half = { weekFen: 50_000, daysAWeek: 5, yearFrom: '2025-01-01', lastDay: '2025-12-31' };

test('leave not taken at the end: the year’s leave as far as the year had passed, less what was taken', () => {
  // 28 days a year; a day is 100 pounds
  expect(fenOf(untakenLeave, { ...half, takenDays: 20 })).toBe(80_000);
  // 73 of 365 days: 5.6 days
  expect(fenOf(untakenLeave, { ...half, lastDay: '2025-03-14', takenDays: 0 })).toBe(56_000);
  expect(fenOf(untakenLeave, { ...half, takenDays: 28 })).toBe(0);
  // six days a week are 28 days, not 33.6
  expect(fenOf(untakenLeave, { ...half, daysAWeek: 6, weekFen: 60_000, takenDays: 0 })).toBe(280_000);
  expect(fenOf(untakenLeave, { ...half, daysAWeek: 2, weekFen: 20_000, takenDays: 0 })).toBe(112_000);
  expect(fenOf(untakenLeave, { ...half, takenDays: 20, paidFen: 30_000 })).toBe(50_000);
});

test('the line shows the days left to two decimals, and that an agreement may give more', () => {
  const line = lineOf(untakenLeave, { ...half, lastDay: '2025-03-01', takenDays: 0.5 });
  // 28 × 60 / 365 − 0.5
  expect(line.formula.params.leftDays).toBe(4.1);
  expect(line.assumptions).toContain('statutory_leave_only');
});

test('the last day must lie in the leave year, also in one with a leap day', () => {
  const of = (yearFrom: string, lastDay: string) =>
    refusalOf(untakenLeave, { ...half, takenDays: 0, yearFrom, lastDay });
  expect(of('2025-01-01', '2026-01-01')).toBe('basis-missing');
  expect(of('2025-01-01', '2024-12-31')).toBe('basis-missing');
  expect(of('2023-03-01', '2024-02-29')).toBeUndefined();
});

test('a day more of work never gives less leave, a day more taken never more', () => {
  fc.assert(
    fc.property(
      fc.nat(363),
      fc.nat(2_800),
      fc.integer({ min: 1, max: 7 }),
      (passed, hundredths, daysAWeek) => {
        const at = (days: number, taken: number) =>
          fenOf(untakenLeave, {
            ...half,
            daysAWeek,
            takenDays: taken / 100,
            lastDay: plusDays(half.yearFrom, days),
          });
        expect(at(passed + 1, hundredths)).toBeGreaterThanOrEqual(at(passed, hundredths));
        expect(at(passed, hundredths + 1)).toBeLessThanOrEqual(at(passed, hundredths));
      },
    ),
  );
});
