/** The entries of a history as they are read: newest first, what happened at once together, limits folded beside it. */
import type { Case, HistoryEntry } from '../../api/queries.ts';

export const isOfClock = (type: string): boolean => /^(?:clock_|deadline_)/.test(type);

/** One instant: acts and what they did to the limits. Where nothing but limits moved, there are no acts. */
export interface Instant {
  readonly id: string;
  readonly at: string;
  readonly by: HistoryEntry['by'];
  readonly acts: readonly HistoryEntry[];
  readonly limits: readonly HistoryEntry[];
  /** the highest number in it */
  readonly seq: number;
}

const instantOf = (entries: readonly HistoryEntry[]): readonly Instant[] => {
  const [first] = entries;
  if (first === undefined) return [];
  const seq = Math.max(...entries.map((each) => each.seq));
  return [
    {
      id: `${first.seq} ${first.at}`,
      at: first.at,
      by: first.by,
      acts: entries.filter(({ type }) => !isOfClock(type)),
      limits: entries.filter(({ type }) => isOfClock(type)),
      seq,
    },
  ];
};

/** @param entries in order */
export const instantsOf = (entries: readonly HistoryEntry[]): readonly Instant[] => {
  const instants: HistoryEntry[][] = [];
  for (const entry of entries) {
    const last = instants.at(-1);
    const before = last?.at(-1);
    if (before !== undefined && before.at === entry.at && before.by.id === entry.by.id) last?.push(entry);
    else instants.push([entry]);
  }
  return instants.toReversed().flatMap(instantOf);
};

const eventLabel = 'event.';

/** The kinds by which a history can be narrowed; what older events are of, nobody knows before they are read. */
export const kindsOf = (
  { history, earlier }: Pick<Case, 'history' | 'earlier'>,
  labels: readonly string[],
): readonly string[] => {
  const there = history.map(({ type }) => type);
  const known = labels.filter((key) => key.startsWith(eventLabel)).map((key) => key.slice(eventLabel.length));
  return [...new Set(earlier ? [...there, ...known] : there)];
};
