/** Whether a sum is each one's: "each, we are five" says so of the sum that was told before. */

import type { Asked, Meaning } from '../meaning.ts';
import { isEachOfPaydays } from '../numbers/lots.ts';
import { countsBesideSum, countsPeople, saysSum, sumsSaid, withoutSums } from '../people/people-and-sums.ts';
import { peopleIn } from '../people.ts';
import { scanned } from '../quantities/context.ts';
import { productIn } from '../quantities/product-told.ts';
import { sumsIn } from '../quantities/sums.ts';
import { hearingOf } from '../text/hearing.ts';
import { blanked, isHeard, type Wordbook } from '../text/saying.ts';
import { type ShareSense, sharesEn, sharesTl, sharesZh } from '../words/shares.ts';
import { isOfRate } from './rates.ts';

const clauseMarks = /[，,。.;；!！?？\n]+|(?<=\p{Script=Han})\s+/u;

const booksOf = (text: string): readonly Wordbook<ShareSense>[] =>
  /\p{Script=Han}/u.test(text) ? [sharesZh] : [sharesEn, sharesTl];

const heardOf = (text: string): string => {
  const { han, spaced } = hearingOf(text);
  return /\p{Script=Han}/u.test(text) ? han : spaced;
};

const saysOfShares = (text: string, sense: ShareSense): boolean =>
  booksOf(text).some((book) => isHeard(text, book, sense));

/** 每人, "that is each": each, and nothing else that it could belong to, as in "each worked twelve hours". */
const isEachClause = (clause: string): boolean =>
  booksOf(clause).some(
    (book) =>
      isHeard(clause, book, 'each') &&
      !/[\p{L}\p{N}]/u.test(blanked(blanked(clause, book, 'each'), book, 'beside')),
  );

/** In so many words, all of theirs. */
export const saysOfAll = (text: string): boolean => saysOfShares(heardOf(text), 'all');

/** 欠我们12个人15万, "he owes the four of us £5000": what is owed to all of them at once. */
export const isOwedToAll = (text: string): boolean => saysOfShares(heardOf(text), 'to_all');

/** In so many words, each one's. */
export const saysEach = (text: string): boolean => {
  const heard = heardOf(text);
  return !saysOfShares(heard, 'all') && heard.split(clauseMarks).some(isEachClause);
};

/** At "how many are you?" these are words of sums: "£1,200 is mine and the rest my brother's". */
export const tellsShares = (text: string): boolean => {
  const sums = sumsSaid(text);
  return (
    sums.length > 1 || (sums.length > 0 && (/[£$€₱¥￥]/u.test(text) || saysOfShares(heardOf(text), 'share')))
  );
};

/** One of them's part, and nobody is counted by it. */
export const tellsPart = (text: string): boolean => tellsShares(text) && !countsBesideSum(text);

const ofOne = /是?一个?人(?=的|欠|都|是)/u;

/** How many they are, asked: a sum counts nobody, whoever it is shared with is likely one of them, and so many of us are. */
export const peopleBesideShares = (asked: Asked): Meaning['people'] => {
  if (asked.question !== 'people') return peopleIn(asked);
  if (isOfRate(asked.text) && !countsPeople(asked.text)) return undefined;
  // 这是一个人的，我们五个
  if (saysEach(asked.text) && ofOne.test(asked.text))
    return peopleIn({ ...asked, text: withoutSums(asked.text.replace(ofOne, ' ')) });
  if (!tellsShares(asked.text)) return peopleIn(asked);
  const people = peopleIn({ ...asked, text: withoutSums(asked.text) });
  return people && { ...people, sure: people.sure && countsBesideSum(asked.text) };
};

/** The sum of the text as it was said, not multiplied with anybody yet. */
const isOneOfSaid = (asked: Asked, { money }: Pick<Meaning, 'money'>): boolean =>
  money === undefined ||
  sumsIn(scanned(asked)).some(({ item }) => Math.round(item.low * 100) === money.value.low);

const isEachSum = (asked: Asked): boolean =>
  sumsIn(scanned(asked)).some(({ each, role }) => each && role !== 'paid' && role !== 'aside');

/** 每人每天500，干了6天: what each of them earned in six days, and nobody is counted yet. */
const isProductOfEach = (asked: Asked, { money }: Pick<Meaning, 'money'>): boolean => {
  const scan = scanned(asked);
  const product = money && productIn(scan, money.value);
  return (
    product !== undefined &&
    product.by !== 'person' &&
    product.by !== 'piece' &&
    sumsIn(scan).some(({ item, each }) => each && Math.round(item.low * 100) === product.rate)
  );
};

const speaksOfOthers: ReadonlySet<Asked['question']> = new Set(['contact', 'start', 'any']);

/** 六万，三个人的，一人两万: what each one has times all of them is the sum itself. */
export const isWholeOfShares = (
  asked: Asked,
  { money, people }: Pick<Meaning, 'money' | 'people'>,
): boolean =>
  money !== undefined &&
  people !== undefined &&
  people.value.low > 1 &&
  sumsIn(scanned(asked)).some(
    ({ item, each }) => each && Math.round(item.low * people.value.low * 100) === money.value.low,
  );

/** 我1万2，我老婆9千: a sum for each one of them, which come to what all are owed. */
export const isOfEachPart = (asked: Asked, { money, people }: Pick<Meaning, 'money' | 'people'>): boolean => {
  const sums = sumsIn(scanned(asked)).filter(({ by, each }) => by === undefined && !each);
  const all = sums.reduce((so, { item }) => so + Math.round(item.low * 100), 0);
  return sums.length > 1 && sums.length === people?.value.low && all === money?.value.low;
};

/** Whether the sum that was read, or the one before it, is for each of them. */
export const isForEach = (asked: Asked, meaning: Pick<Meaning, 'money' | 'people'>): boolean => {
  if (isWholeOfShares(asked, meaning) || isEachOfPaydays(asked.text)) return false;
  if (meaning.money === undefined && (speaksOfOthers.has(asked.question) || saysSum(asked.text)))
    return false;
  const isEach = saysEach(asked.text) || (meaning.money !== undefined && isEachSum(asked));
  return isEach && (isOneOfSaid(asked, meaning) || isProductOfEach(asked, meaning));
};
