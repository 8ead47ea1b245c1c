/** How long, in months. */

import { monthRunIn } from './dates/month-runs.ts';
import { sinceFrom } from './dates/set-on-calendar.ts';
import type { Asked, Reading, Span } from './meaning.ts';
import { agree } from './quantities/agreement.ts';
import {
  hasBefore,
  inClause,
  isCue,
  isNumber,
  isWhen,
  saysAnywhere,
  touchesBefore,
  touchesBehind,
} from './quantities/beside.ts';
import { areDaysOfRate, shareOfMonths } from './quantities/by-roles.ts';
import { claimIn } from './quantities/claim.ts';
import type { Claim } from './quantities/claims/claiming.ts';
import { scanned } from './quantities/context.ts';
import { monthsOfCut } from './quantities/cut-each-month.ts';
import type { NumberItem, Scan } from './quantities/item.ts';
import { type Length, lengthsIn } from './quantities/lengths.ts';
import { rolesIn } from './quantities/number-roles.ts';
import { sumsIn } from './quantities/sums.ts';
import { isEndOrFuture } from './since.ts';

const never: readonly Asked['question'][] = ['danger', 'people', 'name', 'contact', 'place', 'who'];
const longestMonths = 360;
/** Nobody waits longer for wages; a pension may be unpaid for thirteen years. */
const longestOwed = 60;
/** Who worked for years was hardly unpaid for all of them. */
const longestWorked = 24;
const isOfPension =
  /社保|公积金|养老|保险|(?<![a-z])(?:sss|philhealth|pag-?ibig|pension|contract)(?![a-z])|合同/u;
const owing = ['owed', 'unpaid', 'short'] as const;

/** "30 hrs a week", 一天9小时: the one of so many of a smaller time in each. */
const isEachTime = (scan: Scan, { one, counts, index }: NumberItem): boolean =>
  one &&
  [scan.items[index - 1], scan.items[index + 1]].some(
    (item) =>
      isNumber(item) &&
      !item.one &&
      item.counts.of === 'time' &&
      counts.of === 'time' &&
      item.counts.unit === 'hour',
  );

/** 一天两班一班150, 大工一天400 … 干了30天: days beside a day's rate are work that was done, or the rate's. */
const isDayOfRate = (scan: Scan, { items, unit }: Length): boolean => {
  const sums = sumsIn(scan);
  if (unit !== 'day' || sums.length === 0) return false;
  return (
    sums.some(({ by }) => by === 'day' || by === 'shift') ||
    (items.length === 1 && items.every(({ one }) => one) && scan.items.filter(isNumber).length > 2)
  );
};

/** 半个月饭钱, "two months rent": how much it is to somebody, not how long. */
const isMeasure = ({ text }: Scan, { items }: Length): boolean =>
  /^(?:的)?(?:饭钱|房租|租金|伙食|药费|奶粉|学费|口粮)|^ ?(?:worth of )?(?:rent|food|bills|mortgage|shopping)(?![a-z])/u.test(
    text.slice(items.at(-1)?.end),
  );

