/** Asked what is wrong, which thing it is: 地方, "the town", "saan"; and words that say how it is, without any that call something wrong. */

import { hearingOf } from '../text/hearing.ts';
import { blanked, isHeard, type Wordbook } from '../text/saying.ts';
import type { Corrected } from '../words/things.ts';
import { type ThingWrong, thingsWrongEn, thingsWrongTl, thingsWrongZh } from '../words/things-wrong.ts';

type Thing = Exclude<Corrected, 'danger'>;
const things: readonly Thing[] = ['who', 'name', 'place', 'howmuch', 'since', 'people'];

const isOnlyThing = (text: string, book: Wordbook<ThingWrong>, thing: Thing): boolean =>
  isHeard(text, book, thing) && !/[\p{L}\p{N}]/u.test(blanked(blanked(text, book, thing), book, 'beside'));

/** The thing that is named, and nothing said of it but that it is wrong. */
export const thingWrongIn = (text: string): Thing | undefined => {
  const { han, spaced } = hearingOf(text);
  const books = /\p{Script=Han}/u.test(text) ? [thingsWrongZh] : [thingsWrongEn, thingsWrongTl];
  return things.find((thing) =>
    books.some((book) => isOnlyThing(book.writing === 'han' ? han : spaced, book, thing)),
  );
};

/** 株洲 as 不对，株洲: so said, it is the new words. */
export const asCorrection = (text: string): string =>
  /\p{Script=Han}/u.test(text) ? `不对，${text}` : `wrong, ${text}`;

const longestValue = { signs: 10, words: 3 };

/** No story, but a name or a number by itself. */
export const isShortValue = (text: string): boolean =>
  /\p{Script=Han}/u.test(text)
    ? [...text].length <= longestValue.signs
    : text.trim().split(/\s+/u).length <= longestValue.words;
