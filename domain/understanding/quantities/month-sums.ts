/** What is told of each month: 第一个月4000，第二个月4200, "June 4000 and July 4200", unang buwan 8000. */
import { beginsOrEnds, namedMonths, ordinalMonths } from '../words/months-numbered.ts';
import type { Scan } from './item.ts';
import { type Sum, sumsIn } from './sums.ts';

export interface SumOfMonth {
  /** the first, second … of those that were told */
  readonly ordinal?: number;
  /** January is 1 */
  readonly month?: number;
  /** in the smallest unit */
  readonly sum: number;
}

type MonthMeant = Omit<SumOfMonth, 'sum'>;

interface MonthWord {
  readonly meant: MonthMeant;
  readonly start: number;
  readonly end: number;
}

const wordsOfMonth = (
  text: string,
  patterns: readonly RegExp[],
  meant: (n: number) => MonthMeant,
): readonly MonthWord[] =>
  patterns.flatMap((pattern, n) =>
    [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
      meant: meant(n + 1),
      start: index,
      end: index + word.length,
    })),
  );

const monthWordsIn = (text: string): readonly MonthWord[] =>
  [
    ...wordsOfMonth(text, ordinalMonths, (ordinal) => ({ ordinal })),
    ...wordsOfMonth(text, namedMonths, (month) => ({ month })),
  ]
    .filter(({ start }) => !beginsOrEnds.test(text.slice(0, start)))
    .sort((a, b) => a.start - b.start);

const notOfMonth: ReadonlySet<Sum['role']> = new Set(['paid', 'denied', 'minus', 'aside', 'theirs']);

const sumsOfMonths = (scan: Scan): readonly Sum[] =>
  sumsIn(scan).filter(
    ({ role, by, each, item }) =>
      !notOfMonth.has(role) && by === undefined && !each && item.low === item.high,
  );

/** Between a month and its sum stand a few words at most. */
const farthest = 24;

/** The words of months and the sums one by one, each month before its sum or each behind it. */
const isOneByOne = (words: readonly MonthWord[], sums: readonly Sum[]): boolean => {
  const isBefore = (words[0]?.start ?? 0) < (sums[0]?.item.start ?? 0);
  return sums.every(({ item }, n) => {
    const [word, next] = [words[n], isBefore ? words[n + 1] : sums[n + 1]?.item];
    if (word === undefined) return false;
    const [first, second] = isBefore ? [word, item] : [item, word];
    return (
      first.end <= second.start &&
      second.start - first.end <= farthest &&
      second.end <= (next?.start ?? Infinity)
    );
  });
};

/** Each month with its sum; empty where another number of sums and months is told. */
export const monthSumsIn = (scan: Scan): readonly SumOfMonth[] => {
  const words = monthWordsIn(scan.text);
  const sums = sumsOfMonths(scan);
  if (words.length !== sums.length || !isOneByOne(words, sums)) return [];
  return sums.flatMap(({ item }, n) => {
    const meant = words[n]?.meant;
    return meant === undefined ? [] : [{ ...meant, sum: Math.round(item.low * 100) }];
  });
};
