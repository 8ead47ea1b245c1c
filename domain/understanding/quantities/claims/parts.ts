/** One sum, or several that are parts of one. */

import type { Cue } from '../../words/cues.ts';
import { alsoUnpaid, namesPart, partBefore } from '../../words/parts-of-sums.ts';
import {
  gapBetween,
  hasBefore,
  hasBehind,
  isCue,
  isNumber,
  isWhen,
  saysAnywhere,
  touchesBefore,
} from '../beside.ts';
import type { Item, NumberItem, Scan } from '../item.ts';
import type { Length } from '../lengths.ts';
import { personsWithSums } from '../persons-with-sums.ts';
import type { Sum } from '../sums.ts';
import { isCalledWage } from './called-wage.ts';
import {
  type Claim,
  type Claiming,
  type ClaimRule,
  claimed,
  claimedMonthly,
  isOpen,
  leastMonthly,
  owedMonths,
  paidIn,
} from './claiming.ts';
import { arePlainParts, partNames } from './pay-parts.ts';

/** "£850 for 2 weeks", 一万五，三个月的: said of the whole time. */
const isForAll = (scan: Scan, { item }: Sum, { items }: Length): boolean => {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return false;
  const [left, right] = item.end <= first.start ? [item, first] : [last, item];
  const parted = scan.items.slice(left.index + 1, right.index);
  if (parted.some((each) => isCue(each) && each.cue === 'unpaid')) return false;
  const behind = scan.text.slice(last.end, last.end + 8);
  return / for |的/.test(gapBetween(scan, left, right)) || /^ ?(?:的|工资|wages|pay|worth)/.test(behind);
};

/** They owe me 1,000: the sum is owed, not so much a month. */
const isOwedBefore = (scan: Scan, { item }: Sum): boolean => touchesBefore(scan, item, 'owed', 'short');

/** 拖了快一年, 快半年了还没给: how long it is late, not what it is for. */
const isDelay = ({ text }: Scan, { items }: Length): boolean => {
  const [before, behindIt] = [text.slice(0, items[0]?.start), text.slice(items.at(-1)?.end)];
  return (
    /(?:拖|都欠|一直欠|等|过去|过)[了着]?(?:有|都|也|已经)?(?:快|将近|近|大)?$/.test(before) ||
    (/(?:都|已经|快|将近|有)(?:快|将近|近)?$/u.test(before) && /^了?(?:还|都|也|一直)没/u.test(behindIt))
  );
};

/** The number of months that are spoken of, by a length or by their names. */
const severalMonths = ({ scan }: Claiming, length: Length | undefined): boolean =>
  (length?.high ?? 0) > 1 || scan.items.filter(isWhen).length > 1;

/** 三个月加起来, "two months together": the months' sum, and not so much for each. */
const isAllTogether = (scan: Scan, length: Length | undefined): boolean => {
  const last = length?.items.at(-1);
  const next = last && scan.items[last.index + 1];
  return (
    last !== undefined &&
    next !== undefined &&
    isCue(next) &&
    next.cue === 'total' &&
    next.clause === last.clause
  );
};

/** A sum and so many months: for all of them, or perhaps for each? */
const isClearWhole = (claiming: Claiming, sum: Sum): boolean => {
  const { scan, currency } = claiming;
  const length = owedMonths(claiming);
  if (isAllTogether(scan, length)) return true;
  if (severalMonths(claiming, length) && sum.role !== 'short' && isCalledWage(scan, sum)) return false;
  if (length === undefined || length.high <= 1 || sum.role === 'short') return true;
  if (isOwedBefore(scan, sum) || isDelay(scan, length) || isForAll(scan, sum, length)) return true;
  return sum.item.low / length.high >= (leastMonthly[currency] ?? 0);
};

/** A bare number that may be something else: hundreds left out, a post code, a year. */
const isBareDoubt = (scan: Scan, { item, role }: Sum): boolean => {
  if (item.counts.of !== 'bare') return false;
  // 罚我五十, "down 47.60"
  if (
    hasBefore(scan, item, 'cut') ||
    (/\.\d\d$/.test(scan.text.slice(item.start, item.end)) && scan.text.length > item.end - item.start + 8)
  )
    return false;
  if (item.low < 100) return true;
  if (item.form !== 'figure' || role !== 'open') return false;
  return item.low >= 100_000 || (item.low >= 2015 && item.low <= 2035);
};

/** "£12 for 37.5 hours": so little for so much is a rate. */
const isRateBesideWork = (scan: Scan, { item }: Sum): boolean =>
  item.low < 100 &&
  scan.items
    .filter(isNumber)
    .some(
      ({ counts, low }) =>
        (counts.of === 'time' || counts.of === 'shift' || counts.of === 'piece') && low > 2,
    );

