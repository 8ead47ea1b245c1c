/**
 * Kinds of day for wages: an ordinary day, a rest day (200 %) or a statutory holiday (300 %, not the same as a day
 * off).
 */
import { isWorkingDay, knowsDays, plusDays, weekday } from '#domain/time/calendar.ts';
import { isStatutoryHoliday, knowsStatutory, mainlandCalendar } from '../mainland-calendar.ts';

export type DayKind = 'ordinary' | 'rest' | 'holiday';

/** A rest day worked in exchange for another (a swapped weekend) is ordinary; the day off in exchange is a rest day. */
const dayKind = (date: string): DayKind => {
  if (isStatutoryHoliday(date)) return 'holiday';
  return isWorkingDay(mainlandCalendar, date) ? 'ordinary' : 'rest';
};

/** No holiday list is here for this day: not published yet, or too long ago. */
export const isBeyondList = (from: string, until = from): boolean =>
  !knowsDays(mainlandCalendar, from, until);

/**
 * What a day can be, from the least paid to the most: one kind where the list or the regulation itself says it. Where no
 * list is known a weekday may be off in exchange for a weekend day and the other way round; and where the year's days of
 * the moon are not known either, it may be a holiday.
 */
export const dayKinds = (date: string): readonly [DayKind, ...DayKind[]] => {
  if (isStatutoryHoliday(date) || !isBeyondList(date)) return [dayKind(date)];
  return knowsStatutory(date) ? ['ordinary', 'rest'] : ['ordinary', 'rest', 'holiday'];
};

const fallsOnWeekend = (date: string): boolean => mainlandCalendar.weekend.has(weekday(date));

/** Paid days from one day to another, both counted: working days, and statutory holidays in the week (LL art. 51). */
export const paidDays = (from: string, until: string): number => {
  let paid = 0;
  for (let day = from; day <= until; day = plusDays(day, 1)) {
    const kind = dayKind(day);
    if (kind === 'ordinary' || (kind === 'holiday' && !fallsOnWeekend(day))) paid += 1;
  }
  return paid;
};
