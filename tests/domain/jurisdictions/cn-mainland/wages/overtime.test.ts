import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overtime } from '#domain/jurisdictions/cn-mainland/wages/overtime.ts';
import { plusDays } from '#domain/time/calendar.ts';
import { wageLine } from '#domain/wages/line.ts';
import { runs } from '#tests/support/seeded.ts';
import { fenOf, lineOf, yuan } from '#tests/support/wage-reckoning.ts';

const wageFen = yuan(5220);

test('W6: weekday overtime 150 %', () => {
  expect(fenOf(overtime, { wageFen, weekdayHours: 20 })).toBe(yuan(900));
});

test('W7: rest day 200 % when no time off was given', () => {
  expect(fenOf(overtime, { wageFen, restDayHours: 16 })).toBe(yuan(960));
  const line = lineOf(overtime, { wageFen, restDayHours: 16, timeOffHours: 16 });
  expect(line).toMatchObject({ minFen: 0, disregarded: [{ what: 'time_off_given' }] });
});

test('W8: statutory holiday 300 %, which no time off replaces', () => {
  expect(fenOf(overtime, { wageFen, holidayHours: 8 })).toBe(yuan(720));
  expect(fenOf(overtime, { wageFen, holidayHours: 8, timeOffHours: 8 })).toBe(yuan(720));
});

test('W10: the official calendar says what a day is', () => {
  const days = ['2026-02-14', '2026-02-17', '2026-02-20'].map((on) => ({ on, hours: 8 }));
  const sums = days.map((day) => fenOf(overtime, { wageFen, days: [day] }));
  expect(sums).toEqual([0, yuan(720), yuan(480)]);
  expect(fenOf(overtime, { wageFen, days })).toBe(yuan(1200));
});

test('the ninth hour of an ordinary day is overtime', () => {
  const line = lineOf(overtime, { wageFen, days: [{ on: '2026-03-02', hours: 10 }] });
  expect(line.minFen).toBe(yuan(90));
  expect(line.assumptions).toEqual(['overtime_base_local', 'eight_hours_a_day']);
  expect(line.disregarded).toEqual([{ what: 'ordinary_hours' }]);
});

test('a day for which no holiday list is known is a range with its reason, and a fixed holiday is not', () => {
  const on = (day: string, hours: number) => lineOf(overtime, { wageFen, days: [{ on: day, hours }] });
  // M 5,220 is 30 an hour: ten hours are two at 150 % or ten at 200 %
  const open = on('2027-03-10', 10);
  expect(open).toMatchObject({ minFen: yuan(90), maxFen: yuan(600), confidence: 'range' });
  expect(open.assumptions).toContain('beyond_calendar');
  expect(open.formula.params).toMatchObject({
    weekdayHours: { count: 0, upTo: 2 },
    restDayHours: { count: 0, upTo: 10 },
    holidayHours: 0,
  });
  // long ago it may have been a holiday too: ten hours at 300 %
  expect(on('2021-02-18', 10)).toMatchObject({ minFen: yuan(90), maxFen: yuan(900) });
  expect(on('2021-10-01', 10)).toMatchObject({ minFen: yuan(900), maxFen: yuan(900) });
  const fixed = on('2027-02-06', 8);
  expect(fixed).toMatchObject({ minFen: yuan(720), maxFen: yuan(720) });
  expect(fixed.assumptions).not.toContain('beyond_calendar');
});

test('within a range of days the sum lies between that of the least and the most paid reading', () => {
  const day = fc.integer({ min: 0, max: 364 }).map((n) => plusDays('2027-01-01', n));
  const days = fc.uniqueArray(day, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 60 }), (all, hours, off) => {
      const lines = all.map((on) => lineOf(overtime, { wageFen, days: [{ on, hours }] }));
      const whole = lineOf(overtime, { wageFen, days: all.map((on) => ({ on, hours })), timeOffHours: off });
      expect(whole.minFen).toBeLessThanOrEqual(whole.maxFen);
      const sum = (end: 'minFen' | 'maxFen') => lines.reduce((total, each) => total + each[end], 0);
      expect(whole.maxFen).toBeLessThanOrEqual(sum('maxFen') + lines.length);
      if (off === 0) expect(Math.abs(whole.minFen - sum('minFen'))).toBeLessThanOrEqual(lines.length);
    }),
    { numRuns: runs(200) },
  );
});

test('hours reckoned over a period know 150 % and holidays; flexible hours know no overtime', () => {
  const facts = { wageFen, restDayHours: 8, holidayHours: 8 };
  expect(fenOf(overtime, { ...facts, regime: 'comprehensive' })).toBe(yuan(360 + 720));
  expect(fenOf(overtime, { ...facts, regime: 'flexible' })).toBe(0);
});

test('a whole year of days can be shown and kept', () => {
  const days = Array.from({ length: 366 }, (_, n) => ({
    on: new Date(Date.UTC(2025, 3, 1 + n)).toISOString().slice(0, 10),
    hours: 8.25,
  }));
  const line = wageLine.parse(lineOf(overtime, { wageFen, days }));
  // 249 working days with a quarter of an hour each
  expect(line.formula.params).toMatchObject({ weekdayHours: 249 / 4 });
});

test('the line shows its hours, and says that flexible hours know no overtime', () => {
  const facts = { wageFen, restDayHours: 7.5, timeOffHours: 2, holidayHours: 8 };
  const days = [{ on: '2026-03-02', hours: 9.5 }];
  expect(lineOf(overtime, { ...facts, days }).formula.params).toMatchObject({
    weekdayHours: 1.5,
    restDayHours: 5.5,
    holidayHours: 8,
  });
  const flexible = lineOf(overtime, { wageFen, holidayHours: 8, regime: 'flexible' });
  expect(flexible.disregarded).toEqual([{ what: 'flexible_hours' }]);
  expect(lineOf(overtime, { wageFen, holidayHours: 8 }).disregarded).toEqual([]);
});

test('what is said of days is said when one of them is such a day, and only then', () => {
  const rest = { on: '2026-02-20', hours: 8 };
  const only = lineOf(overtime, { wageFen, days: [rest] });
  expect(only).toMatchObject({ assumptions: ['overtime_base_local'], disregarded: [] });
  const mixed = lineOf(overtime, {
    wageFen,
    days: [rest, { on: '2026-03-02', hours: 9 }, { on: '2027-03-06', hours: 1 }],
  });
  expect(mixed.assumptions).toEqual(['overtime_base_local', 'eight_hours_a_day', 'beyond_calendar']);
  expect(mixed.disregarded).toEqual([{ what: 'ordinary_hours' }]);
});
