/** The calendars of every jurisdiction, by id. */
import type { Calendar } from '#domain/time/calendar.ts';
import { jurisdictions } from './jurisdictions.ts';

const calendars: ReadonlyMap<string, Calendar> = new Map(
  jurisdictions.flatMap((each) => each.calendars.map((calendar) => [calendar.id, calendar])),
);

/** The ids of all calendars. */
export const calendarIds: readonly string[] = [...calendars.keys()];

/**
 * The calendar of an id. Throws for one that is not there: a procedure names only calendars that exist
 * (`checkProcedure` sees to it).
 */
export const calendarOf = (id: string): Calendar => {
  const found = calendars.get(id);
  if (found === undefined) throw new Error(`No calendar ${id}`);
  return found;
};
