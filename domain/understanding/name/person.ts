/** Whether a text is nothing but somebody's name, by its form: 陈志强, "Peter Grant", "juan dela cruz". */
import { isFirmShaped } from '../employer/said.ts';
import {
  endingsOfPlaces,
  givenNames,
  givenNamesAsWords,
  streetsAndHouses,
  surnamesAlone,
} from '../words/given-names.ts';
import { nameParticles } from '../words/name-forms.ts';
import { nameForm } from './forms.ts';
import { surname } from './surnames.ts';

const surnameAndGiven = new RegExp(
  `^(?:${surname}\\p{Script=Han}|[${surnamesAlone}])[^${endingsOfPlaces}\\P{Script=Han}]$`,
  'u',
);
/** 小店, 老板, 金店: made as names are, and none. */
const endsAsNobody =
  /(?:老板娘?|师傅|老师|经理|主管|[厂队组班店站]长|[总董哥姐叔嫂姨]|公司|[厂店馆坊间所校局队工钱家人的了吗呢])$/u;

const withoutLastMarks = (text: string): string => text.trim().replace(/[\s,，。.!！]+$/u, '');

/** 王芳，女 */
const withoutSex = (text: string): string =>
  withoutLastMarks(text).replace(/[\s,，。]*(?:男|女|先生|女士)$/u, '');

const isPersonInHan = (text: string): boolean =>
  surnameAndGiven.test(text) && !endsAsNobody.test(text) && nameForm(text) === 'sure';

const isWrittenAlike = (words: readonly string[]): boolean =>
  words.every((word) => /^\p{Lu}/u.test(word) || nameParticles.includes(word)) ||
  words.every((word) => !/\p{Lu}/u.test(word) && !givenNamesAsWords.has(word));

/** The first word is given to people, and no more than five are there. */
const isPersonInLatin = (text: string): boolean => {
  const words = text.split(/\s+/u);
  const [first = '', ...others] = words;
  const isOfStreet = streetsAndHouses.has(others.at(-1)?.toLowerCase() ?? '');
  if (others.length === 0 || others.length > 4 || isOfStreet || !isWrittenAlike(words)) return false;
  return givenNames.has(first.toLowerCase()) && nameForm(text) === 'sure';
};

/** Begins with a name that is given to people: "Danuta with a D". */
export const isGivenName = (text: string): boolean =>
  givenNames.has(text.split(/\s+/u)[0]?.toLowerCase() ?? '');

/** What leads up to a name where nothing else is told: "it's", 我叫. */
const leadUp =
  /^(?:it['’]?s|this is|i['’]?m|my names?(?: is)?|name(?: is|:)?|si|ako(?: po)? si|(?:我|本人)?姓\p{Script=Han}[\s，,。]+(?:叫|名)?|我叫|我是|名字[是叫]?|姓名[是:：]?)\s*/iu;

/** Nothing but a name, if by its capitals only. */
export const mayBePerson = (text: string): string | undefined => {
  const name = withoutSex(text.replace(leadUp, ''));
  const isNamed = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u.test(name) && !isFirmShaped(name);
  const isOfStreet = streetsAndHouses.has(name.split(' ').at(-1)?.toLowerCase() ?? '');
  return isNamed && !isOfStreet && nameForm(name) === 'sure' ? name : undefined;
};

export const personIn = (text: string): string | undefined => {
  const name = withoutSex(text.replace(leadUp, ''));
  if (isFirmShaped(name)) return undefined;
  return isPersonInHan(name) || isPersonInLatin(name) ? name : undefined;
};
