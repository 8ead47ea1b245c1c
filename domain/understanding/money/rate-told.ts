/** "£400 a week" and "12 days", told apart: a rate by which nothing was multiplied yet, and how long. */
import { type Asked, type RateTold, rateUnits, type TimeTold } from '../meaning.ts';
import { saysAnywhere } from '../quantities/beside.ts';
import { isOpen } from '../quantities/claims/claiming.ts';
import { isHalfTold } from '../quantities/claims/half-came.ts';
import { tellsDaysOfWeek } from '../quantities/claims/rate-only.ts';
import { scanned } from '../quantities/context.ts';
import type { Scan } from '../quantities/item.ts';
import { lengthsIn } from '../quantities/lengths.ts';
import { type Sum, sumsIn } from '../quantities/sums.ts';
import { owing } from './by-rules.ts';
import { rateShortIn } from './rate-short.ts';

export interface RateSaid {
  readonly rate: RateTold;
  /** for each of them */
  readonly each: boolean;
  /** it is only what is lacking of the rate that was due */
  readonly isShort: boolean;
}

const rateBy = (by: Sum['by']): RateTold['by'] | undefined =>
  by === 'shift' ? 'day' : rateUnits.find((unit) => unit === by);

/** Asked how much, a rate is the answer; in a story it is one where something is owed. */
const isOwedAt = ({ question }: Asked, scan: Scan): boolean =>
  question === 'howmuch' || saysAnywhere(scan, ...owing) || isHalfTold(scan);

const asksForFigures: ReadonlySet<Asked['question']> = new Set(['start', 'howmuch', 'since']);

/** 350一天 只给了一半: the other half is owed. */
const shareOwed = (scan: Scan): number => (isHalfTold(scan) ? 0.5 : 1);

/** The only sum of a text, where it is so much an hour, a day, a week or a fortnight. */
const onlyRateIn = (asked: Asked, scan: Scan): RateSaid | undefined => {
  const [sum, ...more] = sumsIn(scan);
  const by = rateBy(sum?.by);
  if (sum === undefined || by === undefined || more.length > 0 || !isOpen(sum) || sum.doubtful)
    return undefined;
  const { low, high } = sum.item;
  if (low !== high || tellsDaysOfWeek(scan.text) || !isOwedAt(asked, scan)) return undefined;
  return { rate: { by, rate: Math.round(low * 100 * shareOwed(scan)) }, each: sum.each, isShort: false };
};

/** The rate that is owed at: the only one that is told, or what is lacking of it. */
export const rateToldIn = (asked: Asked): RateSaid | undefined => {
  if (!asksForFigures.has(asked.question)) return undefined;
  const scan = scanned(asked);
  const short = rateShortIn(asked, scan);
  return short === undefined ? onlyRateIn(asked, scan) : { rate: short, each: false, isShort: true };
};

/** The only length of a text that is none of a rate: 12 days, two cutoffs. */
export const timeToldIn = (asked: Asked): TimeTold | undefined => {
  if (!asksForFigures.has(asked.question)) return undefined;
  const scan = scanned(asked);
  const ofRates = new Set(sumsIn(scan).map(({ byItem }) => byItem));
  const [length, ...more] = lengthsIn(scan).filter(({ items }) => !items.some((item) => ofRates.has(item)));
  const [item, ...parts] = length?.items ?? [];
  if (length === undefined || item === undefined || more.length + parts.length > 0) return undefined;
  const { unit } = length;
  const isExact = item.low === item.high && !length.doubtful && !length.vague;
  return isExact ? { unit, count: item.low } : undefined;
};
