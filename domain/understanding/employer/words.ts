/** Words around an employer's name in Latin letters, and what stands between, before and behind them. */
import { partedAt } from '../text/cut-places.ts';
import type { Heard } from '../text/saying.ts';
import { asTyped } from '../text/typed.ts';
import { type EmployerLatinSense, employerLatinEn, employerLatinTl } from '../words/employer-latin.ts';
import { nameTrimmed } from './said.ts';

const employerWords = asTyped([employerLatinEn, employerLatinTl], 'names');

export const tellsOfEmployer = (text: string, sense: EmployerLatinSense): boolean =>
  employerWords.isIn(text, sense);
export const employerPassages = (text: string, sense: EmployerLatinSense): readonly Heard[] =>
  employerWords.at(text, sense);
/** How far the words go with which a text begins. */
export const employerWordsFirst = (text: string, sense: EmployerLatinSense): number =>
  employerWords.first(text, sense);

/** The words behind the ones with which the text begins; undefined where it does not begin with them. */
export const behindEmployerWords = (text: string, sense: EmployerLatinSense): string | undefined => {
  const to = employerWordsFirst(text, sense);
  return to === 0 ? undefined : text.slice(to).trimStart();
};

/** "some agency", "a bloke with a van": nobody by name; "A Star Agency" is somebody. */
export const isNobody = (value: string): boolean => {
  const to = employerWordsFirst(value, 'nobody');
  return to > 0 && !/\p{Lu}/u.test(value.slice(0, to));
};

/** Whether each of the words is one of such a sense, and nothing else is left. */
export const leavesNothing = (words: readonly string[], sense: EmployerLatinSense): boolean =>
  words.every((word) => employerWordsFirst(word, sense) === word.length);

/** "the factory", "big polish guy", "landlord too", "Polish": what it is, and no name. */
export const isKindInWords = (value: string): boolean =>
  value !== '' && leavesNothing(value.toLowerCase().split(' '), 'kind');

/** Without what leads up to a name: a space is behind it, as a name may begin with such a word. */
export const withoutLead = (text: string): string => {
  const behind = text.slice(employerWordsFirst(text, 'lead'));
  return /^\s+\S/u.test(behind) ? behind.trimStart() : text;
};

/** Without what is said behind a name. */
export const withoutTailWords = (text: string, sense: EmployerLatinSense): string => {
  const from = employerPassages(text, sense).find((heard) => heard.from > 1)?.from;
  return from === undefined ? text : text.slice(0, from).trimEnd();
};

/** A name with a capital, as far as the clause goes or something else begins. */
const namedBehind = /^\s+(\p{Lu}[^,.;]*)/u;

/** The name behind such words: "agency is Blue Sextant and…". */
export const nameBehind = (text: string, sense: EmployerLatinSense): string | undefined =>
  employerPassages(text, sense)
    .map(({ to }) => namedBehind.exec(text.slice(to))?.[1])
    .filter((name) => name !== undefined)
    .map((name) => nameTrimmed(name.slice(0, employerPassages(name, 'else')[0]?.from)))[0];

/** What a text falls into where such words part it. */
export const partedBy = (text: string, sense: EmployerLatinSense): readonly string[] =>
  partedAt(text, employerPassages(text, sense));
