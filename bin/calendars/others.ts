/** Calendars without swapped days, after `date-holidays` (ISC and CC-BY-3.0: its lists come from Wikipedia). */
import Holidays from 'date-holidays';
import { type CalendarFile, isSaturdayOrSunday } from './file.ts';

interface HolidayRegion {
  readonly id: string;
  readonly zone: string;
  readonly country: string;
  readonly state?: string;
  /** types of day on which offices are closed, in the library's words; the first are paid at the holiday's rate */
  readonly closed: readonly string[];
  /** the last year that the government has published: the library itself would go on for ever */
  readonly until: number;
  /** days that the library counts as public and the law does not */
  readonly notOff?: readonly string[];
}

const kingdom = { zone: 'Europe/London', country: 'GB', closed: ['public'], until: 2027 } as const;

const holidayRegions: readonly HolidayRegion[] = [
  { ...kingdom, id: 'gb-eng', state: 'ENG' },
  { ...kingdom, id: 'gb-sct', state: 'SCT' },
  { ...kingdom, id: 'gb-nir', state: 'NIR' },
  {
    id: 'ph',
    zone: 'Asia/Manila',
    country: 'PH',
    closed: ['public', 'optional'],
    // the list of special non-working days is proclaimed in the autumn for the year after
    until: 2026,
    notOff: ['Easter Sunday'],
  },
];

const firstListedYear = 2024;

const calendarFileOf = ({
  id,
  zone,
  country,
  state,
  closed,
  until,
  notOff = [],
}: HolidayRegion): CalendarFile => {
  const library = state === undefined ? new Holidays(country) : new Holidays(country, state);
  const years = Array.from({ length: until - firstListedYear + 1 }, (_, n) => firstListedYear + n);
  const days = years
    .flatMap((year) => library.getHolidays(year))
    .filter(({ type, name }) => closed.includes(type) && !notOff.includes(name))
    .map(({ date, type }) => ({ date: date.slice(0, 10), type }));
  const dates = (kept: typeof days) => [...new Set(kept.map(({ date }) => date))].sort();
  return {
    id,
    zone,
    weekend: [6, 7],
    coverageFrom: `${firstListedYear}-01-01`,
    coverageUntil: `${until}-12-31`,
    source: 'date-holidays 3.37.0 (ISC and CC-BY-3.0, github.com/commenthol/date-holidays)',
    off: dates(days.filter(({ date }) => !isSaturdayOrSunday(date))),
    worked: [],
    statutory: dates(days.filter(({ type }) => type === closed[0])),
  };
};

export const others = (): readonly CalendarFile[] => holidayRegions.map(calendarFileOf);
