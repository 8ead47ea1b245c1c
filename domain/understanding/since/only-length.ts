/** A text that is nothing but a length of time tells since when, whatever was asked: 半年了, "best part of a year". */
import { hearingOf } from '../text/hearing.ts';
import { blanked, isHeard, type Wordbook } from '../text/saying.ts';
import { type LengthSense, lengthsEn, lengthsTl, lengthsZh } from '../words/lengths.ts';

const isOnlyBy = (text: string, book: Wordbook<LengthSense>): boolean =>
  isHeard(text, book, 'length') &&
  !/[\p{L}\p{N}]/u.test(blanked(blanked(text, book, 'length'), book, 'beside'));

export const isOnlyLength = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  return /\p{Script=Han}/u.test(text)
    ? isOnlyBy(han, lengthsZh)
    : [lengthsEn, lengthsTl].some((book) => isOnlyBy(spaced, book));
};
