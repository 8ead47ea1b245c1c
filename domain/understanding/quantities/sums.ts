/** The sums of money in a text, each with what is said of it: for one month, a rate, paid already, another one's figure. */
import {
  before,
  behind,
  cuesBefore,
  cuesBehind,
  gapBetween,
  isAtLeast,
  isCue,
  isNumber,
  isRate,
  touchesBefore,
} from './beside.ts';
import type { Item, NumberItem, RateItem, RateUnit, Scan } from './item.ts';
import { isSaidInHundreds } from './said-in-hundreds.ts';
import { roleOf, type SumRole } from './sum-role.ts';

export interface Sum {
  readonly item: NumberItem;
  readonly role: SumRole;
  /** so much for each */
  readonly by: RateUnit | undefined;
  /** the item "a month" that makes it a rate */
  readonly byItem: NumberItem | undefined;
  readonly each: boolean;
  /** its currency, or a word like 万 or grand, says that it is money */
  readonly plain: boolean;
  readonly doubtful: boolean;
}

/** Between "a month" and its sum. */
const fillers =
  /^(?:地|活|是|有|就|才|也|都|给|只|发|少给|少发|少|拿|挣|能|工资|大概|差不多|我|扣|罚|交|得|价|钱|按|算|讲好?的?|说好?的?|谈好?的?|定好?的?|约定的?|(?:总共|一共|统共|拢共)(?=[也才就只]*[挣赚拿])|:| |左右)*$/;
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

const byOneBehind = (scan: Scan, item: NumberItem): By | undefined => {
  const following = behind(scan, item);
  // "1200 each a month"
  const isTold = isToldFor(scan, following);
  const next =
    isTold || (isCue(following) && following.cue === 'each')
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
  return /^\s?的/.test(after) && !isTold
    ? undefined
    : { by: unitOf(next), byItem: next, doubtful: isFigure && gap !== '' };
};

/** 最后一个月工资6200: that month's, no rate. */
const isThatMonth = (scan: Scan, one: NumberItem): boolean =>
  /(?:最后|最末|还有|还差|这|那|头|(?<![船岸海路晚车班线网店])上)$/.test(scan.text.slice(0, one.start));

/** 1月3000 may be January's. */
const isJanuary = (scan: Scan, one: NumberItem): boolean => /^1月/.test(scan.text.slice(one.start, one.end));

