/** Due dates: from a length of time in law to a date, and from a date to the instant at which it has passed. */
import { remembered } from '#domain/terms/remembered.ts';
import { type Calendar, knowsDays, plusDays, plusMonths, plusWorkingDays, rolled } from './calendar.ts';
import type { Duration, Roll } from './duration.ts';
import { instantText, msAtWall, msOf, wallTimeAt } from './zone.ts';

export interface Due {
  /** last day on which it can still be done */
  readonly dueOn: string;
  /** the instant at which it is late */
  readonly due: string;
  /** it was counted on days for which no holiday list is known: it may move when the list comes */
  readonly provisional: boolean;
}

/** The civil date of an instant in a time zone. */
export const dateIn = remembered((zone: string, at: string): string => wallTimeAt(zone, msOf(at)).date);

const instantAt = remembered((zone: string, date: string, hour: number): string =>
  instantText(msAtWall(zone, { date: plusDays(date, 0), minuteOfDay: 60 * hour })),
);

/** The instant of `hour` o'clock on a date in a time zone. */
export const instantOf = (zone: string, date: string, hour = 0): string => instantAt(zone, date, hour);

/** A date's end: the first instant of the day after. */
const endOfDay = (zone: string, date: string): string => instantOf(zone, plusDays(date, 1));

/**
 * A date that an event named is late when it has passed, and its days of grace with it. `prev`: it must be done before
 * a day off (pay day, CN-MW-03), but never before the day `from` on which the limit began.
 */
export const dueOnDate = (
  calendar: Calendar,
  date: string,
  graceDays = 0,
  roll: Roll = 'none',
  from = '',
): Due => {
  const moved = rolled(calendar, date, roll);
  const dueOn = moved < from ? date : moved;
  return {
    dueOn,
    due: endOfDay(calendar.zone, plusDays(dueOn, graceDays)),
    provisional: !knowsDays(calendar, from === '' ? date : from, date),
  };
};

const dayOfMonth = (date: string): number => Number(date.slice(-2));

/**
 * The day with the same number so many months later, and `offset` days from it. A month without that number ends the
 * period on its last day; a day taken off was then taken off before the month was cut short, not after (Dodds v Walker
 * [1981] 1 WLR 1027).
 */
const correspondingDay = (startOn: string, months: number, offset: number): string => {
  const day = plusMonths(startOn, months);
  const cutShortBy = dayOfMonth(startOn) - dayOfMonth(day);
  return plusDays(day, Math.min(0, offset + cutShortBy) + Math.max(0, offset));
};

/** The last day by the numbers alone, before it is moved off a holiday. */
const byNumbers = (calendar: Calendar, startOn: string, { value, unit, offset = 0 }: Duration): string => {
  switch (unit) {
    case 'wd':
      return plusDays(plusWorkingDays(calendar, startOn, value), offset);
    case 'd':
      return plusDays(startOn, value + offset);
    case 'w':
      return plusDays(startOn, 7 * value + offset);
    case 'm':
      return correspondingDay(startOn, value, offset);
    case 'y':
      return correspondingDay(startOn, 12 * value, offset);
    case 'h':
    case 'min':
      throw new Error(`${unit} is not counted in days`);
    default:
      return unit satisfies never;
  }
};

/**
 * The last day of a length of time that begins on a civil date. The day of the event is not counted (Civil Procedure Law
 * 85); months and years keep the day's number, else the month's last day (Civil Code 202); `offset` is counted in
 * calendar days (Great Britain's periods "beginning with" a day are -1); then it is moved off a day off as `roll` says.
 */
export const lastDayOf = (calendar: Calendar, startOn: string, length: Duration): string =>
  rolled(calendar, byNumbers(calendar, startOn, length), length.roll ?? 'next');

const wallClock = (calendar: Calendar, at: string, length: Duration): Due => {
  const minutes = length.unit === 'h' ? length.value * 60 : length.value;
  const due = plusMinutes(at, minutes);
  return { dueOn: dateIn(calendar.zone, due), due, provisional: false };
};

/**
 * The end of a limit that starts at the instant `at`; minutes and hours run on the wall clock, through nights and
 * holidays.
 */
export const dueAfter = (calendar: Calendar, at: string, length: Duration): Due => {
  if (length.unit === 'h' || length.unit === 'min') return wallClock(calendar, at, length);
  const startOn = dateIn(calendar.zone, at);
  const dueOn = lastDayOf(calendar, startOn, length);
  return { dueOn, due: endOfDay(calendar.zone, dueOn), provisional: !knowsDays(calendar, startOn, dueOn) };
};

/** The instant at `share` of the way from one to another. */
export const instantBetween = (from: string, to: string, share: number): string => {
  const [start, end] = [msOf(from), msOf(to)];
  return instantText(Math.round(start + (end - start) * share));
};

/** The instant `minutes` after another. */
export const plusMinutes = (at: string, minutes: number): string => instantText(msOf(at) + minutes * 60_000);
