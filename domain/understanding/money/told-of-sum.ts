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
  shareCame,
  sumPutRight,
  sumToldEn,
  sumToldTl,
  sumToldZh,
} from '../words/told-of-sum.ts';

export type ToldOfSum =
  /** in the smallest unit */
  | { readonly is: 'paid'; readonly sum: number }
  /** so many months, or the one that is named, `YYYY-MM` */
  | { readonly is: 'months_paid'; readonly count: number; readonly month?: string }
  /** so much of the whole, between 0 and 1 */
  | { readonly is: 'share_paid'; readonly share: number }
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

/** 发了个红包200: money that came in it, and no gift to be left aside. */
const isInRedPacket = ({ text }: Scan, { item }: Sum): boolean =>
  /红包[\s是有]*$/u.test(text.slice(0, item.start)) || /^(?:块钱?|元)?的?红包/u.test(text.slice(item.end));

const rolesOfElse: ReadonlySet<Sum['role']> = new Set(['theirs', 'aside', 'denied', 'short', 'total']);

const sumPaid = (scan: Scan): ToldOfSum | undefined => {
  const sum = onlyExactSum(scan);
  const isElse = sum === undefined || (rolesOfElse.has(sum.role) && !isInRedPacket(scan, sum));
  return isElse || sum.by !== undefined || sum.each ? undefined : { is: 'paid', sum: inCents(sum) };
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

const numeral = '零一二三四五六七八九';
const numeralOfSum = (sign: string): number => numeral.indexOf(sign === '两' ? '二' : sign);

/** 30, 三十 */
const percentOf = (said: string): number => {
  const [tens = '', ones = ''] = said.split('十');
  return said.includes('十')
    ? (tens === '' ? 1 : numeralOfSum(tens)) * 10 + Math.max(numeralOfSum(ones), 0)
    : Number(said);
};

/** 给了一半, 拿了七成, 发了百分之三十, 结了三分之一. */
const sharePaid = (han: string): ToldOfSum | undefined => {
  const { half, tenths, five, percent, sign, part, of } = shareCame.exec(han)?.groups ?? {};
  const hundredths = percent ?? sign;
  if (half !== undefined) return { is: 'share_paid', share: 0.5 };
  if (tenths !== undefined)
    return { is: 'share_paid', share: (numeralOfSum(tenths) + (five === undefined ? 0 : 0.5)) / 10 };
  if (hundredths !== undefined) return { is: 'share_paid', share: percentOf(hundredths) / 100 };
  const share = part === undefined || of === undefined ? 0 : numeralOfSum(of) / numeralOfSum(part);
  return share > 0 && share < 1 ? { is: 'share_paid', share } : undefined;
};

/** Undefined for a text that tells something else, or a sum of its own. */
export const toldOfSumIn = (asked: Asked): ToldOfSum | undefined => {
  const saying = sumSayingOf(asked.text);
  const scan = scanned({ ...asked, question: 'howmuch' });
  // "one month", asked since when, is how long
  if (isOnlyOfMonth(saying) && !(asked.question === 'since' && isOnlyLength(asked.text))) {
    const sum = onlyExactSum(scan);
    return { is: 'of_month', ...(sum && { sum: inCents(sum) }) };
  }
  const share = sharePaid(saying.text);
  const isCame = share !== undefined || saysOfSum(saying, 'came') || sumsIn(scan).some(isPaid);
  if (!isCame || saysOfSum(saying, 'not_yet')) return undefined;
  const told = sumPaid(scan) ?? monthsPaid(scan, asked.today);
  // 欠9000给了一半 tells a sum of its own
  return told ?? (sumsIn(scan).length > 0 ? undefined : share);
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
    sumPutRight.test(asked.text) ||
    saysAnywhere(scan, 'owed', 'unpaid', 'short', 'total', 'cut') ||
    books.some((book) => isAllBlank(blanked(text, book, 'beside')))
  );
};
