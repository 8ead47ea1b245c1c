import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memoryFindIndex } from '#adapters/find-index/memory.ts';
import { joinedLists } from '#casework/find/joined-lists.ts';
import { runs } from '#tests/support/seeded.ts';

const at = (n: number) => `2026-04-01T02:00:00.${String(n).padStart(3, '0')}Z`;

const postedLists = async (lists: readonly (readonly number[])[]) => {
  const find = memoryFindIndex();
  for (const [n, list] of lists.entries())
    for (const each of list)
      await find.post(`t${n}`, { at: at(each >> 1), caseId: `c${each >> 1}`, ref: `w-${each & 1}` });
  return { find, tokens: lists.map((_, n) => `t${n}`) };
};

/** All pages, each with a budget of its own. */
const allPages = async (
  { find, tokens }: Awaited<ReturnType<typeof postedLists>>,
  budget: { lists: number; heads: number },
  shown: (caseId: string) => boolean = () => true,
) => {
  const rows: string[] = [];
  let queries = 0;
  for (let from: string | undefined, pages = 0; ; pages += 1) {
    if (pages > 500) throw new Error('It does not end');
    const left = { ...budget };
    const page = await joinedLists({ find, budget: left }, tokens, { from, most: 3 }, async (id) =>
      shown(id) ? id : undefined,
    );
    rows.push(...page.rows);
    queries += budget.lists - left.lists;
    if (page.ended) return { rows, queries };
    from = page.goOn;
  }
};

it('finds the cases of whose one reference all lists speak, newest first, each once, whatever the page ends at', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.uniqueArray(fc.nat(80), { maxLength: 60 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 5, max: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (lists, most, heads) => {
        const [first = [], ...others] = lists;
        const both = first.filter((each) => others.every((list) => list.includes(each)));
        const wanted = [...new Set(both.sort((a, b) => b - a).map((each) => `c${each >> 1}`))];
        const { rows } = await allPages(await postedLists(lists), { lists: most, heads });
        expect(rows).toEqual(wanted);
      },
    ),
    { numRuns: runs(60) },
  ));

it('goes on behind cases that are not shown', async () => {
  const posted = await postedLists([Array.from({ length: 40 }, (_, n) => n * 2)]);
  const { rows } = await allPages(posted, { lists: 5, heads: 4 }, (id) => id === 'c1');
  expect(rows).toEqual(['c1']);
});

it('reads little when one list is short, however long the others are', async () => {
  const posted = await postedLists([Array.from({ length: 900 }, (_, n) => n), [10, 400], [10, 400, 600]]);
  const { rows, queries } = await allPages(posted, { lists: 50, heads: 50 });
  expect(rows).toEqual(['c200', 'c5']);
  expect(queries).toBeLessThanOrEqual(9);
});