const byOneBefore = (scan: Scan, item: NumberItem): By | undefined => {
  const last = before(scan, item);
  const steps = isCue(last) ? before(scan, last) : last;
  const one = isNumber(last) ? last : steps;
  if (!isNumber(one) || !isRateItem(one) || /[a-z]/.test(scan.text.slice(one.start, one.end)))
    return undefined;
  const gap = gapBetween(scan, one, item);
  if (!fillers.test(gap) || isThatMonth(scan, one)) return undefined;
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

const byRate = (scan: Scan, item: NumberItem): By | undefined => {
  const next = behind(scan, item);
  const over = isCue(next) ? behind(scan, next) : undefined;
  const behindIt = isRate(next) ? next : isRate(over) ? over : undefined;
  // dalawang daan ang kulang bawat linggo
  const near = isCue(next) && next.cue === 'short' && behindIt === over ? 14 : 8;
  if (behindIt !== undefined && behindIt.start - item.end <= near && !startsNext(scan, behindIt))
    return { by: behindIt.by, byItem: undefined, doubtful: false };
  for (let at = before(scan, item); at !== undefined && !isNumber(at); at = before(scan, at)) {
    if (isCue(at) && at.cue === 'total' && !isOfTotal(scan, at)) return undefined;
    if (isRate(at))
      return isOfNumberBefore(scan, at, item) ? undefined : { by: at.by, byItem: undefined, doubtful: false };
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

const rateOf = (scan: Scan, item: NumberItem): By =>
  byOneBehind(scan, item) ?? byRate(scan, item) ?? byOneBefore(scan, item) ?? noRate;

const isMoneyLike = ({ counts, scale, low }: NumberItem): boolean =>
  counts.of === 'money' || counts.of === 'foreign' || (counts.of === 'bare' && (scale >= 100 || low >= 100));

const leastBareSum = 20;

/** A bare number is a sum where it can be one: not a code, a week's number, or a small number without a word of money. */
const isSum = (scan: Scan, item: NumberItem): boolean => {
  if (Number.isNaN(item.low) || item.low <= 0 || item.vague) return false;
  if (item.counts.of === 'money' || item.counts.of === 'foreign') return true;
  if (item.counts.of !== 'bare') return false;
  if (hasCode(scan, item) || isTimesPrice(scan, item)) return false;
  return (
    item.scale >= 100 ||
    item.low >= leastBareSum ||
    isAlone(scan, item) ||
    isPriced(scan, item) ||
    rateOf(scan, item).by !== undefined
  );
};

/** The only number of an answer. */
const isAlone = (scan: Scan, { form }: NumberItem): boolean =>
  form === 'figure' && scan.items.filter(isNumber).length === 1;

/** 12.21 has the shape of a price; what is multiplied is one. */
const isPriced = (scan: Scan, item: NumberItem): boolean =>
  /\.\d\d$/.test(scan.text.slice(item.start, item.end)) ||
  (touchesBefore(scan, item, 'at', 'times') && !isTimesPrice(scan, item));

/** "£104 a night x 12": the price stands before the sign. */
const isTimesPrice = (scan: Scan, item: NumberItem): boolean => {
  const last = before(scan, item);
  const [unit, price] = [scan.items[item.index - 2], scan.items[item.index - 3]];
  return (
    isCue(last) &&
    last.cue === 'times' &&
    ([unit, price].some((each) => isNumber(each) && each.counts.of === 'money') ||
      (isNumber(unit) && unit.one && unit.counts.of === 'time'))
  );
};

/** "2nd week 380": which week, and what for it. */
const isOrdinalWeek = ({ text }: Scan, { start }: NumberItem): boolean =>
  /(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|last|this|next) (?:week|wk) $/u.test(
    text.slice(0, start),
  );

/** "They took her passport day 1": which day, and no sum. */
const isWhichDay = ({ text }: Scan, { start, low, form }: NumberItem): boolean =>
  form === 'figure' &&
  low <= 10 &&
  /(?<!(?<![a-z])(?:per|a|each|every|one|1) |\/ ?)(?<![a-z])(?:day|week|shift|month|year|floor|unit|room|level) $/u.test(
    text.slice(0, start),
  );

/** "Not paid SSS since 2021, me & 25 officemates": a year. */
const isSinceYear = ({ text }: Scan, { start, low, form }: NumberItem): boolean =>
  form === 'figure' &&
  low >= 1990 &&
  low <= 2035 &&
  /(?<![a-z])(?:since|back in|mula|mula noong|simula|simula noong|noong|nung|(?:join|joined|start|started|came|come|hired|employed|there|here|began)(?: (?:here|there|work|working|job|them))?(?: in| from)?) $/u.test(
    text.slice(0, start),
  );

const hasCode = (scan: Scan, item: NumberItem): boolean =>
  isWhichDay(scan, item) ||
  isSinceYear(scan, item) ||
  touchesBefore(scan, item, 'code', 'lodging') ||
  (touchesBefore(scan, item, 'ordinal') && !isOrdinalWeek(scan, item));

/** 每人一个月6200: for each person, before the month. */
const isOfEachPerson = (scan: Scan, item: NumberItem): boolean => {
  const month = scan.items[item.index - 1];
  const person = scan.items[item.index - 2];
  if (!isNumber(month) || !month.one || month.counts.of !== 'time') return false;
  if (!fillers.test(gapBetween(scan, month, item))) return false;
  const isPerson = isNumber(person) && person.one && person.counts.of === 'person';
  const isEach = isCue(person) && person.cue === 'each';
  return (isPerson || isEach) && /^[ 是要有]?$/u.test(gapBetween(scan, person, month));
};

const hasEach = (scan: Scan, item: NumberItem): boolean => {
  if (isOfEachPerson(scan, item)) return true;
  const eachBefore = cuesBefore(scan, item).find(({ cue }) => cue === 'each');
  const [next] = cuesBehind(scan, item);
  const last = before(scan, item);
  // 一人欠3500
  const one = isCue(last) && last.cue === 'owed' ? before(scan, last) : last;
  if (
    isNumber(one) &&
    one.one &&
    one.counts.of === 'person' &&
    /^欠?$/u.test(gapBetween(scan, one, item).replace(fillers, ''))
  )
    return true;
  return (
    (eachBefore !== undefined && item.start - eachBefore.end <= 8) ||
    (next?.cue === 'each' && next.start - item.end <= 3)
  );
};

/** "1,700 a month each" */
const isForEachOfThem = (scan: Scan, unit: NumberItem): boolean => {
  const next = scan.items[unit.index + 1];
  return isCue(next) && next.cue === 'each' && gapBetween(scan, unit, next).trim() === '';
};

/** 顶多两千, "2k at most": the sum itself is lower, or not known. */
const isAtMost = ({ text }: Scan, { start, end }: NumberItem): boolean =>
  /(?:顶多|最多|至多|不超过|(?<![a-z])(?:at (?:the )?most|max|maximum|no more than|up to)) ?[£$]?$/u.test(
    text.slice(0, start),
  ) || /^ ?(?:顶多|封顶|at (?:the )?most|max|tops)(?![a-z])/u.test(text.slice(end));

const sumOf = (scan: Scan, item: NumberItem): Sum => {
  const { by, byItem, doubtful } = rateOf(scan, item);
  return {
    item,
    role: roleOf(scan, item),
    by,
    byItem,
    each: hasEach(scan, item) || by === 'person' || (byItem !== undefined && isForEachOfThem(scan, byItem)),
    plain: item.counts.of === 'money' || item.scale >= 100,
    doubtful:
      doubtful ||
      (item.doubtful && !isSaidInHundreds(scan, item)) ||
      item.counts.of === 'foreign' ||
      isAtLeast(scan, item) ||
      isAtMost(scan, item),
  };
};

export const sumsIn = (scan: Scan): readonly Sum[] =>
  scan.items
    .filter(isNumber)
    .filter((item) => isSum(scan, item))
    .map((item) => sumOf(scan, item));
