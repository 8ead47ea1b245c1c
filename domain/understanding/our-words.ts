/**
 * What is said of our own words about danger: that nobody knows what they mean (什么叫有危险), or that we wrote of a danger
 * that is none (你写成有危险了). Neither is a cry, and what stands beside it is weighed by itself.
 */

import { plainAnswerIn } from './answer/plain.ts';
import { isSilentOnDanger } from './danger/books.ts';
import type { Asked, DangerHeard } from './meaning.ts';
import { hearingOf } from './text/hearing.ts';
import { blanked, type Wordbook } from './text/saying.ts';
import { dangerEn } from './words/danger.en.ts';
import { dangerTl } from './words/danger.tl.ts';
import { dangerZh } from './words/danger.zh.ts';
import { denialsEn, denialsTl, denialsZh } from './words/denials.ts';

/** What is left of a text without such sayings; undefined where none stands in it. */
const leftBeside = <Sense extends string>(
  text: string,
  books: readonly Wordbook<Sense>[],
  sense: Sense,
): string | undefined => {
  const { han, spaced } = hearingOf(text);
  const writing = /\p{Script=Han}/u.test(text) ? 'han' : 'spaced';
  const heard = writing === 'han' ? han : spaced;
  const left = books
    .filter((book) => book.writing === writing)
    .reduce((so, book) => blanked(so, book, sense), heard);
  return left === heard ? undefined : left.replace(/□+/gu, ' ').trim();
};

const besideWritten = (text: string): string | undefined =>
  leftBeside(text, [denialsZh, denialsEn, denialsTl], 'written');

const besideMeant = (text: string): string | undefined =>
  leftBeside(text, [dangerZh, dangerEn, dangerTl], 'whatmeant');

/** The text without what it says that we wrote of danger; before a first text we wrote nothing. */
export const withoutWritten = ({ question, text }: Asked): string =>
  question === 'start' ? text : (besideWritten(text) ?? text);

/** So little tells nothing more. In signs, of which Chinese needs fewer. */
const isLittle = (left: string): boolean => {
  const said = left.replace(/[^\p{L}\p{N}]+/gu, '');
  return said.length <= (/\p{Script=Han}/u.test(said) ? 6 : 20);
};
const tellsNothing = (left: string): boolean =>
  isLittle(left) && isSilentOnDanger(left) && plainAnswerIn(left) === undefined;

/** Asks what is meant by danger, and tells of none. */
export const asksWhatIsMeant = (text: string): boolean => {
  const left = besideMeant(text);
  return left !== undefined && tellsNothing(left);
};

/** What stands beside our words, and what is heard where that tells nothing. */
interface BesideOurs {
  readonly left: string;
  readonly alone: DangerHeard;
}

/** Undefined for a text that says nothing of our words. */
export const besideOurWords = ({ question, text }: Asked): BesideOurs | undefined => {
  const meant = question === 'danger' ? besideMeant(text) : undefined;
  if (meant !== undefined) return { left: meant, alone: 'none' };
  const written = question === 'start' ? undefined : besideWritten(text);
  return written === undefined ? undefined : { left: written, alone: 'no' };
};

/** As it is heard beside our words; `heard` weighs what is left. */
export const heardBesideOurs = (
  asked: Asked,
  { left, alone }: BesideOurs,
  heard: (asked: Asked) => DangerHeard,
): DangerHeard => {
  if (tellsNothing(left)) return alone;
  const beside = heard({ ...asked, text: left });
  return beside === 'none' ? alone : beside;
};
