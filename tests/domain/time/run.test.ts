import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Calendar,
  calendarFrom,
  calendarIds,
  calendarOf,
  isWorkingDay,
  plusDays,
} from '#domain/time/calendar.ts';
import { dueAfter, dueOnDate, lastDayOf } from '#domain/time/deadline.ts';
import { cappedPause, dueOfRun, type Pause } from '#domain/time/run.ts';

const cn = calendarOf('cn');
const extensions = [] as const;
const sixty = { startOn: '2026-03-02', length: { value: 60, unit: 'wd' }, extensions } as const;
const dueOn = (run: Parameters<typeof dueOfRun>[1], calendar: Calendar = cn) => dueOfRun(calendar, run).dueOn;

describe('vectors of public defect threads', () => {
  it('a holiday on a weekend with a substitute day is counted once (holiday feeds)', () => {
    expect(lastDayOf(calendarOf('gb-eng'), '2026-12-24', { value: 3, unit: 'wd' })).toBe('2026-12-31');
    expect(lastDayOf(calendarOf('gb-sct'), '2025-12-31', { value: 1, unit: 'wd' })).toBe('2026-01-05');
    expect(lastDayOf(calendarOf('gb-nir'), '2026-03-16', { value: 1, unit: 'wd' })).toBe('2026-03-18');
    expect(lastDayOf(calendarOf('gb-eng'), '2026-03-16', { value: 1, unit: 'wd' })).toBe('2026-03-17');
    expect(lastDayOf(calendarOf('ph'), '2026-06-11', { value: 1, unit: 'wd' })).toBe('2026-06-15');
  });

  it('filed at night or on a holiday ends like filed on the last working day before', () => {
    const five = { value: 5, unit: 'wd' } as const;
    const ends = ['2026-09-30T15:50:00.000Z', '2026-10-01T03:00:00.000Z', '2026-10-07T15:59:00.000Z'].map(
      (at) => dueAfter(cn, at, five).dueOn,
    );
    expect(ends).toEqual(['2026-10-13', '2026-10-13', '2026-10-13']);
  });

  it('a pause begun and ended out of hours, over a weekend, gives no working day back', () => {
    expect(dueOn({ ...sixty, pauses: [{ from: '2026-03-06', until: '2026-03-08' }] })).toBe('2026-05-28');
    expect(dueOn({ ...sixty, pauses: [{ from: '2026-03-06', until: '2026-03-09' }] })).toBe('2026-05-29');
  });

  it('a limit extended while paused ends like one extended after the pause', () => {
    const pauses = [{ from: '2026-03-10', until: '2026-03-20' }];
    const longer = { ...sixty, extensions: [{ value: 30, unit: 'wd' }] } as const;
    expect(dueOn({ ...longer, pauses })).toBe(
      lastDayOf(cn, dueOn({ ...sixty, pauses }), { value: 30, unit: 'wd' }),
    );
  });

  it("the year's end, the leap day, the Saturday swap", () => {
    expect(lastDayOf(cn, '2026-11-30', { value: 3, unit: 'm' })).toBe('2027-03-01');
    expect(lastDayOf(cn, '2028-02-29', { value: 1, unit: 'y', roll: 'none' })).toBe('2029-02-28');
    expect(lastDayOf(cn, '2023-12-29', { value: 1, unit: 'wd' })).toBe('2024-01-02');
    expect(lastDayOf(cn, '2026-02-13', { value: 1, unit: 'wd' })).toBe('2026-02-14');
    expect(lastDayOf(cn, '2026-01-31', { value: 14, unit: 'd' })).toBe('2026-02-14');
  });

  it('is not late on its last day before midnight in the office', () => {
    const { due } = dueOnDate(cn, '2026-04-15');
    expect('2026-04-15T15:59:59.999Z' < due && '2026-04-15T16:00:00.000Z' >= due).toBe(true);
  });

  it('CN-MW-03: a limit that must be kept before a holiday falls before it', () => {
    const pay = { startOn: '2026-09-01', named: '2026-10-05', roll: 'prev', extensions, pauses: [] } as const;
    expect(dueOn(pay)).toBe('2026-09-30');
    expect(dueOn({ ...pay, startOn: '2026-02-01', named: '2026-02-15' })).toBe('2026-02-14');
    // promised on the holiday itself: nothing falls due before it was promised
    expect(dueOn({ ...pay, startOn: '2026-10-04' })).toBe('2026-10-05');
  });

  it('weeks and rolls: as the jurisdiction says', () => {
    const eng = calendarOf('gb-eng');
    expect(lastDayOf(eng, '2026-01-09', { value: 12, unit: 'w', roll: 'none' })).toBe('2026-04-03');
    expect(lastDayOf(eng, '2026-01-09', { value: 12, unit: 'w', roll: 'next' })).toBe('2026-04-07');
    expect(lastDayOf(eng, '2026-01-09', { value: 12, unit: 'w', roll: 'prev' })).toBe('2026-04-02');
  });

  it('a cap bounds all pauses of a limit together', () => {
    const first = cappedPause([], '2026-03-01', '2026-04-15', 60);
    expect(first.until).toBe('2026-04-15');
    expect(cappedPause([first], '2026-05-01', '2026-06-30', 60).until).toBe('2026-05-16');
  });
});

