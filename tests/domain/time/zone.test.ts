/** Civil times as Temporal has them, which is no part of any function for it. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dateIn, instantOf } from '#domain/time/deadline.ts';
import { msAtWall, msOf, wallTimeAt } from '#domain/time/zone.ts';

const zones = [
  'UTC',
  'Asia/Shanghai',
  'Asia/Manila',
  'Asia/Kathmandu',
  'Europe/London',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
] as const;
const zone = fc.constantFrom(...zones);
const instant = fc
  .integer({ min: Date.parse('1950-01-01T00:00Z'), max: Date.parse('2090-01-01T00:00Z') })
  .map((ms) => new Date(ms).toISOString());
const date = instant.map((at) => at.slice(0, 10));
/** Around the hours that are shown twice, or not at all. */
const night = fc.record({
  day: fc.constantFrom('2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-10-04'),
  minute: fc.integer({ min: 0, max: 1439 }),
});

const atWall = (minute: number) => ({ hour: Math.floor(minute / 60), minute: minute % 60 });

describe('as Temporal reckons', () => {
  it('what the wall shows at an instant', () => {
    fc.assert(
      fc.property(zone, instant, (timeZone, at) => {
        const local = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
        expect(dateIn(timeZone, at)).toBe(local.toPlainDate().toString());
        expect(wallTimeAt(timeZone, msOf(at)).minuteOfDay).toBe(local.hour * 60 + local.minute);
      }),
    );
  });

  it('when a day begins', () => {
    fc.assert(
      fc.property(zone, date, (timeZone, day) => {
        const begins = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: { hour: 0 } });
        expect(instantOf(timeZone, day)).toBe(begins.toInstant().toString({ smallestUnit: 'millisecond' }));
      }),
    );
  });

  it('when the wall shows a time, in the nights too in which clocks are changed', () => {
    fc.assert(
      fc.property(zone, night, (timeZone, { day, minute }) => {
        const shown = Temporal.PlainDate.from(day).toZonedDateTime({
          timeZone,
          plainTime: atWall(minute),
        });
        expect(msAtWall(timeZone, { date: day, minuteOfDay: minute })).toBe(shown.epochMilliseconds);
      }),
      { numRuns: 500 },
    );
  });
});

it.each(['2026-04-01', '2026-04-01T02:00:00', 'soon', ''])('%s is no instant', (at) => {
  expect(() => msOf(at)).toThrow(RangeError);
  expect(() => dateIn('UTC', at)).toThrow(RangeError);
});

it.each(['2026-02-30', 'soon', '2026-4-1'])('%s is no date', (day) => {
  expect(() => instantOf('UTC', day)).toThrow(RangeError);
});
