/** What changes when a case moves from lists to others: the same for DynamoDB and for the twin. */
import type { ListEntry, ListedCase } from './port.ts';

const entryText = ({ office, list, sk }: ListEntry): string => [office, list, sk].join(' ');

const entriesWithout = (all: readonly ListEntry[], others: readonly ListEntry[]): readonly ListEntry[] => {
  const known = new Set(others.map(entryText));
  return all.filter((each) => !known.has(entryText(each)));
};

interface CountedEntry {
  readonly office: string;
  readonly list: string;
  readonly by: 1 | -1;
}

const mostListsOfCase = 40;

const countedBy = (entries: readonly ListEntry[], by: CountedEntry['by']): readonly CountedEntry[] =>
  entries.map(({ office, list }) => ({ office, list, by }));

/** Throws on more lists than one transaction holds, or on one that stands there twice. */
export const changesOf = (before: ListedCase | undefined, { entries }: ListedCase) => {
  if (entries.length > mostListsOfCase)
    throw new RangeError(`A case stands in ${mostListsOfCase} lists at most.`);
  if (new Set(entries.map(({ office, list }) => `${office} ${list}`)).size < entries.length)
    throw new RangeError('A case stands in a list once.');
  const was = before?.entries ?? [];
  const [left, entered] = [entriesWithout(was, entries), entriesWithout(entries, was)];
  const sums = new Map<string, { office: string; list: string; by: number }>();
  for (const { office, list, by } of [...countedBy(left, -1), ...countedBy(entered, 1)]) {
    const key = `${office} ${list}`;
    sums.set(key, { office, list, by: (sums.get(key)?.by ?? 0) + by });
  }
  return { left, entered, counts: [...sums.values()].filter(({ by }) => by !== 0) };
};
