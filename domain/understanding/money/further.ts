/** A sum beside those that were told: "also he kept £200 deposit", 还有加班费2000没给. */
import { openingRejection, takesSomethingBack } from '../correction.ts';
import type { Asked, Money, Reading } from '../meaning.ts';
import { moneyIn } from '../money.ts';
import { countsBesideSum, saysSum, sumsSaid } from '../people/people-and-sums.ts';
import { hearingOf } from '../text/hearing.ts';
import { isHeard, type Wordbook } from '../text/saying.ts';
import { type FurtherSense, furtherEn, furtherTl, furtherZh } from '../words/further.ts';
import { namesPart } from '../words/parts-of-sums.ts';

export interface Further {
  /** the sum more, or the sums */
  readonly money: Reading<Money>;
  /** it may as well be what is owed still: 还欠500 */
  readonly isStill: boolean;
  /** what else the text says */
  readonly rest: string;
}

const clausesOfSums =
  /[，。;；!！?？\n]+|,(?!\d{3})|\.(?!\d)|(?<=\p{Script=Han})\s+|(?=另外|另有|还有|外加|再加|加上|此外|还[欠差少没未扣拖押罚不])|\s+(?=(?:and\s+|at\s+)?(?:also|plus|another|pati|saka|tsaka|bukod)\b)/iu;

const meansFurther = (text: string, sense: FurtherSense): boolean => {
  const { han, spaced } = hearingOf(text);
  const isHan = /\p{Script=Han}/u.test(text);
  const books: readonly Wordbook<FurtherSense>[] = isHan ? [furtherZh] : [furtherEn, furtherTl];
  return books.some((book) => isHeard(isHan ? han : spaced, book, sense));
};

const namesSum = (clause: string): boolean => saysSum(clause) || (namesPart(clause) && /\d{2}/u.test(clause));

type SaysMore = (clause: string) => boolean;

const isSaidMore: SaysMore = (clause) => meansFurther(clause, 'more') || meansFurther(clause, 'still');

/** One sum and no more, and nobody who is counted. */
const isOneSum = (clause: string): boolean =>
  namesSum(clause) && sumsSaid(clause).length <= 1 && !countsBesideSum(clause);

/** 不对，还欠15000: what is owed still, and not more of it. */
const maybeStill = (text: string, clauses: readonly string[]): boolean =>
  clauses.every((each) => !meansFurther(each, 'more') && !namesPart(each)) ||
  openingRejection.test(text.trim());

const isPlainlyMore = (clauses: readonly string[]): boolean =>
  clauses.every((each) => namesPart(each) || meansFurther(each, 'more'));

/** The sum that a text tells beside those that stand; undefined where it tells none, or says what all of it is. */
export const furtherIn = (asked: Asked): Further | undefined => sumBeside(asked, isSaidMore);

/** 押金500, with no word that it comes beside the wages: it is likely no other sum of them. */
export const partIn = (asked: Asked): Further | undefined => {
  if (takesSomethingBack(asked.text)) return undefined;
  const part = sumBeside(asked, namesPart);
  return part && { ...part, money: { ...part.money, sure: false } };
};

const sumBeside = (asked: Asked, saysMore: SaysMore): Further | undefined => {
  const clauses = asked.text
    .split(clausesOfSums)
    .map((each) => each?.trim() ?? '')
    .filter((each) => each !== '');
  const further = clauses.filter((each) => isOneSum(each) && saysMore(each));
  const others = clauses.filter((each) => !further.includes(each));
  if (further.length === 0 || others.some(namesSum) || meansFurther(asked.text, 'whole')) return undefined;
  const money = moneyIn({ ...asked, question: 'howmuch', text: further.join(', ') });
  if (money === undefined) return undefined;
  return {
    money,
    isStill: maybeStill(asked.text, further) && !isPlainlyMore(further),
    rest: others.join(', '),
  };
};
