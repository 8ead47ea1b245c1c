/** The times of a text from which on something may have gone on: those of payments, gifts and promises are none. */
import { isLeftThen } from '../dates/left-then.ts';
import { isRejected } from '../dates/paid-until.ts';
import { withYearsBeside } from '../dates/year-beside.ts';
import { hasBefore, isNumber, isWhen, touchesBefore, touchesBehind } from '../quantities/beside.ts';
import type { Scan, WhenItem } from '../quantities/item.ts';
import { sumsIn } from '../quantities/sums.ts';
import { standsBehind, stoodBefore, timeWords } from './words-beside.ts';

export const isOneDate = ({ said }: WhenItem): boolean => said.date !== undefined && said.wholeMonth !== true;

/** 从我这个月里头抠掉三百八: out of it. */
export const isOutOf = (scan: Scan, item: WhenItem): boolean => standsBehind(scan, item, 'out_of');

/** 从去年冬月到现在只给过3000: from when on, and not when that came. */
const isUntilNow = (scan: Scan, item: WhenItem): boolean =>
  hasBefore(scan, item, 'since') && touchesBehind(scan, item, 'now');

/** 上礼拜还了九千, "got 700 last friday": when something was paid. */
const isOfPayment = (scan: Scan, item: WhenItem): boolean => {
  if (isUntilNow(scan, item)) return false;
  const paid = sumsIn(scan).filter(({ role }) => role === 'paid' || role === 'minus');
  return paid.some(
    (sum) =>
      sum.item.clause === item.clause && Math.abs(sum.item.index - item.index) <= 4 && sum.by === undefined,
  );
};

/** "Was 6 but i got 2 off him in aug": when something came. */
const isWhenCame = (scan: Scan, item: WhenItem): boolean => stoodBefore(scan, item, 'came');

/** 拖到今天, 算到10月底一共18万7, "a year next tuesday": until when, and what is to come. */
export const isEndOrFuture = (scan: Scan, item: WhenItem): boolean =>
  (isOneDate(item) && stoodBefore(scan, item, 'until')) ||
  stoodBefore(scan, item, 'reckoned_until') ||
  stoodBefore(scan, item, 'coming');

/** "From december he will pay" */
const isPromised = (scan: Scan, item: WhenItem): boolean => standsBehind(scan, item, 'promised');

/** "Six weeks this friday": the day on which it will be so long. */
export const isDayOfLength = (scan: Scan, { said, index, start }: WhenItem): boolean => {
  const last = scan.items[index - 1];
  if (said.date === undefined || !isNumber(last) || last.counts.of !== 'time') return false;
  const between = scan.text.slice(last.end, start);
  return between === ' ' || timeWords.isAll(between, 'this_day');
};

/** "All of them bar july", 除了六月: the month that was paid. */
const isExcepted = (scan: Scan, item: WhenItem): boolean => stoodBefore(scan, item, 'except');

/** 过年还给我们发油: what was given at a feast, as it used to be. */
const isOfGift = (scan: Scan, item: WhenItem): boolean =>
  item.said.feast !== undefined && standsBehind(scan, item, 'gift');

/** 10月发的是8月的, 9月的就没了: the month of which it was the wage, and that in which it came; 8月发了 9月没发. */
const isOfWageThatCame = (scan: Scan, item: WhenItem): boolean =>
  standsBehind(scan, item, 'paid_other_then') ||
  stoodBefore(scan, item, 'paid_for') ||
  (standsBehind(scan, item, 'came_then') &&
    scan.items.some((each) => isWhen(each) && each.index > item.index));

const isNoBeginning = (scan: Scan, item: WhenItem): boolean =>
  touchesBefore(scan, item, 'not') ||
  isExcepted(scan, item) ||
  isRejected(scan, item) ||
  (!isLeftThen(scan, item) && isOfPayment(scan, item)) ||
  isOfGift(scan, item) ||
  isOfWageThatCame(scan, item) ||
  isWhenCame(scan, item) ||
  isEndOrFuture(scan, item) ||
  isPromised(scan, item) ||
  (isOutOf(scan, item) && hasBefore(scan, item, 'since')) ||
  isDayOfLength(scan, item);

export const timesToldIn = (scan: Scan): readonly WhenItem[] =>
  withYearsBeside(scan.text, scan.items.filter(isWhen)).filter((item) => !isNoBeginning(scan, item));
