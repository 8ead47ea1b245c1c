/** So many of the months that are told: those that were not paid, or those that are left of them. */
import type { Span } from '../meaning.ts';
import { isNumber, touchesBefore } from '../quantities/beside.ts';
import type { NumberItem, Scan } from '../quantities/item.ts';
import type { Length } from '../quantities/lengths.ts';
import { lengthWords } from './words-beside.ts';

const nextNumber = (scan: Scan, { items }: Length): NumberItem | undefined =>
  scan.items.filter(isNumber).find(({ index }) => index > (items.at(-1)?.index ?? 0));

const isSaidBehind = ({ text }: Scan, { end }: NumberItem, sense: 'unpaid_of_them' | 'paid_of_them') =>
  lengthWords.begins(text.slice(end), sense);

/** "4 months, 2 unpaid", 4个月，2个没发. */
export const unpaidOf = (scan: Scan, length: Length): Span | undefined => {
  const next = nextNumber(scan, length);
  if (next === undefined || length.unit !== 'month' || next.low >= length.low) return undefined;
  if (next.counts.of !== 'bare' && next.counts.of !== 'head' && next.counts.of !== 'time') return undefined;
  return isSaidBehind(scan, next, 'unpaid_of_them') ? { low: next.low, high: next.high } : undefined;
};

const isMonthCount = ({ counts }: NumberItem): boolean => counts.of === 'time' && counts.unit === 'month';

/** It counts months, or nothing that is named: "4 of them". */
const countsThem = ({ text }: Scan, next: NumberItem): boolean =>
  next.counts.of === 'bare' ||
  next.counts.of === 'head' ||
  (next.counts.of === 'person' && lengthWords.isIn(text.slice(next.start, next.end), 'of_them')) ||
  isMonthCount(next);

const withoutPaid = ({ low }: Length, paid: NumberItem): Span => ({
  low: low - paid.low,
  high: low - paid.low,
});

/** 就给了一个月的钱, 只发了1个月: not more than one. */
const isOnlyOnePaid = (scan: Scan, next: NumberItem): boolean =>
  lengthWords.ends(scan.text.slice(0, next.start), 'only_paid');

/** "Got paid right for 2 of them", "paid properly for one" */
const paidRightBefore =
  /(?<![a-z])(?<!(?:not|never|wasnt|werent|isnt|havent|hasnt)(?: \w+)? )paid (?:(?:me|us|right|properly|proper|fully|in full|ok|okay|fine|for|only) )+$/u;

/** 6个月工资发了4个月, "6 months, they paid 4 of them": so many are left. */
export const leftOf = (scan: Scan, length: Length): Span | undefined => {
  const next = nextNumber(scan, length);
  if (next === undefined || next.low >= length.low || (next.one && !isOnlyOnePaid(scan, next)))
    return undefined;
  const isPaidBefore =
    touchesBefore(scan, next, 'paid') || paidRightBefore.test(scan.text.slice(0, next.start));
  // 半年工资发了4个月: so many months of the year
  if (length.unit === 'year')
    return isMonthCount(next) && isPaidBefore ? withoutPaid(length, next) : undefined;
  const isPaidThen = isPaidBefore || isSaidBehind(scan, next, 'paid_of_them');
  return length.unit === 'month' && countsThem(scan, next) && isPaidThen
    ? withoutPaid(length, next)
    : undefined;
};
