/** Each calendar beside a second source, day by day; and what holds outside of the days that a calendar knows. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { calendarIds, calendarOf } from '#domain/jurisdictions/calendars.ts';
import { dayKinds } from '#domain/jurisdictions/cn-mainland/wages/day-kind.ts';
import { type Calendar, daysBetween, isWorkingDay, plusDays } from '#domain/time/calendar.ts';
import { dueAfter, dueOnDate } from '#domain/time/deadline.ts';
import { dueOfRun } from '#domain/time/run.ts';
import listed from './listed-days.json' with { type: 'json' };

const days = z.array(z.iso.date());
/** The second source: weekdays off, and in the Philippines the proclamation of each. */
const secondSource = z.object({
  source: z.string(),
  from: z.iso.date(),
  until: z.iso.date(),
  off: z.union([days, z.record(z.iso.date(), z.string().min(1))]),
  worked: days,
  statutory: days.optional(),
});
const sources = z.record(z.string(), secondSource).parse(listed);

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);
const eachDay = (from: string, until: string) =>
  Array.from({ length: daysBetween(from, until) + 1 }, (_, n) => plusDays(from, n));
const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

describe('the second source', () => {
  it('there is one for each calendar', () => {
    expect(Object.keys(sources).sort()).toEqual([...calendarIds].sort());
  });

  it.each(Object.entries(sources))('agrees with calendar %s on every day that both know', (id, second) => {
    const calendar = calendarOf(id);
    const from = later(calendar.coverageFrom, second.from);
    const until = earlier(calendar.coverageUntil, second.until);
    const off = new Set(Array.isArray(second.off) ? second.off : Object.keys(second.off));
    const worked = new Set(second.worked);
    const all = eachDay(from, until);
    expect(all.length).toBeGreaterThan(1000);
    const differing = all.filter(
      (day) => isWorkingDay(calendar, day) !== (worked.has(day) || !(off.has(day) || isWeekend(day))),
    );
    expect(differing).toEqual([]);
    // nothing that the calendar knows is left without a second source
    expect([from, until]).toEqual([calendar.coverageFrom, calendar.coverageUntil]);
  });

  it('names the same statutory days in China, also those of the years whose notice is not out', () => {
    const statutory = sources.cn?.statutory ?? [];
    const held = eachDay('2022-01-01', '2028-12-31').filter((day) => `${dayKinds(day)}` === 'holiday');
    expect(held).toEqual(statutory);
  });
});

describe('outside of the days that a calendar knows', () => {
  const cn = calendarOf('cn');
  const five = { value: 5, unit: 'wd' } as const;
  const noon = (day: string) => `${day}T04:00:00.000Z`;
  const run = (calendar: Calendar, startOn: string) =>
    dueOfRun(calendar, { startOn, length: five, extensions: [], pauses: [] }).provisional;

  it('a deadline is provisional, before the first day as after the last', () => {
    const provisional = (day: string) => dueAfter(cn, noon(day), five).provisional;
    expect(['2021-12-27', '2021-12-31', '2022-01-04', '2026-12-21', '2026-12-28'].map(provisional)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
    expect([run(cn, '2021-12-31'), run(cn, '2022-01-04'), run(cn, '2026-12-28')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(
      ['2021-12-31', '2022-01-01', '2026-12-31', '2027-01-01'].map((day) => dueOnDate(cn, day).provisional),
    ).toEqual([true, false, false, true]);
  });

  it('hours on the wall clock need no list', () => {
    expect(dueAfter(cn, noon('2030-01-01'), { value: 8, unit: 'h' }).provisional).toBe(false);
  });

  it.each([
    ['2021-10-08', ['ordinary', 'rest', 'holiday']],
    ['2021-10-01', ['holiday']],
    ['2026-10-08', ['ordinary']],
    ['2026-10-10', ['ordinary']],
    ['2026-10-04', ['rest']],
    ['2027-03-10', ['ordinary', 'rest']],
    ['2027-02-06', ['holiday']],
    ['2029-10-03', ['holiday']],
    ['2029-02-13', ['ordinary', 'rest', 'holiday']],
  ])('in China %s can be %j', (day, kinds) => {
    expect(dayKinds(day)).toEqual(kinds);
  });
});
