/**
 * A text as it was typed, as books read it: in small letters, each sign where it stood. Of a text of two languages each book
 * reads its own: a sign of the other is a mark to it.
 */
import { readOnce } from './reading-once.ts';
import type { Heard, Writing } from './saying.ts';

/** The books that read it. */
export type Readers = Writing | 'all';

export interface ReadingTyped {
  readonly readers: Readers;
  readonly words: string;
  /** where the apostrophes stand in the text that the words are without */
  readonly without: readonly number[];
}

const apostrophe = /['’‘]/gu;
const hanSigns = /\p{Script=Han}+/gu;

const hasApostrophe = (small: string): boolean => /['’‘]/u.test(small);
const hasHan = (small: string): boolean => /\p{Script=Han}/u.test(small);
const hasLatin = (small: string): boolean => /\p{Script=Latin}/u.test(small);

/** İ is the one letter that grows when it is made small. */
const smallOf = (text: string): string =>
  text
    .replaceAll('İ', 'I')
    .toLowerCase()
    .replace(/[^\S ]/gu, ' ');

const withoutHan = (small: string): string => small.replace(hanSigns, (signs) => '、'.repeat(signs.length));

const none: readonly number[] = [];
const whole = (words: string, readers: Readers): ReadingTyped => ({ readers, words, without: none });

const withoutApostrophes = (words: string, readers: Readers): ReadingTyped =>
  hasApostrophe(words)
    ? {
        readers,
        words: words.replace(apostrophe, ''),
        without: [...words.matchAll(apostrophe)].map(({ index }) => index),
      }
    : whole(words, readers);

/** A word that ends before ’s may be read without it: “firm's gone”. */
const endsBeforeS = (words: string): boolean => /\p{L}['’‘]s(?!\p{L})/u.test(words);

/** With apostrophes and without them, where that tells more words. */
const bothWays = (words: string, readers: Readers): readonly ReadingTyped[] =>
  endsBeforeS(words)
    ? [withoutApostrophes(words, readers), whole(words.replace(apostrophe, "'"), readers)]
    : [withoutApostrophes(words, readers)];

/** Marks and figures are read by every book. */
export const readBesideNumbers = readOnce((text: string): readonly ReadingTyped[] => {
  if (text === '') return [];
  const small = smallOf(text);
  if (!hasHan(small)) return bothWays(small, 'all');
  if (!hasLatin(small)) return [whole(small, 'all')];
  return [whole(small, 'han'), ...bothWays(withoutHan(small), 'spaced')];
});

/** Only signs of its own writing are read by a book, and what stands before ’s is a name. */
export const readBesideNames = readOnce((text: string): readonly ReadingTyped[] => {
  const small = smallOf(text);
  return [
    ...(hasHan(small) ? [whole(small, 'han')] : []),
    ...(hasLatin(small) ? [withoutApostrophes(withoutHan(small), 'spaced')] : []),
  ];
});

/** Where it stands in the text: an apostrophe before it or within it was left out. */
export const standing = (heard: Heard, without: readonly number[]): Heard =>
  without.length === 0
    ? heard
    : {
        from: without.reduce((at, mark) => (mark <= at ? at + 1 : at), heard.from),
        to: without.reduce((at, mark) => (mark < at ? at + 1 : at), heard.to),
      };
