/** What every find index must do. Run for the twin and, where an engine is at hand, for DynamoDB. */
import { describe, expect, test } from 'vitest';
import type { FindIndex, PostingPlace } from '#adapters/find-index/port.ts';

const place = (day: number, caseId: string, ref = 'w-1'): PostingPlace => ({
  at: `2026-04-${String(day).padStart(2, '0')}T02:00:00.000Z`,
  caseId,
  ref,
});

export const findIndexContract = (name: string, make: () => Promise<FindIndex>): void => {
  describe(`find index: ${name}`, () => {
    test('what a case is found by is kept by reference, replaced and dropped, for this case alone', async () => {
      const find = await make();
      const one = { ref: 'w-1', made: '1 here identity', tokens: ['aa', 'bb'], whole: false };
      const other = { ref: 'case', made: '1 here', tokens: ['cc'], whole: true };
      await find.keep('c1', one);
      await find.keep('c1', other);
      await find.keep('c2', other);
      await find.keep('c1', { ...one, whole: true });
      const byRef = async (caseId: string) =>
        [...(await find.findables(caseId))].sort((a, b) => (a.ref < b.ref ? -1 : 1));
      expect(await byRef('c1')).toEqual([other, { ...one, whole: true }]);
      await find.drop('c1', 'w-1');
      expect(await byRef('c1')).toEqual([other]);
      expect(await byRef('c2')).toEqual([other]);
      expect(await byRef('c3')).toEqual([]);
    });

    test('postings come newest first, from a place on, so many at a time', async () => {
      const find = await make();
      for (const day of [3, 1, 2]) await find.post('aa', place(day, `c${day}`));
      await find.post('bb', place(9, 'c9'));
      const cases = async (from?: string, limit = 10) =>
        (await find.postings('aa', from, limit)).map(({ caseId }) => caseId);
      expect(await cases()).toEqual(['c3', 'c2', 'c1']);
      expect(await cases(undefined, 2)).toEqual(['c3', 'c2']);
      const [, second] = await find.postings('aa', undefined, 2);
      expect(await cases(second?.place)).toEqual(['c2', 'c1']);
      expect(await cases(second?.beyond)).toEqual(['c1']);
    });

    test('beyond a case lie none of its own postings and all of the older ones', async () => {
      const find = await make();
      for (const ref of ['p-1', 'w-1', 'w-2']) await find.post('aa', place(2, 'c2', ref));
      await find.post('aa', place(2, 'c1'));
      await find.post('aa', place(1, 'c3'));
      const [newest] = await find.postings('aa', undefined, 1);
      expect(newest).toMatchObject({ caseId: 'c2' });
      const rest = await find.postings('aa', newest?.beyond, 10);
      expect(rest.map(({ caseId }) => caseId)).toEqual(['c1', 'c3']);
    });

    test('posting twice is once, and what was taken away is gone from its list alone', async () => {
      const find = await make();
      await find.post('aa', place(1, 'c1'));
      await find.post('aa', place(1, 'c1'));
      await find.post('bb', place(1, 'c1'));
      expect(await find.postings('aa', undefined, 10)).toHaveLength(1);
      await find.unpost('aa', place(1, 'c1'));
      await find.unpost('aa', place(1, 'c1'));
      expect(await find.postings('aa', undefined, 10)).toEqual([]);
      expect(await find.postings('bb', undefined, 10)).toHaveLength(1);
    });
  });
};
