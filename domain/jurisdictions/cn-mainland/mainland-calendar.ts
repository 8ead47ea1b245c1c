/** Working days by the State Council's holiday notices, and the statutory holidays among the days off. */
import { calendarFrom } from '#domain/time/calendar.ts';
import file from './calendar.json' with { type: 'json' };

export const mainlandCalendar = calendarFrom(file);

/**
 * Paid at 300 %, which is not the same as a day off. Known for each year of the list and for the years after it whose
 * days of the moon have been worked out.
 */
const statutoryHolidays: ReadonlySet<string> = new Set(file.statutory);

const statutoryYears: ReadonlySet<string> = new Set([...statutoryHolidays].map((day) => day.slice(0, 4)));

/** The days of the sun's calendar that the regulation itself fixes (art. 2; 2 May since 2025): they need no list. */
const isFixedHoliday = (date: string): boolean =>
  ['01-01', '05-01', '10-01', '10-02', '10-03'].includes(date.slice(5)) ||
  (date.endsWith('-05-02') && date >= '2025');

export const isStatutoryHoliday = (date: string): boolean =>
  statutoryHolidays.has(date) || isFixedHoliday(date);

/** Whether every statutory holiday of the day's year is known, those of the moon's calendar too. */
export const knowsStatutory = (date: string): boolean => statutoryYears.has(date.slice(0, 4));
