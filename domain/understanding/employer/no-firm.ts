/** 没有单位，雇主姓陈, "no company, just a bloke called Dave": there is no firm, and somebody employs all the same. */
import { surname } from '../name/surnames.ts';
import { asTyped } from '../text/typed.ts';
import { employerAskedEn, employerAskedZh } from '../words/employer-asked.ts';
import { type EmployerSaid, employerTold, isFirmShaped, nameTrimmed } from './said.ts';

const withoutFirm = asTyped([employerAskedZh, employerAskedEn], 'names');

/** What stands behind that there is no firm; undefined where that is not said, and empty where nothing else is. */
export const behindNoFirm = (said: string): string | undefined => {
  const to = withoutFirm.first(said, 'no_firm');
  if (to === 0 || isFirmShaped(said)) return undefined;
  const rest = nameTrimmed(said.slice(to).replace(marksBehindNoFirm, ''));
  // 没厂没公司
  return behindNoFirm(rest) ?? rest;
};
const marksBehindNoFirm = /^[\s,，.。;；:-]+/u;

/** 就老陈, "just a bloke": without what only leads up to who it is. */
export const withoutMerely = (said: string): string => {
  const rest = nameTrimmed(said.slice(withoutFirm.first(said, 'merely')).replace(marksBehindNoFirm, ''));
  return rest === said ? said : withoutMerely(rest);
};

const surnameTold = new RegExp(`姓(${surname})(?:的(?!(?:包?工头|老板|大包|人)$)|$|[\\s,，。])`, 'u');
const workedForSomebody = new RegExp(
  `(?:跟|给|帮|替|在)(?:\\p{Script=Han}{0,6}的)?((?:${surname}|[老小阿])\\p{Script=Han}{1,2}?)(?:手底?下|那[里儿]?|家)?(?:干|做|打工|上班)`,
  'u',
);

/** Who employs where there is no firm: by name, sure; by a surname, likely; undefined where nobody is named so. */
export const employerWithoutFirm = (behind: string): EmployerSaid | undefined => {
  const named = withoutMerely(behind);
  if (isPersonNamed(named)) return employerTold(named, true);
  const followed = workedForSomebody.exec(behind)?.[1];
  if (followed !== undefined && !madeAsName.test(followed)) return employerTold(followed, true);
  const family = surnameTold.exec(behind)?.[1];
  return family === undefined ? undefined : employerTold(family, false);
};

/** 老板, 小店: what they are, made as names are. */
const madeAsName = /^(?:老[板乡师大家表]|小[店厂公工队老饭作]|大[厂家哥店公])|[厂店馆坊间所院校队]$/u;

/** 没有单位: nothing else is told. */
export const isFirmless = (text: string): boolean => {
  const behind = behindNoFirm(nameTrimmed(text));
  return behind !== undefined && !/\p{L}/u.test(behind);
};

const personInHan = new RegExp(
  `^(?:${surname}|[老小阿大])\\p{Script=Han}{0,1}[^\\P{Script=Han}干做的]$`,
  'u',
);
const personInLatin = /^\p{Lu}[\p{L}'’-]+\.?(?: \p{Lu}[\p{L}'’-]+){0,3}$/u;

/** 老陈, "Dave", "Mr Khan": somebody by name and nothing else. */
/** 李大姐, 王婶家 */
const calledAsKin = new RegExp(`^${surname}大?[姐哥婶叔姨嫂爷伯妈]家?$`, 'u');

const isPersonNamed = (name: string): boolean =>
  calledAsKin.test(name) || (personInHan.test(name) && !madeAsName.test(name)) || personInLatin.test(name);

/** "Dave, don't know his surname": what is known of a name. */
export const withoutSurnameUnknown = (said: string): string => {
  const left = nameTrimmed(withoutFirm.replaced(said, 'surname_unknown', ' '));
  return left !== '' && isPersonNamed(left) ? left : said;
};

/** 陈, "Chen": so much of somebody's name that they hardly can be found by it. */
export const isNameInPart = (name: string): boolean =>
  new RegExp(`^(?:${surname})$|^\\p{Lu}[\\p{Ll}'’-]+$`, 'u').test(name);
