/** How long, in a text that was no answer to it: only a length of which it is said that nothing was paid. */

import type { Reading, Span } from '../meaning.ts';
import { hasBefore, saysAnywhere } from '../quantities/beside.ts';
import { monthsOfCut } from '../quantities/cut-each-month.ts';
import type { Scan } from '../quantities/item.ts';
import type { Length } from '../quantities/lengths.ts';
import { tellsLessPaid } from '../quantities/told-difference.ts';
import { isAgo, longestOwed, spanOf } from './answered.ts';
import { isOfClaim, isOwedFor, owedCues } from './of-claim.ts';
import { leftOf } from './of-them.ts';
import { lengthOfMatter, twoMonthsTold } from './told-of-matter.ts';
import { lengthBehind, lengthWords } from './words-beside.ts';

/** "Worked five weeks, never got paid": likely for all of them. */
const workedUnpaid = (scan: Scan, free: readonly Length[]): Reading<Span> | undefined => {
  const [one, ...more] = free;
  const isWorked =
    one?.items[0] !== undefined &&
    hasBefore(scan, one.items[0], 'worked') &&
    one.unit !== 'day' &&
    one.high <= 6;
  return isWorked && more.length === 0 && !lengthWords.isIn(scan.text, 'insured')
    ? { value: spanOf(one), sure: false }
    : undefined;
};

/** 最后俩月的工资, "nobody fixes my pay, 2 months now": likely what is owed, where nothing else is said of it. */
const ofPay = (scan: Scan, free: readonly Length[]): Reading<Span> | undefined => {
  const [one, ...more] = free.filter((length) => isOfClaim(scan, length) && !isAgo(scan, length));
  if (one === undefined || more.length > 0) return undefined;
  const isPay =
    lengthBehind(scan, one, 'of_pay') ||
    (lengthBehind(scan, one, 'until_now') && lengthWords.isIn(scan.text, 'pay'));
  return isPay ? { value: leftOf(scan, one) ?? spanOf(one), sure: false } : undefined;
};

/** 干了三个月 就给了一个月的钱: so many of those that were worked are left. */
const leftOfWorked = (scan: Scan, free: readonly Length[]): Reading<Span> | undefined => {
  const worked = free.find(({ items: [first] }) => first !== undefined && hasBefore(scan, first, 'worked'));
  const left = worked && leftOf(scan, worked);
  return left && { value: left, sure: false };
};

/** 两个月没休息一天, walang day off 2 months na: how long somebody had no rest is how long it has been going on. */
const withoutRest = (scan: Scan, free: readonly Length[], sure: boolean): Reading<Span> | undefined => {
  const [one, ...more] = free;
  return one !== undefined && more.length === 0 && lengthWords.isIn(scan.text, 'no_rest')
    ? { value: spanOf(one), sure: sure && !one.doubtful && one.high <= longestOwed }
    : undefined;
};

/** "Told £14.20, slips say £13.50, 7 weeks": how long less was paid than was due. */
const paidLessFor = (scan: Scan, free: readonly Length[], sure: boolean): Reading<Span> | undefined => {
  const [one, ...more] = free.filter((length) => isOfClaim(scan, length));
  if (one === undefined || more.length > 0 || one.unit === 'day' || !tellsLessPaid(scan)) return undefined;
  return { value: spanOf(one), sure: sure && !one.doubtful && one.high <= longestOwed };
};

/** In months. */
const oneDay = 0.04;

const nowBefore =
  /(?:^|[,，。;；.!]|(?<=\p{Script=Han}) )\s*(?:(?:这|现在|到现在|今天|眼看|算算|都|已经|有|快|its|it is|its been|been|thats|thats been|for|going on|ito|mga|halos)\s*)*$/u;
const nowBehind = /^(?:了|多了)(?=$|[\s,，。;；!！])|^ (?:now|na|na po|already|na ngayon)(?=$|[,.!])/u;

/** 老板拖着工资不发 都仨礼拜了, "no wages from him, 3 weeks now": in a breath of its own, how long it has been. */
const isAllOfBreath = ({ text }: Scan, { items }: Length): boolean =>
  nowBefore.test(text.slice(0, items[0]?.start)) && nowBehind.test(text.slice(items.at(-1)?.end));

/** "Not had a day off in 6 weeks": the day is what was not given. */
const withoutDayOff = (scan: Scan, free: readonly Length[]): readonly Length[] =>
  lengthWords.isIn(scan.text, 'no_rest')
    ? free.filter(({ unit, high }) => unit !== 'day' || high > oneDay)
    : free;

/** In a first text, only a length of which it is said that nothing was paid. */
export const lengthTold = (scan: Scan, all: readonly Length[], sure: boolean): Reading<Span> | undefined => {
  const free = withoutDayOff(scan, all);
  const ofCut = monthsOfCut(scan, free);
  if (ofCut !== undefined) return sure ? ofCut : { ...ofCut, sure: false };
  if (!saysAnywhere(scan, ...owedCues))
    return (
      leftOfWorked(scan, free) ??
      paidLessFor(scan, free, sure) ??
      ofPay(scan, free) ??
      withoutRest(scan, free, sure) ??
      lengthOfMatter(scan, free, sure) ??
      twoMonthsTold(scan, sure)
    );
  const claimed = free.filter((length) => isOfClaim(scan, length));
  const owed = claimed.filter((length) => isOwedFor(scan, length));
  const [one, ...more] = owed.length > 0 ? owed : claimed;
  if (one === undefined)
    return lengthOfMatter(scan, free, sure) ?? workedUnpaid(scan, free) ?? twoMonthsTold(scan, sure);
  // 我刷了二十年墙: nobody waits so long for wages, and it is not asked
  if (one.low > longestOwed && !lengthWords.isIn(scan.text, 'pension')) return undefined;
  const left = leftOf(scan, one);
  if (left !== undefined) return { value: left, sure: false };
  const isOwed = owed.length > 0 || isAllOfBreath(scan, one);
  const isClear = more.length === 0 && !one.doubtful && isOwed && one.high <= longestOwed;
  return { value: spanOf(one), sure: sure && isClear };
};
