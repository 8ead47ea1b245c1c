/** Calendars without swapped days, after `date-holidays` (ISC and CC-BY-3.0: its lists come from Wikipedia). */
import Holidays from 'date-holidays';
import type { CalendarFile } from '#domain/time/calendar-file.ts';
import { isSaturdayOrSunday } from './file.ts';
import type { DateHolidaysSource } from './source.ts';

export const dateHolidays = ({
  id,
  zone,
  country,
  state,
  closed,
  from,
  until,
  notOff,
}: DateHolidaysSource): CalendarFile => {
  const library = state === undefined ? new Holidays(country) : new Holidays(country, state);
  const years = Array.from({ length: until - from + 1 }, (_, n) => from + n);
  const days = years
    .flatMap((year) => library.getHolidays(year))
    .filter(({ type, name }) => closed.includes(type) && !notOff.includes(name))
    .map(({ date, type }) => ({ date: date.slice(0, 10), type }));
  const dates = (kept: typeof days) => [...new Set(kept.map(({ date }) => date))].sort();
  return {
    id,
    zone,
    weekend: [6, 7],
    coverageFrom: `${from}-01-01`,
    coverageUntil: `${until}-12-31`,
    source: 'date-holidays 3.37.0 (ISC and CC-BY-3.0, github.com/commenthol/date-holidays)',
    off: dates(days.filter(({ date }) => !isSaturdayOrSunday(date))),
    worked: [],
    statutory: dates(days.filter(({ type }) => type === closed[0])),
  };
};
