/** What every store of counters must do. Run for the twin and, where an engine is at hand, for DynamoDB. */
import { describe, expect, test } from 'vitest';
import type { Counters, CountingStep } from '#adapters/counters/port.ts';
import type { Increment } from '#domain/statistics/measures.ts';
import type { Standing } from '#domain/statistics/standing.ts';

const standing: Standing = {
  shape: 1,
  office: 'cn-440306',
  zone: 'Asia/Shanghai',
  status: 'triage',
  since: '2026-04-01T02:00:00.000Z',
  openSince: '2026-04-01T02:00:00.000Z',
  lines: { m1: { w1: { fen: 900, says: 'yes' }, w2: { fen: 1 } } },
  counted: { w1: { paid: '2026-04' } },
};

const adds = (measure: string, by: number, group = 'counts', office = 'cn-440306'): Increment => ({
  office,
  month: '2026-04',
  group,
  measure,
  by,
});

const step = (caseId: string, from: number, seq: number, increments: readonly Increment[]): CountingStep => ({
  caseId,
  from,
  progress: { seq, standing },
  increments,
});

export const countersContract = (name: string, make: () => Promise<Counters>): void => {
  describe(`counters: ${name}`, () => {
    test('a case that was never counted has no progress, a month without events no counters', async () => {
      const counters = await make();
      expect(await counters.progress('a')).toBeUndefined();
      expect(await counters.month('cn-440306', '2026-04')).toEqual({});
    });

    test('counts and progress are written together, and read back', async () => {
      const counters = await make();
      const done = await counters.advance(
        step('a', 0, 3, [adds('opened', 1), adds('closed.paid_full', 2), adds('4', 1, 'days.triage')]),
      );
      expect(done).toBe(true);
      expect(await counters.progress('a')).toEqual({ seq: 3, standing });
      expect(await counters.month('cn-440306', '2026-04')).toEqual({
        counts: { opened: 1, 'closed.paid_full': 2 },
        'days.triage': { 4: 1 },
      });
    });

    test('the same step again does nothing', async () => {
      const counters = await make();
      const first = step('a', 0, 3, [adds('opened', 1)]);
      expect([await counters.advance(first), await counters.advance(first)]).toEqual([true, false]);
      expect(await counters.advance(step('a', 2, 5, [adds('opened', 1)]))).toBe(false);
      expect((await counters.month('cn-440306', '2026-04')).counts).toEqual({ opened: 1 });
    });

    test('a step without counts moves the progress', async () => {
      const counters = await make();
      await counters.advance(step('a', 0, 1, []));
      expect(await counters.advance(step('a', 1, 2, []))).toBe(true);
      expect((await counters.progress('a'))?.seq).toBe(2);
    });

    test('what many cases add in one office and month is summed, less than nothing too', async () => {
      const counters = await make();
      const cases = Array.from({ length: 30 }, (_, n) => `case-${n}`);
      await Promise.all(
        cases.map((each) =>
          counters.advance(step(each, 0, 1, [adds('opened', 1), adds('confirmedFen', -5)])),
        ),
      );
      expect((await counters.month('cn-440306', '2026-04')).counts).toEqual({
        opened: 30,
        confirmedFen: -150,
      });
    });

    test('of sixteen who count the same step at once, one does', async () => {
      const counters = await make();
      const done = await Promise.all(
        Array.from({ length: 16 }, () => counters.advance(step('a', 0, 1, [adds('opened', 1)]))),
      );
      expect(done.filter((each) => each)).toHaveLength(1);
      expect((await counters.month('cn-440306', '2026-04')).counts).toEqual({ opened: 1 });
    });

    test('offices don’t mix', async () => {
      const counters = await make();
      await counters.advance(
        step('a', 0, 1, [adds('transferredOut', 1), adds('transferredIn', 1, 'counts', 'cn-440309')]),
      );
      expect((await counters.month('cn-440309', '2026-04')).counts).toEqual({ transferredIn: 1 });
    });
  });
};
