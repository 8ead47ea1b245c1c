/**
 * The worker's receipt: 19 random digits and a Damm check digit, shown in five groups of four. Numerals can be said on
 * the phone and sent from any keypad. 63 bits: at 10 million cases and 10 guesses a second, 0.0003 hits a year.
 */
import { integerFrom } from './identifiers.ts';

/**
 * H. Michael Damm, Total anti-symmetrische Quasigruppen, Marburg 2004; the table as printed in
 * https://en.wikipedia.org/wiki/Damm_algorithm. Finds each single wrong digit and each swap of neighbours.
 */
const quasigroup = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/** The check digit, which makes `digits` with itself come out at 0; a whole receipt gives '0'. */
export const checkDigit = (digits: string): string =>
  [...digits].reduce((row, digit) => quasigroup[Number(row)]?.charAt(Number(digit)) ?? '', '0');

/**
 * From at least 16 bytes, random or of a keyed hash; RangeError for fewer. The remainder by 10^19 makes the low receipts
 * likelier by less than 10^19 / 2^128, one part in 10^19: nothing that a guesser could use.
 */
export const receiptFrom = (bytes: Uint8Array): string => {
  const digits = String(integerFrom(bytes) % 10n ** 19n).padStart(19, '0');
  return digits + checkDigit(digits);
};

/**
 * Unicode lays the digits of every script in runs of ten, 0 first: the value is the distance from the run's beginning.
 */
const decimal = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
};

/**
 * The longest text that is read as a receipt, however it is spaced out; NFKC of an unbounded text would cost unbounded
 * time.
 */
const longestReceipt = 200;

/**
 * What was typed, as plain 0-9: full-width and other scripts' digits are read, spaces, dashes, dots and invisible marks
 * dropped. Anything else stays, so that `isReceipt` refuses it.
 */
export const normaliseReceipt = (text: string): string =>
  text
    .slice(0, longestReceipt)
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}._]/gu, '')
    .replace(/[^\P{Nd}0-9]/gu, decimal);

/** True for 20 digits whose check digit is right, however they are spaced: a slip of the pen costs no look-up. */
export const isReceipt = (text: string): boolean => {
  const digits = normaliseReceipt(text);
  return text.length <= longestReceipt && /^[0-9]{20}$/.test(digits) && checkDigit(digits) === '0';
};

/** A receipt in five groups: `1234 5678 9012 3456 7890`. */
export const showReceipt = (receipt: string): string => receipt.replace(/.{4}(?=.)/g, '$& ');
