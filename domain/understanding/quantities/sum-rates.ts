/** What makes a sum so much for each: 一个月5000, "40 a day", 每趟80. */
import { isNothingSince } from '../dates/last-payday.ts';
import { before, behind, gapBetween, isCue, isNumber, isRate, touchesBefore } from './beside.ts';
import type { Item, NumberItem, RateItem, RateUnit, Scan } from './item.ts';

/** Between "a month" and its sum. */
export const fillers =
  /^(?:地|活|是|有|就|才|也|都|给|只|发|该|应该|应|少给|少发|少|拿|挣|能|工资|大概|差不多|我|扣|罚|交|得|价|钱|按|算|讲好?的?|说好?的?|谈好?的?|定好?的?|约定的?|(?:总共|一共|统共|拢共)(?=[也才就只]*[挣赚拿])|:| |左右)*$/;
const englishFillers =
  /^ ?(?:左右|上下|的样子|钱|gross|net|ang|lang|lng|po|before tax|after tax|cash|cash in hand)?,? ?$/;

const isRateItem = (item: NumberItem): boolean =>
  item.one &&
  (item.counts.of === 'time' ||
    item.counts.of === 'shift' ||
    item.counts.of === 'piece' ||
    item.counts.of === 'head');

const unitOf = ({ counts }: NumberItem): RateUnit | undefined =>
  counts.of === 'time'
    ? counts.unit
    : counts.of === 'shift' || counts.of === 'piece' || counts.of === 'head'
      ? counts.of
      : undefined;

interface By {
  readonly by: RateUnit | undefined;
  readonly byItem: NumberItem | undefined;
  readonly doubtful: boolean;
}
const noRate: By = { by: undefined, byItem: undefined, doubtful: false };

/** 欠一个月5000: is that the month's wage, or a rate? */
const isOwedMonth = (scan: Scan, one: NumberItem): boolean =>
  touchesBefore(scan, one, 'owed', 'unpaid', 'short') && before(scan, one)?.clause === one.clause;

const hasRateBefore = ({ items }: Scan, { clause, index }: NumberItem): boolean =>
  items.some((item) => isRate(item) && item.clause === clause && item.index < index);

/** 五千六是一个月的, 四千二是每个月的: it is told what the sum is for. */
const isToldFor = (scan: Scan, cue: Item | undefined): boolean =>
  isCue(cue) && cue.cue === 'should' && scan.text.slice(cue.start, cue.end) === '是';

/** 罚了五百六 一个月总共才挣三千: the month is the next sum's. */
const isOneOfNext = (scan: Scan, gap: string, one: NumberItem): boolean => {
  const [cue, behindCue] = [scan.items[one.index + 1], scan.items[one.index + 2]];
  const next = isCue(cue) && cue.cue === 'total' ? behindCue : cue;
  return (
    gap === ' ' &&
    isNumber(next) &&
    isMoneyLike(next) &&
    next.clause === one.clause &&
    /[挣赚拿]/u.test(gapBetween(scan, one, next)) &&
    fillers.test(gapBetween(scan, one, next))
  );
};

/** 四千左右一个月: a word for about stands between. */
const isRoughly = (scan: Scan, item: NumberItem, cue: Item): boolean =>
  isCue(cue) && cue.cue === 'approx' && gapBetween(scan, item, cue).trim() === '';

const byOneBehind = (scan: Scan, item: NumberItem): By | undefined => {
  const following = behind(scan, item);
  // "1200 each a month"
  const isTold = isToldFor(scan, following);
  const next =
    isTold || (isCue(following) && (following.cue === 'each' || isRoughly(scan, item, following)))
      ? following && behind(scan, following)
      : following;
  if (!isNumber(next) || !isRateItem(next)) return undefined;
  const gap = gapBetween(scan, item, next);
  if (!englishFillers.test(following === next ? gap : '')) return undefined;
  const isFigure = /^1/.test(scan.text.slice(next.start, next.end));
  const after = scan.text.slice(next.end, next.end + 2);
  // 每月克扣500 一年了: how long, where the rate stands before
  if (/^了|^多/.test(after) && hasRateBefore(scan, item)) return undefined;
  if (isOneOfNext(scan, gap, next)) return undefined;
  // 7500元一个月的: of one month
  // 五千六一月的 3月打了1200以后再没打过: so much for each
  return /^\s?的/.test(after) && !isTold && !isNothingSince(scan.text.slice(next.end))
    ? undefined
    : { by: unitOf(next), byItem: next, doubtful: isFigure && gap !== '' };
};

/** 最后一个月工资6200: that month's, no rate. */
const isThatMonth = (scan: Scan, one: NumberItem): boolean =>
  /(?:最后|最末|还有|还差|这|那|头|(?<![船岸海路晚车班线网店])上)$/.test(scan.text.slice(0, one.start));

