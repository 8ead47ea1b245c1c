import { postingFrom, postingSk } from './keys.ts';
import type { Findable, FindIndex } from './port.ts';

/** The twin; `tokens` and `kept` show what somebody sees who has the table. */
export const memoryFindIndex = (): FindIndex & {
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
  readonly kept: ReadonlyMap<string, ReadonlyMap<string, Findable>>;
} => {
  const lists = new Map<string, Set<string>>();
  const kept = new Map<string, Map<string, Findable>>();
  return {
    lists,
    kept,
    findables: async (caseId) => [...(kept.get(caseId)?.values() ?? [])],
    keep: async (caseId, findable) => {
      const all = kept.get(caseId) ?? new Map<string, Findable>();
      kept.set(caseId, all.set(findable.ref, findable));
    },
    drop: async (caseId, ref) => void kept.get(caseId)?.delete(ref),
    post: async (token, place) => {
      lists.set(token, (lists.get(token) ?? new Set<string>()).add(postingSk(place)));
    },
    unpost: async (token, place) => void lists.get(token)?.delete(postingSk(place)),
    postings: async (token, from, limit) =>
      [...(lists.get(token) ?? [])]
        .filter((sk) => from === undefined || sk <= from)
        .sort()
        .reverse()
        .slice(0, limit)
        .map(postingFrom),
  };
};
