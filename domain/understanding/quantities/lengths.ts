/** Lengths of time in a text, in months; parts of one length are put together: 两个月零五天, a year and 2 months. */
import type { Span } from '../meaning.ts';
import type { TimeUnit } from '../words/units.ts';
import { gapBetween, isCue, isNumber } from './beside.ts';
import type { NumberItem, Scan } from './item.ts';

/** How long a unit is in months: a week is a quarter, thirty days are a month. */
const inMonths: Readonly<Record<TimeUnit, number>> = {
  hour: 1 / 720,
  day: 1 / 30,
  week: 0.25,
  fortnight: 0.5,
  month: 1,
  year: 12,
};
const order: readonly TimeUnit[] = ['hour', 'day', 'week', 'fortnight', 'month', 'year'];

export interface Length extends Span {
  readonly items: readonly NumberItem[];
  readonly unit: TimeUnit;
  readonly doubtful: boolean;
  readonly vague: boolean;
}

const unitIn = ({ counts }: NumberItem): TimeUnit | undefined =>
  counts.of === 'time' ? counts.unit : undefined;

/** 快一年 is eleven months, 大半年 seven or eight: words before it. */
const bent = (scan: Scan, item: NumberItem, { low, high }: Span): Span => {
  const last = scan.items[item.index - 1];
  if (!isCue(last) || gapBetween(scan, last, item).trim() !== '') return { low, high };
  // 小半年 is less than half a year
  if (low === 6 && scan.text.slice(last.start, last.end) === '小') return { low: 4, high };
  if (last.cue === 'nearly') return { low: low - Math.min(Math.max(low / 12, low >= 12 ? 1 : 0), 2), high };
  if (last.cue === 'greater' && low === 6) return { low: 7, high: 8 };
  return { low, high };
};

const hundredthPart = (value: number): number => Math.round(value * 100) / 100;

/** Up to so many weeks are told in months of four; more are so many of the 52 of a year: 30 weeks are 6.9 months. */
const mostWeeksOfMonths = 12;
const monthsIn = (unit: TimeUnit, { high }: Span): number =>
  unit === 'week' && high > mostWeeksOfMonths ? 12 / 52 : inMonths[unit];

const isNoMonth = /^1[3-9]月$|^十[三四五六七八九]月$/u;

const lengthOf = (scan: Scan, item: NumberItem, unit: TimeUnit): Length => {
  const by = monthsIn(unit, item);
  const { low, high } = bent(scan, item, { low: item.low * by, high: item.high * by });
  return {
    low: hundredthPart(low),
    high: hundredthPart(high),
    items: [item],
    unit,
    // 13月 names no month
    doubtful: item.doubtful || (unit === 'month' && isNoMonth.test(scan.text.slice(item.start, item.end))),
    vague: item.vague,
  };
};

const joint = /^ ?(?:零|又|加|外加|,|and|&|n|at|tsaka)? ?$/;

/** "24k a year 2 months": the year is the rate's. */
const isArticle = ({ text }: Scan, { start }: NumberItem): boolean => /^an? /.test(text.slice(start));

/** "12k isang buwan, dalawang kinsenas": the month behind a sum is the sum's. */
const isOfSum = (scan: Scan, item: NumberItem): boolean => {
  const last = scan.items[item.index - 1];
  const isSum =
    isNumber(last) && (last.counts.of === 'money' || (last.counts.of === 'bare' && last.low >= 100));
  return item.one && isSum && gapBetween(scan, last, item).trim() === '';
};

/** 干了三个月,一天260: the day is the sum's. */
const isPriced = (scan: Scan, { one, index, end }: NumberItem): boolean => {
  const next = scan.items[index + 1];
  return one && isNumber(next) && next.start === end && next.low >= 20;
};

const joins = (scan: Scan, left: Length, right: Length): boolean => {
  const last = left.items.at(-1);
  const [first] = right.items;
  return (
    last !== undefined &&
    first !== undefined &&
    order.indexOf(right.unit) < order.indexOf(left.unit) &&
    right.unit !== 'hour' &&
    !isOfSum(scan, last) &&
    joint.test(gapBetween(scan, last, first)) &&
    !isPriced(scan, first) &&
    (!(first.one || isArticle(scan, last)) || gapBetween(scan, last, first).trim() !== '')
  );
};

const joined = (left: Length, right: Length): Length => ({
  low: hundredthPart(left.low + right.low),
  high: hundredthPart(left.high + right.high),
  items: [...left.items, ...right.items],
  unit: right.unit,
  doubtful: left.doubtful || right.doubtful,
  vague: left.vague,
});

/** 一周干6天, "6 days a week": how much is worked in one, and not for how long. */
const isWeekOfDays = ({ text }: Scan, { one, start, end }: NumberItem): boolean =>
  one &&
  (/^(?:干|做|上|工作|要|就|都|上班)*[\d一二三四五六七两]天/u.test(text.slice(end)) ||
    /[\d一二三四五六七两]天$/u.test(text.slice(0, start)));

/** In the order of the text; hours among them. */
export const lengthsIn = (scan: Scan): readonly Length[] => {
  const found: Length[] = [];
  for (const item of scan.items.filter(isNumber)) {
    const unit = unitIn(item);
    if (unit === undefined || Number.isNaN(item.low) || item.low <= 0) continue;
    if (unit === 'week' && isWeekOfDays(scan, item)) continue;
    const next = lengthOf(scan, item, unit);
    const last = found.at(-1);
    if (last !== undefined && joins(scan, last, next)) found[found.length - 1] = joined(last, next);
    else found.push(next);
  }
  return found;
};
