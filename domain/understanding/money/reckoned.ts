/**
 * What all numbers of an answer come to, where each has its part and nothing else stands there that could change it: 14个工 木工价四百二,
 * "60p a kilo, picked 1100 kilos, had 400 quid so far".
 */
import type { Asked, Money, Reading } from '../meaning.ts';
import { saysAnywhere } from '../quantities/beside.ts';
import { chainedProduct } from '../quantities/chained.ts';
import { isHalfOrMore } from '../quantities/claims/product.ts';
import type { NumberItem, Scan } from '../quantities/item.ts';
import type { WeighedNumber } from '../quantities/number-roles.ts';
import { isReckonedOn } from '../quantities/reckoned-on.ts';
import { type Reckoning, reckoningOf } from '../quantities/reckoning.ts';
import { isAtOtherRate, leastOwed, moneyWords } from './by-rules.ts';
import { changesSum, isPlainReckoning } from './plain-reckoning.ts';

/**
 * From this share on a reckoning is what is owed, whatever words stand beside it; where it may be of each one, it must be surer.
 * Sums that are only added come to nothing else as easily.
 */
const reckonedFrom = { less: 0.75, product: 0.7, added: 0.55, each: 0.9 };

const saysEachAtAll = (scan: Scan): boolean =>
  saysAnywhere(scan, 'each') || moneyWords.ends(scan.text.replace(/[.!]$/u, ''), 'each');

/** 砌砖六毛一块 砌了两万块: bricks, or money? */
const countsMoney = (numbers: readonly WeighedNumber[], { as }: Reckoning): boolean =>
  numbers.some(({ item }, at) => as[at] === 'count' && item.counts.of === 'money');

const shareWanted = (scan: Scan, { as }: Reckoning): number => {
  if (saysEachAtAll(scan)) return reckonedFrom.each;
  if (as.includes('paid')) return reckonedFrom.less;
  return as.includes('rate') ? reckonedFrom.product : reckonedFrom.added;
};

const betweenTwo = (text: string, first: NumberItem | undefined, second: NumberItem): string =>
  first?.form === second.form ? text.slice(first.end, second.start) : 'in figures';

/** "A monkey, 500", 三万 就三万: one sum, said twice; 五千 五千 may be two. */
const saidTwiceOver = ({ text }: Scan, numbers: readonly WeighedNumber[]): number | undefined => {
  const [first, ...more] = numbers;
  const isList = /^[\s,，、+&]*(?:and|和|at)?[\s]*$/u;
  const isAgain =
    more.length > 0 &&
    more.every(({ item }, n) => !isList.test(betweenTwo(text, numbers[n]?.item, item))) &&
    numbers.every(
      ({ item, of }) => item.low === first?.item.low && item.high === item.low && of('owed') > 0.5,
    );
  return isAgain ? first?.item.low : undefined;
};

/** One sum said twice, or three numbers tied to each other by their units: no words of a part or of others beside them. */
const toldPlainly = (scan: Scan, numbers: readonly WeighedNumber[]): number | undefined => {
  const isChanged =
    saysAnywhere(scan, ...changesSum, 'paid', 'minus', 'due', 'plus') ||
    isHalfOrMore(scan.text) ||
    isReckonedOn(scan, true) ||
    isAtOtherRate(scan);
  return isChanged
    ? undefined
    : (saidTwiceOver(scan, numbers) ??
        chainedProduct(
          scan,
          numbers.map(({ item }) => item),
        ));
};

const kept = (sum: number, sure: boolean): Reading<Money> | undefined => {
  const low = Math.round(sum * 100);
  return low < leastOwed ? undefined : { value: { low, high: low, monthly: false }, sure };
};

/** At "how much?", kept where every number is explained; undefined where they make no reckoning that is likely. */
export const reckonedIn = (
  asked: Asked,
  scan: Scan,
  weighed: readonly WeighedNumber[],
): Reading<Money> | undefined => {
  // 一天两班，一班150，干了12天: the works' shifts, or the worker's?
  if (asked.question !== 'howmuch' || moneyWords.isIn(asked.text, 'shifts_a_day')) return undefined;
  const numbers = weighed.filter(({ item }) => !item.one);
  const plain = toldPlainly(scan, numbers);
  if (plain !== undefined) return kept(plain, true);
  const reckoning = reckoningOf(numbers);
  if (
    reckoning === undefined ||
    reckoning.share < shareWanted(scan, reckoning) ||
    !isPlainReckoning(scan, numbers, reckoning)
  )
    return undefined;
  return kept(reckoning.sum, !countsMoney(numbers, reckoning));
};
