/** The sum at the question how much: how sure it is, by what stands around it. */
import type { Asked, Money, Reading } from '../meaning.ts';
import { isAccounted, isSubtracted } from '../quantities/accounted.ts';
import { isNumber } from '../quantities/beside.ts';
import { isPaid } from '../quantities/claims/claiming.ts';
import { isExplained } from '../quantities/explained.ts';
import type { Scan } from '../quantities/item.ts';
import { isReckonedOn } from '../quantities/reckoned-on.ts';
import { sumsIn } from '../quantities/sums.ts';
import { basePayAlone, partWithoutSum } from '../words/parts-of-sums.ts';
import {
  type ByRules,
  type Claimed,
  isAtOtherRate,
  isWorkAtRate,
  leastOwed,
  moneyWords,
  saysForMonths,
} from './by-rules.ts';

/** So much a month, and something was paid: what is left is read back, as it is not the months' wages alone. */
const lessPaid = (money: Reading<Money>, scan: Scan): Reading<Money> =>
  money.value.monthly && sumsIn(scan).some((sum) => isPaid(sum) && sum.by !== 'month')
    ? { ...money, sure: false }
    : money;

/** "Six hundred quid plus my tips": less than all that is owed. */
const hasPartWithoutSum = (scan: Scan): boolean => {
  const sums = sumsIn(scan);
  return sums.length === 1 && sums.every(({ item }) => partWithoutSum.test(scan.text.slice(item.end)));
};

const leastSaid = 10_000;
/** "£18.50", and nothing else. */
const longestPlain = 8;
/** Less than this may be the price of one, where one is named: 跑一趟车260 跑了14趟. */
const leastWhole = 100_000;
const isPricedByOne = (scan: Scan): boolean =>
  scan.items.some(
    (item) =>
      isNumber(item) &&
      item.one &&
      (item.counts.of === 'piece' || item.counts.of === 'shift' || item.counts.of === 'none'),
  );

/** 一台提6块 总共洗了418台: so little beside so many is a price, whatever is made of them. */
const mayBePrice = (scan: Scan, { value }: Reading<Money>, isMultiplied: boolean): boolean =>
  !isMultiplied &&
  (value.high < leastSaid || (value.high < leastWhole && isPricedByOne(scan))) &&
  scan.items.some(
    (item) =>
      isNumber(item) &&
      item.low >= 3 &&
      (item.counts.of === 'piece' || item.counts.of === 'shift' || item.counts.of === 'time'),
  );

/** A number of which nothing says what it is: singkwenta mil dapat, kinse pa lang. */
const hasStrayNumber = (scan: Scan): boolean => {
  const sums = new Set(sumsIn(scan).map(({ item }) => item));
  return scan.items.some(
    (item) =>
      isNumber(item) &&
      item.form === 'word' &&
      item.counts.of === 'bare' &&
      !item.one &&
      item.low >= 10 &&
      !sums.has(item),
  );
};

/** 别人都是7000我就算7000吧, "£4,000 but thats for everybody", 去年欠4000今年欠7000: whose it is, or of what, is asked. */
export const isToldBesideOthers = ({ text }: Scan): boolean =>
  (['by_others', 'but_of_all', 'year_by_year'] as const).some((sense) => moneyWords.isIn(text, sense));

/** At the question how much; at the read-back the words around a sum say what is wrong, and little of it. */
export const sumAnswered = (asked: Asked, scan: Scan, { money, multiplied }: Claimed): ByRules => {
  const isUnclear =
    isAtOtherRate(scan) ||
    moneyWords.isIn(scan.text, 'short_of') ||
    isToldBesideOthers(scan) ||
    (asked.question === 'howmuch' && (hasPartWithoutSum(scan) || basePayAlone.test(scan.text))) ||
    (money.value.high < leastOwed &&
      scan.text.length > longestPlain &&
      !(money.value.monthly && saysForMonths(scan))) ||
    (money.value.monthly && moneyWords.isIn(scan.text, 'no_total')) ||
    isReckonedOn(scan, multiplied.length > 0 || isWorkAtRate(scan)) ||
    (asked.question === 'howmuch' && isSubtracted(scan, money.value, multiplied));
  const isDoubted =
    mayBePrice(scan, money, multiplied.length > 0) ||
    (asked.question === 'howmuch' &&
      (!isExplained(scan) || hasStrayNumber(scan) || !isAccounted(scan, money.value, multiplied)));
  return { money: lessPaid(isUnclear ? { ...money, sure: false } : money, scan), isDoubted };
};
