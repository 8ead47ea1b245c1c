/** Forms that a worker's own name has, and sentences have not. */

import { asTyped } from '../text/typed.ts';
import {
  type NameFormSense,
  nameFormsEn,
  nameFormsTl,
  nameFormsZh,
  nameParticles,
} from '../words/name-forms.ts';
import { surname } from './surnames.ts';

const longestName = 60;

/** 张伟, 欧阳小凤; 小张, 老薛; a single character where only that is corrected. */
const chineseName = new RegExp(
  `^(?:${surname}(?:\\p{Script=Han}{1,2})?|[小老阿大]\\p{Script=Han}{1,2})$`,
  'u',
);
/** A minority's name, its parts joined by a dot. */
const dotted = /^\p{Script=Han}{1,10}(?:[·•・.]\p{Script=Han}{1,10})+$/u;
/** No surname, two to five characters; likely, not sure. */
const otherChinese = /^\p{Script=Han}{2,5}$/u;

const particle = `(?:${nameParticles.join('|')})`;
const capital = String.raw`\p{Lu}[\p{L}\p{M}'’-]*\.?`;
const capitals = new RegExp(`^${capital}(?:[ -](?:${capital}|${particle}(?= )))*$`, 'u');
const lowerName = /^\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]+){0,1}$/u;

const nameForms = asTyped([nameFormsZh, nameFormsEn, nameFormsTl], 'names');
const isOfForm = (words: string, sense: NameFormSense): boolean => nameForms.isIn(words, sense);

/** Nothing but signs of Chinese, and of that form: 成都人, 次仁多吉. */
const isOfHan = (words: string, sense: NameFormSense): boolean =>
  /^\p{Script=Han}+$/u.test(words) && isOfForm(words, sense);

const isEverydayWord = (word: string): boolean => nameForms.first(word, 'everyday') === word.length;

/** A name in small letters holds no word of every day, and none is nothing but such words. */
const isEveryday = (words: string): boolean => {
  const all = words.split(/[ .]+/u).filter((word) => word !== '');
  return /\p{Lu}/u.test(words) ? all.every(isEverydayWord) : all.some(isEverydayWord);
};

export type NameForm = 'sure' | 'likely' | 'none';

/** How far words are a name: by its surname or its capitals; a single word or two in lower case is one too. */
export const nameForm = (words: string): NameForm => {
  if (words === '' || words.length > longestName || isOfForm(words, 'no_name')) return 'none';
  if (isOfHan(words, 'role')) return 'likely';
  if (/\p{Script=Han}/u.test(words))
    return chineseName.test(words) || dotted.test(words) || isOfHan(words, 'transcribed')
      ? 'sure'
      : otherChinese.test(words)
        ? 'likely'
        : 'none';
  if (isEveryday(words)) return 'none';
  return capitals.test(words) || lowerName.test(words) ? 'sure' : 'none';
};

const capitalRun = new RegExp(String.raw`${capital}(?:[ -](?:${capital}|${particle}(?= \p{Lu})))*`, 'gu');
/** The one name with capitals among other words: "put Nadia K", "tawagin nyo na lang akong Cel". */
export const nameWithCapitals = (text: string): string | undefined => {
  const runs = [...text.matchAll(capitalRun)].map(([run]) => run).filter((run) => !isOfForm(run, 'begins'));
  return runs.length === 1 && /\p{Ll}/u.test(text) ? runs[0] : undefined;
};
