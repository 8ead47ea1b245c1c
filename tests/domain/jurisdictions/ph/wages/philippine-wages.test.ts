/** Sums of the Philippines reckoned by hand, after the Labor Code's own percentages and the regions' wage orders. */
import { describe, expect, test } from 'vitest';
import { premiumPay } from '#domain/jurisdictions/ph/wages/premium-pay.ts';
import { regionalMinimumWage } from '#domain/jurisdictions/ph/wages/regional-minimum-wage.ts';
import { regularHolidayPay } from '#domain/jurisdictions/ph/wages/regular-holiday-pay.ts';
import { thirteenthMonthPay } from '#domain/jurisdictions/ph/wages/thirteenth-month-pay.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { fenOf, lineOf, refusalOf } from '#tests/support/wage-reckoning.ts';

describe('premium pay', () => {
  test.each([
    [{ overtimeHours: 2 }, 25_000],
    [{ restDayHours: 8 }, 104_000],
    [{ restDayOvertimeHours: 2 }, 33_800],
    [{ holidayOvertimeHours: 1 }, 26_000],
    [{ nightHours: 8 }, 8_000],
    [{ overtimeHours: 1.5, nightHours: 1.5, paidFen: 10_000 }, 10_250],
  ])('100.00 an hour, %j', (hours, fen) => {
    expect(fenOf(premiumPay, { hourFen: 10_000, ...hours })).toBe(fen);
  });
});

test('a regular holiday is paid when it is not worked, twice when it is, 260 % on a rest day', () => {
  const days = { holidaysOff: 1, holidaysWorked: 1, holidaysOnRestDays: 1 };
  expect(fenOf(regularHolidayPay, { dayFen: 69_500, ...days })).toBe(389_200);
  expect(lineOf(regularHolidayPay, { dayFen: 69_500 }).assumptions).toContain('ten_workers_or_more');
});

test('13th month pay is a twelfth of the basic salary of the year, also of part of one', () => {
  expect(fenOf(thirteenthMonthPay, { basicFen: 18_070_000 })).toBe(1_505_833);
  expect(fenOf(thirteenthMonthPay, { basicFen: 18_070_000, paidFen: 1_600_000 })).toBe(0);
});

describe('the minimum wage of a region', () => {
  const lineIn = (area: string, on: string) => {
    const claim = { rule: 'regional_minimum_wage', days: 10, paidFen: 600_000, on };
    const line = regionalMinimumWage.line(claim, { procedure: newestProcedure('ph'), area, on });
    if (isRefusal(line)) throw new Error(line.sentence);
    expect(line.assumptions).toEqual(['unverified_basis', 'rates_unchecked']);
    return [line.minFen, line.maxFen, line.confidence];
  };

  test.each([
    ['PH-00', '2026-07-24', [58_000, 95_000, 'range']],
    ['PH-00', '2026-11-26', [118_000, 155_000, 'range']],
    // one of the two orders holds; a court decides which
    ['PH-00', '2026-08-01', [58_000, 155_000, 'range']],
    ['PH-40-CAV', '2026-11-26', [0, 0, 'assumed']],
  ])('in %s on %s', (area, on, expected) => {
    expect(lineIn(area, on)).toEqual(expected);
  });

  test('is exact where the rate is named, and refused, never nought, where none is known', () => {
    expect(fenOf(regionalMinimumWage, { days: 10, paidFen: 600_000, minimumFen: 69_500 })).toBe(95_000);
    const named = lineOf(regionalMinimumWage, { days: 10, paidFen: 600_000, minimumFen: 69_500 });
    expect(named.assumptions).toEqual(['unverified_basis']);
    const where = { procedure: newestProcedure('ph'), on: '2026-11-26' };
    for (const area of ['PH-18-NEC', 'PH-14-LAS', undefined])
      expect(refusalOf(regionalMinimumWage, { days: 10, paidFen: 1 }, { ...where, area })).toBe(
        'basis-missing',
      );
    expect(
      refusalOf(regionalMinimumWage, { days: 1, paidFen: 1, on: '2020-01-01' }, { ...where, area: 'PH-00' }),
    ).toBe('basis-missing');
  });
});
