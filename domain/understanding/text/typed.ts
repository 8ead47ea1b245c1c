/**
 * Sayings in a text as it was typed: nothing in it is mended, as names and numbers are kept as they were written, and where a
 * saying stands is where it stands in the text. What a text means is heard in its hearing instead (hearing.ts).
 */
import {
  type Readers,
  type ReadingTyped,
  readBesideNames,
  readBesideNumbers,
  standing,
} from './readings-typed.ts';
import { type Heard, sayingsOf, type Wordbook, wordsOfSaying } from './saying.ts';

/** The sayings of some books, looked for in texts. At an end of a text, a space is none of the saying. */
export interface Typed<Sense extends string> {
  readonly isIn: (text: string, sense: Sense) => boolean;
  readonly begins: (text: string, sense: Sense) => boolean;
  readonly ends: (text: string, sense: Sense) => boolean;
  /** nothing else stands there */
  readonly isAll: (text: string, sense: Sense) => boolean;
  /** the places at which one stands, in their order */
  readonly at: (text: string, sense: Sense) => readonly Heard[];
  /** how far the saying goes with whose own first sign a text begins; 0 where it begins with none */
  readonly first: (text: string, sense: Sense) => number;
  /** with these words in its place, wherever it stands */
  readonly replaced: (text: string, sense: Sense, words: string) => string;
  /** what stands behind the saying that a text begins with; undefined where it begins with none */
  readonly behind: (text: string, sense: Sense) => string | undefined;
  /** what stands before the saying that a text ends with */
  readonly before: (text: string, sense: Sense) => string | undefined;
}

/** What sayings stand beside. */
interface Beside {
  /** signs with which a word of Latin writing goes on */
  readonly inWord: string;
  readonly readingsOf: (text: string) => readonly ReadingTyped[];
}

/** "3months" are months, and "firm's" is of a firm. */
const besideNumbers: Beside = { inWord: '[a-z\\u00df-\\u024f]', readingsOf: readBesideNumbers };

/** A52 is a road and no "a"; "Dear's" is of somebody named so. */
const besideNames: Beside = { inWord: '[\\p{L}\\d]', readingsOf: readBesideNames };

/** A word ends before ’s as well, where that is read, and at no other apostrophe: “can” is not in “can't”. */
const wordEnd = (inWord: string): string => `(?!${inWord}|'(?!s(?!\\p{L})))`;

const anyOf = <Sense extends string>(book: Wordbook<Sense>, sense: Sense, inWord: string): string => {
  const all = sayingsOf(book, sense)
    .map((each) => wordsOfSaying(each, book))
    .join('|');
  return book.writing === 'han' ? `(?:${all})` : `(?<!${inWord})(?:${all})${wordEnd(inWord)}`;
};

type PlaceInText = 'in' | 'first' | 'begins' | 'ends' | 'all';

const placedAt: Readonly<Record<PlaceInText, (words: string, space: string) => string>> = {
  in: (words) => words,
  first: (words) => `^${words}`,
  begins: (words, space) => `^${space}${words}`,
  ends: (words, space) => `${words}${space}$`,
  all: (words, space) => `^${space}${words}${space}$`,
};

/** A space beside Chinese is a mark between two breaths. */
const spaceBeside = { han: '', spaced: ' ?' };

const patternAt = <Sense extends string>(
  books: readonly Wordbook<Sense>[],
  sense: Sense,
  place: PlaceInText,
  inWord: string,
): string =>
  books
    .filter((book) => sayingsOf(book, sense).length > 0)
    .map((book) => placedAt[place](anyOf(book, sense, inWord), spaceBeside[book.writing]))
    .join('|');

/** The sayings of a sense in all the books as one pattern, wherever they stand. */
export const patternOfBooks = <Sense extends string>(
  books: readonly Wordbook<Sense>[],
  sense: Sense,
): string => patternAt(books, sense, 'in', besideNumbers.inWord);

type RegexOf<Sense extends string> = (sense: Sense, place: PlaceInText, readers: Readers) => RegExp;

