/** A whole list, read and judged: nothing of it is lost, and nobody's sum is counted twice. */
import type { ListRow, WageListUse } from './list.ts';
import { type BadRow, type CasePeople, type ListedPerson, peopleIn } from './people.ts';
import { type GoodRow, readRow } from './read-row.ts';
import type { CellContext } from './time-in-cell.ts';

export interface ReadList {
  readonly people: readonly ListedPerson[];
  /** in the order of the sheet */
  readonly bad: readonly BadRow[];
}

export const readList = (
  rows: readonly ListRow[],
  use: WageListUse,
  context: CellContext,
  inCase: CasePeople,
): ReadList => {
  const read = rows.map((row) => readRow(row, use, context));
  const unreadable = read.filter((each): each is BadRow => 'problems' in each);
  const readable = read.filter((each): each is GoodRow => 'fen' in each);
  const { people, bad } = peopleIn(readable, use, inCase);
  return { people, bad: [...unreadable, ...bad].toSorted((a, b) => a.row - b.row) };
};
