/** Periods of months, in every jurisdiction; worked-out days of them stand in `jurisdictions/law-vectors.json`. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import { daysBetween, plusDays, plusMonths, weekday, wholeMonthsBetween } from '#domain/time/calendar.ts';
import { lastDayOf } from '#domain/time/deadline.ts';
import { runs } from '#tests/support/seeded.ts';

describe('periods "beginning with" a day, in every jurisdiction', () => {
  const startOn = fc.integer({ min: 0, max: 4 * 366 }).map((days) => plusDays('2023-12-31', days));
  const months = fc.integer({ min: 1, max: 40 });
  const calendars = fc.constantFrom('cn', 'gb-eng', 'ph');
  const dayOfMonth = (date: string) => Number(date.slice(8));
  const monthOf = (date: string) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));

  it('end before the corresponding date, or with the last day of a month that has none (Dodds v Walker)', () => {
    fc.assert(
      fc.property(calendars, startOn, months, (calendar, start, value) => {
        const length = { value, unit: 'm', offset: -1, roll: 'none' } as const;
        const dayAfter = plusDays(lastDayOf(calendarOf(calendar), start, length), 1);
        const reached = monthOf(start) + value;
        const expected = [
          { month: reached, day: dayOfMonth(start) },
          { month: reached + 1, day: 1 },
        ];
        expect(expected).toContainEqual({ month: monthOf(dayAfter), day: dayOfMonth(dayAfter) });
      }),
      { numRuns: runs(2000) },
    );
  });

  it('are a day shorter than a period "from" that day, or as long where the month is cut short; never later', () => {
    fc.assert(
      fc.property(startOn, months, (start, value) => {
        const of = (offset: number) =>
          lastDayOf(calendarOf('gb-eng'), start, { value, unit: 'm', offset, roll: 'none' });
        expect([0, 1]).toContain(daysBetween(of(-1), of(0)));
      }),
    );
  });

  it('twelve months are a year', () => {
    fc.assert(
      fc.property(startOn, (start) => {
        const of = (value: number, unit: 'm' | 'y') =>
          lastDayOf(calendarOf('gb-eng'), start, { value, unit, offset: -1, roll: 'none' });
        expect(of(1, 'y')).toBe(of(12, 'm'));
      }),
    );
  });
});

describe('months and weekdays as Temporal has them', () => {
  const date = fc.integer({ min: 0, max: 60 * 366 }).map((days) => plusDays('1999-12-31', days));

  it('counts whole months, adds months and knows the weekday', () => {
    fc.assert(
      fc.property(date, date, fc.integer({ min: 0, max: 40 }), (one, other, months) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        const day = Temporal.PlainDate.from(from);
        expect(wholeMonthsBetween(from, to)).toBe(day.until(to, { largestUnit: 'months' }).months);
        expect(plusMonths(from, months)).toBe(day.add({ months }).toString());
        expect(weekday(from)).toBe(day.dayOfWeek);
      }),
      { numRuns: runs(5000) },
    );
  });

  it('a month without the day ends on its last', () => {
    expect(plusMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(plusMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(wholeMonthsBetween('2024-01-31', '2024-02-29')).toBe(0);
  });
});
