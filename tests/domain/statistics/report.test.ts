import { describe, expect, test } from 'vitest';
import { monthsBetween, reportOf } from '#domain/statistics/report.ts';

const month = (name: string, counts: Record<string, number>, days: Record<string, number> = {}) => ({
  month: name,
  sheet: { counts, 'days.triage': days },
});

describe('figures of an office', () => {
  test('counts are added over the months, days give median and p90', () => {
    const report = reportOf([
      month('2026-01', { opened: 3, closed: 1 }, { 1: 5, 2: 4 }),
      month('2026-02', { opened: 4 }, { 9: 1 }),
    ]);
    expect(report.cases).toMatchObject({ opened: 7, closed: 1, overdue: 0 });
    expect(report.days.triage).toEqual({ count: 10, median: 1, p90: 2 });
  });

  test('money behind which five workers stand is shown', () => {
    const { money } = reportOf([month('2026-01', { recoveredFen: 900, workersPaid: 5 })]);
    expect(money.recoveredFen).toEqual({ value: 900, without: [] });
  });

  test('a month with fewer than five workers paid is left out, and said to be', () => {
    const { money } = reportOf([
      month('2026-01', { recoveredFen: 900, workersPaid: 5 }),
      month('2026-02', { recoveredFen: 70, workersPaid: 1 }),
    ]);
    expect(money.recoveredFen).toEqual({ value: 900, without: ['2026-02'] });
  });

  test('nothing is to be had by taking one period from another', () => {
    const january = month('2026-01', { recoveredFen: 900, workersPaid: 5 });
    const february = month('2026-02', { recoveredFen: 70, workersPaid: 1 });
    const both = reportOf([january, february]).money.recoveredFen.value ?? 0;
    expect(both - (reportOf([january]).money.recoveredFen.value ?? 0)).toBe(0);
  });

  test('a closing reason with few workers is not shown by itself', () => {
    const { closedBy } = reportOf([
      month('2026-01', { closed: 1, 'closed.fabricated': 1, 'closedWorkers.fabricated': 1 }),
    ]);
    expect(closedBy).toEqual({ fabricated: { value: null, without: ['2026-01'] } });
  });
});

describe('months between', () => {
  test('over the turn of a year', () => {
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });
  test.each([
    ['2026-02', '2026-01'],
    ['2026-13', '2026-14'],
    ['x', '2026-01'],
    ['2020-01', '2026-01'],
  ])('%s to %s is refused', (from, until) => {
    expect(monthsBetween(from, until)).toBeUndefined();
  });
});
