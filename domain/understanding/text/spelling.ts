/** A text as it is meant to be read: without invisible marks, with plain digits and spaces. */
import { withPlainDigits } from '#domain/terms/numerals.ts';

/** Zero-width and direction marks, soft hyphens, variation selectors: nobody sees them, phones add them. */
const invisible = /\p{Cf}|\p{Variation_Selector}/gu;
const longestRead = 1600;

/** As it was written, less what nobody sees; letters keep their case. Reads the first 1,600 characters. */
export const asWritten = (text: string): string =>
  withPlainDigits(text.slice(0, longestRead)).replace(invisible, '').replace(/\s+/gu, ' ').trim();

/** 我同埋两个工友: 和, as it is said in the south; 一同埋在里面 are buried together. */
export const withPlainAnd = (text: string): string =>
  text.replace(/(?<![一被共])同埋(?![在住了着进到])/gu, '和');

/** For looking words up: lower case, straight quotes. */
export const lowered = (text: string): string =>
  asWritten(text)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");

/** For names that are kept: digits and marks stay as they were written. Reads the first 1,600 characters. */
export const asSaid = (text: string): string =>
  text.slice(0, longestRead).replace(invisible, '').replace(/\s+/gu, ' ').trim();

/** Its words with one space between them, without a mark. */
export const unmarked = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
