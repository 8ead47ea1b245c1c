/** Working days between two dates in a time that does not grow with their distance, as figures ask for them by the thousand. */
import type { Calendar } from '../time/calendar.ts';

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
/** 1 = Monday, as the calendar has it; day 0 was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

interface Exceptions {
  /** days off on weekdays, and weekend days that are worked, in order */
  readonly off: readonly number[];
  readonly worked: readonly number[];
}

const exceptionsKnown = new WeakMap<Calendar, Exceptions>();

const exceptionsOf = (calendar: Calendar): Exceptions => {
  const kept = exceptionsKnown.get(calendar);
  if (kept !== undefined) return kept;
  const days = (dates: ReadonlySet<string>, onWeekend: boolean): readonly number[] =>
    [...dates].map(dayNumber).filter((day) => calendar.weekend.has(weekdayOf(day)) === onWeekend);
  const off = days(new Set([...calendar.off].filter((date) => !calendar.worked.has(date))), false);
  const made = { off, worked: days(calendar.worked, true) };
  exceptionsKnown.set(calendar, made);
  return made;
};

const countWithin = (days: readonly number[], from: number, to: number): number =>
  days.reduce((count, day) => (day > from && day <= to ? count + 1 : count), 0);

/** Calendar days from one date to another; a negative length can only come from a clock that was set back, and counts as 0. */
export const calendarDaysIn = (from: string, to: string): number =>
  Math.max(0, dayNumber(to) - dayNumber(from));

/** Working days after `from` up to and including `to`; none when `to` is not after it. */
export const workingDaysIn = (calendar: Calendar, from: string, to: string): number => {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const length = last - first;
  if (length <= 0) return 0;
  const weeks = Math.floor(length / 7);
  let weekdays = weeks * (7 - calendar.weekend.size);
  for (let day = first + weeks * 7 + 1; day <= last; day += 1)
    if (!calendar.weekend.has(weekdayOf(day))) weekdays += 1;
  const { off, worked } = exceptionsOf(calendar);
  return weekdays - countWithin(off, first, last) + countWithin(worked, first, last);
};
