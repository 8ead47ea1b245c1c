/** On which day of a year a feast falls: after the sun, the Chinese and the Muslim calendar, and Easter. */
import { Temporal } from 'temporal-polyfill/full';
import { plusDays } from '#domain/time/calendar.ts';
import {
  diwaliNames,
  easterFeasts,
  fastBreakingNames,
  lunarFeasts,
  philippineFeasts,
  ramadanNames,
  sacrificeNames,
  solarFeasts,
  solarSeasons,
  unsettledFeasts,
  weekdayFeasts,
} from '../words/dates.ts';

/** The day of a lunar year (named by the solar year in which it begins) as a civil date. */
export const lunarDate = (year: number, month: number, day: number): string =>
  Temporal.PlainDate.from({
    calendar: 'chinese',
    year,
    monthCode: `M${String(month).padStart(2, '0')}`,
    day,
  })
    .withCalendar('iso8601')
    .toString();

/** New Year's Eve: the day before the next year's first. */
const lunarYearEnd = (year: number): string =>
  Temporal.PlainDate.from(lunarDate(year + 1, 1, 1))
    .subtract({ days: 1 })
    .toString();

/** Gregorian Easter Sunday, by the anonymous algorithm in Meeus, Astronomical Algorithms (1991), chapter 8. */
export const easterSunday = (year: number): string => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Temporal.PlainDate(year, Math.floor(n / 31), (n % 31) + 1).toString();
};

/** A day of the Muslim year that lies in a solar year (the calendar of Umm al-Qura); it can be a day off elsewhere. */
const islamicDay =
  (month: number, day: number) =>
  (year: number): string => {
    const inYear = Temporal.PlainDate.from({ year, month: 1, day: 1 }).withCalendar('islamic-umalqura').year;
    const days = [inYear, inYear + 1].map((islamic) =>
      Temporal.PlainDate.from({ calendar: 'islamic-umalqura', year: islamic, month, day })
        .withCalendar('iso8601')
        .toString(),
    );
    return days.find((day) => day.startsWith(String(year))) ?? days[0] ?? '';
  };

/** The new moon that falls between the middle of October and the middle of November: a day of the Chinese month before it ends. */
const diwali = (year: number): string => {
  const last = Temporal.PlainDate.from({ year, month: 11, day: 14 });
  const { day } = last.withCalendar('chinese');
  return last.subtract({ days: day }).toString();
};

/** `6-7-3`: the third Sunday of June. */
const weekdayOfMonth =
  (rule: string) =>
  (year: number): string => {
    const [month = 1, weekday = 1, which = 1] = rule.split('-').map(Number);
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (which - 1) * 7 }).toString();
  };

export interface Feast {
  readonly dayIn: (year: number) => string;
  /** its day lies in the solar year after the lunar year that it is called by: the twelfth month of last year */
  readonly afterYearEnd: boolean;
  /** it lasts a month, of which the middle is taken */
  readonly lasts?: true;
}

const lunarFeast = (day: string): Feast => {
  if (day === 'last') return { dayIn: lunarYearEnd, afterYearEnd: true };
  const [month = 1, date = 1] = day.split('-').map(Number);
  return { dayIn: (year) => lunarDate(year, month, date), afterYearEnd: month >= 11 };
};

/** The middle of a lunar month lies in the solar month that holds most of it; so it stands for the month. */
export const lunarMonthFeast = (month: number, day = 15): Feast => ({
  dayIn: (year) => lunarDate(year, month, day),
  afterYearEnd: month >= 11,
});

const named = (names: string, feast: Feast) => names.split('|').map((name) => [name, feast] as const);

const onSolarDays = (feasts: Readonly<Record<string, string>>) =>
  Object.entries(feasts).flatMap(([day, names]) =>
    named(names, { dayIn: (year) => `${year}-${day}`, afterYearEnd: false }),
  );

/** Names that mean another day in the Philippines. */
export const philippineFeastsByName: readonly (readonly [string, Feast])[] = onSolarDays(philippineFeasts);

/** Every name of a feast with its feast. */
export const feastsByName: readonly (readonly [string, Feast])[] = [
  ...onSolarDays(solarFeasts),
  ...Object.entries(lunarFeasts).flatMap(([day, names]) => named(names, lunarFeast(day))),
  ...Object.entries(easterFeasts).flatMap(([days, names]) =>
    named(names, { dayIn: (year) => plusDays(easterSunday(year), Number(days)), afterYearEnd: false }),
  ),
  ...Object.entries(weekdayFeasts).flatMap(([rule, names]) =>
    named(names, { dayIn: weekdayOfMonth(rule), afterYearEnd: false }),
  ),
  ...[...Object.entries(unsettledFeasts), ...Object.entries(solarSeasons)].flatMap(([day, names]) =>
    named(names, { dayIn: (year) => `${year}-${day}`, afterYearEnd: false, lasts: true }),
  ),
  // the middle of the month
  ...named(ramadanNames, { dayIn: islamicDay(9, 15), afterYearEnd: false, lasts: true }),
  ...named(fastBreakingNames, { dayIn: islamicDay(10, 1), afterYearEnd: false }),
  ...named(sacrificeNames, { dayIn: islamicDay(12, 10), afterYearEnd: false }),
  ...named(diwaliNames, { dayIn: diwali, afterYearEnd: false }),
];
