/** Working days after an official calendar, counted on civil dates (`YYYY-MM-DD`), never on instants. */
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import { civilDate } from '#domain/terms/fields.ts';
import type { Roll } from './duration.ts';

const calendarFile = z.strictObject({
  id: z.string(),
  zone: z.string(),
  /** ISO days of the week that are free unless `worked` says otherwise: 6 = Saturday, 7 = Sunday */
  weekend: z.array(z.int()),
  coverageFrom: civilDate,
  /** last day for which the official list is known; later dates follow the weekend rule and are provisional */
  coverageUntil: civilDate,
  source: z.string(),
  off: z.array(civilDate),
  /** weekend days worked in exchange for a day off */
  worked: z.array(civilDate),
  /** the days that are paid at 300 %, not the same as days off */
  statutory: z.array(civilDate),
});

export interface Calendar {
  readonly id: string;
  readonly zone: string;
  readonly weekend: ReadonlySet<number>;
  readonly coverageUntil: string;
  readonly off: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
}

/** A calendar from its file. Throws on a list that is not in the form above. */
export const calendarFrom = (file: unknown): Calendar => {
  const list = calendarFile.parse(file);
  return {
    id: list.id,
    zone: list.zone,
    weekend: new Set(list.weekend),
    coverageUntil: list.coverageUntil,
    off: new Set(list.off),
    worked: new Set(list.worked),
  };
};

export const isWorkingDay = (calendar: Calendar, date: string): boolean => {
  if (calendar.worked.has(date)) return true;
  if (calendar.off.has(date)) return false;
  return !calendar.weekend.has(Temporal.PlainDate.from(date).dayOfWeek);
};

/** The date `days` calendar days later (earlier when negative). */
export const plusDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** Calendar days from one date to another; negative when `to` is the earlier. */
export const daysBetween = (from: string, to: string): number => Temporal.PlainDate.from(from).until(to).days;

/** The nth working day after `date`, which is itself not counted. */
export const plusWorkingDays = (calendar: Calendar, date: string, count: number): string => {
  let day = date;
  for (let left = count; left > 0; ) {
    day = plusDays(day, 1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
};

/** Working days after `from` up to and including `to`. */
export const workingDaysBetween = (calendar: Calendar, from: string, to: string): number => {
  let count = 0;
  for (let day = plusDays(from, 1); day <= to; day = plusDays(day, 1)) {
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
};

/** `date` itself when it is a working day, else the first one after it. */
const onOrAfter = (calendar: Calendar, date: string): string => {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = plusDays(day, 1);
  return day;
};

/** `date` itself when it is a working day, else the last one before it: pay days move backward (CN-MW-03, WPP 7). */
export const onOrBefore = (calendar: Calendar, date: string): string => {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = plusDays(day, -1);
  return day;
};

export const rolled = (calendar: Calendar, date: string, roll: Roll): string => {
  switch (roll) {
    case 'none':
      return date;
    case 'next':
      return onOrAfter(calendar, date);
    case 'prev':
      return onOrBefore(calendar, date);
    default:
      return roll satisfies never;
  }
};
