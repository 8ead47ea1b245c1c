/** A day's pay beside several people: 五个人，三十天，每天三百. */
import { isNumber, saysAnywhere } from '../beside.ts';
import type { NumberItem, Scan } from '../item.ts';
import type { Sum } from '../sums.ts';

/** More than this a day is all of theirs. */
const mostForDay = 700;

const ofOneAlone =
  /[我俺](?:自己|一?个人|本人)?(?:就|也|只|才|总共|一共)?(?:干|做|上|出)了|(?<![a-z])i (?:did|worked|only did|done)(?![a-z])/u;

/** It is each one's, though nobody says so; 我干了30天 is told of one. */
export const isDayOfEach = (scan: Scan, { by, item }: Sum, { counts }: NumberItem): boolean =>
  (by === 'day' || by === 'shift') &&
  item.low < mostForDay &&
  counts.of === 'time' &&
  counts.unit === 'day' &&
  !saysAnywhere(scan, 'total') &&
  !ofOneAlone.test(scan.text);

/** tig 500 sa 6 na araw: so little for each of them is a day's pay, where so many days are told. */
export const daysOfEach = (scan: Scan, { item, by, each }: Sum): NumberItem | undefined => {
  const days = scan.items
    .filter(isNumber)
    .filter(({ one, counts }) => !one && counts.of === 'time' && counts.unit === 'day');
  const isDaily = each && by === undefined && item.low < mostForDay && days.length === 1;
  return isDaily && !saysAnywhere(scan, 'total') ? days[0] : undefined;
};
