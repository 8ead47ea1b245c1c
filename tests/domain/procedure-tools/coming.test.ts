import { describe, expect, it } from 'vitest';
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { calendarsNamed, comingIn } from '#domain/procedure-tools/coming.ts';

const coming = (jurisdiction: string, on: string) => {
  const of = newestProcedure(jurisdiction);
  return comingIn(of, calendarsNamed(of).map(calendarOf), on).map(({ on: day, what, of: name }) => [
    day,
    what,
    name,
  ]);
};

describe('what comes within a year', () => {
  it('a rate that ends and the one that follows, and no rate before the year or after it', () => {
    const bicol = (on: string) => coming('ph', on).filter(([, , name]) => name?.startsWith('Bicol'));
    const change = [
      ['2026-11-30', 'ends', 'Bicol Region: minimum wage'],
      ['2026-12-01', 'begins', 'Bicol Region: minimum wage'],
    ];
    expect(bicol('2026-11-26')).toEqual(change);
    expect(bicol('2026-12-01')).toEqual(change.slice(1));
    expect(bicol('2026-12-02')).toEqual([]);
    expect(bicol('2025-12-01')).toContainEqual(change[1]);
    expect(bicol('2025-11-30')).not.toContainEqual(change[1]);
  });

  it('the end of a holiday list, of every calendar that is named', () => {
    expect(coming('cn-mainland', '2026-11-26')).toContainEqual(['2026-12-31', 'list_ends', 'calendar cn']);
    expect(coming('cn-mainland', '2025-12-30')).not.toContainEqual([
      '2026-12-31',
      'list_ends',
      'calendar cn',
    ]);
    expect(coming('gb', '2028-01-01')).toContainEqual(['2028-12-31', 'list_ends', 'calendar gb-sct']);
    expect(coming('cn-mainland', '2027-12-31')).toContainEqual([
      '2028-01-26',
      'list_ends',
      'days of the lane festival',
    ]);
  });

  it('what was promised is named until somebody has seen it in force, however long its day is past', () => {
    for (const on of ['2026-01-01', '2026-11-26', '2030-01-01'])
      expect(coming('gb', on)).toContainEqual(['2026-10-01', 'promised', 'limitation']);
  });

  it('the nearest comes first', () => {
    const days = coming('ph', '2026-01-01').map(([day]) => day);
    expect(days.length).toBeGreaterThan(10);
    expect(days).toEqual([...days].sort());
  });
});
