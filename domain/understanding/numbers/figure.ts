/** Numbers in figures with the marks of every convention; where a mark allows two readings, that is said. */
import { exactly, type NumberSaid } from './number-said.ts';

interface Convention {
  readonly pattern: RegExp;
  readonly read: (found: string) => number;
  readonly doubtful: boolean;
}

const withoutMarks = (found: string): number => Number(found.replace(/[,' ]/g, ''));
const decimalComma = (found: string): number => Number(found.replace(/[.' ]/g, '').replace(',', '.'));

/** In the order of trying; each ends where no further digit follows. */
const conventions: readonly Convention[] = [
  // 12,000 and 12,000.50; 1'200
  { pattern: /\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?(?![.,]?\d)/y, read: withoutMarks, doubtful: false },
  { pattern: /\d{1,3}(?:'\d{3})+(?:\.\d{1,2})?(?![.,]?\d)/y, read: withoutMarks, doubtful: false },
  // 1,20,000 as in India
  { pattern: /\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,2})?(?![.,]?\d)/y, read: withoutMarks, doubtful: false },
  // 1 200 could be two numbers
  { pattern: /[1-9]\d{0,2}(?: \d{3})+(?:\.\d{1,2})?(?![.,]?\d)/y, read: withoutMarks, doubtful: true },
  // 12.000 and 1.200,50: a dot may be the mark of the thousands
  {
    pattern: /[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?(?![.,]?\d)/y,
    read: decimalComma,
    doubtful: true,
  },
  { pattern: /\d+(?![.,]?\d)/y, read: withoutMarks, doubtful: false },
  // behind a decimal a comma begins the next number
  { pattern: /\d+\.\d{1,2}(?!\.?\d|,\d{1,3}(?!\d))/y, read: withoutMarks, doubtful: false },
  // 2340,75 can be nothing else; a time or people behind it make it two numbers (18000,12 months)
  {
    pattern:
      /\d{4,},\d{2}(?![.,]?\d|\s*(?:m[ot]|mnth|week|wk|day|year|yr|people|ppl|of us|men|worker|buwan|linggo|[个天月年周日人名]))/y,
    read: decimalComma,
    doubtful: false,
  },
  // 1,2345: four by four, or a slip
  { pattern: /\d{1,4}(?:,\d{4})+(?![.,]?\d)/y, read: withoutMarks, doubtful: true },
  // 12,00 · 3,5: a decimal comma, or a slip
  { pattern: /\d{1,3},\d{1,2}(?![.,]?\d)/y, read: decimalComma, doubtful: true },
  // 5,000.505 · 1.2345
  { pattern: /\d{1,3}(?:,\d{3})*\.\d{3,6}(?![.,]?\d)/y, read: withoutMarks, doubtful: true },
];

/** The digits up to a mark that parts two numbers: 18000,3 months. */
const firstOfList = /\d+/y;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** The number in figures that begins here; more than 15 digits are none. */
export const figureAt = (text: string, at: number): NumberSaid | undefined => {
  if (!/\d/.test(text.charAt(at))) return undefined;
  for (const { pattern, read, doubtful } of conventions) {
    const found = matchAt(pattern, text, at);
    if (found !== undefined) return exactly(at, at + found.length, safe(read(found)), { doubtful });
  }
  const digits = matchAt(firstOfList, text, at) ?? text.charAt(at);
  return exactly(at, at + digits.length, safe(Number(digits)), { doubtful: digits.length > 15 });
};

const safe = (value: number): number => (value <= 999_999_999_999_999 ? value : Number.NaN);
