/** What a number counts, from the word behind it. */
import { phraseAt, phraseBook } from '../numbers/phrase.ts';
import {
  foreignUnits,
  headUnits,
  moneyUnits,
  otherUnits,
  pairUnits,
  personUnits,
  pieceUnits,
  shiftUnits,
  smallMoney,
  timeUnits,
} from '../words/units.ts';
import type { Counted } from './item.ts';

export interface UnitFound {
  readonly counts: Counted;
  /** what the number is multiplied with: 0.1 for 毛, 2 for 对夫妻 */
  readonly factor: number;
}

const entries = (words: string, counts: Counted, factor = 1) =>
  words.split('|').map((word) => [word, { counts, factor }] as const);

const commonEntries = [
  ...Object.entries(timeUnits).flatMap(([unit, words]) =>
    entries(words, { of: 'time', unit: unit as keyof typeof timeUnits }),
  ),
  ...entries(shiftUnits, { of: 'shift' }),
  ...entries(personUnits, { of: 'person' }),
  ...entries(pairUnits, { of: 'person' }, 2),
  ...entries(headUnits, { of: 'head' }),
  ...entries(pieceUnits, { of: 'piece' }),
  ...entries(otherUnits, { of: 'none' }),
  ...smallMoney.flatMap(([words, factor]) => entries(words, { of: 'money' }, factor)),
];

/** In Britain 50p are fifty pence, in the Philippines 500p are pesos. */
const letterP: Readonly<Record<string, number>> = { GBP: 0.01, PHP: 1 };

const booksByCurrency = new Map<string, ReturnType<typeof bookFor>>();
const bookFor = (currency: string) =>
  phraseBook<UnitFound>([
    ...Object.entries(moneyUnits).flatMap(([code, words]) =>
      entries(words, { of: code === currency ? 'money' : 'foreign' }),
    ),
    ...entries(foreignUnits, { of: 'foreign' }),
    ...(letterP[currency] === undefined ? [] : entries('p', { of: 'money' }, letterP[currency])),
    ...commonEntries,
  ]);

/** The word for what is counted that stands here, with its length. */
export const unitAt = (text: string, at: number, currency: string) => {
  const book = booksByCurrency.get(currency) ?? bookFor(currency);
  booksByCurrency.set(currency, book);
  const found = phraseAt(book, text, at);
  // 80 araw araw is so much every day
  const word = text.slice(at, at + (found?.length ?? 0));
  if (/^(?:araw|linggo|buwan|oras|gabi)$/.test(word) && text.startsWith(` ${word}`, at + word.length))
    return undefined;
  // 750 p/m is so much a month
  return found?.length === 1 && text.startsWith('p/', at) ? undefined : found;
};