/** 压着一个月工资4700: the wage of one month, and no rate. */
const isMonthsWageOwed = ({ text }: Scan, { start }: NumberItem, gap: string): boolean =>
  /工资|工钱|薪水/u.test(gap) && /[欠压扣拖差押](?:着|了|我|俺|我们|俺们)*$/u.test(text.slice(0, start));

/** 1月3000 may be January's. */
const isJanuary = (scan: Scan, one: NumberItem): boolean => /^1月/.test(scan.text.slice(one.start, one.end));

const byOneBefore = (scan: Scan, item: NumberItem): By | undefined => {
  const last = before(scan, item);
  const steps = isCue(last) ? before(scan, last) : last;
  const one = isNumber(last) ? last : steps;
  if (!isNumber(one) || !isRateItem(one) || /[a-z]/.test(scan.text.slice(one.start, one.end)))
    return undefined;
  const gap = gapBetween(scan, one, item);
  if (!fillers.test(gap) || isThatMonth(scan, one) || isMonthsWageOwed(scan, one, gap)) return undefined;
  return {
    by: unitOf(one),
    byItem: one,
    doubtful: isOwedMonth(scan, one) || gap.startsWith(' ') || isJanuary(scan, one),
  };
};

/** 每个月合起来九千: so much a month, all of them together. */
const isOfTotal = (scan: Scan, total: Item): boolean => {
  const rate = scan.items[total.index - 1];
  return isRate(rate) && rate.end === total.start && /加|合/u.test(scan.text.slice(total.start, total.end));
};

/** 一个月底薪2200: the month is the rate's. */
const monthOfRate = (scan: Scan, rate: RateItem): NumberItem | undefined => {
  const one = scan.items[rate.index - 1];
  return isNumber(one) && isRateItem(one) && unitOf(one) === rate.by && one.end === rate.start
    ? one
    : undefined;
};

const byRate = (scan: Scan, item: NumberItem): By | undefined => {
  const next = behind(scan, item);
  const over = isCue(next) ? behind(scan, next) : undefined;
  const behindIt = isRate(next) ? next : isRate(over) ? over : undefined;
  // dalawang daan ang kulang bawat linggo
  const near = isCue(next) && next.cue === 'short' && behindIt === over ? 14 : 8;
  // 9k bawat isa kada buwan
  const from = isCue(next) && next.cue === 'each' ? next.end : item.end;
  if (behindIt !== undefined && behindIt.start - from <= near && !startsNext(scan, behindIt))
    return { by: behindIt.by, byItem: undefined, doubtful: false };
  for (let at = before(scan, item); at !== undefined && !isNumber(at); at = before(scan, at)) {
    if (isCue(at) && at.cue === 'total' && !isOfTotal(scan, at)) return undefined;
    if (isRate(at))
      return isOfNumberBefore(scan, at, item)
        ? undefined
        : { by: at.by, byItem: monthOfRate(scan, at), doubtful: false };
  }
  return undefined;
};

/** "2000 monthly minus 500": the rate is the first number's. */
const isOfNumberBefore = (scan: Scan, rate: RateItem, item: NumberItem): boolean => {
  const last = scan.items[rate.index - 1];
  const isBehind =
    isNumber(last) &&
    isMoneyLike(last) &&
    last.clause === rate.clause &&
    gapBetween(scan, last, rate).trim() === '';
  return isBehind && gapBetween(scan, rate, item).trim() !== '';
};

/** 一共5000 每月2500: the rate stands before a sum of its own. */
const startsNext = (
  scan: Scan,
  rate: { readonly start: number; readonly end: number; readonly index: number },
): boolean => {
  const next = scan.items[rate.index + 1];
  // 小时工16块 每天11个小时
  const isOfCount =
    isNumber(next) && next.start === rate.end && /^每/u.test(scan.text.slice(rate.start, rate.end));
  return isOfCount || (isNumber(next) && next.start - rate.end <= 3 && isMoneyLike(next));
};

/** 一个小时12块 一个月加了80个小时: the rate that touches the sum goes before one behind a space. */
const byOneTouching = (scan: Scan, item: NumberItem): By | undefined => {
  const [last, next] = [scan.items[item.index - 1], scan.items[item.index + 1]];
  const isApart = next !== undefined && next.clause !== item.clause;
  return isApart && isNumber(last) && last.end === item.start ? byOneBefore(scan, item) : undefined;
};

export const rateOf = (scan: Scan, item: NumberItem): By =>
  byOneTouching(scan, item) ??
  byOneBehind(scan, item) ??
  byRate(scan, item) ??
  byOneBefore(scan, item) ??
  noRate;

export const isMoneyLike = ({ counts, scale, low }: NumberItem): boolean =>
  counts.of === 'money' || counts.of === 'foreign' || (counts.of === 'bare' && (scale >= 100 || low >= 100));