/** 八小时一百六，做了二十二天: too little for so many days is the day's. */
const isTooLittleForPart = ({ lengths, currency }: Claiming, { item, role }: Sum): boolean =>
  role === 'open' &&
  lengths.some(
    ({ unit, low, items }) =>
      unit === 'day' &&
      low * 30 >= 3 &&
      !items.some(({ one }) => one) &&
      item.low / (low * 0.67) < (leastMonthly[currency] ?? 0),
  );

/** 5k sakin 5k sa asawa ko: one of the sums is another one's. */
const hasCompanion = (scan: Scan, item: NumberItem): boolean =>
  hasBefore(scan, item, 'relative') || hasBehind(scan, item, 'relative');

const isSaidOwed = ({ role }: Sum): boolean => role === 'owed' || role === 'short';

/** 一笔1900 一笔2450, "one of 300 and one of 450": told one behind the other. */
const partsInTurn =
  /(?:(?:一([笔份张单处家次回趟])|第[一二三四五六](次|回|笔|周|个?月))(?:是|有|欠|扣|罚)?|(?<![a-z])(one|isa|(?<=(?:\d(?:st|nd|rd|th)|first|second|third|fourth|last) )(?:week|wk|month))(?: is| was| for| of| ay)? ?£?)$/u;
/** 我的4700，他的6150, "mine 400 his 350" */
const whosePart =
  /(?:^|[\s,，、。:：\d元块])(?:([我他她]|[小老阿大]\p{Script=Han}|\p{Script=Han}{1,2}[哥姐叔嫂姨]|我?(?:老婆|老公|媳妇|男人|爱人|弟|哥|姐|妹|爸|妈|儿子|女儿))的?(?:是)?|(mine|his|hers|my share|his share|her share)(?: is| was)? ?£?)$/u;
const areInTurn = ({ text }: Scan, sum: Sum, next: Sum): boolean => {
  const [first, second] = [sum, next].map(({ item }) => partsInTurn.exec(text.slice(0, item.start)));
  const [mine, theirs] = [sum, next].map(({ item }) =>
    whosePart.exec(text.slice(0, item.start))?.slice(1).join(''),
  );
  if (mine !== undefined && theirs !== undefined && mine !== theirs) return true;
  return first != null && second != null && first[1] === second[1] && first[2] === second[2];
};

/** Something says that the sums are parts: a plus, both owed, one for him and one for her. */
const arePartsClear = (scan: Scan, sums: readonly Sum[]): boolean =>
  sums.every((sum, n) => {
    const next = sums[n + 1];
    if (next === undefined) return true;
    const between = scan.items.slice(sum.item.index + 1, next.item.index);
    const hasPlus = between.some((item) => isCue(item) && item.cue === 'plus');
    const bothOwed = isSaidOwed(sum) && isSaidOwed(next);
    return (
      hasPlus ||
      bothOwed ||
      areInTurn(scan, sum, next) ||
      hasCompanion(scan, sum.item) ||
      hasCompanion(scan, next.item)
    );
  });

const isNearPart = (scan: Scan, a: NumberItem, b: NumberItem): boolean => {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  return a.clause === b.clause || !/\p{L}/u.test(gapBetween(scan, left, right));
};

/** Small numbers beside a sum of which nothing is said: the months of "18000 3", "3 payslips of 400". */
const hasLooseNumber = ({ scan, sums }: Claiming): boolean => {
  const known = new Set(sums.map(({ item }) => item));
  return scan.items
    .filter(isNumber)
    .filter((item) => item.counts.of === 'bare' && item.form === 'figure' && !known.has(item))
    .some((item) => !Number.isNaN(item.low) && sums.some((sum) => isNearPart(scan, sum.item, item)));
};

const sumUp = (sums: readonly Sum[]) =>
  sums.reduce((all, { item }) => ({ low: all.low + item.low, high: all.high + item.high }), {
    low: 0,
    high: 0,
  });

const oneSum = (claiming: Claiming, one: Sum, aside: boolean): Claim => {
  const paid = paidIn(claiming.sums);
  const sure =
    !one.doubtful &&
    !aside &&
    (paid === 0 || one.role === 'short') &&
    !isBareDoubt(claiming.scan, one) &&
    !isRateBesideWork(claiming.scan, one) &&
    !isTooLittleForPart(claiming, one) &&
    !hasLooseNumber(claiming) &&
    isClearWhole(claiming, one);
  // 工资五千五，欠两个半月: rather so much for each
  if (
    !sure &&
    paid === 0 &&
    one.role !== 'short' &&
    isCalledWage(claiming.scan, one) &&
    (owedMonths(claiming)?.high ?? 0) > 1
  )
    return claimedMonthly(one.item.low, one.item.high, false);
  const less = paid < one.item.low && one.role !== 'short' ? paid : 0;
  return claimed(one.item.low - less, one.item.high - less, sure);
};

