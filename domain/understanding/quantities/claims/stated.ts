/** Claims that are stated: a total, a correction, what is left, the difference between what is due and what was paid. */
import { isMistyped } from '../../correction/mistyped.ts';
import { isNothingSince } from '../../dates/last-payday.ts';
import {
  hasBefore,
  inClause,
  isNumber,
  isWhen,
  saysAnywhere,
  touchesBefore,
  touchesBehind,
} from '../beside.ts';
import type { Scan } from '../item.ts';
import type { Sum } from '../sums.ts';
import { isCalledWage } from './called-wage.ts';
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

/** 给过两次生活费一共6000: all that was paid, and not all that is owed. */
const isAllPaid = (scan: Scan, { role, item }: Sum): boolean =>
  role === 'total' && inClause(scan, item.clause, 'paid');

/** 还差2万: what is left is claimed, whatever stood before. */
export const remainder: ClaimRule = ({ scan, sums }) => {
  const left = sums.filter((sum) => sum.role === 'short' && wholeOnly(sum));
  const [one, ...more] = left;
  const others = sums.filter((sum) => sum !== one && wholeOnly(sum) && sum.role !== 'denied');
  if (one === undefined || more.length > 0 || others.length === 0) return undefined;
  const came = others.filter((sum) => isPaid(sum) || isAllPaid(scan, sum));
  if (came.length === 0) return undefined;
  const due = others.filter((sum) => !came.includes(sum));
  const fits = due.length === 0 || due.some(({ item }) => item.low - paidIn(sums) === one.item.low);
  return claimed(one.item.low, one.item.high, fits && !one.doubtful);
};

/** 总共洗了418台: the word is said of what is told next. */
const goesOn = /^(?![了吧的是啊呀])\p{Script=Han}/u;

/** "1700 so 3400": the word is the next sum's. */
const isTotalOfNext = ({ items, text }: Scan, index: number): boolean => {
  const [cue, next] = [items[index], items[index + 1]];
  return cue !== undefined && isNumber(next) && text.slice(cue.end, next.start).trim() === '';
};

/** "4200 altogether"; behind a sign of equality stands the sum itself. */
const isTotalBehind = (scan: Scan, { item }: Sum): boolean =>
  touchesBehind(scan, item, 'total') &&
  !isTotalOfNext(scan, item.index + 1) &&
  !goesOn.test(scan.text.slice(scan.items[item.index + 1]?.end)) &&
  !/^ ?=/.test(scan.text.slice(item.end));

/** 一共9000 还有押金500: what comes on top of it. */
const moreBehindTotal = (scan: Scan, sums: readonly Sum[], whole: Sum): Sum | undefined => {
  const [more, ...others] = sums.filter((sum) => sum.item.index > whole.item.index);
  const isOnTop =
    more !== undefined && wholeOnly(more) && !isPaid(more) && hasBefore(scan, more.item, 'plus');
  return isOnTop && others.length === 0 && sums.length === 2 ? more : undefined;
};

const leftBefore =
  /(?:[余剩其]下?[余的]*|还[差欠]|[差欠])(?:的|我们?|俺们?|咱们?|大家|钱|工资|工钱|款|加起来|还有|一?共|总共?|合计|总计|共计|是|就是|，|,)*$|(?<![a-z])(?:the rest|balance|remaining|remainder|what is left|whats left|still owes?(?: us| me)?)(?: (?:of it|is|total|totals|comes to|in total|all in|altogether|about))* ?[£₱]?$/u;

/** 给过每人三千，余下一共十八万四: what came was taken off it already. */
const isTotalLeft = ({ text }: Scan, { item }: Sum): boolean => leftBefore.test(text.slice(0, item.start));

/** A sum that is said to be all of it, less what was paid. */
export const total: ClaimRule = ({ scan, sums }) => {
  const totals = sums.filter((sum) => wholeOnly(sum) && (sum.role === 'total' || isTotalBehind(scan, sum)));
  const [one] = totals;
  if (one === undefined) return undefined;
  const paid = paidIn(sums);
  if (paid > 0 && isTotalLeft(scan, one)) return claimed(one.item.low, one.item.high, !one.doubtful);
  if (paid > 0 && paid < one.item.low) return claimed(one.item.low - paid, one.item.high - paid, false);
  const extra = moreBehindTotal(scan, sums, one);
  if (extra !== undefined)
    return claimed(one.item.low + extra.item.low, one.item.high + extra.item.high, false);
  const same = totals.every(({ item }) => item.low === one.item.low);
  // whether a half of it was paid, or somebody advanced a part, is asked
  const isLess = saysAnywhere(scan, 'half') || /(?<!我)垫/u.test(scan.text);
  return claimed(one.item.low, one.item.high, same && !one.doubtful && !isLess);
};

