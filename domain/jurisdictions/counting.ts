/** By which calendar, and with which rules for days off, a procedure counts; in a case it is the law of the case's place. */

import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Calendar } from '#domain/time/calendar.ts';
import { type Due, dueAfter } from '#domain/time/deadline.ts';
import type { Duration } from '#domain/time/duration.ts';

export const calendarFor = ({ calendar }: Pick<Procedure, 'calendar'>): Calendar => calendarOf(calendar);

/** A length with the procedure's own way with days off, where it has none of its own. */
export const withRoll = (procedure: Procedure, length: Duration): Duration => ({
  ...length,
  roll: length.roll ?? procedure.roll,
});

export const dueFrom = (procedure: Procedure, at: string, length: Duration): Due =>
  dueAfter(calendarFor(procedure), at, withRoll(procedure, length));
