/** What is said of a payment that a case asks about: yes, no or a part, in digits, in words or by the sum that came. */
import { readTail } from '#domain/messages/notice.ts';
import { moneyCameIn } from '../../understanding/called.ts';
import type { Asked, PlainAnswer } from '../../understanding/meaning.ts';
import {
  isAnySumBelow,
  isGivenBack,
  isLessThanDue,
  onlySumIn,
  tellsAllAndRest,
  tellsOfReceipt,
} from '../../understanding/money/less-paid.ts';
import { isBareSum, paymentSaidIn, withoutOwnDigit } from '../../understanding/money/payment-said.ts';
import { asWritten } from '../../understanding/text/spelling.ts';
import { understoodAs } from '../facts/understood-as.ts';
import { digitIn } from '../menus.ts';
import type { KnownCase, Spoken } from '../turn.ts';
import { caseWithTail, freshCases } from './named.ts';

export type CaseAnswer = Exclude<PlainAnswer, 'unknown'>;

const receivedIn = ({ context, meaning }: Spoken, words: string): CaseAnswer | undefined => {
  const isAsked = freshCases(context).some(({ payments }) => payments.length > 0);
  const isQuestion = meaning.asksBack.includes('their_question');
  return isAsked && !isQuestion && tellsOfReceipt(words) ? 'yes' : undefined;
};

/** What is said of a payment that is asked about, in ordinary words or by its sum. */
const ofPayment = (spoken: Spoken, words: string): CaseAnswer | undefined => {
  if (!isPaymentAsked(spoken)) return undefined;
  const said = paymentSaidIn(words);
  if (said === undefined) return isBareSum(words) && !isWrongTail(spoken, words) ? 'yes' : undefined;
  return said === 'unseen' ? undefined : said;
};

const isPaymentAsked = ({ context }: Spoken): boolean =>
  freshCases(context).some(({ payments }) => payments.some(({ says }) => says === undefined));

/** Asked for the last four, four digits are some. */
export const isWrongTail = ({ dialogue }: Spoken, words: string): boolean =>
  dialogue.pending !== undefined && /^\s*\d{4}\s*$/u.test(words);

/** Yes, no or part of it, in digits or words; of a whole text, or of the words before a number. */
export const plainAnswerIn = (spoken: Spoken, words: string): CaseAnswer | undefined => {
  const beside = withoutOwnDigit(words);
  if (beside !== undefined) {
    const said = plainAnswerIn(spoken, beside.word);
    return said === 'part' || said === (beside.digit === 1 ? 'yes' : 'no') ? said : undefined;
  }
  const digit = digitIn(words);
  if (digit === 1) return 'yes';
  if (digit === 2) return 'no';
  const paid = ofPayment(spoken, words);
  if (paid !== undefined) return paid;
  const isWhole = words === spoken.message.text;
  const meaning = isWhole ? spoken.meaning : understoodAs(spoken, 'any', words);
  const answer = meaning.called?.value.word === 'money' || isWhole ? meaning.answer : undefined;
  const said =
    answer ?? (isWhole ? receivedIn(spoken, words) : understoodAs(spoken, 'readback', words).answer);
  return said === 'unknown' ? undefined : said;
};

/** An answer to a payment: what was said, and the words in which it was. */
export interface PaymentTold {
  readonly said: CaseAnswer;
  readonly words: string;
}

export const askedHowMuch = (
  { dialogue: { language }, today, context: { procedure } }: Spoken,
  text: string,
): Asked => ({ question: 'howmuch', text, language, today, procedure });

/** "It came, only 5000" says yes and means a part of it: a yes ends a claim, so it is one only of all that was paid. */
export const meantOfPayment = (spoken: Spoken, { said, words }: PaymentTold, fen?: number): CaseAnswer => {
  if (said === 'no' || digitIn(words) !== undefined) return said;
  const beside = withoutOwnDigit(words);
  if (beside !== undefined) return meantOfPayment(spoken, { said, words: beside.word }, fen);
  if (fen !== undefined && tellsAllAndRest(askedHowMuch(spoken, words), fen)) return 'yes';
  if (isGivenBack(words) || isLessThanDue(words)) return 'part';
  // 9k cash, and signed for 18k: less came than was paid
  if (fen !== undefined && isAnySumBelow(askedHowMuch(spoken, words), fen)) return 'part';
  const sum = fen === undefined ? undefined : onlySumIn(askedHowMuch(spoken, words));
  if (sum === undefined || fen === undefined) return said;
  if (sum < fen) return 'part';
  return moneyCameIn({ text: words }) === 'part' ? said : 'yes';
};

export const sumNamed =
  /[\d半只仅]|[一二两三四五六七八九十百千万]{2,}|\b(?:only|half|part|just|lang|kalahati)\b/iu;

/** More than that it came or did not: 没到，他说明天给. */
export const tellsMoreThanNews = (words: string): boolean => {
  const clauses = words.split(/[,，。.;；!！?？\n]+/u).filter((each) => /\p{L}{2}/u.test(each));
  const [{ length }, longest] = [[...words], /\p{Script=Han}/u.test(words) ? 12 : 40];
  return length > longest || (clauses.length > 1 && length > longest / 2);
};

export const namesTwoSums = (words: string): boolean =>
  (words.match(/\d{2,}|[一二两三四五六七八九十]+[百千万]/gu) ?? []).length > 1;

interface NamedIn {
  readonly on: KnownCase;
  readonly words: string;
}

/** The case that is named at the end, and the words before it; "1 4821 yes" has some on both sides. */
export const namedIn = (text: string, cases: readonly KnownCase[]): NamedIn | undefined => {
  const written = asWritten(text).replace(/[\s.。!！,，]+$/u, '');
  const parts = written.match(/^(?:(.+?)[\s:,.，。：-]*)?([0-9a-z]{4})$/iu);
  const on = caseWithTail(readTail(parts?.[2] ?? ''), cases);
  if (on !== undefined) return { on, words: parts?.[1] ?? '' };
  const between = written.match(/^([12])[\s:,.，。：-]*([0-9a-z]{4})[\s:,.，。：-]+(.+)$/iu);
  const named = caseWithTail(readTail(between?.[2] ?? ''), cases);
  return named && { on: named, words: `${between?.[1]} ${between?.[3]}` };
};
