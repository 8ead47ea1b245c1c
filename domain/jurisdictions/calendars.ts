/** The calendars of every jurisdiction, by id. */
import { type Calendar, calendarFrom } from '#domain/time/calendar.ts';
import cn from './cn-mainland/calendar.json' with { type: 'json' };
import gbEng from './gb/calendar-england-wales.json' with { type: 'json' };
import gbNir from './gb/calendar-northern-ireland.json' with { type: 'json' };
import gbSct from './gb/calendar-scotland.json' with { type: 'json' };
import ph from './ph/calendar.json' with { type: 'json' };

const calendars: ReadonlyMap<string, Calendar> = new Map(
  [cn, gbEng, gbSct, gbNir, ph].map(calendarFrom).map((calendar) => [calendar.id, calendar]),
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
