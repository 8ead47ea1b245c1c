/** The Philippines: the single entry approach. No rule of its wage law is worked out yet. */
import { procedure } from '#domain/procedure/procedure.ts';
import { calendarFrom } from '#domain/time/calendar.ts';
import type { Jurisdiction } from '../jurisdiction.ts';
import calendar from './calendar.json' with { type: 'json' };
import of2016 from './procedure@2016.json' with { type: 'json' };

export const ph: Jurisdiction = {
  id: 'ph',
  procedures: [procedure.parse(of2016)],
  calendars: [calendarFrom(calendar)],
  wageRules: [],
  statements: {},
};
