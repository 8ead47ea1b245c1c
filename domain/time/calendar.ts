/** Working days after an official calendar, counted on civil dates (`YYYY-MM-DD`), never on instants. */
import type { CalendarFile } from './calendar-file.ts';
import type { Roll } from './duration.ts';

export interface Calendar {
  readonly id: string;
  readonly zone: string;
  readonly weekend: ReadonlySet<number>;
  readonly coverageFrom: string;
  readonly coverageUntil: string;
  readonly off: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
}

export const calendarFrom = (list: CalendarFile): Calendar => ({
  id: list.id,
  zone: list.zone,
  weekend: new Set(list.weekend),
  coverageFrom: list.coverageFrom,
  coverageUntil: list.coverageUntil,
  off: new Set(list.off),
  worked: new Set(list.worked),
});

const msOfDay = 86_400_000;

/** The number of a date, counted from 1 January 1970: days are walked as integers. Throws RangeError on what is no date. */
const dayNumber = (date: string): number => {
  const day = Date.parse(date) / msOfDay;
  if (!Number.isInteger(day) || dateOf(day) !== date) throw new RangeError(`${date} is no date.`);
  return day;
};

/** Whether the list is known for all days from one to another; beyond its ends nobody knows which are off. */
export const knowsDays = ({ coverageFrom, coverageUntil }: Calendar, from: string, until = from): boolean =>
  coverageFrom <= from && until <= coverageUntil;

const dateOf = (day: number): string => new Date(day * msOfDay).toISOString().slice(0, 10);

/** 1 = Monday, 7 = Sunday; the first of January 1970 was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

type NumberedDays = Readonly<Record<'off' | 'worked', ReadonlySet<number>>>;
const numberedDays = new WeakMap<Calendar, NumberedDays>();

/** The listed days as integers, as they are walked. */
const numbered = (calendar: Calendar): NumberedDays => {
  const known = numberedDays.get(calendar);
  if (known !== undefined) return known;
  const numbers = (dates: ReadonlySet<string>) => new Set([...dates].map(dayNumber));
  const made = { off: numbers(calendar.off), worked: numbers(calendar.worked) };
  numberedDays.set(calendar, made);
  return made;
};

/** Outside of what the list knows it follows the weekend and the days that are fixed without a list. */
const isWorking = (calendar: Calendar, day: number): boolean => {
  const { off, worked } = numbered(calendar);
  return worked.has(day) || (!calendar.weekend.has(weekdayOf(day)) && !off.has(day));
};

export const isWorkingDay = (calendar: Calendar, date: string): boolean =>
  isWorking(calendar, dayNumber(date));

/** The date `days` calendar days later (earlier when negative). */
export const plusDays = (date: string, days: number): string => dateOf(dayNumber(date) + days);

/** Calendar days from one date to another; negative when `to` is the earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** 1 = Monday, 7 = Sunday. */
export const weekday = (date: string): number => weekdayOf(dayNumber(date));

interface MonthDay {
  /** counted from the first of all years */
  readonly month: number;
  readonly day: number;
}

const monthDayOf = (date: string): MonthDay => {
  const day = new Date(dayNumber(date) * msOfDay);
  return { month: 12 * day.getUTCFullYear() + day.getUTCMonth(), day: day.getUTCDate() };
};

/** Whole months from one date to another, which is not the earlier. */
export const wholeMonthsBetween = (from: string, to: string): number => {
  const [start, end] = [monthDayOf(from), monthDayOf(to)];
  return end.month - start.month - (end.day < start.day ? 1 : 0);
};

/** The same day so many months later; in a month without it, the month's last. */
export const plusMonths = (date: string, months: number): string => {
  const { month, day } = monthDayOf(date);
  const first = (of: number): number => Date.UTC(Math.floor(of / 12), of % 12) / msOfDay;
  const start = first(month + months);
  const length = first(month + months + 1) - start;
  return dateOf(start + Math.min(day, length) - 1);
};

/** The nth working day after `date`, which is itself not counted. */
export const plusWorkingDays = (calendar: Calendar, date: string, count: number): string => {
  let day = dayNumber(date);
  for (let left = count; left > 0; ) {
    day += 1;
    if (isWorking(calendar, day)) left -= 1;
  }
  return dateOf(day);
};

/** Working days after `from` up to and including `to`. */
export const workingDaysBetween = (calendar: Calendar, from: string, to: string): number => {
  let count = 0;
  const last = dayNumber(to);
  for (let day = dayNumber(from) + 1; day <= last; day += 1) if (isWorking(calendar, day)) count += 1;
  return count;
};

/** `date` itself when it is a working day, else the first one after it. */
const onOrAfter = (calendar: Calendar, date: string): string => {
  let day = dayNumber(date);
  while (!isWorking(calendar, day)) day += 1;
  return dateOf(day);
};

/** `date` itself when it is a working day, else the last one before it: pay days move backward (CN-MW-03, WPP 7). */
export const onOrBefore = (calendar: Calendar, date: string): string => {
  let day = dayNumber(date);
  while (!isWorking(calendar, day)) day -= 1;
  return dateOf(day);
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
