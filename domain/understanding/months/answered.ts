/** How long, at the questions how much and since when: a length of time is the answer. */
import { sinceFrom } from '../dates/set-on-calendar.ts';
import type { Asked, Reading, Span } from '../meaning.ts';
import { agree } from '../quantities/agreement.ts';
import { hasBefore, isCue, isNumber, isWhen, saysAnywhere } from '../quantities/beside.ts';
import type { Scan } from '../quantities/item.ts';
import type { Length } from '../quantities/lengths.ts';
import { sumsIn } from '../quantities/sums.ts';
import { isDayOfLength, isEndOrFuture } from '../since/times-told.ts';
import { isAgeOfChild } from './age-of-child.ts';
import { touchesSum } from './free-lengths.ts';
import { isFirstOrInsured, isOfClaim, isOwedFor, isPaidBehind } from './of-claim.ts';
import { leftOf, unpaidOf } from './of-them.ts';
import { lengthBehind, lengthWords } from './words-beside.ts';

/** Nobody waits longer for wages; a pension may be unpaid for thirteen years. */
export const longestOwed = 60;
/** Who worked for years was hardly unpaid for all of them. */
const longestWorked = 24;

export const spanOf = ({ low, high }: Length): Span => ({ low, high });

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
const isNotYet = ({ text }: Scan): boolean => lengthWords.isIn(text, 'not_yet');

const isPaidFor = (scan: Scan, length: Length): boolean =>
  isPaidBehind(scan, length) || length.items.some((item) => hasBefore(scan, item, 'paid'));

/** Two lengths in one answer, neither of them a rate's: which of them is meant is read back. */
const isOneOfLengths = (scan: Scan, free: readonly Length[]): boolean =>
  narrowed(free.filter((length) => length.items.some(({ one }) => !one) && !isPaidFor(scan, length))).length >
  1;

/** Days beside a sum are days of work as likely as the time that it is owed for. */
const isDaysBesideSum = (scan: Scan, length: Length): boolean =>
  sumsIn(scan).length > 0 &&
  length.unit === 'day' &&
  length.items.length === 1 &&
  !isOwedFor(scan, length) &&
  !touchesSum(scan, length) &&
  !lengthBehind(scan, length, 'of_sum');

/** 九月二十天的加十月一整个月: more time is added to it. */
const isAddedTo = (scan: Scan, { items }: Length): boolean => {
  const [plus, next] = scan.items.slice((items.at(-1)?.index ?? 0) + 1);
  const last = isCue(plus) && plus.cue === 'for' ? next : plus;
  const more = last && scan.items[last.index + 1];
  return (
    isCue(last) && last.cue === 'plus' && (isWhen(more) || (isNumber(more) && more.counts.of === 'time'))
  );
};

export const isAgo = (scan: Scan, length: Length): boolean => lengthBehind(scan, length, 'ago');

/** A year ago beside a month: which one, is not said. */
const isAgoInMonth = (scan: Scan, length: Length): boolean =>
  scan.items.some(isWhen) &&
  length.unit === 'year' &&
  isAgo(scan, length) &&
  !lengthWords.isIn(scan.text, 'ago_last');

const isMoreBehind = /^(?:了|都|也|还|怕|恐怕|可能)*(?:不止|打不住)/u;
const isMoreBefore = /(?:不止|(?<![a-z])(?:more than|longer than))(?: (?:a|the|about))* ?$/u;

/** 半年都不止, "more than half a year": how much more, is not said. */
export const isMoreThanTold = ({ text }: Scan, { items }: Length): boolean =>
  isMoreBehind.test(text.slice(items.at(-1)?.end)) || isMoreBefore.test(text.slice(0, items[0]?.start));

const isClearLength = (scan: Scan, one: Length, free: readonly Length[]): boolean =>
  !isAddedTo(scan, one) &&
  !one.doubtful &&
  !isMoreThanTold(scan, one) &&
  !isNotYet(scan) &&
  !isOneOfLengths(scan, free) &&
  !isAgoInMonth(scan, one) &&
  !isAgeOfChild(scan, one);

/** How long was worked is likely how long it is owed for, unless some of it was paid. */
const unpaidAllThrough = (scan: Scan, free: readonly Length[]): Reading<Span> | undefined => {
  // "been here 2 years, stopped paying in july"
  if (scan.items.some(isWhen)) return undefined;
  const [worked, ...others] = free.filter(
    (length) =>
      length.items.every((item) => !hasBefore(scan, item, 'paid')) && !isFirstOrInsured(scan, length),
  );
  return worked === undefined ||
    others.length > 0 ||
    free.length > 1 ||
    worked.high > (saysAnywhere(scan, 'short', 'cut') ? longestOwed : longestWorked)
    ? undefined
    : { value: spanOf(worked), sure: !worked.doubtful && !isNotYet(scan) };
};

/** `isSum`: the question is how much. */
export const lengthAnswered = (
  scan: Scan,
  free: readonly Length[],
  isSum: boolean,
): Reading<Span> | undefined => {
  const claimed = free.filter((length) => isOfClaim(scan, length));
  const owed = isSum ? claimed.filter((length) => isOwedFor(scan, length)) : [];
  const [one, ...more] = narrowed(owed.length > 0 ? owed : claimed);
  if (one === undefined) return unpaidAllThrough(scan, free);
  const ofThem = unpaidOf(scan, one) ?? leftOf(scan, one);
  if (ofThem !== undefined) return { value: ofThem, sure: false };
  const sure = more.length === 0 && isClearLength(scan, one, free) && !(isSum && isDaysBesideSum(scan, one));
  return { value: spanOf(one), sure };
};

/** "Two years ago in march": a length that doesn't reach to the month that is named. */
export const agreedWithMonth = (
  scan: Scan,
  { today }: Asked,
  read: Reading<Span> | undefined,
): Reading<Span> | undefined => {
  const [when, ...more] = scan.items
    .filter(isWhen)
    .filter((item) => !isEndOrFuture(scan, item) && !isDayOfLength(scan, item));
  const since = when === undefined || more.length > 0 ? undefined : sinceFrom(when.said, today);
  return read === undefined || since === undefined || agree(scan, since.value, today)
    ? read
    : { ...read, sure: false };
};
