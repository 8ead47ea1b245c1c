/** "They pay me 9 an hour instead of 12.21": what an hour, a day or a piece is paid with is no sum that is owed, and counts nobody. */
import { hearingOf } from '../text/hearing.ts';
import { isHeard, type Wordbook } from '../text/saying.ts';
import { type RateSense, ratesEn, ratesTl, ratesZh } from '../words/rates.ts';

/** £9/hr */
const slashed = /\d\s?\/\s?(?:hr|hour|h|day|piece|oras|araw)\b/iu;

export const isOfRate = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  const isHan = /\p{Script=Han}/u.test(text);
  const heard = isHan ? han : spaced;
  const books: readonly Wordbook<RateSense>[] = isHan ? [ratesZh] : [ratesEn, ratesTl];
  const says = (sense: RateSense): boolean => books.some((book) => isHeard(heard, book, sense));
  return (says('rate') || slashed.test(text)) && !says('whole');
};
