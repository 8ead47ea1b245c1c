import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lasted } from '#domain/statistics/lengths.ts';
import { spreadOf } from '#domain/statistics/spread.ts';
import { dayOfShare, survivalOf } from '#domain/statistics/survival.ts';

const lasted = (how: Lasted['how'], days: number, count = 1): Lasted => ({
  how,
  days,
  working: days,
  count,
  of: 'wage.unpaid',
  month: '2026-01',
});

/** Remission of leukaemia under 6-MP in weeks, of Freireich et al. (1963): the example of the textbooks. */
const remission = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((weeks) => lasted('solved', weeks)),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((weeks) => lasted('open', weeks)),
];

const all = fc.array(
  fc.record({
    how: fc.constantFrom<Lasted['how']>('solved', 'refused', 'withdrawn', 'open', 'merged'),
    days: fc.nat(4000),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 60 },
);
const lastedOf = (those: readonly { how: Lasted['how']; days: number; count: number }[]) =>
  those.map(({ how, days, count }) => lasted(how, days, count));

describe('the share that is open', () => {
  it('is that of the textbook, with its numbers at risk', () => {
    const { steps } = survivalOf(remission, 'days');
    expect(steps.map(({ at, atRisk, open }) => [at, atRisk, Number(open.toFixed(4))])).toEqual([
      [6, 21, 0.8571],
      [7, 17, 0.8067],
      [10, 15, 0.7529],
      [13, 12, 0.6902],
      [16, 11, 0.6275],
      [22, 7, 0.5378],
      [23, 6, 0.4482],
    ]);
  });

  it('has the band of the textbook (log-log)', () => {
    const { low, high } = survivalOf(remission, 'days').steps[0] ?? {};
    expect([low, high].map((each) => each?.toFixed(3))).toEqual(['0.620', '0.952']);
  });

  it('with the shares of how cases ended comes to one on every day, and never grows', () => {
    fc.assert(
      fc.property(all, (those) => {
        let before = 1;
        for (const { open, low, high, by } of survivalOf(lastedOf(those), 'days').steps) {
          expect(open + Object.values(by).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 4);
          expect(open).toBeLessThanOrEqual(before);
          expect(low).toBeLessThanOrEqual(open);
          expect(high).toBeGreaterThanOrEqual(open);
          before = open;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('without open cases is the plain share, and its median the nearest rank', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4000), { minLength: 1, maxLength: 80 }), (days) => {
        const survival = survivalOf(
          days.map((each) => lasted('solved', each)),
          'days',
        );
        const sorted = days.toSorted((a, b) => a - b);
        expect(dayOfShare(survival, 0.5)).toBe(sorted[Math.ceil(days.length / 2) - 1]);
        for (const { at, open } of survival.steps)
          expect(open).toBeCloseTo(days.filter((each) => each > at).length / days.length, 5);
      }),
      { numRuns: 60 },
    );
  });

  it('does not let hard cases lie: an office that leaves them open has no fine median', () => {
    const quick = lasted('solved', 5, 10);
    expect(spreadOf([quick], 'days').p50).toEqual({ at: 5, ripe: true });
    expect(spreadOf([quick, lasted('open', 400, 12)], 'days').p50).toEqual({ ripe: false });
  });

  it('is ripe when no open case is young enough to move it', () => {
    const ripe = (age: number) =>
      spreadOf([lasted('solved', 30, 9), lasted('open', age, 2)], 'days').p50?.ripe;
    expect([ripe(29), ripe(30), ripe(31)]).toEqual([false, true, true]);
  });

  it('of nine cases only says how many they are', () => {
    expect(spreadOf([lasted('solved', 3, 9)], 'days')).toEqual({ count: 9 });
  });
});
