/** Finds cases by what somebody typed: reading after reading, office after office, at a cost that no number of cases moves. */
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import { cursorFrom, type ListCursor, pageAt } from '#adapters/case-store/page.ts';
import type { FindIndex } from '#adapters/find-index/port.ts';
import { joinedLists, type ReadingBudget } from './joined-lists.ts';
import type { Reading } from './readings.ts';
import { partTokens, wholeToken } from './tokens.ts';

export interface FindingDeps {
  readonly index: BlindIndex;
  readonly find: Pick<FindIndex, 'postings'>;
}

interface FoundRow {
  readonly caseId: string;
}

export interface FindingOrder<R extends FoundRow> {
  readonly readings: readonly Reading[];
  /** whose cases may be found, the asker's own first */
  readonly offices: readonly string[];
  readonly page: string | undefined;
  /** rows of the page; absent: fifty */
  readonly most?: number;
  /** what is shown of a case; undefined: it is not for the asker, or not what they asked for */
  readonly rowOf: (caseId: string) => Promise<R | undefined>;
}

const mostRows = 50;

/** What a page may cost: of fifty rows a hundred queries of a list, and a hundred HEADs. */
const budgetFor = (most: number): ReadingBudget => ({ lists: 50 + most, heads: 2 * most });

/** Lists that are read together: of a whole number one for all offices, of parts one set for each. */
interface ListSet {
  readonly reading: Reading;
  readonly office: string | undefined;
}

const listSets = (readings: readonly Reading[], offices: readonly string[]): readonly ListSet[] =>
  readings.flatMap((reading): readonly ListSet[] =>
    'value' in reading ? [{ reading, office: undefined }] : offices.map((office) => ({ reading, office })),
  );

const tokensFor = async (
  index: BlindIndex,
  { reading, office = '' }: ListSet,
): Promise<readonly string[]> => {
  if ('value' in reading) return [await wholeToken(index, reading.as, reading.value)];
  const part = await partTokens(index, office);
  return reading.parts.map(([kind, each]) => part(kind, each));
};

/** The cursor's place is one in a list; a list of postings has no case to go on after. */
const cursorAt = (part: number, sk: string | undefined): ListCursor =>
  sk === undefined ? { part } : { part, after: { sk, caseId: '' } };

/**
 * One page, the newest of each office first. It may be short, or empty, and still have a next one: a case that is not for
 * the asker, or not what they asked for, costs as much as one that is. Throws BadPage on a page of no such search.
 */
export const findCases = async <R extends FoundRow>(
  { index, find }: FindingDeps,
  { readings, offices, page, rowOf, most = mostRows }: FindingOrder<R>,
): Promise<{ readonly items: readonly R[]; readonly next?: string }> => {
  const sets = listSets(readings, offices);
  const budget = budgetFor(most);
  const found = new Map<string, R>();
  let cursor = cursorFrom(page, Math.max(1, sets.length));
  for (;;) {
    const set = sets[cursor.part];
    if (set === undefined) return { items: [...found.values()] };
    if (found.size >= most || budget.lists <= 0 || budget.heads <= 0)
      return { items: [...found.values()], next: pageAt(cursor) };
    const order = { from: cursor.after?.sk, most: most - found.size };
    const joined = await joinedLists({ find, budget }, await tokensFor(index, set), order, rowOf);
    for (const row of joined.rows) found.set(row.caseId, row);
    // where the next one stands in a list of all offices is not for the asker to see: what a number has is on one page
    const goesOn = !joined.ended && set.office !== undefined;
    cursor = goesOn ? cursorAt(cursor.part, joined.goOn) : { part: cursor.part + 1 };
  }
};
