/**
 * Sayings: words that mean something, written so that whoever speaks the language can add to them, a line each.
 *
 * - `老板跑了` plain words stand for themselves; `(a|b)` one of them; `(a)?` with or without it; `(a|b)*` up to six of them
 * - `{people}` any word of the book's list of that name
 * - `…` a few words more within the same breath; `……` up to a short sentence more
 * - in writings with spaces, `beat*` is any ending (beats, beaten), `_` any one word, `it's` is its as well; a saying begins
 *   and ends where a word does
 * - `^` where the text begins, `$` where it ends; `(?=a)` before an a, `(?!a)` not before one, `(?<!a)` not behind one
 *
 * Nothing repeats without an end, so that reading takes a time that grows with the length of the text and no faster.
 */

import type { Hearing } from './hearing.ts';

/** `han`: written without spaces between words. */
export type Writing = 'han' | 'spaced';

/** The sayings of one language for one matter, by the sense that they have. */
export interface Wordbook<Sense extends string> {
  readonly writing: Writing;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly sayings: Readonly<Partial<Record<Sense, readonly string[]>>>;
}

/** Where a saying stands in a text. */
export interface Heard {
  readonly from: number;
  readonly to: number;
}

const noSayings: readonly string[] = [];

/** The sayings of a sense; none where the language has none for it. */
export const sayingsOf = <Sense extends string>(book: Wordbook<Sense>, sense: Sense): readonly string[] =>
  book.sayings[sense] ?? noSayings;

/** Short of a full stop, a comma or (in Chinese) a space; at most 8 signs, or 4 words. */
const gaps: Readonly<Record<Writing, readonly [breath: string, sentence: string]>> = {
  han: ['[^，,。！？!?；;：:\\s\\n]{0,8}', '[^。！？!?；;\\n]{0,20}'],
  spaced: ['(?: [^\\s.,!?;:]{1,24}){0,4}', '(?:[ ,]{1,2}[^\\s.,!?;:]{1,24}){0,9},?'],
};

/** `*` and `+` up to six times, but for `beat*` in writings with spaces: the rest of the word. */
const ended = (pattern: string, writing: Writing): string =>
  (writing === 'han'
    ? pattern
    : pattern.replace(/'(?=\p{L})/gu, "'?").replace(/(\p{L})\*/gu, "$1[\\p{L}']{0,12}")
  )
    .replace(/(?<!\\)\*/g, '{0,6}')
    .replace(/(?<!\\)\+/g, '{1,6}');

const oneWord = '[^\\s.,!?;:]{1,24}';

const listed = (saying: string, lists: Wordbook<string>['lists']): string =>
  saying.replace(/(?<!\\p)\{([\p{L}_]+)\}/gu, (_, name: string) => {
    const words = lists[name];
    if (words === undefined) throw new Error(`no list is named ${name}: ${saying}`);
    return `(?:${words.map((word) => listed(word, lists)).join('|')})`;
  });

/** The words of a saying as a pattern, wherever they begin; throws where a list that it names is not in the book. */
export const wordsOfSaying = (saying: string, { writing, lists }: Wordbook<string>): string => {
  const [breath, sentence] = gaps[writing];
  const plain = ended(listed(saying, lists), writing);
  if (writing === 'han') return plain.replaceAll('……', sentence).replaceAll('…', breath);
  return plain
    .replaceAll(' …… ', `${sentence} `)
    .replaceAll(' … ', `${breath} `)
    .replace(/(?<![\p{L}\d])_(?![\p{L}\d])/gu, oneWord);
};

/** Any of several sayings as one pattern: where words stand apart, it begins and ends where a word does. */
const anyOf = (sayings: readonly string[], book: Wordbook<string>): string => {
  const any = sayings.length === 0 ? '(?!)' : sayings.map((saying) => wordsOfSaying(saying, book)).join('|');
  return book.writing === 'han' ? any : `(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`;
};

/** A saying as a pattern; throws where a list that it names is not in the book. */
export const patternOfSaying = (saying: string, book: Wordbook<string>): string => anyOf([saying], book);

const compiledSayings = new WeakMap<readonly string[], RegExp>();

const regexOf = (book: Wordbook<string>, sayings: readonly string[]): RegExp => {
  const ready = compiledSayings.get(sayings);
  if (ready !== undefined) return ready;
  const regex = new RegExp(anyOf(sayings, book), 'gu');
  compiledSayings.set(sayings, regex);
  return regex;
};

/** Every place in the text at which one of the sayings stands. */
export const heardIn = <Sense extends string>(
  text: string,
  book: Wordbook<Sense>,
  sense: Sense,
): readonly Heard[] => {
  if (text === '') return [];
  return [...text.matchAll(regexOf(book, sayingsOf(book, sense)))].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  }));
};

export const isHeard = <Sense extends string>(text: string, book: Wordbook<Sense>, sense: Sense): boolean =>
  text !== '' && text.search(regexOf(book, sayingsOf(book, sense))) !== -1;

/** Whether a text has a sense in any of these books; each reads it in its own writing. */
export const isHeardIn = <Sense extends string>(
  hearing: Hearing,
  books: readonly Wordbook<Sense>[],
  sense: Sense,
): boolean =>
  books.some((book) => isHeard(book.writing === 'han' ? hearing.han : hearing.spaced, book, sense));

/** The text with what these sayings cover made blank, so that nothing in it is read as something else. */
export const blanked = <Sense extends string>(text: string, book: Wordbook<Sense>, sense: Sense): string =>
  text.replace(regexOf(book, sayingsOf(book, sense)), (words) => '□'.repeat(words.length));