describe.each(calendarIds)('properties on the calendar %s', (id) => {
  const calendar = calendarOf(id);
  const days = fc.integer({ min: 0, max: 900 }).map((n) => plusDays('2024-01-01', n));
  const value = fc.integer({ min: 1, max: 90 });
  const unit = fc.constantFrom('wd', 'd', 'w', 'm');
  const gap = fc.integer({ min: 0, max: 30 });

  it('a day of pause never brings a deadline nearer, and never lands on a day off', () => {
    fc.assert(
      fc.property(days, value, unit, gap, gap, (startOn, n, in_, wait, span) => {
        const from = plusDays(startOn, wait);
        const run = { startOn, length: { value: n, unit: in_, roll: 'next' as const }, extensions };
        const pause = (until: string): readonly Pause[] => [{ from, until }];
        const shorter = dueOn({ ...run, pauses: pause(plusDays(from, span)) }, calendar);
        const longer = dueOn({ ...run, pauses: pause(plusDays(from, span + 1)) }, calendar);
        expect(shorter >= dueOn({ ...run, pauses: [] }, calendar)).toBe(true);
        expect(longer >= shorter).toBe(true);
        expect(isWorkingDay(calendar, longer)).toBe(true);
      }),
    );
  });

  it('two ways of pausing the same days agree', () => {
    fc.assert(
      fc.property(days, value, unit, gap, gap, (startOn, n, in_, first, second) => {
        const run = { startOn, length: { value: n, unit: in_ }, extensions };
        const [a, b] = [plusDays(startOn, first), plusDays(startOn, first + second)];
        const one = dueOn({ ...run, pauses: [{ from: startOn, until: b }] }, calendar);
        const two = dueOn(
          {
            ...run,
            pauses: [
              { from: startOn, until: a },
              { from: a, until: b },
            ],
          },
          calendar,
        );
        expect(two).toBe(one);
      }),
    );
  });

  it('one more holiday never brings a deadline nearer', () => {
    fc.assert(
      fc.property(days, value, unit, gap, (startOn, n, in_, after) => {
        const off = plusDays(startOn, after);
        const list = calendarFrom({
          id: 'later',
          zone: calendar.zone,
          weekend: [...calendar.weekend],
          coverageFrom: '2024-01-01',
          coverageUntil: '2028-12-31',
          source: 'a test',
          off: [...calendar.off, off],
          worked: [...calendar.worked].filter((day) => day !== off),
          statutory: [],
        });
        const run = { startOn, length: { value: n, unit: in_ }, extensions, pauses: [] };
        expect(dueOn(run, list) >= dueOn(run, calendar)).toBe(true);
      }),
    );
  });
});
