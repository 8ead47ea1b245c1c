/** How long it has been going on, told beside what the complaint is about and not beside wages: no papers, insurance that stopped, a promise. */
import type { Reading, Span } from '../meaning.ts';
import type { Scan } from '../quantities/item.ts';
import type { Length } from '../quantities/lengths.ts';
import { sumsIn } from '../quantities/sums.ts';
import { isAgo, longestOwed, spanOf } from './answered.ts';
import { lengthBefore, lengthBehind, lengthWords } from './words-beside.ts';

const longestInsured = 360;

const kept = (length: Length, sure: boolean, longest = longestOwed): Reading<Span> => ({
  value: spanOf(length),
  sure: sure && !length.doubtful && length.high <= longest,
});

/** 干了两年 没合同 社保也没交: who works so long without either complains of all of it. */
const withoutPapers = (scan: Scan, one: Length, sure: boolean): Reading<Span> | undefined =>
  one.unit !== 'day' &&
  lengthWords.isIn(scan.text, 'no_contract') &&
  lengthWords.isIn(scan.text, 'no_insurance') &&
  !lengthWords.isIn(scan.text, 'rest_told')
    ? kept(one, sure, longestInsured)
    : undefined;

/** 医保停了七个月, "stopped my SSS 5 months". */
const insuranceStopped = (scan: Scan, one: Length, sure: boolean): Reading<Span> | undefined =>
  one.unit !== 'day' && lengthBefore(scan, one, 'insurance_stopped')
    ? kept(one, sure, longestInsured)
    : undefined;

/** 老板：快了快了。快了四个月: what was promised for soon has been waited for ever since. */
const promiseWaited = (scan: Scan, one: Length, sure: boolean): Reading<Span> | undefined =>
  !isAgo(scan, one) &&
  lengthWords.isIn(scan.text, 'promised_soon') &&
  lengthWords.isIn(scan.text, 'who_pays') &&
  (lengthBefore(scan, one, 'waited') || lengthBehind(scan, one, 'gone_by'))
    ? kept(one, sure)
    : undefined;

const tagalogTime = /(?<![a-z])(?:taon|buwan|months?|linggo|years?)(?![a-z])/u;
const isTagalog = /(?<![a-z])(?:kami|kaming|namin|po|ako|akong|lang|sa)(?![a-z])/u;

/** Dalawang taon na kaming 5 sa panaderya, 280 lang isang araw: who are paid less than the least complain of all of it. */
const paidTooLittle = (scan: Scan, one: Length, sure: boolean): Reading<Span> | undefined => {
  const said = scan.text.slice(one.items[0]?.start, one.items.at(-1)?.end);
  return isTagalog.test(scan.text) &&
    tagalogTime.test(said) &&
    one.unit !== 'day' &&
    sumsIn(scan).some(({ by }) => by === 'day') &&
    lengthBehind(scan, one, 'we_work')
    ? kept(one, sure)
    : undefined;
};

/** "They no give me money this month and the month before": two. */
const thisAndLastMonth = (scan: Scan): Reading<Span> | undefined =>
  lengthWords.isIn(scan.text, 'this_and_last') && lengthWords.isIn(scan.text, 'of_wages')
    ? { value: { low: 2, high: 2 }, sure: true }
    : undefined;

/** Undefined where several lengths are told. */
export const lengthOfMatter = (
  scan: Scan,
  free: readonly Length[],
  sure: boolean,
): Reading<Span> | undefined => {
  const [one, ...more] = free;
  if (more.length > 0) return undefined;
  if (one === undefined) return undefined;
  return (
    withoutPapers(scan, one, sure) ??
    paidTooLittle(scan, one, sure) ??
    insuranceStopped(scan, one, sure) ??
    promiseWaited(scan, one, sure)
  );
};

/** Two months that are told by no number. */
export const twoMonthsTold = (scan: Scan, sure: boolean): Reading<Span> | undefined => {
  const two = thisAndLastMonth(scan);
  return two && { ...two, sure: two.sure && sure };
};
