/** Since when, at a question for a time or a sum. */
import { eitherMonthIn } from '../dates/either-month.ts';
import { isNothingSince, unpaidSinceLastPayday } from '../dates/last-payday.ts';
import { monthRunIn } from '../dates/month-runs.ts';
import { isPaidUntil, monthAfter, monthsPaidAtFirst } from '../dates/paid-until.ts';
import { monthOf, sinceFrom, yearOf } from '../dates/set-on-calendar.ts';
import type { Reading, Since } from '../meaning.ts';
import { agree } from '../quantities/agreement.ts';
import { inClause, isWhen, saysAnywhere } from '../quantities/beside.ts';
import type { Scan, WhenItem } from '../quantities/item.ts';
import { isAboutTwoMonths } from './about-two-months.ts';
import { beginningOfUnpaid, saysOwed } from './beginning.ts';
import { isOfEventElse } from './of-something-else.ts';
import { isOneDate, timesToldIn } from './times-told.ts';
import { standsBehind, stoodBefore, timeWords } from './words-beside.ts';

/** 上个月干了210小时没给: the only month that is named beside a sum is what the sum is for. */
const isMonthOfSum = (scan: Scan, item: WhenItem): boolean => {
  const { said, start, end } = item;
  return (
    said.day === undefined &&
    (said.month !== undefined ||
      (said.wholeMonth === true && timeWords.isIn(scan.text.slice(start, end), 'month'))) &&
    said.feast === undefined &&
    said.about !== true &&
    !stoodBefore(scan, item, 'same_as') &&
    !saysAnywhere(scan, 'paid', 'theirs', 'due', 'block', 'cut', 'ago', 'minus')
  );
};

/** 我2019年进的厂, "started in 2019": when the work began. */
const isOfHiring = (scan: Scan, item: WhenItem): boolean =>
  standsBehind(scan, item, 'hired_then') || stoodBefore(scan, item, 'hired_in');

/** "Paid till july": unpaid from the month after, where that has begun. */
const afterPaid = (scan: Scan, times: readonly WhenItem[], today: string): Reading<Since> | undefined => {
  const [until, ...more] = times.filter((item) => isPaidUntil(scan, item));
  if (until === undefined || more.length > 0 || times.some((item) => item.index > until.index))
    return undefined;
  const last = sinceFrom(until.said, today)?.value.month;
  if (last === undefined || last >= today.slice(0, 7)) return undefined;
  return { value: { month: monthAfter(last), about: false }, sure: false };
};

/** 9月15发了8月的 之后就没了: unpaid from the month after the one whose wages came. */
const afterWageThatCame = (scan: Scan, today: string): Reading<Since> | undefined => {
  const last = scan.items.filter(isWhen).at(-1);
  if (last === undefined) return undefined;
  const isPaid = stoodBefore(scan, last, 'paid_for') || standsBehind(scan, last, 'came_then');
  const isLast = isPaid && isNothingSince(scan.text.slice(last.end));
  const month = isLast ? sinceFrom(last.said, today)?.value.month : undefined;
  return month === undefined || month >= today.slice(0, 7)
    ? undefined
    : { value: { month: monthAfter(month), about: true }, sure: false };
};

/** 4月底进的厂, "started on the 28th": the first whole month is the next one, and that is only likely. */
const isLateInMonth = ({ text }: Scan, { said, start, end }: WhenItem): boolean =>
  (said.day ?? 0) >= 20 || timeWords.ends(text.slice(start, end), 'late_in_month');

/** 3月来的 头一个月给了: unpaid from April. */
const afterFirstPaid = (scan: Scan, from: WhenItem, today: string): Reading<Since> | undefined => {
  const paid = monthsPaidAtFirst(scan.text);
  const since = paid === 0 ? undefined : sinceFrom(from.said, today);
  const isLate = isLateInMonth(scan, from);
  const month =
    since && Array.from({ length: paid + Number(isLate) }).reduce<string>(monthAfter, since.value.month);
  return since === undefined || month === undefined || month > today.slice(0, 7)
    ? undefined
    : {
        value: { month, about: since.value.about || isLate },
        sure: since.sure && !isLate && isOfHiring(scan, from),
      };
};

const isUnpaidThen = (scan: Scan, item: WhenItem): boolean =>
  inClause(scan, item.clause, ...saysOwed) || standsBehind(scan, item, 'unpaid_then');

/** 四月没有 五月又有了 六月到现在都没有: a month before the one from which on nothing came was not paid either. */
const isUnpaidEarlier = (scan: Scan, times: readonly WhenItem[], from: WhenItem, today: string): boolean => {
  const month = sinceFrom(from.said, today)?.value.month ?? '';
  return times.some(
    (item) =>
      item.index < from.index &&
      item.clause !== from.clause &&
      isUnpaidThen(scan, item) &&
      (sinceFrom(item.said, today)?.value.month ?? month) < month,
  );
};

