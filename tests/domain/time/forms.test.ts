/** What law's data may say of time: the door of each calendar's file and of each length of time. */
import { describe, expect, it } from 'vitest';
import { calendarFile } from '#domain/time/calendar-file.ts';
import { duration } from '#domain/time/duration.ts';

describe('a length of time', () => {
  const takes = (given: object): boolean => duration.safeParse(given).success;

  it.each(['min', 'h', 'wd', 'd', 'w', 'm', 'y'])('is counted in %s', (unit) => {
    expect(takes({ value: 1, unit })).toBe(true);
  });

  it.each(['none', 'next', 'prev'])('may be moved off a day off: %s', (roll) => {
    expect(takes({ value: 1, unit: 'd', roll, offset: -1 })).toBe(true);
  });

  it.each<readonly [object, string]>([
    [{ value: 0, unit: 'd' }, 'no length'],
    [{ value: 1.5, unit: 'd' }, 'no whole number'],
    [{ value: 1 }, 'no unit'],
    [{ value: 1, unit: '' }, 'an empty unit'],
    [{ value: 1, unit: 'd', roll: 'back' }, 'a move that is unknown'],
    [{ value: 1, unit: 'd', offset: 0.5 }, 'half a day'],
    [{ value: 1, unit: 'd', from: '2026-01-01' }, 'a field that nobody reads'],
  ])('is not %o: %s', (given, _) => {
    expect(takes(given)).toBe(false);
  });
});

describe('a calendar’s file', () => {
  const file = {
    id: 'xx',
    zone: 'Asia/Shanghai',
    weekend: [6, 7],
    coverageFrom: '2026-01-01',
    coverageUntil: '2026-12-31',
    source: 'the notice',
    off: ['2026-01-01'],
    worked: ['2026-01-04'],
    statutory: ['2026-01-01'],
  };

  it('says both ends of what it knows', () => {
    expect(calendarFile.parse(file)).toEqual(file);
    expect(calendarFile.safeParse({ ...file, coverageFrom: undefined }).success).toBe(false);
  });

  it('has days of the week from 1 to 7, and dates that exist', () => {
    for (const wrong of [{ weekend: [0] }, { weekend: [8] }, { off: ['2026-02-30'] }, { holidays: [] }])
      expect(calendarFile.safeParse({ ...file, ...wrong }).success).toBe(false);
  });
});
