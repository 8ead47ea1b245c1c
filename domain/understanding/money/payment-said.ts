/** What a whole text says where it was asked whether a payment came: "aye got it", wala pa po, "all but 200", 9000. */
import type { PlainAnswer } from '../meaning.ts';
import { hearingOf } from '../text/hearing.ts';
import { blanked, isHeardIn } from '../text/saying.ts';
import { asWritten } from '../text/spelling.ts';
import { type PaymentSaidSense, paymentSaidSpaced, paymentSaidZh } from '../words/payment-said.ts';

/** `unseen`: who answers has not looked yet. */
export type PaymentSaid = Exclude<PlainAnswer, 'unknown'> | 'unseen';

const books = [paymentSaidZh, paymentSaidSpaced];
const meant: readonly (readonly [PaymentSaidSense, PaymentSaid])[] = [
  ['unseen', 'unseen'],
  ['part', 'part'],
  ['not_come', 'no'],
  ['came', 'yes'],
];

const withoutMarks = (text: string): string =>
  asWritten(text)
    .replace(/(?<!\d)[,.]|[,.](?!\d)|[!;:…，。！；：、~～"“”👍🙏]/gu, ' ')
    .trim();

export const paymentSaidIn = (text: string): PaymentSaid | undefined => {
  const { han, spaced } = hearingOf(withoutMarks(text));
  const heard = { han: han.replaceAll(' ', ''), spaced };
  return meant.find(([sense]) => isHeardIn(heard, books, sense))?.[1];
};

/** A hotline or a phone has more. */
const ofSum =
  /(?:[£$¥₱]\s?)?(?<![\d.])(?:\d{1,3}(?:,?\d{3}){1,2}|\d{2,3})(?:\.\d{1,2})?(?!\d)\s?(?:k|万|千|百)?|[一二两三四五六七八九十]?[百千万]|(?<!\d)\d{1,2}(?:k|万|千)/giu;

const ofEmergency = /(?<!\d)(?:110|112|117|119|120|122|911|999)(?!\d)/u;

/** 9000, "only 9k", 收到5000块: a sum, and no word that tells anything else. */
export const isBareSum = (text: string): boolean => {
  const written = withoutMarks(text);
  const rest = written.replace(ofSum, ' ');
  if (ofEmergency.test(written)) return false;
  if (rest === written) return false;
  const { han, spaced } = hearingOf(rest);
  const left = blanked(blanked(han, paymentSaidZh, 'beside_sum'), paymentSaidZh, 'beside_sum');
  return (
    !/[\p{L}\p{N}]/u.test(left) && !/[\p{L}\p{N}]/u.test(blanked(spaced, paymentSaidSpaced, 'beside_sum'))
  );
};

const digitBesideWord =
  /^[\s(]*(?:([12])(?![\d.,]\d|\d)[\s,.:)）、。，-]*(\D+)|(\D+?)[\s,.:(（、。，-]*(?<!\d)([12]))[\s)!！.。]*$/u;

/** "yes 1", 1是: the digit stands beside its own word, and is no sum. */
export const withoutOwnDigit = (
  words: string,
): { readonly digit: 1 | 2; readonly word: string } | undefined => {
  const [, first, behind, before, last] = digitBesideWord.exec(asWritten(words)) ?? [];
  const digit = first ?? last;
  const word = (behind ?? before)?.trim();
  return digit === undefined || word === undefined ? undefined : { digit: digit === '1' ? 1 : 2, word };
};
