/** Days of the lunar year against those on which they were kept, and Easter against the years of the Church. */
import { describe, expect, test } from 'vitest';
import { daysBetween } from '#domain/time/calendar.ts';
import { easterSunday, lunarDate } from '#domain/understanding/dates/feast-days.ts';

describe('feast days', () => {
  test.each([
    [
      1,
      1,
      '1996-02-19 1997-02-07 2000-02-05 2005-02-09 2010-02-14 2014-01-31 2017-01-28 2020-01-25 2023-01-22',
    ],
    [1, 1, '2024-02-10 2025-01-29 2026-02-17 2027-02-06 2033-01-31 2034-02-19'],
    [1, 15, '2023-02-05 2024-02-24 2025-02-12 2026-03-03'],
    [5, 5, '2017-05-30 2020-06-25 2023-06-22 2024-06-10 2025-05-31 2026-06-19'],
    [
      8,
      15,
      '1996-09-27 2006-10-06 2013-09-19 2016-09-15 2020-10-01 2023-09-29 2024-09-17 2025-10-06 2026-09-25',
    ],
    [9, 9, '2020-10-25 2023-10-23 2025-10-29 2026-10-18'],
  ])('the day %d-%d of the lunar year was kept on %s', (month, day, kept) => {
    // a new moon within minutes of midnight can be set a day late (2027); a feast is read as its month only
    for (const date of kept.split(' '))
      expect(
        Math.abs(daysBetween(date, lunarDate(Number(date.slice(0, 4)), month, day))),
      ).toBeLessThanOrEqual(1);
  });

  test.each([
    '1997-03-30',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2038-04-25',
  ])('Easter is on %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });
});
