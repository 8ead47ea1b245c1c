/** How long, in months. */
import { monthRunIn } from './dates/month-runs.ts';
import { lastMonthOfWork } from './dates/work-run.ts';
import type { Asked, Reading, Span } from './meaning.ts';
import { afterFirstPaidMonths } from './months/after-first-paid.ts';
import { isAgeOfChild } from './months/age-of-child.ts';
import { agreedWithMonth, isMoreThanTold, lengthAnswered } from './months/answered.ts';
import { freeLengths } from './months/free-lengths.ts';
import { owedCues } from './months/of-claim.ts';
import { monthsOfTrial } from './months/of-trial.ts';
import { oneMonthNamed } from './months/one-named.ts';
import { lengthTold } from './months/told.ts';
import { lengthWords } from './months/words-beside.ts';
import { hasBefore, inClause, isNumber, isWhen, saysAnywhere, touchesBefore } from './quantities/beside.ts';
import { areDaysOfRate, shareOfMonths } from './quantities/by-roles.ts';
import { claimIn } from './quantities/claim.ts';
import { scanned } from './quantities/context.ts';
import type { Scan, WhenItem } from './quantities/item.ts';
import { lengthsIn } from './quantities/lengths.ts';
import { rolesIn } from './quantities/number-roles.ts';
import { sumsIn } from './quantities/sums.ts';
import { isAboutTwoMonths } from './since/about-two-months.ts';

const never: readonly Asked['question'][] = ['danger', 'people', 'name', 'contact', 'place', 'who'];

/** 4月干到10月 没结: in the next breath. */
const isUnpaidBehindRun = ({ text }: Scan, end: number): boolean =>
  lengthWords.begins(text.slice(end), 'unpaid_run');

/** 从5月做到9月 …还差我们二十二万: those who tell from when to when they worked tell for how long they are owed. */
const isWorkedThrough = ({ text }: Scan, { start, end }: WhenItem): boolean =>
  /\p{Script=Han}/u.test(text.slice(start, end)) && lengthWords.begins(text.slice(end), 'worked_until');

const monthsOfRun = (scan: Scan, asked: Asked, isAnswer: boolean): Reading<Span> | undefined => {
  const run = monthRunIn(scan, asked.today);
  if (run === undefined || (asked.question === 'since' && isAboutTwoMonths(scan.text))) return undefined;
  // 一天120 五月一号到五月三十一号: the days that a rate was multiplied with
  if (run.first.said.day !== undefined && sumsIn(scan).some(({ by }) => by !== undefined && by !== 'month'))
    return undefined;
  // "worked there from january to may"
  const isWorked = hasBefore(scan, run.first, 'worked');
  const isSure =
    isAnswer ||
    (asked.question === 'start' &&
      !isWorked &&
      (inClause(scan, run.first.clause, ...owedCues) ||
        isUnpaidBehindRun(scan, run.first.end) ||
        (isWorkedThrough(scan, run.first) && saysAnywhere(scan, ...owedCues))));
  return isSure || saysAnywhere(scan, ...owedCues)
    ? { value: { low: run.months, high: run.months }, sure: run.sure && isSure }
    : undefined;
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
    ? agreedWithMonth(scan, asked, lengthAnswered(scan, free, asked.question === 'howmuch'))
    : lengthTold(scan, free, asked.question === 'start');
  return (
    claim.months ??
    (lastMonthOfWork(scan) && oneMonthNamed(scan, asked)) ??
    afterFirstPaidMonths(scan) ??
    read ??
    monthsOfRun(scan, asked, isAnswer) ??
    bareMonths(scan, asked) ??
    oneMonthNamed(scan, asked)
  );
};

/** So likely must the role of a length that the rules read plainly be that of one unpaid; else it is read back. */
const lengthKeptFrom = 0.3;
/** From this share on one that the rules take for likely is kept. */
const lengthSureFrom = 0.95;

/** 十五 or 是五, 13月, "3 weeks before xmas": doubtful in itself, whatever it is there for. */
const isDoubtful = (scan: Scan, { low, high }: Span): boolean =>
  low !== high ||
  scan.items.some(isWhen) ||
  lengthsIn(scan).some(
    (length) => length.doubtful || length.vague || isMoreThanTold(scan, length) || isAgeOfChild(scan, length),
  );

/** How long money is owed for, or how long it has been going on: as sure as the roles of its numbers make it. */
export const monthsIn = (asked: Asked): Reading<Span> | undefined => {
  const months = monthsByRules(asked);
  const scan = scanned(asked);
  const ofTrial = monthsOfTrial(asked, scan, months);
  if (ofTrial !== undefined) return ofTrial;
  if (months === undefined) return undefined;
  const numbers = rolesIn(scan, asked.question);
  if (asked.question === 'howmuch' && areDaysOfRate(scan, numbers, months.value)) return undefined;
  const share = shareOfMonths(scan, numbers, months.value);
  if (share === undefined) return months;
  const isClear = asked.question !== 'any' && !isDoubtful(scan, months.value);
  return { ...months, sure: months.sure ? share >= lengthKeptFrom : isClear && share >= lengthSureFrom };
};
