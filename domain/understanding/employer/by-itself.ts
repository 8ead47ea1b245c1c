/** A text that looks like nothing but a firm's name, where none was asked for: Avara, 中交一航局, "Kalinaw Steelworks". */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { inSimplified } from '#domain/terms/traditional.ts';
import { onlyAnswerIn, plainAnswerIn } from '../answer/plain.ts';
import { isSilentOnDanger } from '../danger/books.ts';
import { isQuestionBack } from '../name/own-words.ts';
import { firmsKnownByName, wordsOfEveryDay } from '../words/firm-by-itself.ts';
import { givenNames } from '../words/given-names.ts';
import { chineseBody, chineseTrade, englishTrade, isUnnamedFirm, tradeInAnswer } from './firm-words.ts';
import { isFirmShaped, nameTrimmed } from './said.ts';

/** 中交一航局, 中铁十二局三公司: a bureau by its number. */
const bureau =
  /^\p{Script=Han}{0,8}[一二三四五六七八九十航务]{1,3}局(?:集团|第?[一二三四五六七八九十]公司|项目部)?$/u;
const mostSigns = 16;
const leastSigns = 3;

/** 工地有危险的店: what a sentence has, and no name. */
const ofSentence = /[我你他她它们的了吗呢吧在有没不是叫让被把就都还又这那哪几谁去来到从]/u;

/** 富士康: by its signs it could be somebody's name. */
export const isFirmKnownByName = (said: string): boolean =>
  firmsKnownByName.has(inSimplified(nameTrimmed(said)));

const isFirmInHan = (text: string): boolean => {
  const name = inSimplified(text);
  if (isFirmKnownByName(name) || bureau.test(name)) return true;
  const isForm = [chineseBody, chineseTrade, tradeInAnswer].some((form) => form.test(name));
  const { length } = [...name];
  const isName = length >= leastSigns && length <= mostSigns && /^\p{Script=Han}+$/u.test(name);
  return isName && isForm && !ofSentence.test(name) && !isUnnamedFirm(name);
};

const mostWordsOfName = 4;
const wordInName = /^(?:\p{Lu}[\p{L}\d'’&.-]*|\d{1,3}|&)$/u;
const littleInName = /^(?:and|of|the|n|de|sa|ng)$/u;
/** "Waiting", "Quickly": how it is, and no name. */
const endsAsWord = /(?:ing|ly|ed)$/u;
const isOrdinaryWord = (word: string): boolean =>
  wordsOfEveryDay.has(word.toLowerCase().replace(/['’]/gu, ''));

/** AVARA; but NO PAY HERE is a sentence. */
const isShouted = (words: readonly string[]): boolean =>
  words.length > 2 && words.every((word) => word === word.toUpperCase());

/** One word is a name where it is no word of every day and given to nobody. */
const isNameOfOne = (word: string): boolean =>
  word.length > 1 && !isOrdinaryWord(word) && !endsAsWord.test(word) && !givenNames.has(word.toLowerCase());

const isInCapitals = (words: readonly string[]): boolean => {
  const [first = '', ...others] = words;
  const isWritten =
    wordInName.test(first) && others.every((word) => wordInName.test(word) || littleInName.test(word));
  if (!isWritten || isShouted(words)) return false;
  return others.length === 0 ? isNameOfOne(first) : !words.every(isOrdinaryWord);
};

/** "kalinaw steelworks": a trade behind what is no word of every day. */
const isTradeInSmall = (words: readonly string[]): boolean =>
  words.length > 1 &&
  englishTrade.test(words.join(' ')) &&
  words.slice(0, -1).every((word) => isNameOfOne(word) && /^\p{L}[\p{L}'’-]+$/u.test(word));

const isFirmInLatin = (text: string): boolean => {
  const words = text.split(/\s+/u);
  return (
    words.length <= mostWordsOfName &&
    /\p{L}\P{L}*\p{L}/u.test(text) &&
    (isInCapitals(words) || isTradeInSmall(words))
  );
};

/** An answer, a question, or anything of danger is none. */
const isElse = (text: string): boolean =>
  onlyAnswerIn(text) !== undefined ||
  plainAnswerIn(text) !== undefined ||
  isQuestionBack(text) ||
  !isSilentOnDanger(text);

/** It is no more than likely, and read back before it is kept. */
export const firmByItself = (said: string, jurisdiction: string): string | undefined => {
  const text = nameTrimmed(said).replace(/\.+$/u, '');
  const isFirm = /\p{Script=Han}/u.test(text) ? isFirmInHan(text) : isFirmInLatin(text);
  if (!isFirm || isElse(said)) return undefined;
  const isPlace = !isFirmShaped(text) && !bureau.test(text) && namedPlacesIn(jurisdiction, text).length > 0;
  return isPlace ? undefined : text;
};
