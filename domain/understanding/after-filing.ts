/** What only who has a case can mean: the boss scolded them for it, or it is solved. */
import { hearingOf } from './text/hearing.ts';
import { isHeard, isHeardIn, type Wordbook } from './text/saying.ts';
import { type AfterFiling, afterFilingEn, afterFilingTl, afterFilingZh } from './words/after-filing.ts';

const books: readonly Wordbook<AfterFiling>[] = [afterFilingZh, afterFilingEn, afterFilingTl];

const hearsFiled = (text: string, sense: AfterFiling): boolean => isHeardIn(hearingOf(text), books, sense);

/** 老板来骂我了, "he came and shouted at me"; not as on any other day. */
export const isScolded = (text: string): boolean =>
  hearsFiled(text, 'scolded') && !hearsFiled(text, 'unscolded');

const bareOf = ({ writing }: Wordbook<AfterFiling>, text: string): string => {
  const { han, spaced } = hearingOf(text);
  return writing === 'han'
    ? han.replace(/[\s，。！!,.~～、]+/gu, '')
    : spaced
        .replace(/[.,!;:…]+/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim();
};

/** 问题解决了, "all sorted now": nothing else is said. */
export const isSolved = (text: string): boolean =>
  books.some((book) => {
    const said = bareOf(book, text);
    return isHeard(said, book, 'solved') && !isHeard(said, book, 'unsolved');
  });