/** 工资条上是5342.67: what is due, and nothing is said of what came. */
const sumOfPayslip = ({ scan, sums: [one, ...more] }: Claiming): Claim | undefined =>
  one?.role === 'due' && more.length === 0 && one.by === undefined
    ? claimed(one.item.low, one.item.high, !one.doubtful && /工资[条单]|slip/u.test(scan.text))
    : undefined;

/** "We are 3 lads. He owes us 1800, 1500 and 2100": as many sums as they are, one for each of them. */
const isOneForEach = ({ scan }: Claiming, sums: readonly Sum[]): boolean =>
  sums.length > 2 &&
  scan.items
    .filter(isNumber)
    .some(
      (item) =>
        item.low === sums.length &&
        item.high === sums.length &&
        !item.one &&
        item.counts.of !== 'time' &&
        sums.every((sum) => sum.item !== item),
    );

/** 12000，加班费3000也没给: beside the wage that part is owed as well, on top of it or within it. */
const isAlsoUnpaid = ({ text }: Scan, [, second, ...more]: readonly Sum[]): boolean =>
  second !== undefined &&
  more.length === 0 &&
  namesPart(partBefore.exec(text.slice(0, second.item.start))?.[1] ?? '') &&
  alsoUnpaid.test(text.slice(second.item.end));

export const plainSums: ClaimRule = (claiming) => {
  const { scan, sums } = claiming;
  const open = sums.filter((sum) => isOpen(sum) && sum.by === undefined);
  // 八千八 … 真的是八千八: said twice
  const distinct = open.filter(
    (sum) =>
      sum.role !== 'corrected' || !open.some(({ item }) => item !== sum.item && item.low === sum.item.low),
  );
  const [one, ...more] = distinct;
  if (one === undefined) return sumOfPayslip(claiming);
  // 刨掉伙食还剩7340: what is left when it is taken off
  const isLeftOver = one.role === 'short' && more.length === 0 && sums.length === 1;
  const aside =
    (!isLeftOver && saysAnywhere(scan, 'allowance', 'loan')) ||
    sums.some(({ role }) => role === 'theirs' || role === 'due');
  if (more.length === 0) return oneSum(claiming, one, aside);
  const joined =
    arePartsClear(scan, distinct) ||
    personsWithSums(
      scan,
      distinct.map(({ item }) => item),
    ) !== undefined;
  const names = partNames(scan, distinct);
  const parts = joined || names !== undefined || isAlsoUnpaid(scan, distinct);
  const isOneEach = !parts && isOneForEach(claiming, distinct);
  const paid = paidIn(sums);
  const { low, high } = parts || isOneEach ? sumUp(distinct) : one.item;
  const sure =
    (joined || (names !== undefined && arePlainParts(scan, distinct, names))) &&
    paid === 0 &&
    !aside &&
    !hasLooseNumber(claiming) &&
    distinct.every(({ doubtful }) => !doubtful);
  return claimed(low > paid ? low - paid : low, high, sure);
};

const byMonthRoles: ReadonlySet<Sum['role']> = new Set(['open', 'owed', 'short', 'corrected']);
const betweenMonthAndSum: ReadonlySet<Cue> = new Set(['for', 'owed', 'since', 'short', 'should']);

/** 7月5000 8月5200, £1200 for june and £1300 for july: a sum for each month that is named. */
export const sumsByMonth: ClaimRule = ({ scan, sums }) => {
  if (sums.length < 2 || !sums.every(({ by, role }) => by === undefined && byMonthRoles.has(role)))
    return undefined;
  const isOfMonth = ({ item }: Sum): boolean =>
    isWhen(besideItem(scan, item.index, -1)) || isWhen(besideItem(scan, item.index, 1));
  const { low, high } = sumUp(sums);
  // 六月3200 七月2800 八月一分没: what the month without a sum comes to is asked
  const isWhole = scan.items.filter(isWhen).length === sums.length;
  return sums.every(isOfMonth)
    ? claimed(low, high, isWhole && sums.every(({ doubtful }) => !doubtful))
    : undefined;
};

/** The next thing to one side; 9月的4100, "1,200 for june", nung: the word between is passed over. */
const besideItem = (scan: Scan, index: number, step: 1 | -1): Item | undefined => {
  const next = scan.items[index + step];
  return isCue(next) && betweenMonthAndSum.has(next.cue) ? scan.items[index + 2 * step] : next;
};
