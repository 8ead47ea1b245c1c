/** The calendar and the rules for days off by which a procedure counts in an office. */

import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Calendar } from '#domain/time/calendar.ts';
import { type Due, dueAfter } from '#domain/time/deadline.ts';
import type { Duration } from '#domain/time/duration.ts';

/** The calendar of an office: the longest beginning of its id that the procedure names, else the procedure's own. */
export const calendarFor = (procedure: Procedure, office: string | undefined): Calendar => {
  const parts = Object.entries(procedure.calendarOfOffices ?? {})
    .filter(([prefix]) => office?.startsWith(prefix))
    .sort(([a], [b]) => b.length - a.length);
  return calendarOf(parts[0]?.[1] ?? procedure.calendar);
};

/** A length with the procedure's own way with days off, where it has none of its own. */
export const withRoll = (procedure: Procedure, length: Duration): Duration => ({
  ...length,
  roll: length.roll ?? procedure.roll,
});

export const dueFrom = (
  procedure: Procedure,
  office: string | undefined,
  at: string,
  length: Duration,
): Due => dueAfter(calendarFor(procedure, office), at, withRoll(procedure, length));
