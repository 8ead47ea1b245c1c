/** What every store of counters must do. Run for the twin and, where an engine is at hand, for DynamoDB. */
import { describe, expect, test } from 'vitest';
import type { Counters, CountingStep } from '#adapters/counters/port.ts';
import type { Increment } from '#domain/statistics/cells.ts';
import { countedAfter } from '#domain/statistics/counted.ts';
import * as s from '#tests/support/story.ts';

const [filing] = s.given(s.filed).history;
if (filing === undefined) throw new Error('An empty story');
const counted = countedAfter(undefined, filing);

const adds = (
  measure: string,
  by: number,
  group = 'told',
  office = 'cn-440306',
  sheet = '2026-04',
): Increment => ({
  office,
  sheet,
  group,
  measure,
  by,
});

const step = (caseId: string, from: number, seq: number, increments: readonly Increment[]): CountingStep => ({
  caseId,
  from,
  progress: { seq, counted, stands: increments },
  increments,
});

const toldIn = async (counters: Counters, office: string) =>
  (await counters.sheets(office, '2026-04', '2026-04'))['2026-04']?.told;

export const countersContract = (name: string, make: () => Promise<Counters>): void => {
  describe(`counters: ${name}`, () => {
    test('a case that was never counted has no progress, a month without events no counters', async () => {
      const counters = await make();
      expect(await counters.progress('a')).toBeUndefined();
      expect(await counters.sheets('cn-440306', '2026-04', '2026-04')).toEqual({});
    });

    test('counts and progress are written together, and read back', async () => {
      const counters = await make();
      const done = await counters.advance(
        step('a', 0, 3, [adds('opened', 1), adds('closed.paid_full', 2), adds('4', 1, 'stay/triage')]),
      );
      expect(done).toBe(true);
      const stands = [adds('opened', 1), adds('closed.paid_full', 2), adds('4', 1, 'stay/triage')];
      expect(await counters.progress('a')).toEqual({ seq: 3, counted, stands });
      expect(await counters.sheets('cn-440306', '2026-04', '2026-04')).toEqual({
        '2026-04': { told: { opened: 1, 'closed.paid_full': 2 }, 'stay/triage': { 4: 1 } },
      });
    });

    test('the same step again does nothing', async () => {
      const counters = await make();
      const first = step('a', 0, 3, [adds('opened', 1)]);
      expect([await counters.advance(first), await counters.advance(first)]).toEqual([true, false]);
      expect(await counters.advance(step('a', 2, 5, [adds('opened', 1)]))).toBe(false);
      expect(await toldIn(counters, 'cn-440306')).toEqual({ opened: 1 });
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
      expect(await toldIn(counters, 'cn-440306')).toEqual({
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
      expect(await toldIn(counters, 'cn-440306')).toEqual({ opened: 1 });
    });

    test('offices don’t mix', async () => {
      const counters = await make();
      await counters.advance(
        step('a', 0, 1, [adds('transferredOut', 1), adds('transferredIn', 1, 'told', 'cn-440309')]),
      );
      expect(await toldIn(counters, 'cn-440309')).toEqual({ transferredIn: 1 });
    });

    test('a span of months is read at once, with what is open and nothing else', async () => {
      const counters = await make();
      const sheets = ['2025-12', '2026-01', '2026-11', '2026-12', 'open'];
      const each = sheets.map((sheet) => adds('opened', 1, 'told', 'cn-440306', sheet));
      await counters.advance(step('a', 0, 1, each));
      expect(Object.keys(await counters.sheets('cn-440306', '2026-01', '2026-11')).sort()).toEqual([
        '2026-01',
        '2026-11',
        'open',
      ]);
    });
  });
};
