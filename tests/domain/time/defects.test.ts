/** One test for each class of defect that public threads about deadline software report. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitOf } from '#domain/complaint/clocks/reminders.ts';
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import {
  type Calendar,
  calendarFrom,
  isWorkingDay,
  plusWorkingDays,
  workingDaysBetween,
} from '#domain/time/calendar.ts';
import { dateIn, dueAfter, dueOnDate, lastDayOf } from '#domain/time/deadline.ts';
import { dueOfRun, type Run } from '#domain/time/run.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import * as s from '#tests/support/story.ts';

const cn = calendarOf('cn');
const extensions = [] as const;
const sixty = { startOn: '2026-03-02', length: { value: 60, unit: 'wd' }, extensions } as const;
const dueOn = (run: Run, calendar: Calendar = cn) => dueOfRun(calendar, run).dueOn;
const next = (calendar: string, from: string, value: number) =>
  lastDayOf(calendarOf(calendar), from, { value, unit: 'wd' });

describe('holiday feeds', () => {
  it('a holiday on a weekend with a substitute day is counted once', () => {
    expect(next('gb-eng', '2026-12-24', 3)).toBe('2026-12-31');
    expect(next('gb-sct', '2025-12-31', 1)).toBe('2026-01-05');
    expect(next('gb-nir', '2026-03-16', 1)).toBe('2026-03-18');
    expect(next('gb-eng', '2026-03-16', 1)).toBe('2026-03-17');
    expect(next('ph', '2026-06-11', 1)).toBe('2026-06-15');
  });

  it('a holiday that the list names twice, or on a weekend, takes one day only', () => {
    const list = (off: string[]) =>
      calendarFrom({
        id: 'feed',
        zone: 'Asia/Shanghai',
        weekend: [6, 7],
        coverageFrom: '2026-01-01',
        coverageUntil: '2026-12-31',
        source: 'a test',
        off,
        worked: [],
        statutory: [],
      });
    const [once, twice] = [list(['2026-04-06']), list(['2026-04-05', '2026-04-06', '2026-04-06'])];
    expect(plusWorkingDays(twice, '2026-04-02', 5)).toBe('2026-04-10');
    expect(plusWorkingDays(twice, '2026-04-02', 5)).toBe(plusWorkingDays(once, '2026-04-02', 5));
    expect(workingDaysBetween(twice, '2026-04-01', '2026-04-30')).toBe(20);
  });

  it('8 March, 1 June and 1 August are half-day group holidays and working days; 4 May is off by the notice only', () => {
    const days = ['2024-03-08', '2026-06-01', '2025-08-01', '2026-05-04', '2026-05-06'];
    expect(days.map((day) => isWorkingDay(cn, day))).toEqual([true, true, true, false, true]);
  });
});

describe('hours and days off', () => {
  it('filed at night or on a holiday ends like filed on the last working day before', () => {
    const five = { value: 5, unit: 'wd' } as const;
    const ends = ['2026-09-30T15:50:00.000Z', '2026-10-01T03:00:00.000Z', '2026-10-07T15:59:00.000Z'].map(
      (at) => dueAfter(cn, at, five).dueOn,
    );
    expect(ends).toEqual(['2026-10-13', '2026-10-13', '2026-10-13']);
  });

  it('is not late on its last day before midnight in the office', () => {
    const { due } = dueOnDate(cn, '2026-04-15');
    expect('2026-04-15T15:59:59.999Z' < due && '2026-04-15T16:00:00.000Z' >= due).toBe(true);
  });

  it('the office is reminded in the morning of a working day, whenever the case was filed', () => {
    const minutes = fc.integer({ min: 0, max: 500 * 24 * 60 });
    fc.assert(
      fc.property(minutes, (n) => {
        const at = new Date(Date.parse('2025-01-01T00:00:00.000Z') + n * 60_000).toISOString();
        const told = s.given(
          s.does(s.worker(), 'file_complaint', { ...s.filing, claim: {} }, at),
          s.does(s.officer, 'accept_complaint', {}, at),
        );
        const reminders = (told.state?.file.clocks ?? []).filter(
          (clock) => limitOf(cnMainland, clock)?.reminds === 'owner' && clock.nextAlarm !== clock.due,
        );
        expect(reminders.length).toBeGreaterThan(0);
        for (const { nextAlarm } of reminders) {
          expect(nextAlarm).toContain('T01:00:00.000Z');
          expect(isWorkingDay(cn, dateIn(cn.zone, nextAlarm))).toBe(true);
        }
      }),
    );
  });
});

describe('pauses and changes', () => {
  it('a pause begun and ended out of hours, over a weekend, gives no working day back', () => {
    expect(dueOn({ ...sixty, pauses: [{ from: '2026-03-06', until: '2026-03-08' }] })).toBe('2026-05-28');
    expect(dueOn({ ...sixty, pauses: [{ from: '2026-03-06', until: '2026-03-09' }] })).toBe('2026-05-29');
  });

  it('a pause begun and ended within a holiday gives no working day back, one across it only its working days', () => {
    const autumn = { ...sixty, startOn: '2026-09-15' };
    const ends = (from: string, until: string) => dueOn({ ...autumn, pauses: [{ from, until }] });
    expect(ends('2026-10-01', '2026-10-07')).toBe('2026-12-14');
    expect(ends('2026-09-30', '2026-10-07')).toBe('2026-12-14');
    expect(ends('2026-09-30', '2026-10-08')).toBe('2026-12-15');
    // Saturday the 10th is worked in exchange
    expect(ends('2026-10-09', '2026-10-11')).toBe('2026-12-15');
  });

  it('a limit extended while paused ends like one extended after the pause', () => {
    const pauses = [{ from: '2026-03-10', until: '2026-03-20' }];
    const longer = { ...sixty, extensions: [{ value: 30, unit: 'wd' }] } as const;
    expect(dueOn({ ...longer, pauses })).toBe(
      lastDayOf(cn, dueOn({ ...sixty, pauses }), { value: 30, unit: 'wd' }),
    );
  });

  it('a request that was answered is never escalated', () => {
    const asked = s.given(...s.investigating).and(
      s.does(s.inspector, 'request_information', {
        from: 'p1',
        dueOn: '2026-04-10',
        items: ['wage_ledger'],
      }),
    );
    const late = (told: s.Given) =>
      JSON.stringify(told.when(s.does(s.clock, 'reach_deadline', {}, '2026-04-12T02:00:00.000Z')).result);
    expect(late(asked)).toContain('"clock":"employer_answer:q1"');
    const answered = asked.and(s.does(s.inspector, 'record_employer_answer', { id: 'q1', complete: true }));
    expect(answered.state?.file.clocks.map(({ clock }) => clock)).not.toContain('employer_answer:q1');
    expect(late(answered)).not.toContain('employer_answer');
  });
});

describe('the edges of the calendar', () => {
  it("the year's end", () => {
    expect(lastDayOf(cn, '2026-11-30', { value: 3, unit: 'm' })).toBe('2027-03-01');
    expect(lastDayOf(cn, '2023-12-29', { value: 1, unit: 'wd' })).toBe('2024-01-02');
    expect(lastDayOf(cn, '2025-12-31', { value: 1, unit: 'wd' })).toBe('2026-01-04');
  });

  it('the leap day', () => {
    expect(lastDayOf(cn, '2028-02-29', { value: 1, unit: 'y', roll: 'none' })).toBe('2029-02-28');
    expect(lastDayOf(cn, '2023-08-31', { value: 6, unit: 'm', roll: 'none' })).toBe('2024-02-29');
    expect(lastDayOf(cn, '2024-02-28', { value: 1, unit: 'd', roll: 'none' })).toBe('2024-02-29');
  });

  it('a Saturday worked in exchange counts, and is a last day like any other', () => {
    expect(lastDayOf(cn, '2026-02-13', { value: 1, unit: 'wd' })).toBe('2026-02-14');
    expect(lastDayOf(cn, '2026-01-31', { value: 14, unit: 'd' })).toBe('2026-02-14');
  });

  it('the same run in an office with another calendar ends by that calendar', () => {
    // 30 November is a bank holiday in Scotland only
    const run = { startOn: '2026-10-20', length: { value: 30, unit: 'wd' }, extensions, pauses: [] } as const;
    expect(dueOn(run, calendarOf('gb-eng'))).toBe('2026-12-01');
    expect(dueOn(run, calendarOf('gb-sct'))).toBe('2026-12-02');
  });
});
