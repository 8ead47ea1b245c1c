/**
 * Which cases stand in all of several lists of postings: each list is asked for what comes next behind the one that is
 * furthest, so that the rarest part of a name decides how much is read, however common the others are.
 */
import type { FindIndex, Posting } from '#adapters/find-index/port.ts';

/** What may be read for one answer; what is left undone goes on with the next page. */
export interface ReadingBudget {
  /** queries of the index */
  lists: number;
  /** HEADs of cases */
  heads: number;
}

/** Some 3 KB: one query costs one read unit at most. */
const postingsAtOnce = 25;

interface ListReader {
  /** its newest posting at or behind a place; undefined: there is none */
  next(from: string | undefined): Promise<Posting | undefined>;
}

const listReader = (find: Pick<FindIndex, 'postings'>, token: string, budget: ReadingBudget): ListReader => {
  let ahead: readonly Posting[] = [];
  let ended = false;
  const behind = (from: string | undefined) =>
    ahead.filter(({ place }) => from === undefined || place <= from);
  return {
    next: async (from) => {
      ahead = behind(from);
      if (ahead.length === 0 && !ended) {
        budget.lists -= 1;
        ahead = await find.postings(token, from, postingsAtOnce);
        ended = ahead.length < postingsAtOnce;
      }
      return ahead[0];
    },
  };
};

/** The newest posting that all lists have, at or behind a place. */
const common = async (
  lists: readonly ListReader[],
  from: string | undefined,
  budget: ReadingBudget,
): Promise<Posting | 'none' | { readonly goOn: string | undefined }> => {
  let target = from;
  for (;;) {
    let agreed = 0;
    let found: Posting | undefined;
    for (const list of lists) {
      if (budget.lists <= 0) return { goOn: target };
      found = await list.next(target);
      if (found === undefined) return 'none';
      agreed = found.place === target ? agreed + 1 : 1;
      target = found.place;
    }
    if (agreed === lists.length && found !== undefined) return found;
  }
};

export interface JoinedPage<R> {
  readonly rows: readonly R[];
  /** where to go on; absent: all was read */
  readonly goOn?: string | undefined;
  readonly ended: boolean;
}

/**
 * Cases in all lists, newest first.
 * @param most rows of the page
 * @param rowOf what is shown of a case; undefined: nothing, it is not for this reader
 */
export const joinedLists = async <R>(
  { find, budget }: { readonly find: Pick<FindIndex, 'postings'>; readonly budget: ReadingBudget },
  tokens: readonly string[],
  { from, most }: { readonly from: string | undefined; readonly most: number },
  rowOf: (caseId: string) => Promise<R | undefined>,
): Promise<JoinedPage<R>> => {
  const lists = tokens.map((token) => listReader(find, token, budget));
  const rows: R[] = [];
  let place = from;
  while (rows.length < most && budget.heads > 0) {
    const found = await common(lists, place, budget);
    if (found === 'none') return { rows, ended: true };
    if ('goOn' in found) return { rows, goOn: found.goOn, ended: false };
    budget.heads -= 1;
    const row = await rowOf(found.caseId);
    if (row !== undefined) rows.push(row);
    place = found.beyond;
  }
  return { rows, goOn: place, ended: false };
};
