import { describe, expect, it } from 'vitest';
import { calendarIds, calendarOf } from '#domain/jurisdictions/calendars.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import {
  dateIn,
  dueAfter,
  dueOnDate,
  instantBetween,
  lastDayOf,
  plusMinutes,
} from '#domain/time/deadline.ts';
import { sortable } from '#domain/time/sortable.ts';

const cn = calendarOf('cn');

describe('hours and minutes', () => {
  it('run on the wall clock, through the night and the holiday', () => {
    expect(dueAfter(cn, '2026-09-30T15:30:00.000Z', { value: 2, unit: 'h' })).toEqual({
      dueOn: '2026-10-01',
      due: '2026-09-30T17:30:00.000Z',
      provisional: false,
    });
    expect(dueAfter(cn, '2027-05-01T15:00:00.000Z', { value: 15, unit: 'min' })).toEqual({
      dueOn: '2027-05-01',
      due: '2027-05-01T15:15:00.000Z',
      provisional: false,
    });
  });

  it('are not counted in days', () => {
    for (const unit of ['h', 'min'] as const)
      expect(() => lastDayOf(cn, '2026-03-02', { value: 1, unit })).toThrow(`${unit} is not counted in days`);
  });

  it('minutes later, and a share of the way', () => {
    expect(plusMinutes('2026-03-01T23:50:00.000Z', 20)).toBe('2026-03-02T00:10:00.000Z');
    expect(instantBetween('2026-03-01T00:00:00.000Z', '2026-03-01T10:00:00.000Z', 0.8)).toBe(
      '2026-03-01T08:00:00.000Z',
    );
  });
});

describe('a day that an event named', () => {
  it('moves before a day off, but not before the day on which the limit began', () => {
    expect(dueOnDate(cn, '2026-10-05', 0, 'prev').dueOn).toBe('2026-09-30');
    expect(dueOnDate(cn, '2026-10-05', 0, 'prev', '2026-09-30').dueOn).toBe('2026-09-30');
    expect(dueOnDate(cn, '2026-10-05', 0, 'prev', '2026-10-01').dueOn).toBe('2026-10-05');
    expect(dueOnDate(cn, '2026-10-05').dueOn).toBe('2026-10-05');
  });

  it('is provisional after the last day of the list only', () => {
    expect(dueOnDate(cn, cn.coverageUntil).provisional).toBe(false);
    expect(dueOnDate(cn, '2027-01-01').provisional).toBe(true);
  });
});

describe('calendars', () => {
  it('are five, and another name is refused', () => {
    expect(calendarIds).toEqual(['cn', 'gb-eng', 'gb-sct', 'gb-nir', 'ph']);
    expect(() => calendarOf('fr')).toThrow('No calendar fr');
  });

  it('days between two dates are counted across months, forwards and backwards', () => {
    expect(daysBetween('2026-01-30', '2026-03-02')).toBe(31);
    expect(daysBetween('2026-03-02', '2026-01-30')).toBe(-31);
  });

  it('the date of an instant is that of the place', () => {
    expect(dateIn(cn.zone, '2026-03-01T16:00:00.000Z')).toBe('2026-03-02');
  });
});

describe('a length less or more some days', () => {
  it.each([
    ['wd', 5, '2026-03-08', '2026-03-10'],
    ['d', 5, '2026-03-06', '2026-03-08'],
    ['w', 2, '2026-03-15', '2026-03-17'],
    ['m', 2, '2026-05-01', '2026-05-03'],
    ['y', 2, '2028-03-01', '2028-03-03'],
  ] as const)('in %s: %i from 2 March 2026, a day less and a day more', (unit, value, less, more) => {
    const of = (offset: number) => lastDayOf(cn, '2026-03-02', { value, unit, offset, roll: 'none' });
    expect([of(-1), of(1)]).toEqual([less, more]);
  });

  it('a day more is counted from the last day of a month that was cut short', () => {
    expect(lastDayOf(cn, '2026-01-31', { value: 1, unit: 'm', offset: 1, roll: 'none' })).toBe('2026-03-01');
  });
});

it('instants in one form sort as text', () => {
  expect(sortable('2026-03-01T08:00:00+08:00')).toBe('2026-03-01T00:00:00.000Z');
});
