/** What every keeper of the lists must do. Run for the twin and, where an engine is at hand, for DynamoDB. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseLists, ListEntry } from '#adapters/case-lists/port.ts';

const here = 'cn-440306';
const idOf = (n: number): string => String(n).padStart(26, '0');
const at = (list: string, sk = '2026-04-01', office = here): ListEntry => ({ office, list, sk });

const allIn = async (lists: CaseLists, list: string, limit: number, backwards = false) => {
  const ids: string[] = [];
  for (let page: string | undefined, first = true; first || page !== undefined; first = false) {
    const found = await lists.casesIn(here, list, { limit, page, backwards });
    expect(found.items.length).toBeLessThanOrEqual(limit);
    ids.push(...found.items);
    page = found.next;
  }
  return ids;
};

/** The counts without those of empty lists. */
const countsIn = async (lists: CaseLists, office = here) =>
  Object.fromEntries(Object.entries(await lists.counts(office)).filter(([, count]) => count !== 0));

export const caseListsContract = (name: string, make: () => Promise<CaseLists>, numRuns = 30): void => {
  describe(`lists of cases: ${name}`, () => {
    test('a case stands where it was put, is counted there, and moves', async () => {
      const lists = await make();
      const [one] = [idOf(1)];
      expect(await lists.listed(one)).toBeUndefined();
      const first = { version: 3, shape: 1, entries: [at('open'), at('task unread')] };
      expect(await lists.relist(one, undefined, first)).toBe(true);
      expect(await lists.listed(one)).toEqual(first);
      expect(await countsIn(lists)).toEqual({ open: 1, 'task unread': 1 });
      const second = {
        version: 5,
        shape: 1,
        entries: [at('open'), at('held i.li'), at('task triage', 'x', 'cn-4403')],
      };
      expect(await lists.relist(one, first, second)).toBe(true);
      expect(await countsIn(lists)).toEqual({ open: 1, 'held i.li': 1 });
      expect(await countsIn(lists, 'cn-4403')).toEqual({ 'task triage': 1 });
      expect(await allIn(lists, 'task unread', 10)).toEqual([]);
      expect(await allIn(lists, 'held i.li', 10)).toEqual([one]);
    });

    test('who comes late moves nothing and counts nothing', async () => {
      const lists = await make();
      const first = { version: 1, shape: 1, entries: [at('open')] };
      await lists.relist(idOf(1), undefined, first);
      await lists.relist(idOf(1), first, { version: 2, shape: 1, entries: [at('ended')] });
      expect(await lists.relist(idOf(1), first, { version: 3, shape: 1, entries: [at('waiting')] })).toBe(
        false,
      );
      expect(await lists.relist(idOf(1), undefined, { version: 3, shape: 1, entries: [at('waiting')] })).toBe(
        false,
      );
      expect(await countsIn(lists)).toEqual({ ended: 1 });
    });

    test('a case is listed anew in the same version when lists are made otherwise, and once', async () => {
      const lists = await make();
      const first = { version: 1, shape: 1, entries: [at('open')] };
      const anew = { version: 1, shape: 2, entries: [at('open'), at('waiting')] };
      await lists.relist(idOf(1), undefined, first);
      expect([await lists.relist(idOf(1), first, anew), await lists.relist(idOf(1), first, anew)]).toEqual([
        true,
        false,
      ]);
      expect(await countsIn(lists)).toEqual({ open: 1, waiting: 1 });
    });

    test('a list comes in pages, in the order of its keys or the other way round', async () => {
      const lists = await make();
      for (const n of [3, 1, 5, 2, 4])
        await lists.relist(idOf(n), undefined, {
          version: 1,
          shape: 1,
          entries: [at('open', `2026-04-0${6 - n}`)],
        });
      const byKey = [5, 4, 3, 2, 1].map(idOf);
      expect(await allIn(lists, 'open', 2)).toEqual(byKey);
      expect(await allIn(lists, 'open', 2, true)).toEqual(byKey.toReversed());
      await expect(lists.casesIn(here, 'open', { limit: 2, page: 'nonsense' })).rejects.toThrow('no page');
    });

    test('a case that only moves in its list is not counted twice', async () => {
      const lists = await make();
      const first = { version: 1, shape: 1, entries: [at('open', '2026-04-09')] };
      await lists.relist(idOf(1), undefined, first);
      await lists.relist(idOf(2), undefined, { version: 1, shape: 1, entries: [at('open', '2026-04-05')] });
      await lists.relist(idOf(1), first, { version: 2, shape: 1, entries: [at('open', '2026-04-01')] });
      expect(await allIn(lists, 'open', 10)).toEqual([idOf(1), idOf(2)]);
      expect(await countsIn(lists)).toEqual({ open: 2 });
    });

    test('too many lists, or one twice, is a mistake', async () => {
      const lists = await make();
      const many = Array.from({ length: 41 }, (_, n) => at(`list ${n}`));
      await expect(lists.relist(idOf(1), undefined, { version: 1, shape: 1, entries: many })).rejects.toThrow(
        'at most',
      );
      const twice = [at('open', 'a'), at('open', 'b')];
      await expect(
        lists.relist(idOf(1), undefined, { version: 1, shape: 1, entries: twice }),
      ).rejects.toThrow('once');
    });

    test('whatever moves where: each count is the length of its list', async () => {
      const names = ['open', 'waiting', 'task unread'];
      const step = fc.record({ n: fc.nat(3), lists: fc.subarray(names), day: fc.nat(9) });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
          const lists = await make();
          for (const [version, { n, lists: some, day }] of steps.entries()) {
            const before = await lists.listed(idOf(n));
            const entries = some.map((list) => at(list, `2026-04-0${day}`));
            await lists.relist(idOf(n), before, { version: version + 1, shape: 1, entries });
          }
          const counts = await lists.counts(here);
          for (const list of names)
            expect(counts[list] ?? 0).toBe((await lists.casesIn(here, list, { limit: 50 })).items.length);
        }),
        { numRuns },
      );
    });
  });
};
