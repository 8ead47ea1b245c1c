/** What a text tells of the sum that stands: 昨天给了5000, 8月的给了, 18000是一个月的, "that's per month". */
import { takesSomethingBack } from '../correction.ts';
import { sinceFrom } from '../dates/set-on-calendar.ts';
import type { Asked } from '../meaning.ts';
import { isWhen, saysAnywhere } from '../quantities/beside.ts';
import { isPaid } from '../quantities/claims/claiming.ts';
import { scanned } from '../quantities/context.ts';
import type { Scan } from '../quantities/item.ts';
import { lengthsIn } from '../quantities/lengths.ts';
import { type Sum, sumsIn } from '../quantities/sums.ts';
import { isOnlyLength } from '../since/only-length.ts';
import { hearingOf } from '../text/hearing.ts';
import { blanked, isHeard, type Wordbook } from '../text/saying.ts';
import {
  halfOfMonth,
  numberedBefore,
  type SumToldSense,
  sumToldEn,
  sumToldTl,
  sumToldZh,
} from '../words/told-of-sum.ts';

export type ToldOfSum =
  /** in the smallest unit */
  | { readonly is: 'paid'; readonly sum: number }
  /** so many months, or the one that is named, `YYYY-MM` */
  | { readonly is: 'months_paid'; readonly count: number; readonly month?: string }
  | { readonly is: 'of_month'; readonly sum?: number };

interface SumSaying {
  readonly text: string;
  readonly books: readonly Wordbook<SumToldSense>[];
}

const sumSayingOf = (text: string): SumSaying => {
  const { han, spaced } = hearingOf(text);
  return /\p{Script=Han}/u.test(text)
    ? { text: han, books: [sumToldZh] }
    : { text: spaced, books: [sumToldEn, sumToldTl] };
};

const saysOfSum = ({ text, books }: SumSaying, sense: SumToldSense): boolean =>
  books.some((book) => isHeard(text, book, sense));

const isAllBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Nothing else is said than that it is for one month. */
const isOnlyOfMonth = ({ text, books }: SumSaying): boolean =>
  books.some(
    (book) =>
      isHeard(text, book, 'of_month') && isAllBlank(blanked(blanked(text, book, 'of_month'), book, 'beside')),
  );

const inCents = ({ item }: Sum): number => Math.round(item.low * 100);

const onlyExactSum = (scan: Scan): Sum | undefined => {
  const [sum, more] = sumsIn(scan);
  return sum === undefined || more !== undefined || sum.item.low !== sum.item.high ? undefined : sum;
};

const rolesOfElse: ReadonlySet<Sum['role']> = new Set(['theirs', 'aside', 'denied', 'short', 'total']);

const sumPaid = (scan: Scan): ToldOfSum | undefined => {
  const sum = onlyExactSum(scan);
  return sum === undefined || sum.by !== undefined || sum.each || rolesOfElse.has(sum.role)
    ? undefined
    : { is: 'paid', sum: inCents(sum) };
};

/** 其中一个月给了一半, "he paid half of August" */
const shareOfMonth = ({ text }: Scan): number => (halfOfMonth.test(text) ? 0.5 : 1);

const monthNamed = (scan: Scan, today: string): ToldOfSum | undefined => {
  const [when, more] = scan.items.filter(isWhen);
  const isMonth = when?.said.month !== undefined && when.said.day === undefined;
  if (when === undefined || !isMonth || more !== undefined) return undefined;
  const since = sinceFrom(when.said, today);
  return since && { is: 'months_paid', count: shareOfMonth(scan), month: since.value.month };
};

/** 给了一个月的, "he paid one month" */
const monthsCounted = (scan: Scan): ToldOfSum | undefined => {
  const [length, more] = lengthsIn(scan);
  const isCount = length?.unit === 'month' && length.low === length.high && Number.isInteger(length.low);
  return isCount && more === undefined && !scan.items.some(isWhen)
    ? { is: 'months_paid', count: length.low * shareOfMonth(scan) }
    : undefined;
};

const monthsPaid = (scan: Scan, today: string): ToldOfSum | undefined =>
  sumsIn(scan).length > 0 ? undefined : (monthNamed(scan, today) ?? monthsCounted(scan));

/** Undefined for a text that tells something else, or a sum of its own. */
export const toldOfSumIn = (asked: Asked): ToldOfSum | undefined => {
  const saying = sumSayingOf(asked.text);
  const scan = scanned({ ...asked, question: 'howmuch' });
  // "one month", asked since when, is how long
  if (isOnlyOfMonth(saying) && !(asked.question === 'since' && isOnlyLength(asked.text))) {
    const sum = onlyExactSum(scan);
    return { is: 'of_month', ...(sum && { sum: inCents(sum) }) };
  }
  const isCame = saysOfSum(saying, 'came') || sumsIn(scan).some(isPaid);
  if (!isCame || saysOfSum(saying, 'not_yet')) return undefined;
  return sumPaid(scan) ?? monthsPaid(scan, asked.today);
};

/** 每月4000，已经给了3000: the only exact sum of which it is said that it came. */
export const paidBesideSum = (asked: Asked): number | undefined => {
  const scan = scanned({ ...asked, question: 'howmuch' });
  const [paid, more] = sumsIn(scan).filter((sum) => isPaid(sum) && sum.by === undefined);
  const isOne = paid !== undefined && more === undefined && paid.item.low === paid.item.high;
  const saying = sumSayingOf(asked.text);
  return isOne && !saysOfSum(saying, 'not_yet') && !saysOfSum(saying, 'only') ? inCents(paid) : undefined;
};

/** He offered me 500 to be quiet: what is offered is no sum that is owed. */
export const isSumOffered = (asked: Asked): boolean => {
  const scan = scanned({ ...asked, question: 'howmuch' });
  const isPlain = sumsIn(scan).every(({ role }) => role === 'open' || role === 'paid' || role === 'theirs');
  return isPlain && saysOfSum(sumSayingOf(asked.text), 'not_yet') && !takesSomethingBack(asked.text);
};

const ofClaim: ReadonlySet<Sum['role']> = new Set(['owed', 'total', 'short', 'paid', 'minus']);

/** Sums of a text that may be claimed, or change what is; a badge's number is none. */
export const sumsToldIn = (asked: Asked): readonly number[] => {
  const scan = scanned({ ...asked, question: 'howmuch' });
  return sumsIn(scan)
    .filter(({ item }) => !numberedBefore.test(scan.text.slice(0, item.start)))
    .filter(({ role, plain, by }) => by === undefined && (ofClaim.has(role) || (plain && role === 'open')))
    .map(inCents);
};

/** "It was 500", 不对，500, 一共欠500: said to be the sum, and not a sum of whatever else, as "rent 500". */
export const isToldAsSum = (asked: Asked): boolean => {
  const { text, books } = sumSayingOf(asked.text);
  const scan = scanned({ ...asked, question: 'howmuch' });
  return (
    takesSomethingBack(asked.text) ||
    saysAnywhere(scan, 'owed', 'unpaid', 'short', 'total', 'cut') ||
    books.some((book) => isAllBlank(blanked(text, book, 'beside')))
  );
};
