import { expect, test } from 'vitest';
import { overtime } from '#domain/jurisdictions/cn-mainland/wages/overtime.ts';
import { wageLine } from '#domain/wages/line.ts';
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

test('a day past the published holiday list is said to be uncertain', () => {
  const line = lineOf(overtime, { wageFen, days: [{ on: '2027-02-06', hours: 8 }] });
  expect(line.assumptions).toContain('beyond_calendar');
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
