/**
 * Signs that a sum which was put together is only likely, whatever the words: it is what is left of two, a number stands
 * in the text that had no part in the product, or so many of something that were not multiplied.
 */
import type { Money } from '../meaning.ts';
import { isNumber } from './beside.ts';
import { isOpen, isPaid } from './claims/claiming.ts';
import { takenFrom } from './claims/stated.ts';
import type { NumberItem, Scan } from './item.ts';
import { sumsIn } from './sums.ts';
import { isToldDifference } from './told-difference.ts';

/** None of the numbers that were said. */
const isMade = (scan: Scan, { low }: Money): boolean =>
  !sumsIn(scan).some(({ item }) => Math.round(item.low * 100) === low);

/** 9月给了两千还差三千，10月五千全没给: what is owed is told for itself, and nothing was taken off. */
const isLeftTold = (scan: Scan, { low }: Money): boolean =>
  low ===
  sumsIn(scan)
    .filter((sum) => isOpen(sum) && sum.by === undefined)
    .reduce((all, { item }) => all + Math.round(item.low * 100), 0);

const exactNumber = ({ low, high, doubtful, vague }: NumberItem): boolean =>
  low === high && !doubtful && !vague;

/** "60p a kilo, 1,100 kilos, had 400 so far": one rate, one number, what came of it, and nothing else that counts. */
const isProductLessPaid = (scan: Scan, multiplied: readonly NumberItem[]): boolean => {
  const numbers = scan.items.filter(isNumber).filter(({ one, low }) => !one && !Number.isNaN(low));
  const [rate, paid, ...more] = sumsIn(scan);
  const all = [rate, paid].filter((sum) => sum !== undefined);
  const [price] = all.filter((sum) => !isPaid(sum));
  return (
    multiplied.length === 1 &&
    numbers.length === 3 &&
    more.length === 0 &&
    all.length === 2 &&
    price?.by !== undefined &&
    price.by !== 'month' &&
    // "told 11 an hour, got 8.50": what came is a rate as well
    all.every(({ item }) => item.low >= price.item.low) &&
    all.filter((sum) => isPaid(sum) && sum.by === undefined && !sum.each).length === 1 &&
    numbers.every(exactNumber)
  );
};

/** "£2,000 minus the £350 sub", 1w3，扣掉借支的两千: the subtraction was said in so many words. */
const isSaidSubtraction = (scan: Scan): boolean => {
  const [one, other, ...more] = sumsIn(scan);
  if (one === undefined || other === undefined || more.length > 0) return false;
  const between = scan.text.slice(one.item.end, other.item.start);
  const numbers = scan.items.filter(isNumber).filter((item) => !item.one && !Number.isNaN(item.low));
  return (
    numbers.length === 2 &&
    numbers.every(exactNumber) &&
    [one, other].every(({ by, each }) => by === undefined && !each) &&
    takenFrom.test(between)
  );
};

/** 应发6000 实发4200, "should be 2,460 got 1,985": what is left is our own subtraction. */
export const isSubtracted = (scan: Scan, money: Money, multiplied: readonly NumberItem[]): boolean =>
  isMade(scan, money) &&
  sumsIn(scan).some(isPaid) &&
  !isLeftTold(scan, money) &&
  !isProductLessPaid(scan, multiplied) &&
  !isSaidSubtraction(scan) &&
  !(multiplied.length > 0 && isToldDifference(scan, multiplied));

const countsOut = (scan: Scan, multiplied: readonly NumberItem[]): readonly NumberItem[] => {
  const used = new Set([...sumsIn(scan).map(({ item }) => item), ...multiplied]);
  return scan.items
    .filter(isNumber)
    .filter((item) => !item.one && !Number.isNaN(item.low) && !used.has(item) && item.counts.of !== 'none');
};

/** 一次两小时 一小时四十 去了二十七次: of a third number it is not known what it does to the product. */
const isPartialProduct = (scan: Scan, money: Money, multiplied: readonly NumberItem[]): boolean =>
  multiplied.length > 0 &&
  isMade(scan, money) &&
  // 30 hours a week, 4 weeks
  countsOut(scan, multiplied).some(({ counts }) => counts.of !== 'time' || counts.unit !== 'week');

/** So many of something beside a sum that was not multiplied with them. */
const isOfMany = (scan: Scan, multiplied: readonly NumberItem[]): boolean =>
  sumsIn(scan).length === 1 &&
  countsOut(scan, multiplied).some(
    // 15号说发: a day
    ({ counts, unitAt }) => (counts.of === 'piece' || counts.of === 'head') && scan.text[unitAt] !== '号',
  );

/** Whether every number of the text is accounted for by the sum. */
export const isAccounted = (scan: Scan, money: Money, multiplied: readonly NumberItem[]): boolean =>
  !isPartialProduct(scan, money, multiplied) && !isOfMany(scan, multiplied);
