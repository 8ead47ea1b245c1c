/** What all numbers of a text come to, where each plays the role that makes the whole likeliest and none is left over. */
import type { NumberRole, WeighedNumber } from './number-roles.ts';

/** What a number can be in a reckoning. */
const reckonedParts = ['rate', 'count', 'due', 'paid', 'part'] as const satisfies readonly NumberRole[];
type ReckonedPart = (typeof reckonedParts)[number];

export interface Reckoning {
  /** in whole currency */
  readonly sum: number;
  /** how likely all roles are together, of 1 */
  readonly share: number;
  /** the part that each number has, in their order */
  readonly as: readonly ReckonedPart[];
}

/** Less likely, a number plays no such part. */
const leastShare = 0.08;

/** More numbers in one text are a list, and no reckoning. */
const mostReckoned = 6;

const valuesOf = (
  numbers: readonly WeighedNumber[],
  as: readonly ReckonedPart[],
  part: ReckonedPart,
): readonly number[] => numbers.flatMap(({ item }, at) => (as[at] === part ? [item.low] : []));

const sumOfAll = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0);

/** The first rate with the first number of what it is for, and so on. */
const ratesTimesCounts = (rates: readonly number[], counts: readonly number[]): number =>
  sumOfAll(rates.map((rate, at) => rate * (counts[at] ?? 0)));

/**
 * So many at so much, and so many more, or what should have come, less what was paid; or single sums. Undefined where they
 * don't fit together: a rate without its number, a payment of nothing, one sum alone.
 */
const sumReckonedAs = (
  numbers: readonly WeighedNumber[],
  as: readonly ReckonedPart[],
): number | undefined => {
  const [rates, counts, due, paid, single] = reckonedParts.map((part) => valuesOf(numbers, as, part));
  if (!rates || !counts || !due || !paid || !single) return undefined;
  const isWhole =
    rates.length === counts.length && due.length <= 1 && (due.length === 0 || rates.length === 0);
  const isTogether =
    rates.length > 0 || (single.length > 1 && paid.length === 0) || (due.length === 1 && paid.length > 0);
  const sum = ratesTimesCounts(rates, counts) + sumOfAll(due) + sumOfAll(single) - sumOfAll(paid);
  return isWhole && isTogether && sum > 0 ? sum : undefined;
};

/** All ways in which the numbers can play their reckonedParts, with how likely each is. */
const waysToReckon = (numbers: readonly WeighedNumber[]): readonly Pick<Reckoning, 'as' | 'share'>[] =>
  numbers.reduce<readonly Pick<Reckoning, 'as' | 'share'>[]>(
    (ways, { of }) =>
      ways.flatMap(({ as, share }) =>
        reckonedParts.flatMap((part) =>
          of(part) < leastShare ? [] : [{ as: [...as, part], share: share * of(part) }],
        ),
      ),
    [{ as: [], share: 1 }],
  );

/** The likeliest reckoning; undefined where the numbers make none, or are one alone. */
export const reckoningOf = (numbers: readonly WeighedNumber[]): Reckoning | undefined => {
  if (numbers.length < 2 || numbers.length > mostReckoned) return undefined;
  return waysToReckon(numbers)
    .flatMap(({ as, share }) => {
      const sum = sumReckonedAs(numbers, as);
      return sum === undefined ? [] : [{ as, share, sum }];
    })
    .reduce<Reckoning | undefined>((so, each) => (each.share > (so?.share ?? 0) ? each : so), undefined);
};
