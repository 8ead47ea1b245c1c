/** "六个人每人一万五，总共九万": people and sums in one breath. A sum is never a number of people. */
import { asTyped, patternOfBooks } from '../text/typed.ts';
import {
  type PeopleAndSumsSense,
  peopleAndSumsEn,
  peopleAndSumsTl,
  peopleAndSumsZh,
} from '../words/people-and-sums.ts';

const sharingBooks = [peopleAndSumsZh, peopleAndSumsEn, peopleAndSumsTl];
const sharing = asTyped(sharingBooks);
const wordsForSense = (sense: PeopleAndSumsSense): string => `(?:${patternOfBooks(sharingBooks, sense)})`;

/** 15个人, 1,200 people: what is counted behind a number makes it no sum; nor is a year or a date one. */
const noSum = `(?![\\d,.]*\\d|[一二两三四五六七八九十百千万零]|\\s*(?:[-/]|${wordsForSense('counts')}))`;
const figure = '(?:\\d+(?:\\.\\d+)?\\s*(?:[万千]\\d?|[kw]\\b)|\\d{1,3}(?:,\\d{3})+|\\d{3,})';
const inHan = '[一二两三四五六七八九十]+[百千万][一二两三四五六七八九十百千万零]*';
const currency = '[£$€₱¥￥]';
const sum = new RegExp(
  `${wordsForSense('each_has')}?${currency}?\\s*(?:(?:${figure}|${inHan})${noSum}|\\d+(?:\\.\\d+)?(?=\\s*${wordsForSense('money')}))\\s*(?:块钱?|元)?(?:\\s*${wordsForSense('each')})?|${currency}\\s*\\d[\\d,.]*`,
  'giu',
);

export const sumsSaid = (text: string): readonly string[] => text.match(sum) ?? [];
export const saysSum = (text: string): boolean => text.search(sum) >= 0;

/** The words without their sums: a number of people is looked for in these only. */
export const withoutSums = (text: string): string => text.replace(sum, ' ').replace(/\s+/gu, ' ').trim();

export const countsPeople = (text: string): boolean =>
  sharing.isIn(sharing.replaced(text, 'of_one', ' '), 'counted');

/** "我一个人6千", "一万五是我一个人的": a sum of one of them, by which nobody is counted. */
export const isSumOfOne = (text: string): boolean =>
  saysSum(text) && sharing.isIn(text, 'of_one') && !countsPeople(withoutSums(text));

/** Whether people are counted beside a sum. */
export const countsBesideSum = (text: string): boolean => saysSum(text) && countsPeople(withoutSums(text));
