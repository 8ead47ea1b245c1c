/** Lengths of time that are no part of a rate or a product, and measure nothing else. */
import { isNumber } from '../quantities/beside.ts';
import type { Claim } from '../quantities/claims/claiming.ts';
import type { NumberItem, Scan } from '../quantities/item.ts';
import { type Length, lengthsIn } from '../quantities/lengths.ts';
import { sumsIn } from '../quantities/sums.ts';
import { lengthBefore, lengthBehind, lengthWords } from './words-beside.ts';

/** "30 hrs a week", "2 shifts a week", 一天9小时: the one of so many of a smaller time in each. */
const isEachTime = (scan: Scan, { one, counts, index }: NumberItem): boolean =>
  one &&
  [scan.items[index - 1], scan.items[index + 1]].some(
    (item) =>
      isNumber(item) &&
      !item.one &&
      counts.of === 'time' &&
      (item.counts.of === 'shift' ||
        (item.counts.of === 'time' &&
          (item.counts.unit === 'hour' || (item.counts.unit === 'day' && counts.unit === 'week')))),
  );

/** "5 days a week": how much is worked in each, neither the days nor the week. */
const isDaysOfWeek = (scan: Scan, { items: [days, ...more] }: Length): boolean => {
  const week = days && [...more, scan.items[days.index + 1]][0];
  return (
    days !== undefined &&
    isNumber(week) &&
    week.one &&
    !days.one &&
    days.counts.of === 'time' &&
    days.counts.unit === 'day' &&
    week.counts.of === 'time' &&
    week.counts.unit === 'week' &&
    scan.text.slice(days.end, week.start).trim() === ''
  );
};

/** 一天两班一班150, 大工一天400 … 干了30天: days beside a day's rate are work that was done, or the rate's. */
const isDayOfRate = (scan: Scan, { items, unit }: Length): boolean => {
  const sums = sumsIn(scan);
  if (unit !== 'day' || sums.length === 0) return false;
  return (
    sums.some(({ by }) => by === 'day' || by === 'shift') ||
    (items.length === 1 && items.every(({ one }) => one) && scan.items.filter(isNumber).length > 2)
  );
};

/** 半个月饭钱, "two months rent": how much it is to somebody, not how long. */
const isMeasure = (scan: Scan, length: Length): boolean => lengthBehind(scan, length, 'measure');

const isNothingBetween = (words: string): boolean =>
  words.trim() === '' || lengthWords.isAll(words, 'between');

export const touchesSum = (scan: Scan, { items }: Pick<Length, 'items'>): boolean =>
  sumsIn(scan).some(
    ({ item }) =>
      item.start >= (items.at(-1)?.end ?? 0) &&
      isNothingBetween(scan.text.slice(items.at(-1)?.end, item.start)),
  );

/** 押金500加半个月工资2100: the length says what one of several parts is, and not how long all of it is owed for. */
const isOfOnePart = (scan: Scan, { items, high }: Length, claim: Claim): boolean => {
  const parts = sumsIn(scan).filter(({ by, role }) => by === undefined && role !== 'denied');
  if (parts.length < 2 || claim.multiplied.length > 0) return false;
  if (high > 1 || lengthsIn(scan).length > 1) return false;
  return touchesSum(scan, { items });
};

/** "Holiday pay, 4 weeks at 480": how long a leave or a notice is. */
const isDaysOfLeave = (scan: Scan, { unit }: Length): boolean =>
  unit !== 'month' && unit !== 'year' && sumsIn(scan).length > 0 && lengthWords.isIn(scan.text, 'leave');

/** 这一个零我要干大半年, "that takes me 3 months": how much it is to somebody. */
const isToEarn = (scan: Scan, length: Length): boolean => lengthBefore(scan, length, 'to_earn');

/** Nobody is owed for so long. */
const longestMonths = 360;

/** Lengths that are neither a rate nor the days that a rate was multiplied with. */
export const freeLengths = (scan: Scan, claim: Claim): readonly Length[] => {
  const rates = new Set(sumsIn(scan).map(({ byItem }) => byItem));
  return lengthsIn(scan).filter((length) => {
    const { items, unit, vague, high } = length;
    return (
      unit !== 'hour' &&
      !vague &&
      high <= longestMonths &&
      !isDayOfRate(scan, length) &&
      !isDaysOfWeek(scan, length) &&
      !isMeasure(scan, length) &&
      !isToEarn(scan, length) &&
      !isDaysOfLeave(scan, length) &&
      !isOfOnePart(scan, length, claim) &&
      !items.some((item) => isEachTime(scan, item)) &&
      !items.some((item) => (rates.has(item) && items.length === 1) || claim.multiplied.includes(item))
    );
  });
};
