/** A case is listed by the row that HEAD keeps; where HEAD keeps none, by one that is made anew. */
import { expect, it } from 'vitest';
import { memoryCaseLists } from '#adapters/case-lists/memory.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { listCase } from '#casework/lists/list-case.ts';
import * as s from '#tests/support/story.ts';

it.each([['with'], ['without']])('lists the same %s a row in HEAD', async (kept) => {
  const { history, state } = s.given(...s.accepted);
  if (state === undefined) throw new Error('An empty story');
  const store = memoryCaseStore();
  await store.append({ caseId: s.caseId, expected: 0, events: history, state });
  const bare = {
    ...store,
    headRow: async (caseId: string) => {
      const { row: _, ...rest } = (await store.headRow(caseId)) ?? { version: 0, at: '' };
      return rest;
    },
  };
  const [lists, reference] = [memoryCaseLists(), memoryCaseLists()];
  await listCase({ store, lists: reference }, s.caseId);
  await listCase({ store: kept === 'with' ? store : bare, lists }, s.caseId);
  const listed = await lists.listed(s.caseId);
  expect(listed?.entries.length).toBeGreaterThan(0);
  expect(listed).toEqual(await reference.listed(s.caseId));
});
