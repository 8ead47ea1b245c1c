import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import { workingDaysIn } from '#domain/statistics/working-days.ts';
import { plusDays, workingDaysBetween } from '#domain/time/calendar.ts';
import { cnMainland } from '#tests/support/procedures.ts';

it('follow what the calendar says of a day, not what else it is', () => {
  const made = {
    ...calendarOf(cnMainland.calendar),
    // a Saturday that is worked, a Sunday that is off anyway, a Monday off that is worked, a Tuesday off, a Wednesday worked
    off: new Set(['2026-03-08', '2026-03-09', '2026-03-10']),
    worked: new Set(['2026-03-07', '2026-03-09', '2026-03-11']),
  };
  const days = Array.from({ length: 8 }, (_, n) => plusDays('2026-03-05', n));
  for (const to of days)
    expect(workingDaysIn(made, '2026-03-05', to)).toBe(workingDaysBetween(made, '2026-03-05', to));
  expect(workingDaysIn(made, '2026-03-05', '2026-03-12')).toBe(5);
});

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
