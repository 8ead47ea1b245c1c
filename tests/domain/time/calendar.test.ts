import { describe, expect, it } from 'vitest';
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import {
  isWorkingDay,
  onOrBefore,
  plusDays,
  plusMonths,
  weekday,
  wholeMonthsBetween,
} from '#domain/time/calendar.ts';
import { dueAfter, dueOnDate } from '#domain/time/deadline.ts';

const cn = calendarOf('cn');
const noon = (date: string) => `${date}T04:00:00.000Z`;

describe('working days in China, after the official lists', () => {
  it.each([
    [2024, [22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22]],
    [2025, [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23]],
    [2026, [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]],
  ])('%i has the published number of working days in each month', (year, months) => {
    const counted = months.map((_, n) => {
      const first = `${year}-${String(n + 1).padStart(2, '0')}-01`;
      const days = new Date(Date.UTC(year, n + 1, 0)).getUTCDate();
      return Array.from(
        { length: days },
        (_x, d) => `${first.slice(0, 8)}${String(d + 1).padStart(2, '0')}`,
      ).filter((day) => isWorkingDay(cn, day)).length;
    });
    expect(counted).toEqual(months);
  });

  it.each([
    ['D1', '2026-02-12', 5, 'wd', '2026-02-26'],
    ['D2', '2026-02-13', 5, 'wd', '2026-02-27'],
    ['D3', '2026-02-14', 5, 'wd', '2026-02-28'],
    ['D4', '2026-04-28', 5, 'wd', '2026-05-08'],
    ['D6', '2026-09-30', 5, 'wd', '2026-10-13'],
    ['D7', '2025-01-24', 5, 'wd', '2025-02-07'],
    ['D8', '2024-02-07', 5, 'wd', '2024-02-20'],
    ['D9', '2026-03-02', 60, 'wd', '2026-05-28'],
    ['D11', '2026-09-15', 60, 'wd', '2026-12-14'],
    ['D12', '2025-09-26', 15, 'wd', '2025-10-23'],
    ['D13', '2026-02-02', 15, 'd', '2026-02-24'],
    ['D15', '2026-08-20', 45, 'd', '2026-10-08'],
  ] as const)('%s: %s + %i %s is %s', (_, from, value, unit, expected) => {
    expect(dueAfter(cn, noon(from), { value, unit }).dueOn).toBe(expected);
  });

  it.each([
    ['2026-10-05', '2026-09-30'],
    ['2026-02-15', '2026-02-14'],
  ])('D16: pay day %s moves back to %s', (day, expected) => {
    expect(onOrBefore(cn, day)).toBe(expected);
  });

  it('keeps the day of the month, else takes its last day', () => {
    expect(dueAfter(cn, noon('2026-08-31'), { value: 6, unit: 'm' }).dueOn).toBe('2027-03-01');
    expect(dueAfter(cn, noon('2024-02-29'), { value: 1, unit: 'y' }).dueOn).toBe('2025-02-28');
  });

  it('says that a date past the published list is provisional', () => {
    expect(dueAfter(cn, noon('2026-12-28'), { value: 3, unit: 'wd' }).provisional).toBe(false);
    expect(dueAfter(cn, noon('2026-12-28'), { value: 4, unit: 'wd' }).provisional).toBe(true);
  });

  it('is late when the last day is over in the office, not in London', () => {
    expect(dueOnDate(cn, '2026-04-15').due).toBe('2026-04-15T16:00:00.000Z');
    expect(dueOnDate(cn, '2026-04-15', 3).due).toBe('2026-04-18T16:00:00.000Z');
    expect(dueAfter(cn, '2026-04-15T16:30:00.000Z', { value: 1, unit: 'wd' }).dueOn).toBe('2026-04-17');
  });
});

describe('what the list does not know', () => {
  it('is provisional before its first day as after its last', () => {
    const isProvisional = (from: string) => dueAfter(cn, noon(from), { value: 3, unit: 'd' }).provisional;
    expect([cn.coverageFrom, plusDays(cn.coverageFrom, -1)].map(isProvisional)).toEqual([false, true]);
  });

  it('makes a named day provisional where the limit began before it', () => {
    expect(dueOnDate(cn, '2022-01-10', 0, 'none', '2021-12-20').provisional).toBe(true);
    expect(dueOnDate(cn, '2022-01-10', 0, 'none', '2022-01-01').provisional).toBe(false);
  });
});

describe('dates', () => {
  it.each(['2026-02-30', '2026-3-1', '2026-03-01T12:00:00Z', 'tomorrow', ''])('%j is none', (text) => {
    expect(() => plusDays(text, 1)).toThrow(`${text} is no date.`);
  });

  it.each([
    ['2025-01-31', '2026-03-30', 13],
    ['2025-01-31', '2026-03-31', 14],
    ['2026-03-01', '2026-03-31', 0],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(wholeMonthsBetween(from, to)).toBe(months);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-15', 12, '2027-03-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
  ])('%s and %i months is %s', (from, months, day) => {
    expect(plusMonths(from, months)).toBe(day);
  });

  it('a day of the week is told from Monday, 1, to Sunday, 7', () => {
    expect(['1969-12-28', '1970-01-01', '2026-11-23', '2026-11-29'].map(weekday)).toEqual([7, 4, 1, 7]);
  });
});
