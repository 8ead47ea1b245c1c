/** Digits of any script as plain ones. */

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** Every script's digits stand ten in a row, beginning at a code that ends in 0 or 6 (Unicode 16, category Nd). */
const asciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  const row = code - (code % 16);
  return String(code - (isDigit(row) ? row : row + 6));
};

/** The text with every decimal digit as 0-9 and full-width letters and marks as ordinary ones. */
export const withPlainDigits = (text: string): string =>
  text.normalize('NFKC').replace(/\p{Nd}/gu, asciiDigit);