const withEarlier =
  /^(?:块|元)?钱?[\s,，。]*(?:哦|噢|啊|对了|等等|oh|ah|ay|wait)*[\s,，.]*(?:(?:连|加|算|带)上?(?:上个?月|上月|前面|之前|以前)的?|(?:with|plus|and|counting) last (?:month|week)s?(?: too| as well)?)[\s,，:]*(?:是|就是|一共|总共|thats|its|makes)?[\s]*£?$/u;

/** 一千八 哦 加上月的 三千六: the second may be all of it. */
export const laterTotal: ClaimRule = ({ scan, sums }) => {
  const [first, second, ...more] = sums;
  if (first === undefined || second === undefined || more.length > 0 || first.by !== undefined)
    return undefined;
  const isLater = withEarlier.test(scan.text.slice(first.item.end, second.item.start));
  return isLater && second.item.low > first.item.low
    ? claimed(second.item.low, second.item.high, false)
    : undefined;
};

/** "They gave 600, not 1800": so much less came than should have. */
const leftOfDenied = (sums: readonly Sum[], paid: Sum): number | undefined => {
  const [due, ...more] = sums.filter(({ role }) => role === 'denied');
  const isShort = due !== undefined && more.length === 0 && isPaid(paid) && due.item.low > paid.item.low;
  return isShort && sums.length === 2 && due.item.low < 10 * paid.item.low
    ? due.item.low - paid.item.low
    : undefined;
};

/** "£640 not £6400": what is denied is not meant. */
export const contrast: ClaimRule = ({ sums }) => {
  const denied = sums.some(({ role }) => role === 'denied');
  const [one, ...more] = sums.filter(({ role }) => role !== 'denied');
  if (!denied || one === undefined || one.by !== undefined) return undefined;
  const left = leftOfDenied(sums, one);
  if (left !== undefined) return claimed(left, left, false);
  return claimed(one.item.low, one.item.high, more.length === 0 && !one.doubtful);
};

/** 啊 不对 是: behind a sum, before the one that is meant. */
const isTakenBack = (between: string): boolean =>
  isMistyped(between) || isMistyped(between.replace(/^(?:[\s,，。啊呀哦噢吧呢嘛诶]|块|元)+/u, ''));

