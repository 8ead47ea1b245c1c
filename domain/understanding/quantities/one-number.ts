/** The one number of a field that asks for nothing else: a sum, a rate, a count. */
import { plainCharacters } from '../numbers/plain-text.ts';
import { countedNumberAt, type Writing } from './counted-number.ts';

/** Fields are read alike in every country: currencies only serve to pass over their names. */
const writing: Writing = {
  today: '',
  currency: 'CNY',
  words: ['en', 'tl'],
  chinese: true,
  onlyNumber: true,
};

type Found = NonNullable<ReturnType<typeof countedNumberAt>>;

const numbersOf = (text: string): readonly Found[] => {
  const found: Found[] = [];
  for (let at = 0; at < text.length; ) {
    const number =
      /[\p{L}\d]/u.test(text.charAt(at - 1)) && /[a-z]/.test(text.charAt(at))
        ? undefined
        : countedNumberAt(text, at, writing);
    if (number !== undefined) found.push(number);
    at = Math.max(number?.end ?? 0, at + 1);
  }
  return found;
};

/** 1 200 is one number where no other can be meant. */
const isGrouped = (text: string, { start, end }: Found): boolean =>
  /^\D*\d{1,3}(?: \d{3})+(?:\.\d{1,2})?\D*$/.test(text.slice(start, end));

/**
 * Its value; undefined where there is none, more than one, a negative one, none in truth (几千), two ends (五六千), or marks
 * that allow two readings (1,2345 · 12,00 · 5,000.505).
 */
export const oneNumberIn = (written: string): number | undefined => {
  const text = plainCharacters(written);
  const [found, ...more] = numbersOf(text);
  if (found === undefined || more.length > 0 || /[-−]\s*\d/.test(text)) return undefined;
  const isClear = (!found.doubtful || isGrouped(text, found)) && !found.vague && found.low === found.high;
  return isClear && Number.isFinite(found.low) ? found.low : undefined;
};
