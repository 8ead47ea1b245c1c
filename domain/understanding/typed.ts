/**
 * Sayings in a text as it was typed, sign for sign: where one of them stands, names and numbers around it are cut out as
 * they were written. What a text means is heard in its hearing instead (hearing.ts).
 */
import { readOnce } from './reading-once.ts';
import { type Heard, sayingsOf, type Wordbook, wordsOfSaying } from './saying.ts';

/** The sayings of some books, looked for in texts. At an end of a text, a space is none of the saying. */
export interface Typed<Sense extends string> {
  readonly isIn: (text: string, sense: Sense) => boolean;
  readonly begins: (text: string, sense: Sense) => boolean;
  readonly ends: (text: string, sense: Sense) => boolean;
  /** nothing else stands there */
  readonly isAll: (text: string, sense: Sense) => boolean;
  readonly at: (text: string, sense: Sense) => readonly Heard[];
  /** with these words in its place, wherever it stands */
  readonly replaced: (text: string, sense: Sense, words: string) => string;
  /** what stands behind the saying that a text begins with; undefined where it begins with none */
  readonly behind: (text: string, sense: Sense) => string | undefined;
  /** what stands before the saying that a text ends with */
  readonly before: (text: string, sense: Sense) => string | undefined;
}

/** Letters with which a word of Latin writing goes on. */
const inWord = '[a-z\\u00df-\\u024f]';

/** Sayings are written in small letters; a sign that has another length in small letters stays as it is. */
const inSmall = readOnce((text: string): string => {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
});

const anyOf = <Sense extends string>(book: Wordbook<Sense>, sense: Sense): string => {
  const all = sayingsOf(book, sense)
    .map((each) => wordsOfSaying(each, book))
    .join('|');
  return book.writing === 'han' ? `(?:${all})` : `(?<!${inWord})(?:${all})(?!${inWord})`;
};

type PlaceInText = 'in' | 'begins' | 'ends' | 'all';

const placedAt: Readonly<Record<PlaceInText, (words: string, space: string) => string>> = {
  in: (words) => words,
  begins: (words, space) => `^${space}${words}`,
  ends: (words, space) => `${words}${space}$`,
  all: (words, space) => `^${space}${words}${space}$`,
};

/** A space beside Chinese is a mark between two breaths. */
const spaceBeside = { han: '', spaced: ' ?' };

/** The sayings of a sense in all the books as one pattern. */
export const patternOfBooks = <Sense extends string>(
  books: readonly Wordbook<Sense>[],
  sense: Sense,
  place: PlaceInText,
): string =>
  books
    .filter((book) => sayingsOf(book, sense).length > 0)
    .map((book) => placedAt[place](anyOf(book, sense), spaceBeside[book.writing]))
    .join('|');

type RegexOf<Sense extends string> = (sense: Sense, place: PlaceInText) => RegExp;

const regexesOf = <Sense extends string>(books: readonly Wordbook<Sense>[]): RegexOf<Sense> => {
  const ready = (): Map<Sense, RegExp> => new Map();
  const made = { in: ready(), begins: ready(), ends: ready(), all: ready() };
  return (sense, place) => {
    const regex = made[place].get(sense) ?? new RegExp(patternOfBooks(books, sense, place) || '(?!)', 'gu');
    made[place].set(sense, regex);
    return regex;
  };
};

const nowhere: readonly Heard[] = [];

/** Most texts hold none, and that is seen sooner. */
const foundBy = (text: string, regex: RegExp): readonly Heard[] => {
  const small = inSmall(text);
  return small.search(regex) === -1
    ? nowhere
    : [...small.matchAll(regex)].map(({ index, 0: words }) => ({ from: index, to: index + words.length }));
};

const withPlacesReplaced = (text: string, places: readonly Heard[], words: string): string =>
  places.reduceRight((left, { from, to }) => `${left.slice(0, from)}${words}${left.slice(to)}`, text);

const behindPlace = (text: string, [opening]: readonly Heard[]): string | undefined =>
  opening && text.slice(opening.to);

const beforePlace = (text: string, [end]: readonly Heard[]): string | undefined =>
  end && text.slice(0, end.from);

/** The sayings of these books, made ready once: for a module to hold. */
export const asTyped = <Sense extends string>(books: readonly Wordbook<Sense>[]): Typed<Sense> => {
  const regexOf = regexesOf(books);
  const has = (text: string, sense: Sense, place: PlaceInText): boolean =>
    text !== '' && inSmall(text).search(regexOf(sense, place)) !== -1;
  const at = (text: string, sense: Sense, place: PlaceInText) => foundBy(text, regexOf(sense, place));
  return {
    isIn: (text, sense) => has(text, sense, 'in'),
    begins: (text, sense) => has(text, sense, 'begins'),
    ends: (text, sense) => has(text, sense, 'ends'),
    isAll: (text, sense) => has(text, sense, 'all'),
    at: (text, sense) => at(text, sense, 'in'),
    replaced: (text, sense, words) => withPlacesReplaced(text, at(text, sense, 'in'), words),
    behind: (text, sense) => behindPlace(text, at(text, sense, 'begins')),
    before: (text, sense) => beforePlace(text, at(text, sense, 'ends')),
  };
};
