import { cursorFrom, pageAt } from '../case-store/page.ts';
import { changesOf } from './changes.ts';
import { caseIdOfEntry, entryKey, listPk } from './keys.ts';
import type { CaseLists, ListedCase } from './port.ts';

/** The twin: same answers, gone with the process. */
export const memoryCaseLists = (): CaseLists => {
  const listed = new Map<string, ListedCase>();
  const lists = new Map<string, Set<string>>();
  const counts = new Map<string, Record<string, number>>();
  const keysIn = (pk: string, backwards: boolean): readonly string[] => {
    const keys = [...(lists.get(pk) ?? [])].sort();
    return backwards ? keys.reverse() : keys;
  };

  return {
    listed: async (caseId) => structuredClone(listed.get(caseId)),
    relist: async (caseId, before, after) => {
      const changes = changesOf(before, after);
      const now = listed.get(caseId);
      if (now?.version !== before?.version || now?.shape !== before?.shape) return false;
      listed.set(caseId, structuredClone(after));
      for (const each of changes.left) {
        const { pk, sk } = entryKey(caseId, each);
        lists.get(pk)?.delete(sk);
      }
      for (const each of changes.entered) {
        const { pk, sk } = entryKey(caseId, each);
        lists.set(pk, (lists.get(pk) ?? new Set()).add(sk));
      }
      for (const { office, list, by } of changes.counts) {
        const sums = counts.get(office) ?? {};
        counts.set(office, { ...sums, [list]: (sums[list] ?? 0) + by });
      }
      return true;
    },
    casesIn: async (office, list, { limit, page, backwards = false }) => {
      const after = cursorFrom(page, 1).after?.sk;
      const keys = keysIn(listPk(office, list), backwards);
      const isBehind = (sk: string, place: string) => (backwards ? sk < place : sk > place);
      const rest = keys.filter((sk) => after === undefined || isBehind(sk, after));
      const items = rest.slice(0, limit);
      const last = items.at(-1);
      const ids = items.map(caseIdOfEntry);
      return last === undefined || rest.length === items.length
        ? { items: ids }
        : { items: ids, next: pageAt({ part: 0, after: { sk: last, caseId: caseIdOfEntry(last) } }) };
    },
    counts: async (office) => ({ ...counts.get(office) }),
  };
};
