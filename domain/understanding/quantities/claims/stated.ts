/** Claims that are stated: a total, a correction, what is left, the difference between what is due and what was paid. */
import { saysAnywhere, touchesBehind } from '../beside.ts';
import type { Scan } from '../item.ts';
import type { Sum } from '../sums.ts';
import {
  type Claim,
  type ClaimRule,
  claimed,
  claimedMonthly,
  isPaid,
  paidIn,
  unclaimed,
} from './claiming.ts';

const wholeOnly = ({ by, each }: Sum): boolean => by === undefined && !each;

/** 还差2万: what is left is claimed, whatever stood before. */
export const remainder: ClaimRule = ({ sums }) => {
  const left = sums.filter((sum) => sum.role === 'short' && wholeOnly(sum));
  const [one, ...more] = left;
  const others = sums.filter((sum) => sum !== one && wholeOnly(sum) && sum.role !== 'denied');
  if (one === undefined || more.length > 0 || others.length === 0 || !others.some(isPaid)) return undefined;
  const due = others.filter((sum) => !isPaid(sum));
  const fits = due.length === 0 || due.some(({ item }) => item.low - paidIn(sums) === one.item.low);
  return claimed(one.item.low, one.item.high, fits && !one.doubtful);
};

/** "4200 altogether"; behind a sign of equality stands the sum itself. */
const isTotalBehind = (scan: Scan, { item }: Sum): boolean =>
  touchesBehind(scan, item, 'total') && !/^ ?=/.test(scan.text.slice(item.end));

/** A sum that is said to be all of it, less what was paid. */
export const total: ClaimRule = ({ scan, sums }) => {
  const totals = sums.filter((sum) => wholeOnly(sum) && (sum.role === 'total' || isTotalBehind(scan, sum)));
  const [one] = totals;
  if (one === undefined) return undefined;
  const paid = paidIn(sums);
  if (paid > 0 && paid < one.item.low) return claimed(one.item.low - paid, one.item.high - paid, false);
  const same = totals.every(({ item }) => item.low === one.item.low);
  return claimed(one.item.low, one.item.high, same && !one.doubtful);
};

/** "£640 not £6400": what is denied is not meant. */
export const contrast: ClaimRule = ({ sums }) => {
  const denied = sums.some(({ role }) => role === 'denied');
  const [one, ...more] = sums.filter(({ role }) => role !== 'denied');
  if (!denied || one === undefined || one.by !== undefined) return undefined;
  return claimed(one.item.low, one.item.high, more.length === 0 && !one.doubtful);
};

/** 9600 of 差一千，是9600: the corrected sum. */
export const corrected: ClaimRule = ({ scan, sums }) => {
  const right = sums.filter((sum) => sum.role === 'corrected' && wholeOnly(sum));
  const [one, ...more] = right;
  if (one === undefined || more.length > 0 || sums.length === 1) return undefined;
  return sums.every((sum) => sum === one || sum.role === 'short' || sum.role === 'theirs')
    ? claimed(one.item.low, one.item.high, !one.doubtful && !saysAnywhere(scan, 'theirs'))
    : undefined;
};

/** Agreed 6,000, got 4,200: the difference is owed. */
export const difference: ClaimRule = ({ sums }) => {
  const due = sums.filter(({ role }) => role === 'due' || role === 'corrected');
  const paid = sums.filter(({ role }) => role === 'paid');
  const [full] = due;
  const [part] = paid;
  const isPair = due.length === 1 && paid.length === 1 && sums.length === 2;
  if (full === undefined || part === undefined || !isPair) return undefined;
  const rest = full.item.low - part.item.low;
  const by = full.by ?? part.by;
  if (rest <= 0 || (by !== undefined && by !== 'month')) return unclaimed();
  if (by === 'month') return claimedMonthly(rest, rest, false);
  return claimed(rest, rest, !full.doubtful && !part.doubtful);
};

/** "1,900 less the 400 they paid is 1,500": three sums of which the last is what the others leave. */
export const workedOut = (sums: readonly Sum[]): Claim | undefined => {
  const [whole, less, left, ...more] = sums.filter(wholeOnly);
  if (whole === undefined || less === undefined || left === undefined || more.length > 0) return undefined;
  const isRest = whole.item.low > less.item.low && whole.item.low - less.item.low === left.item.low;
  const isDoubtful = [whole, less, left].some(({ doubtful, item }) => doubtful || item.low !== item.high);
  return isRest && !isDoubtful && whole.item.low !== 2 * less.item.low
    ? claimed(left.item.low, left.item.high, true)
    : undefined;
};
