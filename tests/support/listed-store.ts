/** A store that lists each case at once, as the reader of the stream does a moment later. */
import type { CaseLists } from '#adapters/case-lists/port.ts';
import { caseWritesOf } from '#adapters/case-store/check-append.ts';
import type { CaseStore } from '#adapters/case-store/port.ts';
import { listCase } from '#casework/lists/list-case.ts';

export const listedStore = (store: CaseStore, lists: CaseLists): CaseStore => ({
  ...store,
  append: async (act) => {
    const done = await store.append(act);
    if (done.outcome === 'appended')
      for (const { caseId } of caseWritesOf(act)) await listCase({ store, lists }, caseId);
    return done;
  },
});
