/** From a length of time in law to a date, and from a date to the instant at which it has passed. */
import { Temporal } from 'temporal-polyfill';
import type { Duration } from '../procedure/procedure.ts';
import { type Calendar, onOrAfter, plusDays, plusWorkingDays } from './calendar.ts';

export interface Due {
  /** last day on which it can still be done */
  readonly dueOn: string;
  /** the instant at which it is late */
  readonly due: string;
  /** past the published holiday list: may move when the list comes */
  readonly provisional: boolean;
}

const instantText = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'millisecond' });

/** The civil date of an instant in a time zone. */
export const dateIn = (zone: string, at: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The instant of `hour` o'clock on a date in a time zone. */
export const instantOf = (zone: string, date: string, hour = 0): string =>
  instantText(
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: { hour } }).toInstant(),
  );

/** A date's end: the first instant of the day after. */
const endOf = (zone: string, date: string): string => instantOf(zone, plusDays(date, 1));

/** A date that an event named is late when it has passed, and its days of grace with it. */
export const dueOnDate = (calendar: Calendar, date: string, graceDays = 0): Due => ({
  dueOn: date,
  due: endOf(calendar.zone, plusDays(date, graceDays)),
  provisional: date > calendar.coverageUntil,
});

const lastDay = (calendar: Calendar, startOn: string, length: Duration): string => {
  const start = Temporal.PlainDate.from(startOn);
  switch (length.unit) {
    case 'wd':
      return plusWorkingDays(calendar, startOn, length.value);
    case 'd':
      return onOrAfter(calendar, plusDays(startOn, length.value));
    case 'm':
      return onOrAfter(calendar, start.add({ months: length.value }).toString());
    case 'y':
      return onOrAfter(calendar, start.add({ years: length.value }).toString());
    case 'h':
    case 'min':
      throw new Error(`${length.unit} is not counted in days`);
    default:
      return length.unit satisfies never;
  }
};

const wallClock = (calendar: Calendar, at: string, length: Duration): Due => {
  const minutes = length.unit === 'h' ? length.value * 60 : length.value;
  const due = instantText(Temporal.Instant.from(at).add({ minutes }));
  return { dueOn: dateIn(calendar.zone, due), due, provisional: false };
};

/**
 * When a limit that starts at `at` ends. The day of the event is not counted (Civil Procedure Law 85); a last day that
 * is no working day moves forward; months and years keep the day's number, else the month's last day (Civil Code 202).
 */
export const dueAfter = (calendar: Calendar, at: string, length: Duration): Due => {
  if (length.unit === 'h' || length.unit === 'min') return wallClock(calendar, at, length);
  const dueOn = lastDay(calendar, dateIn(calendar.zone, at), length);
  return { dueOn, due: endOf(calendar.zone, dueOn), provisional: dueOn > calendar.coverageUntil };
};

/** `share` of the way from one instant to another. */
export const between = (from: string, to: string, share: number): string => {
  const start = Temporal.Instant.from(from).epochMilliseconds;
  const end = Temporal.Instant.from(to).epochMilliseconds;
  return instantText(Temporal.Instant.fromEpochMilliseconds(Math.round(start + (end - start) * share)));
};

/** `minutes` after an instant. */
export const plusMinutes = (at: string, minutes: number): string =>
  instantText(Temporal.Instant.from(at).add({ minutes }));