/** 今年出了1150头: in which year something was counted. */
const saysOnlyYear = ({ text }: Scan, { start, end }: WhenItem): boolean =>
  timeWords.isAll(text.slice(start, end), 'only_year');

/** "Last paid in june", 第二个月就没发; "a year ago in march": the time beside it is not the one from which on nothing came. */
const isOfAnotherMonth = ({ text }: Scan): boolean =>
  timeWords.isIn(text, 'last_pay') || timeWords.isIn(text, 'years_ago');

/** 年终奖一万五 加上11月半个月的两千一: a piece of that month is one part of several. */
const isOfPartOnly = (scan: Scan, item: WhenItem): boolean =>
  saysAnywhere(scan, 'plus') && standsBehind(scan, item, 'piece_of_month');

/** The time that was chosen of those that were told. */
interface ChosenTime {
  readonly times: readonly WhenItem[];
  /** said to be the beginning */
  readonly from: WhenItem | undefined;
  readonly chosen: WhenItem | undefined;
}

const timeChosen = (scan: Scan, all: readonly WhenItem[], isAsked: boolean): ChosenTime => {
  const others = all.filter((item) => !isOfHiring(scan, item));
  const times = others.length > 0 ? others : all;
  const from = beginningOfUnpaid(scan, times);
  return { times, from, chosen: from ?? times.find((item) => isAsked || !isOfEventElse(scan, item)) };
};

const isSurelyIt = (scan: Scan, { times, from, chosen }: ChosenTime, today: string, isAsked: boolean) => {
  const isSaid =
    from !== undefined ||
    (times.length === 1 && (isAsked || (chosen !== undefined && isMonthOfSum(scan, chosen))));
  // "they said friday": beside a sum a day is when something was to happen as likely as when it began
  const isOneDay = chosen !== undefined && isOneDate(chosen);
  return (
    isSaid &&
    !isOfAnotherMonth(scan) &&
    !(from !== undefined && isUnpaidEarlier(scan, times, from, today)) &&
    (isAsked || !isOneDay)
  );
};

/** 可能是年初, "maybe start of the year": a part of the year that is only guessed. */
const isGuessOfPart =
  /(?:可能|好像|也许|大概|估计|应该|似乎|记得|左右|吧$).{0,6}(?:年初|年头|年中|年底|年尾|年末|上半年|下半年)|(?:年初|年头|年中|年底|年尾|年末|上半年|下半年).{0,4}(?:大概|左右|可能|好像|吧大概)|(?<![a-z])(?:maybe|perhaps|probably|possibly|i think|i guess|not sure|siguro|yata|parang|baka)(?![a-z])[^.]{0,16}(?:(?:start|beginning|middle|end) of (?:the |last |this )?year|early (?:this|last) year|simula ng taon|katapusan ng taon|kalagitnaan ng taon)/u;

const mostMonthsBack = 5;

/** "Last July", said in November: the one before it as likely. */
const isPerhapsYearBefore = ({ said }: WhenItem, { month }: Since, today: string): boolean => {
  const gap = (yearOf(today) - yearOf(month)) * 12 + monthOf(today) - monthOf(month);
  return said.last === true && said.month !== undefined && gap < mostMonthsBack;
};

/** `isAsked`: the question is since when, and not how much. */
export const sinceAnswered = (scan: Scan, today: string, isAsked: boolean): Reading<Since> | undefined => {
  const run = monthRunIn(scan, today);
  if (run !== undefined && isAsked && isAboutTwoMonths(scan.text))
    return { value: { ...run.since, about: true }, sure: run.sure };
  if (run !== undefined) return { value: run.since, sure: run.sure };
  const all = timesToldIn(scan);
  const unpaidAfter =
    eitherMonthIn(scan, all, today) ??
    unpaidSinceLastPayday(scan, all, today) ??
    afterWageThatCame(scan, today) ??
    (isAsked ? afterPaid(scan, all, today) : undefined);
  if (unpaidAfter !== undefined) return unpaidAfter;
  const which = timeChosen(scan, all, isAsked);
  const { times, from, chosen } = which;
  // several times beside a sum, and none that says from when: it is asked by itself later
  if (chosen === undefined || (!isAsked && from === undefined && times.length > 1)) return undefined;
  const later = isAsked && times.length === 1 ? afterFirstPaid(scan, chosen, today) : undefined;
  if (later !== undefined) return later;
  if (!isAsked && from === undefined && (saysOnlyYear(scan, chosen) || isOfPartOnly(scan, chosen)))
    return undefined;
  const since = sinceFrom(chosen.said, today);
  if (since === undefined) return undefined;
  const sure =
    since.sure &&
    !(isAsked && isPerhapsYearBefore(chosen, since.value, today)) &&
    !(isAsked && since.value.about && isGuessOfPart.test(scan.text)) &&
    isSurelyIt(scan, which, today, isAsked) &&
    agree(scan, since.value, today);
  return { ...since, sure };
};
