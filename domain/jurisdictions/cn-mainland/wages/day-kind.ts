/**
 * Kinds of day for wages: an ordinary day, a rest day (200 %) or a statutory holiday (300 %, not the same as a day
 * off).
 */
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import { civilDate } from '#domain/terms/fields.ts';
import { type Calendar, isWorkingDay, plusDays } from '#domain/time/calendar.ts';
import cn from '../calendar.json' with { type: 'json' };

const holidayList = z.object({ id: z.string(), statutory: z.array(civilDate) });
const statutory: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [cn].map((file) => holidayList.parse(file)).map((each) => [each.id, new Set(each.statutory)]),
);

export type DayKind = 'ordinary' | 'rest' | 'holiday';

/**
 * The kind of a day. A rest day worked in exchange for another (a swapped weekend) is ordinary; the day off in exchange
 * is a rest day.
 */
export const dayKind = (calendarId: string, date: string): DayKind => {
  if (statutory.get(calendarId)?.has(date)) return 'holiday';
  return isWorkingDay(calendarOf(calendarId), date) ? 'ordinary' : 'rest';
};

/** Whether the holiday list for this day has not been published yet, so that only weekends are known. */
export const isBeyondList = (calendarId: string, date: string): boolean =>
  date > calendarOf(calendarId).coverageUntil;

const fallsOnWeekend = ({ weekend }: Calendar, date: string): boolean =>
  weekend.has(Temporal.PlainDate.from(date).dayOfWeek);

/** Paid days from one day to another, both counted: working days, and statutory holidays in the week (LL art. 51). */
export const paidDays = (calendarId: string, from: string, until: string): number => {
  const calendar = calendarOf(calendarId);
  let paid = 0;
  for (let day = from; day <= until; day = plusDays(day, 1)) {
    const kind = dayKind(calendarId, day);
    if (kind === 'ordinary' || (kind === 'holiday' && !fallsOnWeekend(calendar, day))) paid += 1;
  }
  return paid;
};
