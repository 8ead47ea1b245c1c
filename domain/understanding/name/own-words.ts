/** Words of a message that are no part of a name: courtesies, questions back, "don't know". */
import { asTyped } from '../text/typed.ts';
import { type OwnWordsSense, ownWordsEn, ownWordsTl, ownWordsZh } from '../words/own-words.ts';

const ownWords = asTyped([ownWordsZh, ownWordsEn, ownWordsTl], 'names');

const says = (text: string, sense: OwnWordsSense): boolean => ownWords.isIn(text, sense);

const marksFirst = /^[\s,，。、!！]+/u;
const marksBefore = /[\s,，。!！]+$/u;
const marksLast = /[\s.!！。,，\p{Extended_Pictographic}]+$/u;
/** "Dear." and "Po-Chai" may be names. */
const mayFollowGreeting = /^(?:[\s,，。!！]|\p{Script=Han}|$)/u;

const mostGreetings = 12;
const withoutGreetings = (text: string, most = mostGreetings): string => {
  const behind = text.slice(ownWords.first(text, 'greeting'));
  return most === 0 || behind === text || !mayFollowGreeting.test(behind)
    ? text
    : withoutGreetings(behind.replace(marksFirst, ''), most - 1);
};

/** "Please" by itself is no thanks; 谢谢 is. */
const mayBeThanks = (text: string, from: number): boolean =>
  /[\s,]/u.test(text.charAt(from - 1)) || /\p{Script=Han}/u.test(text.charAt(from));

const longestMarks = 40;
/** Where the words end before the marks that stand before this place. */
const endBeforeMarks = (text: string, at: number, marks: RegExp): number =>
  at - (marks.exec(text.slice(Math.max(0, at - longestMarks), at))?.[0].length ?? 0);

const withoutThanks = (text: string): string => {
  let end = text.length;
  for (const { from, to } of ownWords.at(text, 'thanks').toSorted((one, other) => other.to - one.to)) {
    if (to !== endBeforeMarks(text, end, marksLast) || !mayBeThanks(text, from)) break;
    end = endBeforeMarks(text, from, marksBefore);
  }
  return text.slice(0, end);
};

/** Without what is said to be polite, at both ends. */
export const withoutCourtesy = (text: string): string =>
  withoutThanks(withoutGreetings(text))
    .replace(/^[\s,，。、]+/u, '')
    .trim();

/** The worker asks instead of answering. */
export const isQuestionBack = (text: string): boolean =>
  /[?？]\s*$/u.test(text) || says(text.trimEnd(), 'question');

/** Nothing can be told, for want of knowledge. */
export const isUnknown = (text: string): boolean => says(text, 'unknown');

/** Nothing shall be told. */
export const isRefused = (text: string): boolean => says(text, 'refused');

/** Points at something that was told before. */
export const isReference = (text: string): boolean => says(text, 'reference');

/** A yes or no and nothing else: no name, no place. */
export const isBareAnswer = (text: string): boolean => {
  const bare = text.trim().replace(/[\s.!。！,，]+$/u, '');
  return /^\d$/.test(bare) || says(bare, 'bare');
};

const sumOfMoney = /[£$€₱¥]\s*\d/u;

/** Another fact of the complaint: a sum, a time, so many people. It is no part of a place, a firm or a name. */
export const isAnotherFact = (clause: string): boolean => sumOfMoney.test(clause) || says(clause, 'fact');

/** 12000, "£1,200", "12000 kuai": so much and nothing else. A number of six figures may be a postcode. */
export const isSumAlone = (text: string): boolean =>
  figuresAlone.test(text.trim()) || says(text.trim(), 'sum_alone');
const figuresAlone = /^(?:[£$€₱¥￥]\s?\d[\d,.]{0,9}k?|\d{4,5}|\d{1,3}(?:,\d{3}){1,2})$/iu;

/** 【…】 before a text is how senders sign in China. */
const signedBySender = /^\s*【[^】]{1,15}】/u;

/** A text of somebody else's, sent on. */
export const isForwarded = (text: string): boolean => signedBySender.test(text) || says(text, 'forwarded');
