import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import { workingDaysIn } from '#domain/statistics/working-days.ts';
import { plusDays, workingDaysBetween } from '#domain/time/calendar.ts';
import { cnMainland } from '#tests/support/procedures.ts';

const calendar = calendarOf(cnMainland.calendar);

it('are those that are counted one by one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: -9, max: 400 }), (start, length) => {
      const from = plusDays('2020-01-01', start);
      const to = plusDays(from, length);
      expect(workingDaysIn(calendar, from, to)).toBe(workingDaysBetween(calendar, from, to));
    }),
    { numRuns: 80 },
  );
});