/** 8000，不对打错了，是6800: the second is meant. */
export const mistyped: ClaimRule = ({ scan, sums }) => {
  const [wrong, right, ...more] = sums;
  if (wrong === undefined || right === undefined || more.length > 0 || wrong.by !== right.by)
    return undefined;
  if (wrong.by !== undefined || wrong.each || right.each) return undefined;
  return isTakenBack(scan.text.slice(wrong.item.end, right.item.start))
    ? claimed(right.item.low, right.item.high, !right.doubtful)
    : undefined;
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

const wholeBefore =
  /(?:原来|原本|原先|当初|起初|一开始|总价|(?<![a-z])(?:out of|of (?:the|my)|originally|was))[是有的]? ?$/u;
const wholeOwedBefore = /(?:原来|原本|原先|当初|起初|一开始)(?:是|总共|一共)?欠[了我们着]{0,2}$/u;
const wholeBehind =
  /^(?:块|元)?(?:钱)?的(?:工程款|工资|工钱|活|货款|款|账)|^ ?(?:originally|to start with|at first)(?![a-z])/u;
const ofItBehind = /^ ?(?:quid |pounds? |pesos? )?(?:out )?of (?:it|that)(?![a-z])/u;

/** "£2,000 minus the £350 sub", 1w3，扣掉借支的两千: said to be taken off it. */
export const takenFrom =
  /(?<![a-z])(?:minus|less|take away|taking off)(?: (?:the|my|a|what|of|po|na|ng|ang))* ?[£₱]?$|(?:减去|减掉|扣掉|扣除|刨去|刨掉|去掉|除去)(?:\p{Script=Han}{0,4}的)?$/u;

/** 原来欠两万四, 五万的工程款, "780 out of 1,320": all that there was, and not what is left of it. */
const isSaidWhole = ({ text }: Scan, whole: Sum, paid: readonly Sum[]): boolean => {
  const before = text.slice(0, whole.item.start);
  return (
    wholeBefore.test(before) ||
    wholeOwedBefore.test(before) ||
    wholeBehind.test(text.slice(whole.item.end)) ||
    paid.some(({ item }) => ofItBehind.test(text.slice(item.end))) ||
    paid.every(
      ({ item }) => item.start > whole.item.end && takenFrom.test(text.slice(whole.item.end, item.start)),
    )
  );
};

/** Singkwenta mil dapat, kinse pa lang naibigay: the thousand is of both. */
const leavesOutThousand = ({ item: whole }: Sum, { item: part }: Sum): boolean =>
  whole.scale === 1000 && part.scale === 1 && part.form === 'word' && part.low < 100;

/** Of one sum some was paid: the rest is owed, for sure where the sum is said to be the whole. */
export const restOfWhole: ClaimRule = ({ scan, sums }) => {
  const paid = sums.filter(isPaid);
  const [whole, ...more] = sums.filter((sum) => !isPaid(sum));
  const isStated = whole?.role === 'open' || whole?.role === 'owed' || whole?.role === 'total';
  if (whole === undefined || more.length > 0 || paid.length === 0 || !isStated || !sums.every(wholeOnly))
    return undefined;
  if (touchesBefore(scan, whole.item, 'at', 'times')) return undefined;
  const [part] = paid;
  const isOfThousands = part !== undefined && paid.length === 1 && leavesOutThousand(whole, part);
  const came = paidIn(sums) * (isOfThousands ? 1000 : 1);
  if (came >= whole.item.low) return undefined;
  const sure =
    !isOfThousands &&
    !sums.some(({ doubtful, item }) => doubtful || item.vague) &&
    isSaidWhole(scan, whole, paid);
  return claimed(whole.item.low - came, whole.item.high - came, sure);
};

/** 月薪7500，这个月只给了5200: of one month's wage some came, the rest is owed. */
export const monthsShortfall: ClaimRule = ({ scan, sums, lengths }) => {
  const [wage, part, ...more] = sums;
  if (wage?.by !== 'month' || part?.by !== undefined || part?.role !== 'paid' || more.length > 0)
    return undefined;
  const [month, ...others] = scan.items.filter(isWhen);
  const isOneMonth =
    month !== undefined &&
    (month.said.wholeMonth === true || month.said.month !== undefined) &&
    !hasBefore(scan, month, 'since') &&
    !/^份?(?:起|开始|以来|以后|之后|到现在|至今)| onwards?/u.test(scan.text.slice(month.end));
  const rest = wage.item.low - part.item.low;
  // 3月打了1200以后再没打过: of how many months is asked
  if (isNothingSince(scan.text.slice(part.item.end)))
    return claimedMonthly(wage.item.low, wage.item.high, false);
  const isFree = lengths.some(({ items }) => items.some((item) => item !== wage.byItem));
  if (!isOneMonth || others.length > 0 || isFree || rest <= 0) return undefined;
  const isOnly = /[只才]|(?<![a-z])(?:only|just|lang)(?![a-z])/u.test(scan.text);
  return claimed(rest, rest, isOnly && !wage.doubtful && !part.doubtful);
};

/** Agreed 6,000, got 4,200; "they said 620 i got 410": the difference is owed. */
export const difference: ClaimRule = ({ scan, sums }) => {
  const due = sums.filter(({ role }) => role === 'due' || role === 'corrected' || role === 'theirs');
  const paid = sums.filter(({ role }) => role === 'paid');
  const [part] = paid;
  const [full] =
    due.length === 0 && part?.by === 'month'
      ? sums.filter((sum) => sum !== part && (sum.by === 'month' || isCalledWage(scan, sum)))
      : due;
  const isPair = due.length <= 1 && paid.length === 1 && sums.length === 2;
  if (full === undefined || part === undefined || !isPair) return undefined;
  const isOfThousands = leavesOutThousand(full, part);
  const rest = full.item.low - part.item.low * (isOfThousands ? 1000 : 1);
  const by = full.by ?? part.by;
  // 两千一个月 干了一年 总共只给四千: all that came, and not in one month
  if (by === 'month' && full.by !== part.by && rest <= 0) return undefined;
  if (rest <= 0 || (by !== undefined && by !== 'month')) return unclaimed();
  // so much each month of so much a month
  if (by === 'month')
    return claimedMonthly(rest, rest, full.by === part.by && !full.doubtful && !part.doubtful);
  // what a payslip shows may be before what is taken off
  const isOfPayslip = /工资[条单]写|粮单写|slip (?:says|said|shows)/u.test(scan.text);
  const isTold = full.role !== 'theirs' && !isOfPayslip;
  return claimed(rest, rest, !full.doubtful && !part.doubtful && isTold && !isOfThousands);
};

/** "1,900 less the 400 they paid is 1,500": three sums of which the last is what the others leave. */
export const workedOut = (sums: readonly Sum[]): Claim | undefined => {
  const [whole, less, left, ...more] = sums.filter(wholeOnly);
  if (whole === undefined || less === undefined || left === undefined || more.length > 0) return undefined;
  const isRest =
    whole.item.low > less.item.low &&
    whole.item.low - less.item.low === left.item.low &&
    // 加起来三万四，他两万我一万四: a total with its parts
    (whole.role !== 'total' || isPaid(less) || left.role !== 'open');
  const isDoubtful = [whole, less, left].some(({ doubtful, item }) => doubtful || item.low !== item.high);
  return isRest && !isDoubtful && whole.item.low !== 2 * less.item.low
    ? claimed(left.item.low, left.item.high, true)
    : undefined;
};
