/** An employer as it was told, and the forms that tell a firm from other words. */

import { inSimplified } from '#domain/terms/traditional.ts';
import type { Reading } from '../meaning.ts';
import { withoutCourtesy } from '../name/own-words.ts';
import {
  chineseBody,
  chineseTrade,
  englishTrade,
  isUnnamedFirm,
  legalFormLast,
  tradeInAnswer,
} from './firm-words.ts';

export interface EmployerSaid {
  readonly employer?: Reading<string>;
  readonly contractor?: Reading<string>;
}

const longestFirm = 120;

export const employerTold = (value: string, sure: boolean): EmployerSaid => ({
  employer: { value: value.slice(0, longestFirm).trim(), sure },
});

const quotes = /^["“”「」'《]+|["“”」》]+$/gu;

/** A name without marks, quotes and courtesies around it. */
export const nameTrimmed = (text: string): string =>
  withoutCourtesy(text)
    .replace(/\(\s*\)|（\s*）/gu, '')
    .replace(/^[\s,，、:：.]+|[\s,，、。;；!！]+$/gu, '')
    .replace(quotes, '')
    .trim();

/** "the agency", "its", "si": a sentence about a firm, not a firm. */
const sentenceStart = /^(?:agency|client|boss|the|some|an?|its?|it's|my|our|i|we|they|yung|ang|si)\b/u;

/** What a clause about a firm has, and its name hardly ever. */
const notInFirm =
  /[,，。;；:：！!\s叫姓了]|写的?是|上写|名字|老板|总包|(?:隔壁|旁边|对面|附近|后面|楼下)的|^(?:我|您|你(?!好)|他们)|^(?:公司|单位|[厂店])名|全[名称]|^没有?名|^不(?:知道|晓得|清楚)|^(?:就?是)?[一那这某][个家间]/u;

/** 不知道公司, 没有厂名, 公司是华宇电子: what is not known or comes before a name, and no name. */
const beforeFirm =
  /^(?:不(?:知道|晓得|清楚|认识|是)|没有?|没得|莫得|冇)(?:什么|啥)?(?:公司|厂|单位|店|工厂|中介|劳务|平台)|^(?:劳务|分包|中介|派遣)?(?:公司|单位|工厂|厂子?|店)(?:名字?)?(?:就)?[是叫]/u;

/** 对得起火锅, 没事找我搬家: nothing but a name that ends in a trade, though it is made as a sentence. */
const isNameOfTrade = (name: string): boolean =>
  /^(?![我你他她它这那一])\p{Script=Han}{4,9}$/u.test(name) &&
  (tradeInAnswer.test(name) || chineseTrade.test(name) || chineseBody.test(name)) &&
  !/(?:^|不)(?:知道|晓得|清楚)(?:是|哪|啥|叫|什么)|[叫是让]|叫我|给我|帮我|说是|哪[个家]|^(?:就是|是|在|做|干|搞|开(?![心元源泰拓封平阳])|卖|送|给|跟)|名字|老板|全[名称]|总包|他们|公司的|厂的/u.test(
    name,
  ) &&
  !isUnnamedFirm(name.replace(tradeInAnswer, '饭店'));

/** 劳务公司叫恒远劳务有限公司 */
const namedAs = /^(?:劳务|分包|总包|中介|派遣)?(?:公司|单位|工厂|厂)(?:名字?|全称|全名)?(?:叫|是)/u;

/** A name by its form: legal form, trade, Chinese body. It is no cry and no reserved word, whatever it begins with. */
export const isFirmShaped = (text: string): boolean => {
  const name = inSimplified(nameTrimmed(text));
  if (beforeFirm.test(name)) return false;
  if (/\p{Script=Han}/u.test(name)) {
    const isBody = chineseBody.test(name) || (chineseTrade.test(name) && name.length <= 10);
    if (/^\p{Script=Han}[\p{Script=Han}（）()·]{3,30}有限(?:责任)?公司$/u.test(name) && !namedAs.test(name))
      return true;
    if (isNameOfTrade(name)) return true;
    return name.length <= 25 && isBody && !isUnnamedFirm(name) && !notInFirm.test(name);
  }
  const words = name.split(' ');
  if (words.length < 2 || words.length > 9 || sentenceStart.test(name)) return false;
  return (
    legalFormLast.test(words.slice(1).join(' ')) || (englishTrade.test(name) && /^[\p{Lu}\d]/u.test(name))
  );
};
