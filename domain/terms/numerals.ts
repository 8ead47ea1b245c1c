/** Numbers as people write them: any script's digits, Chinese numerals, thousands marks, "1.5万", "12k". */

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

const chineseDigits = '零一二三四五六七八九';
const chineseUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

interface Counting {
  readonly total: number;
  readonly section: number;
  readonly digit: number;
  readonly unit: number;
}

const countingAfter = (so: Counting, char: string): Counting => {
  if (char === '万' || char === '亿') {
    const big = char === '万' ? 10_000 : 100_000_000;
    return { total: (so.total + so.section + so.digit) * big, section: 0, digit: 0, unit: big };
  }
  const unit = chineseUnits[char];
  if (unit !== undefined) return { ...so, section: so.section + (so.digit || 1) * unit, digit: 0, unit };
  const digit = chineseDigits.indexOf(char);
  return { ...so, digit, unit: digit === 0 ? 1 : so.unit };
};

/** 三千二百 = 3200; 两万五 = 25000, as it is spoken; 二〇二六 = 2026. */
const chineseNumber = (text: string): number => {
  const chars = [...text.replace(/[两〇]/g, (char) => (char === '两' ? '二' : '零'))];
  if (chars.every((char) => chineseDigits.includes(char)))
    return Number(chars.map((char) => chineseDigits.indexOf(char)).join(''));
  const end = chars.reduce(countingAfter, { total: 0, section: 0, digit: 0, unit: 1 });
  return end.total + end.section + end.digit * (end.unit > 10 ? end.unit / 10 : 1);
};

const withoutChinese = (text: string): string =>
  text.replace(
    /[零〇一二两三四五六七八九][零〇一二两三四五六七八九十百千万亿]*|十[零〇一二两三四五六七八九万]*/g,
    (found) => String(chineseNumber(found)),
  );

const groupedNumber = String.raw`\d{1,3}(?:[,.' ]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?`;
const plainNumber = String.raw`\d+(?:\.\d{1,2}(?!\d)|,\d{2}(?!\d|\s*[a-z个天年月日周]))?`;
const numberPattern = new RegExp(String.raw`(${groupedNumber}|${plainNumber})\s*(万|千|k\b|w\b)?`, 'gi');

const sumOf = (digits: string): number => {
  const decimals = digits.match(/[.,](\d{1,2})$/)?.[1] ?? '';
  const whole = decimals === '' ? digits : digits.slice(0, -decimals.length - 1);
  return Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`);
};

const multiplierOf = (mark: string | undefined): number => {
  const named = mark?.toLowerCase();
  if (named === '万' || named === 'w') return 10_000;
  return named === '千' || named === 'k' ? 1000 : 1;
};

export interface FoundNumber {
  readonly value: number;
  /** what follows the number, up to the next one, in lower case */
  readonly after: string;
}

/** All numbers of a text in order, each with the words behind it. Looks at the first 500 characters only. */
export const numbersIn = (text: string): readonly FoundNumber[] => {
  const ascii = withoutChinese(withPlainDigits(text.slice(0, 500)).toLowerCase());
  const found = [...ascii.matchAll(numberPattern)];
  const numbers = found.map((match, n) => ({
    value: sumOf(match[1] ?? '') * multiplierOf(match[2]),
    after: ascii.slice(match.index + match[0].length, found[n + 1]?.index).trim(),
  }));
  return numbers.filter(({ value }) => Number.isSafeInteger(Math.round(value)));
};
