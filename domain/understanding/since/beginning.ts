/** Which of several times says from when on nothing was paid. */
import { isStopOfPay } from '../dates/paid-until.ts';
import {
  cuesBefore,
  hasBefore,
  inClause,
  isWhen,
  saysAnywhere,
  touchesBehind,
} from '../quantities/beside.ts';
import type { Scan, WhenItem } from '../quantities/item.ts';
import { isOutOf } from './times-told.ts';
import { standsBehind, stoodBefore, timeWords } from './words-beside.ts';

export const saysOwed = ['owed', 'unpaid', 'short'] as const;

/** Noong Agosto says only when something was; it says since when where nothing was paid. */
const isOnlyWhen = (scan: Scan, item: WhenItem): boolean =>
  stoodBefore(scan, item, 'once') &&
  !timeWords.isIn(scan.text.slice(0, item.start), 'since') &&
  !saysAnywhere(scan, ...saysOwed);

/** 年初就干完了, 三月就辞职了 */
const isOfEvent = (scan: Scan, item: WhenItem): boolean => standsBehind(scan, item, 'event');

/** 去年腊月 */
const isLunarMonth = ({ text }: Scan, { said, start, end }: WhenItem): boolean =>
  said.feast !== undefined && timeWords.ends(text.slice(start, end), 'month');

/** The wages of October: 10月份的工资, £1,450 for october. */
const isWageOf = (scan: Scan, item: WhenItem): boolean =>
  (item.said.month !== undefined || item.said.wholeMonth === true || isLunarMonth(scan, item)) &&
  item.said.day === undefined &&
  (standsBehind(scan, item, 'wage_of') || stoodBefore(scan, item, 'for_it'));

const isBeginning = (scan: Scan, item: WhenItem): boolean =>
  (hasBefore(scan, item, 'since') && !isOutOf(scan, item) && !isOnlyWhen(scan, item)) ||
  (touchesBehind(scan, item, 'onward', 'now', 'to') && !isOfEvent(scan, item)) ||
  isWageOf(scan, item);

/** "Began work in january": of the words since the last time the nearest says that the work began. */
export const startsWork = (scan: Scan, item: WhenItem): boolean => {
  const last = scan.items.findLast((each) => isWhen(each) && each.index < item.index)?.index ?? -1;
  const nearest = cuesBefore(scan, item)
    .filter(({ index }) => index > last)
    .find(
      ({ cue, start, end }) =>
        cue === 'unpaid' || cue === 'owed' || timeWords.isAll(scan.text.slice(start, end), 'started'),
    );
  return nearest?.cue === 'since';
};

/** "Since may we work there, since july no pay": of several the one beside which nothing was paid. */
export const beginningOfUnpaid = (scan: Scan, times: readonly WhenItem[]): WhenItem | undefined => {
  const stop = times.find((item) => isStopOfPay(scan, item));
  if (stop !== undefined) return stop;
  const begun = times.filter((item) => isBeginning(scan, item));
  const others = begun.filter((item) => !startsWork(scan, item));
  const all = others.length > 0 ? others : begun;
  return all.find((item) => all.length > 1 && inClause(scan, item.clause, ...saysOwed)) ?? all[0];
};
