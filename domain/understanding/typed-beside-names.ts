/**
 * A text as it was typed, for sayings that stand beside a name: nothing in it is mended, as a name is kept as it was written,
 * and where a saying was heard is where it stands in the text.
 */
import type { Hearing } from './hearing.ts';
import { readOnce } from './reading-once.ts';
import { begunWith, type Heard, heardIn, isHeard, type Wordbook } from './saying.ts';

interface Typed extends Hearing {
  /** in small letters, each sign where it stood */
  readonly small: string;
  /** apostrophes, which `spaced` is without */
  readonly apostrophes: readonly number[];
}

const apostrophe = /['’‘]/gu;
const hanSigns = /\p{Script=Han}+/gu;

/** Of a text of two languages each book reads its own: a sign of the other is a mark to it. */
const spacedOf = (small: string): string =>
  small.replace(apostrophe, '').replace(hanSigns, (signs) => '、'.repeat(signs.length));

/** İ is the one letter that grows when it is made small. */
const smallOf = (text: string): string => text.replaceAll('İ', 'I').toLowerCase().replace(/\s/gu, ' ');

const typedOf = readOnce((text: string): Typed => {
  const small = smallOf(text);
  return {
    small,
    han: /\p{Script=Han}/u.test(small) ? small : '',
    spaced: /\p{Script=Latin}/u.test(small) ? spacedOf(small) : '',
    apostrophes: [...small.matchAll(apostrophe)].map(({ index }) => index),
  };
});

const readBy = (typed: Typed, { writing }: Wordbook<string>): string =>
  writing === 'han' ? typed.han : typed.spaced;

/** Where it stands in the text: an apostrophe before it or within it was left out. */
const standing = ({ from, to }: Heard, apostrophes: readonly number[]): Heard => ({
  from: apostrophes.reduce((at, mark) => (mark <= at ? at + 1 : at), from),
  to: apostrophes.reduce((at, mark) => (mark < at ? at + 1 : at), to),
});

const standingIn = (heard: Heard, typed: Typed, { writing }: Wordbook<string>): Heard =>
  writing === 'han' || typed.apostrophes.length === 0 ? heard : standing(heard, typed.apostrophes);

/** Whether a sense is heard in the words as they were typed. */
export const isTyped = <Sense extends string>(
  text: string,
  books: readonly Wordbook<Sense>[],
  sense: Sense,
): boolean => {
  const typed = typedOf(text);
  return books.some((book) => isHeard(readBy(typed, book), book, sense));
};

/** Where in the text it is heard, book by book. */
export const typedIn = <Sense extends string>(
  text: string,
  books: readonly Wordbook<Sense>[],
  sense: Sense,
): readonly Heard[] => {
  const typed = typedOf(text);
  return books.flatMap((book) =>
    heardIn(readBy(typed, book), book, sense).map((heard) => standingIn(heard, typed, book)),
  );
};

/** How far into the text the saying goes that it begins with; 0 where it begins with none. */
export const typedFirst = <Sense extends string>(
  text: string,
  books: readonly Wordbook<Sense>[],
  sense: Sense,
): number => {
  const typed = typedOf(text);
  const ends = books.map(
    (book) => standingIn({ from: 0, to: begunWith(readBy(typed, book), book, sense) }, typed, book).to,
  );
  return Math.max(0, ...ends);
};

/** The text with something else in place of what stands there. */
const replacedAt = (text: string, places: readonly Heard[], instead: (length: number) => string): string =>
  places
    .toSorted((one, other) => other.from - one.from)
    .reduce((left, { from, to }) => left.slice(0, from) + instead(to - from) + left.slice(to), text);

/** The text with blanks at these places; all else stands where it stood. */
export const blankedAt = (text: string, places: readonly Heard[]): string =>
  replacedAt(text, places, (length) => ' '.repeat(length));

/** The text without what has the sense. */
export const withoutTyped = <Sense extends string>(
  text: string,
  books: readonly Wordbook<Sense>[],
  sense: Sense,
): string => replacedAt(text, typedIn(text, books, sense), () => ' ');

/** The text with something else in place of what stands there, and of the marks around it. */
export const cutAt = (
  text: string,
  places: readonly Heard[],
  instead: string,
  before: RegExp,
  behind: RegExp,
): string =>
  places
    .toSorted((one, other) => other.from - one.from)
    .reduce(
      (left, { from, to }) =>
        left.slice(0, from).replace(before, '') + instead + left.slice(to).replace(behind, ''),
      text,
    );

/** What a text falls into at these places. */
export const partedAt = (text: string, places: readonly Heard[]): readonly string[] => {
  const ends = places.toSorted((one, other) => one.from - other.from);
  return [...ends.map(({ from }) => from), text.length].map((to, n) => text.slice(ends[n - 1]?.to ?? 0, to));
};