const betweenPartAndSum = /^(?:的|工资|工钱|薪水|钱|wages?|pay|money|'?s| |是|有|:)*$/u;

const touchesSum = (scan: Scan, { items }: Pick<Length, 'items'>): boolean =>
  sumsIn(scan).some(
    ({ item }) =>
      item.start >= (items.at(-1)?.end ?? 0) &&
      betweenPartAndSum.test(scan.text.slice(items.at(-1)?.end, item.start)),
  );

/** 押金500加半个月工资2100: the length says what one of several parts is, and not how long all of it is owed for. */
const isOfOnePart = (scan: Scan, { items, high }: Length, claim: Claim): boolean => {
  const parts = sumsIn(scan).filter(({ by, role }) => by === undefined && role !== 'denied');
  if (parts.length < 2 || claim.multiplied.length > 0) return false;
  if (high > 1 || lengthsIn(scan).length > 1) return false;
  return touchesSum(scan, { items });
};

/** "Holiday pay, 4 weeks at 480": how long a leave or a notice is. */
const isOfLeave =
  /年假|产假|代通知金|补偿金|赔偿金|经济补偿|(?<![a-z])(?:holiday pay|holidays? (?:owed|owing|money)|annual leave|notice pay|(?:in )?lieu|redundancy|severance|separation pay)(?![a-z])/u;

/** "My baby is 4 months", 怀孕五个月: how old somebody is. */
const isAgeOfChild = ({ text }: Scan, { items }: Length): boolean =>
  (/(?:baby|son|daughter|child|kid|twins|anak|sanggol|孩子|娃|宝宝|儿子|女儿)[^.;。]{0,20}(?:is|are|hes|shes|now|only|just|才|刚|都|已经|快|有|满|ay)? ?$/u.test(
    text.slice(0, items[0]?.start),
  ) &&
    !/(?:owe|paid|pay|欠|拖|没发|没给|sahod)/u.test(text)) ||
  /^ ?(?:old|pregnant|gone|大了?|的身孕)(?![a-z])/u.test(text.slice(items.at(-1)?.end)) ||
  /(?:怀孕|怀了|怀胎|buntis(?: na)?) ?$/u.test(text.slice(0, items[0]?.start));

const isDaysOfLeave = (scan: Scan, { unit }: Length): boolean =>
  unit !== 'month' && unit !== 'year' && sumsIn(scan).length > 0 && isOfLeave.test(scan.text);

/** Lengths that are neither a rate nor the days that a rate was multiplied with. */
const freeLengths = (scan: Scan, claim: Claim): readonly Length[] => {
  const rates = new Set(sumsIn(scan).map(({ byItem }) => byItem));
  return lengthsIn(scan).filter((length) => {
    const { items, unit, vague, high } = length;
    return (
      unit !== 'hour' &&
      !vague &&
      high <= longestMonths &&
      !isDayOfRate(scan, length) &&
      !isMeasure(scan, length) &&
      !isToEarn(scan, length) &&
      !isDaysOfLeave(scan, length) &&
      !isOfOnePart(scan, length, claim) &&
      !items.some((item) => isEachTime(scan, item)) &&
      !items.some((item) => (rates.has(item) && items.length === 1) || claim.multiplied.includes(item))
    );
  });
};

/** 三个月才发一次: how often, not how long. */
const isHowOften = /^(?:才|就|再)?(?:发|结|给|付|开)(?:工资|钱)?一?[次回]/u;

/** 头两个月给了, "the first two were paid": nothing is owed for them. */
const isPaidBehind =
  /^(?:的|的工资|的钱)?(?:都|倒是|是|正常|还)*(?:给|发|结|付|拿到)了|^ (?:was |were |got |they )?paid(?! (?:late|short|less))/u;

/** 社保一天没交过, "not a single day of it paid", 头一个月就没给: not even one, and the first of them. */
const isNotOneOrFirst = ({ text }: Scan, { items: [first], unit }: Length): boolean =>
  first?.one === true &&
  ((/头$/u.test(text.slice(0, first.start)) &&
    (unit === 'day' || /^(?:的|工资|工钱|就|也)*(?:没|未|不|冇)/u.test(text.slice(first.end)))) ||
    /(?<![a-z])(?:not (?:for )?(?:a |even )?(?:single )?|ni |kahit )$/u.test(text.slice(0, first.start)) ||
    (unit === 'day' &&
      /^(?:社保|保险|工资|假|休息|班|钱|都|也)*(?:没|未|不|冇)/u.test(text.slice(first.end))));

/** 坐一天不给一天钱, 干一天给一天: each day by itself, and no length. */
const isDayByDay = ({ text }: Scan, { items: [first], unit }: Length): boolean =>
  first?.one === true &&
  unit === 'day' &&
  (/^(?:就|都|也)?(?:不|没|给|发|算|结|拿|有)\p{Script=Han}{0,3}一天/u.test(text.slice(first.end)) ||
    /一天(?:就|都|也)?(?:不|没|给|发|算|结|拿|有)\p{Script=Han}{0,3}$/u.test(text.slice(0, first.start)));

/** 这一个零我要干大半年, "that takes me 3 months": how much it is to somebody. */
const isToEarn = ({ text }: Scan, { items }: Length): boolean =>
  /(?:要|得|够|顶|相当于)[我俺]?们?白?(?:干|做|挣|赚|攒)(?:上|了|够)?[大小]?$/u.test(
    text.slice(0, items[0]?.start),
  ) ||
  /(?<![a-z])(?:takes?|took|cost|costs) (?:me|us) (?:about |nearly |over )?$/u.test(
    text.slice(0, items[0]?.start),
  );

const plannedBefore =
  /(?<![a-z])(?:meant|supposed|going|agreed) to (?:be|last|run)(?: for)?(?: only)? (?:about )?$|(?:本来|原来|当初|说好|讲好)(?:是|的|只)?(?:干|做|试用|实习)$/u;
/** "Meant to be 6 weeks, its been 5 months": how long it should have been. */
const isPlanned = ({ text }: Scan, { items: [first] }: Length): boolean =>
  plannedBefore.test(text.slice(0, first?.start));

/** 降压药断了五天, 宿舍水停了三天, "3 months of chasing": how long something else was not there, or went on. */
const isOfSupply = ({ text }: Scan, { items }: Length): boolean =>
  /^ (?:of )?(?:chasing|ringing|calling|begging|excuses|promises|lies|emails|asking)(?![a-z])/u.test(
    text.slice(items.at(-1)?.end),
  ) || /[药水电气网粮奶饭]都?(?:断|停)了?$/u.test(text.slice(0, items[0]?.start));

/** Not how long somebody worked, a notice, leave, or days that were deducted. */
const isOfClaim = (scan: Scan, length: Length): boolean => {
  const [first] = length.items;
  return (
    first !== undefined &&
    !isNotOneOrFirst(scan, length) &&
    !isDayByDay(scan, length) &&
    !isPlanned(scan, length) &&
    !isOfSupply(scan, length) &&
    !hasBefore(scan, first, 'worked', 'block', 'lodging', 'cut', 'paid') &&
    !touchesBehind(scan, first, 'block') &&
    !isPaidBehind.test(scan.text.slice(first.end)) &&
    !isHowOften.test(scan.text.slice(first.end))
  );
};

const isOwed = (scan: Scan, { items: [first] }: Length): boolean =>
  first !== undefined && inClause(scan, first.clause, ...owing);

const spanOf = ({ low, high }: Length): Span => ({ low, high });

/** 半年多 快七个月: the second says the first more narrowly. */
const narrowed = (lengths: readonly Length[]): readonly Length[] => {
  const [first, second, ...more] = lengths;
  const isSame =
    first !== undefined &&
    second !== undefined &&
    more.length === 0 &&
    second.low >= first.low &&
    second.low <= first.high &&
    second.high <= first.high + 0.5;
  return isSame ? [second] : lengths;
};

/** 到下个月就满一年 */
const isNotYet = ({ text }: Scan): boolean => /下个?月.{0,4}满|满.{0,6}下个?月/u.test(text);

const isPaidFor = (scan: Scan, { items }: Length): boolean =>
  isPaidBehind.test(scan.text.slice(items.at(-1)?.end)) ||
  items.some((item) => hasBefore(scan, item, 'paid'));

/** Two lengths in one answer, neither of them a rate's: which of them is meant is read back. */
const isOneOfLengths = (scan: Scan, free: readonly Length[]): boolean =>
  narrowed(free.filter((length) => length.items.some(({ one }) => !one) && !isPaidFor(scan, length))).length >
  1;

/** Days beside a sum are days of work as likely as the time that it is owed for. */
const isDaysBesideSum = (scan: Scan, length: Length): boolean =>
  sumsIn(scan).length > 0 &&
  length.unit === 'day' &&
  length.items.length === 1 &&
  !isOwed(scan, length) &&
  !touchesSum(scan, length) &&
  !/^ ?(?:的|for|worth|work)/u.test(scan.text.slice(length.items[0]?.end));

/** 九月二十天的加十月一整个月: more time is added to it. */
const isAddedTo = (scan: Scan, { items }: Length): boolean => {
  const [plus, next] = scan.items.slice((items.at(-1)?.index ?? 0) + 1);
  const last = isCue(plus) && plus.cue === 'for' ? next : plus;
  const more = last && scan.items[last.index + 1];
  return (
    isCue(last) && last.cue === 'plus' && (isWhen(more) || (isNumber(more) && more.counts.of === 'time'))
  );
};

const isAgo = ({ text }: Scan, { items }: Length): boolean =>
  /^(?:以前|之前|前| ago(?![a-z]))/u.test(text.slice(items.at(-1)?.end));

/** "4 months, 2 unpaid", 4个月，2个没发: so many of them. */
const unpaidOf = (scan: Scan, { items, unit, low }: Length): Span | undefined => {
  const next = scan.items.find((item) => isNumber(item) && item.index > (items.at(-1)?.index ?? 0));
  if (!isNumber(next) || unit !== 'month' || next.low >= low) return undefined;
  if (next.counts.of !== 'bare' && next.counts.of !== 'head' && next.counts.of !== 'time') return undefined;
  const isUnpaid =
    /^ ?(?:of (?:them|those|which) )?(?:(?:were|are|still) )?(?:unpaid|not paid)(?![a-z])|^(?:都|还)?没(?:发|给|结|拿)/u;
  return isUnpaid.test(scan.text.slice(next.end)) ? { low: next.low, high: next.high } : undefined;
};

const paidOfThem =
  /^ ?(?:of (?:them|those|which) )?(?:(?:were|are|was|got|lang) )*(?:ang )?(?:paid|binayaran|nabayaran|bayad)(?! (?:late|short))(?![a-z])/u;
/** 6个月工资发了4个月, "6 months, they paid 4 of them": so many are left. */
const leftOf = (scan: Scan, { items, unit, low }: Length): Span | undefined => {
  const next = scan.items.find((item) => isNumber(item) && item.index > (items.at(-1)?.index ?? 0));
  if (!isNumber(next) || next.low >= low || next.one) return undefined;
  const isOfMonths = next.counts.of === 'time' && next.counts.unit === 'month';
  // 半年工资发了4个月: so many months of the year
  if (unit === 'year')
    return isOfMonths && touchesBefore(scan, next, 'paid')
      ? { low: low - next.low, high: low - next.low }
      : undefined;
  const isSame =
    next.counts.of === 'bare' ||
    next.counts.of === 'head' ||
    (next.counts.of === 'person' && /of (?:them|those)/u.test(scan.text.slice(next.start, next.end))) ||
    (next.counts.of === 'time' && next.counts.unit === unit);
  const isPaidThen = touchesBefore(scan, next, 'paid') || paidOfThem.test(scan.text.slice(next.end));
  return isSame && isPaidThen && unit === 'month' ? { low: low - next.low, high: low - next.low } : undefined;
};

/** At the questions how much and since when, a length of time is the answer. */
const answered = (scan: Scan, free: readonly Length[], isSum: boolean): Reading<Span> | undefined => {
  const claimed = free.filter((length) => isOfClaim(scan, length));
  const owed = isSum ? claimed.filter((length) => isOwed(scan, length)) : [];
  const [one, ...more] = narrowed(owed.length > 0 ? owed : claimed);
  if (one !== undefined) {
    const isClear =
      more.length === 0 &&
      !isAddedTo(scan, one) &&
      !one.doubtful &&
      !isNotYet(scan) &&
      !isOneOfLengths(scan, free);
    const unpaidOfThem = unpaidOf(scan, one) ?? leftOf(scan, one);
    if (unpaidOfThem !== undefined) return { value: unpaidOfThem, sure: false };
    const isAgoInMonth =
      scan.items.some(isWhen) && one.unit === 'year' && isAgo(scan, one) && !/ ago last/u.test(scan.text);
    return {
      value: spanOf(one),
      sure: isClear && !isAgoInMonth && !isAgeOfChild(scan, one) && !(isSum && isDaysBesideSum(scan, one)),
    };
  }
  // "been here 2 years, stopped paying in july"
  if (scan.items.some(isWhen)) return undefined;
  // how long was worked is likely how long it is owed for, unless some of it was paid
  const [worked, ...others] = free.filter(
    ({ items: [first] }) => first !== undefined && !hasBefore(scan, first, 'paid'),
  );
  return worked === undefined ||
    others.length > 0 ||
    free.length > 1 ||
    worked.high > (saysAnywhere(scan, 'short', 'cut') ? longestOwed : longestWorked)
    ? undefined
    : { value: spanOf(worked), sure: !worked.doubtful && !isNotYet(scan) };
};

/** "Worked five weeks, never got paid": likely for all of them. */
const workedUnpaid = (scan: Scan, free: readonly Length[]): Reading<Span> | undefined => {
  const [one, ...more] = free;
  const isWorked =
    one?.items[0] !== undefined &&
    hasBefore(scan, one.items[0], 'worked') &&
    one.unit !== 'day' &&
    one.high <= 6;
  return isWorked && more.length === 0 && !/社保|公积金|保险|合同|pension|contract|sss/u.test(scan.text)
    ? { value: spanOf(one), sure: false }
    : undefined;
};

/** 最后俩月的工资, "nobody fixes my pay, 2 months now": likely what is owed, where nothing else is said of it. */
const ofPay = (scan: Scan, free: readonly Length[]): Reading<Span> | undefined => {
  const [one, ...more] = free.filter((length) => isOfClaim(scan, length) && !isAgo(scan, length));
  const last = one?.items.at(-1);
  if (one === undefined || last === undefined || more.length > 0) return undefined;
  const behind = scan.text.slice(last.end);
  const isPay =
    /^的(?:工资|工钱|薪水|钱)/u.test(behind) ||
    (/^ (?:now|na)(?![a-z])/u.test(behind) &&
      /(?<![a-z])(?:pay|wages?|salary|sahod|sweldo)(?![a-z])/u.test(scan.text));
  return isPay ? { value: leftOf(scan, one) ?? spanOf(one), sure: false } : undefined;
};

/** In a first text, only a length of which it is said that nothing was paid. */
const told = (scan: Scan, free: readonly Length[], sure: boolean): Reading<Span> | undefined => {
  if (!saysAnywhere(scan, ...owing)) return ofPay(scan, free) ?? monthsOfCut(scan, free);
  const claimed = free.filter((length) => isOfClaim(scan, length));
  const owed = claimed.filter((length) => isOwed(scan, length));
  const [one, ...more] = owed.length > 0 ? owed : claimed;
  if (one === undefined) return workedUnpaid(scan, free);
  // 我刷了二十年墙: nobody waits so long for wages, and it is not asked
  if (one.low > longestOwed && !isOfPension.test(scan.text)) return undefined;
  const left = leftOf(scan, one);
  if (left !== undefined) return { value: left, sure: false };
  const isClear = more.length === 0 && !one.doubtful && owed.length > 0 && one.high <= longestOwed;
  return { value: spanOf(one), sure: sure && isClear };
};

/** 4月干到10月 没结: in the next breath. */
const isUnpaidBehindRun =
  /^[^\s,，。]{0,3}[到至-][\d一二三四五六七八九十]{1,2}月份?[底初中]?[\s,，]+(?:工资|工钱|钱)?(?:都|也|一直|全)*(?:没|未|不)(?:结|给|发|拿|领)/u;

const monthsOfRun = (scan: Scan, asked: Asked, isAnswer: boolean): Reading<Span> | undefined => {
  const run = monthRunIn(scan, asked.today);
  if (run === undefined) return undefined;
  // "worked there from january to may"
  const isWorked = hasBefore(scan, run.first, 'worked');
  const isSure =
    isAnswer ||
    (asked.question === 'start' &&
      !isWorked &&
      (inClause(scan, run.first.clause, ...owing) || isUnpaidBehindRun.test(scan.text.slice(run.first.end))));
  return isSure || saysAnywhere(scan, ...owing)
    ? { value: { low: run.months, high: run.months }, sure: run.sure && isSure }
    : undefined;
};

/** "Two years ago in march": a length that doesn't reach to the month that is named. */
const agreed = (scan: Scan, { today }: Asked, read: Reading<Span> | undefined): Reading<Span> | undefined => {
  const [when, ...more] = scan.items.filter(isWhen).filter((item) => !isEndOrFuture(scan, item));
  const since = when === undefined || more.length > 0 ? undefined : sinceFrom(when.said, today);
  return read === undefined || since === undefined || agree(scan, since.value, today)
    ? read
    : { ...read, sure: false };
};

/** "3" at the question since when is likely three months. */
const bareMonths = (scan: Scan, { question }: Asked): Reading<Span> | undefined => {
  const [one, ...more] = scan.items.filter((item) => isNumber(item) || isWhen(item));
  if (question !== 'since' || !isNumber(one) || more.length > 0 || one.counts.of !== 'bare') return undefined;
  if (touchesBefore(scan, one, 'ordinal')) return undefined;
  return one.low >= 1 && one.high <= 60
    ? { value: { low: one.low, high: one.high }, sure: false }
    : undefined;
};

const monthsByRules = (asked: Asked): Reading<Span> | undefined => {
  if (never.includes(asked.question)) return undefined;
  const scan = scanned(asked);
  const claim = claimIn(scan, asked.procedure.currency, asked.today);
  const isAnswer = asked.question !== 'start' && asked.question !== 'any';
  const free = freeLengths(scan, claim);
  const read = isAnswer
    ? agreed(scan, asked, answered(scan, free, asked.question === 'howmuch'))
    : told(scan, free, asked.question === 'start');
  return claim.months ?? read ?? monthsOfRun(scan, asked, isAnswer) ?? bareMonths(scan, asked);
};

/** So likely must the role of a length that the rules read plainly be that of one unpaid; else it is read back. */
const lengthKeptFrom = 0.3;
/** From this share on one that the rules take for likely is kept. */
const lengthSureFrom = 0.95;

/** 十五 or 是五, 13月, "3 weeks before xmas": doubtful in itself, whatever it is there for. */
const isDoubtful = (scan: Scan, { low, high }: Span): boolean =>
  low !== high ||
  scan.items.some(isWhen) ||
  lengthsIn(scan).some((length) => length.doubtful || length.vague || isAgeOfChild(scan, length));

/** How long money is owed for, or how long it has been going on: as sure as the roles of its numbers make it. */
export const monthsIn = (asked: Asked): Reading<Span> | undefined => {
  const months = monthsByRules(asked);
  if (months === undefined) return undefined;
  const scan = scanned(asked);
  const numbers = rolesIn(scan, asked.question);
  if (asked.question === 'howmuch' && areDaysOfRate(scan, numbers, months.value)) return undefined;
  const share = shareOfMonths(scan, numbers, months.value);
  if (share === undefined) return months;
  const isClear = asked.question !== 'any' && !isDoubtful(scan, months.value);
  return { ...months, sure: months.sure ? share >= lengthKeptFrom : isClear && share >= lengthSureFrom };
};