type MadeAt<Sense extends string> = Readonly<Record<PlaceInText, Map<Sense, RegExp>>>;

const noneMade = <Sense extends string>(): MadeAt<Sense> => ({
  in: new Map(),
  first: new Map(),
  begins: new Map(),
  ends: new Map(),
  all: new Map(),
});

const regexesOf = <Sense extends string>(
  books: readonly Wordbook<Sense>[],
  inWord: string,
): RegexOf<Sense> => {
  const made = { all: noneMade<Sense>(), han: noneMade<Sense>(), spaced: noneMade<Sense>() };
  const regexAt = (sense: Sense, place: PlaceInText, readers: Readers): RegExp => {
    const reading = books.filter(({ writing }) => readers === 'all' || readers === writing);
    return new RegExp(patternAt(reading, sense, place, inWord) || '(?!)', 'gu');
  };
  return (sense, place, readers) => {
    const ready = made[readers][place].get(sense);
    if (ready !== undefined) return ready;
    const regex = regexAt(sense, place, readers);
    made[readers][place].set(sense, regex);
    return regex;
  };
};

/** The longest of those that begin together, and none that begins within another. */
const apart = (found: readonly Heard[]): readonly Heard[] => {
  let end = 0;
  return found
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
    .filter(({ from, to }) => {
      const isBehind = from >= end;
      if (isBehind) end = to;
      return isBehind;
    });
};

const nowhere: readonly Heard[] = [];

/** Most texts hold none, and that is seen sooner. */
const foundIn = ({ words, without }: ReadingTyped, regex: RegExp): readonly Heard[] =>
  words.search(regex) === -1
    ? nowhere
    : [...words.matchAll(regex)].map(({ index, 0: said }) =>
        standing({ from: index, to: index + said.length }, without),
      );

const withPlacesReplaced = (text: string, places: readonly Heard[], words: string): string =>
  places.reduceRight((left, { from, to }) => `${left.slice(0, from)}${words}${left.slice(to)}`, text);

const behindPlace = (text: string, [opening]: readonly Heard[]): string | undefined =>
  opening && text.slice(opening.to);

const beforePlace = (text: string, [end]: readonly Heard[]): string | undefined =>
  end && text.slice(0, end.from);

const typedBy = <Sense extends string>(
  books: readonly Wordbook<Sense>[],
  { inWord, readingsOf }: Beside,
): Typed<Sense> => {
  const regexOf = regexesOf(books, inWord);
  const has = (text: string, sense: Sense, place: PlaceInText): boolean =>
    readingsOf(text).some(({ words, readers }) => words.search(regexOf(sense, place, readers)) !== -1);
  const at = (text: string, sense: Sense, place: PlaceInText): readonly Heard[] => {
    const found = readingsOf(text).map((read) => foundIn(read, regexOf(sense, place, read.readers)));
    return found.length === 1 ? (found[0] ?? nowhere) : apart(found.flat());
  };
  return {
    isIn: (text, sense) => has(text, sense, 'in'),
    begins: (text, sense) => has(text, sense, 'begins'),
    ends: (text, sense) => has(text, sense, 'ends'),
    isAll: (text, sense) => has(text, sense, 'all'),
    at: (text, sense) => at(text, sense, 'in'),
    first: (text, sense) => at(text, sense, 'first')[0]?.to ?? 0,
    replaced: (text, sense, words) => withPlacesReplaced(text, at(text, sense, 'in'), words),
    behind: (text, sense) => behindPlace(text, at(text, sense, 'begins')),
    before: (text, sense) => beforePlace(text, at(text, sense, 'ends')),
  };
};

/**
 * The sayings of these books, made ready once: for a module to hold. Those beside names are read more strictly, as a name may
 * look like any word.
 */
export const asTyped = <Sense extends string>(
  books: readonly Wordbook<Sense>[],
  beside: 'names' | 'numbers' = 'numbers',
): Typed<Sense> => typedBy(books, beside === 'names' ? besideNames : besideNumbers);
