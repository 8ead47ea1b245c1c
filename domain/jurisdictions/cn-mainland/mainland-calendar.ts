/** Working days by the State Council's holiday notices, and the statutory holidays among the days off. */
import * as z from 'zod/mini';
import { civilDate } from '#domain/terms/fields.ts';
import { calendarFrom } from '#domain/time/calendar.ts';
import file from './calendar.json' with { type: 'json' };

export const mainlandCalendar = calendarFrom(file);

/** Paid at 300 %, which is not the same as a day off. */
export const statutoryHolidays: ReadonlySet<string> = new Set(
  z.object({ statutory: z.array(civilDate) }).parse(file).statutory,
);
