import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarIds, calendarOf } from '#domain/jurisdictions/calendars.ts';
import {
  type Calendar,
  calendarFrom,
  isWorkingDay,
  plusDays,
  plusWorkingDays,
  workingDaysBetween,
} from '#domain/time/calendar.ts';
import { lastDayOf } from '#domain/time/deadline.ts';
import { cappedPause, dueOfRun, type Pause } from '#domain/time/run.ts';

const cn = calendarOf('cn');
const extensions = [] as const;
const dueOn = (run: Parameters<typeof dueOfRun>[1], calendar: Calendar = cn) => dueOfRun(calendar, run).dueOn;

describe('rolls and caps', () => {
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

  it('a length is moved off a day off as the length says; what the run says is for a named day', () => {
    const run = { startOn: '2026-09-30', extensions, pauses: [], roll: 'prev' } as const;
    expect(dueOn({ ...run, length: { value: 3, unit: 'd' } })).toBe('2026-10-08');
    expect(dueOn({ ...run, length: { value: 3, unit: 'd', roll: 'none' } })).toBe('2026-10-03');
    expect(dueOn({ ...run, named: '2026-10-03' })).toBe('2026-09-30');
    expect(dueOn({ startOn: '2026-09-30', extensions, pauses: [], named: '2026-10-03' })).toBe('2026-10-03');
    expect(dueOn(run)).toBe('2026-09-30');
    expect(dueOn({ ...run, named: '2026-10-03', length: { value: 9, unit: 'd' } })).toBe('2026-09-30');
  });

  it('a pause moves a named day by its calendar days', () => {
    const pauses = [{ from: '2026-04-02', until: '2026-04-09' }];
    expect(dueOn({ startOn: '2026-04-01', named: '2026-04-15', extensions, pauses })).toBe('2026-04-22');
  });

  it('a named day that is told in working days gets back the working days of a pause', () => {
    // from 30 September to 9 October there are two
    const pauses = [{ from: '2026-09-30', until: '2026-10-09' }];
    const run = { startOn: '2026-09-28', named: '2026-10-12', extensions, pauses } as const;
    expect(dueOn({ ...run, pausesIn: 'wd' })).toBe('2026-10-14');
    expect(dueOn({ ...run, pausesIn: 'd' })).toBe('2026-10-21');
  });

  it('a pause whose end lies before its beginning gives nothing back and takes nothing', () => {
    const pauses = [{ from: '2026-04-09', until: '2026-04-02' }];
    expect(dueOn({ startOn: '2026-04-01', named: '2026-04-15', extensions, pauses })).toBe('2026-04-15');
  });

  it('without a cap a pause is as long as it was', () => {
    const pause = { from: '2026-03-01', until: '2027-03-01' };
    expect(cappedPause([pause], pause.from, pause.until, undefined)).toEqual(pause);
  });

  it('a cap bounds all pauses of a limit together', () => {
    const first = cappedPause([], '2026-03-01', '2026-04-15', 60);
    expect(first.until).toBe('2026-04-15');
    expect(cappedPause([first], '2026-05-01', '2026-06-30', 60).until).toBe('2026-05-16');
    expect(cappedPause([first], '2026-05-01', '2026-06-30', 30).until).toBe('2026-05-01');
  });
});

describe.each(calendarIds)('properties on the calendar %s', (id) => {
  const calendar = calendarOf(id);
  const days = fc.integer({ min: 0, max: 900 }).map((n) => plusDays('2024-01-01', n));
  const value = fc.integer({ min: 1, max: 90 });
  const unit = fc.constantFrom('wd', 'd', 'w', 'm');
  const gap = fc.integer({ min: 0, max: 30 });

  it('adding then counting gives the same number, and never lands on a day off', () => {
    fc.assert(
      fc.property(days, value, (from, count) => {
        const to = plusWorkingDays(calendar, from, count);
        expect(workingDaysBetween(calendar, from, to)).toBe(count);
        expect(isWorkingDay(calendar, to)).toBe(true);
      }),
    );
  });

  it('a later start or a longer limit never falls due earlier', () => {
    fc.assert(
      fc.property(days, gap, value, value, unit, (startOn, later, n, more, in_) => {
        const at = (from: string, count: number) =>
          dueOn({ startOn: from, length: { value: count, unit: in_ }, extensions, pauses: [] }, calendar);
        expect(at(startOn, n) <= at(plusDays(startOn, later), n)).toBe(true);
        expect(at(startOn, n) <= at(startOn, n + more)).toBe(true);
        expect(at(startOn, n) > startOn).toBe(true);
      }),
    );
  });

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
