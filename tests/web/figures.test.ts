import { describe, expect, it } from 'vitest';
import { csvAddress } from '../../web/screens/figures/csv.ts';
import { monthsBack } from '../../web/screens/figures/months.ts';
import { atDay, fromTheStart } from '../../web/screens/figures/steps.ts';

const csvOf = (rows: readonly (readonly string[])[]): string =>
  decodeURIComponent(csvAddress(rows).split(',').slice(1).join(',')).replace('\uFEFF', '');

describe('a table to take along', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    '%j begins no formula in a spreadsheet',
    (cell) => {
      expect(csvOf([['x', cell]]).replaceAll('"', '')).toBe(`x,'${cell}`);
    },
  );

  it('quotes what would part a cell or a line', () => {
    expect(csvOf([['a,b', 'c"d', 'e\nf'], ['g']])).toBe('"a,b","c""d","e\nf"\r\ng');
  });

  it('is read as Chinese by a spreadsheet: with a mark of its encoding', () => {
    expect(decodeURIComponent(csvAddress([['调解']]))).toContain('\uFEFF调解');
  });
});

describe('months', () => {
  it('go back over the turn of a year', () => {
    expect([0, 1, 11, 12].map((count) => monthsBack('2026-01-31', count))).toEqual([
      '2026-01',
      '2025-12',
      '2025-02',
      '2025-01',
    ]);
  });
});

describe('the share that is open on a day', () => {
  const steps = [
    { at: 0, atRisk: 20, ended: 0 },
    { at: 10, atRisk: 18, ended: 3 },
    { at: 40, atRisk: 6, ended: 1 },
  ];

  it('is that of the last step until then, with those who could still end', () => {
    expect([10, 30, 40].flatMap((day) => atDay(steps, day))).toEqual([
      { at: 10, atRisk: 18, ended: 3 },
      { at: 30, atRisk: 6, ended: 3 },
      { at: 40, atRisk: 6, ended: 1 },
    ]);
  });

  it('begins with all of them, and of fewer than ten says nothing', () => {
    const step = { at: 10, atRisk: 18, ended: 3, open: 0.8, low: 0.6, high: 0.9 };
    const start = { at: 0, atRisk: 20, ended: 0, open: 1, low: 1, high: 1 };
    expect(fromTheStart({ count: 20, steps: [step] })).toEqual([start, step]);
    expect(fromTheStart({ count: 9, steps: [] })).toEqual([]);
  });

  it('after the last step is not known', () => {
    expect(atDay(steps, 41)).toEqual([]);
  });
});
