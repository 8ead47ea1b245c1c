/**
 * Kinds of day for wages: an ordinary day, a rest day (200 %) or a statutory holiday (300 %, not the same as a day
 * off).
 */
import { Temporal } from 'temporal-polyfill';
import { isWorkingDay, plusDays } from '#domain/time/calendar.ts';
import { mainlandCalendar, statutoryHolidays } from '../mainland-calendar.ts';

export type DayKind = 'ordinary' | 'rest' | 'holiday';

/** A rest day worked in exchange for another (a swapped weekend) is ordinary; the day off in exchange is a rest day. */
export const dayKind = (date: string): DayKind => {
  if (statutoryHolidays.has(date)) return 'holiday';
  return isWorkingDay(mainlandCalendar, date) ? 'ordinary' : 'rest';
};

/** The holiday list for this day has not been published yet: weekends are all that is known. */
export const isBeyondList = (date: string): boolean => date > mainlandCalendar.coverageUntil;

const fallsOnWeekend = (date: string): boolean =>
  mainlandCalendar.weekend.has(Temporal.PlainDate.from(date).dayOfWeek);

/** Paid days from one day to another, both counted: working days, and statutory holidays in the week (LL art. 51). */
export const paidDays = (from: string, until: string): number => {
  let paid = 0;
  for (let day = from; day <= until; day = plusDays(day, 1)) {
    const kind = dayKind(day);
    if (kind === 'ordinary' || (kind === 'holiday' && !fallsOnWeekend(day))) paid += 1;
  }
  return paid;
};
