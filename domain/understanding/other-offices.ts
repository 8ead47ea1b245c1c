/** What is told of that another office deals with, beside what belongs here: "they dont pay my pension". */
import type { MatterOfOthers } from '../procedure/other-offices.ts';
import { mattersOfOthers } from '../procedure/other-offices.ts';
import { hearingOf } from './text/hearing.ts';
import { blanked, isHeard, isHeardIn, type Wordbook } from './text/saying.ts';
import {
  type OtherOfficeSense,
  otherOfficesEn,
  otherOfficesTl,
  otherOfficesZh,
} from './words/other-offices.ts';

const books: readonly Wordbook<OtherOfficeSense>[] = [otherOfficesEn, otherOfficesTl, otherOfficesZh];

const hearsMatter = (text: string, matter: MatterOfOthers): boolean => {
  const { han, spaced } = hearingOf(text);
  return books.some((book) =>
    isHeard(blanked(book.writing === 'han' ? han : spaced, book, 'lookalike'), book, matter),
  );
};

const matterIn = (text: string): MatterOfOthers | undefined =>
  mattersOfOthers.find((matter) => hearsMatter(text, matter));

/** Wages in the same breath: the whole of it is told here. */
const tellsFurther = (text: string): boolean => isHeardIn(hearingOf(text), books, 'further');

const betweenClauses = /[,，。.;；!！\n]+|\s+(?:and|but|also|plus|pati|tapos|at)\s+/giu;

const isOnlyJoint = (text: string): boolean =>
  /^[\s\p{P}]*(?:also|either|too|as well|and|hi|hello|pls|please|po|help|你好|还有|也)*[\s\p{P}]*$/iu.test(
    text,
  );

export interface ToldOfOthers {
  readonly matter: MatterOfOthers;
  /** what is told beside it; empty where nothing is */
  readonly rest: string;
}

/** Undefined where nothing is told that another office deals with. */
export const toldOfOthers = (text: string): ToldOfOthers | undefined => {
  const clauses = text.split(betweenClauses).map((each) => each.trim());
  const found = clauses.map(matterIn);
  const matter = found.find((each) => each !== undefined) ?? matterIn(text);
  if (matter === undefined) return undefined;
  const isApart = found.some((each) => each !== undefined);
  const kept = clauses.filter((each, n) => found[n] === undefined || tellsFurther(each));
  const rest = isApart ? kept : tellsFurther(text) ? [text] : [];
  return { matter, rest: rest.filter((each) => !isOnlyJoint(each)).join(', ') };
};
