/** "六个人每人一万五，总共九万": people and sums in one breath. A sum is never a number of people. */

/** 15个人, 1,200 people: what is counted behind a number makes it no sum; nor is a year or a date one. */
const noSum =
  '(?![\\d,.]*\\d|[一二两三四五六七八九十百千万零]|\\s*(?:[多来几]?\\s*(?:个|名|位|口|号人|人(?!民币))|年|月|[-/]|(?:of us|people|persons?|workers?|men|women|days?|weeks?|months?|katao|tao|kami)\\b))';
const figure = '(?:\\d+(?:\\.\\d+)?\\s*(?:[万千]\\d?|[kw]\\b)|\\d{1,3}(?:,\\d{3})+|\\d{3,})';
const inHan = '[一二两三四五六七八九十]+[百千万][一二两三四五六七八九十百千万零]*';
const sum = new RegExp(
  `(?:每个?人|人均|每位|各)?[£$€₱¥￥]?\\s*(?:(?:${figure}|${inHan})${noSum}|\\d+(?:\\.\\d+)?(?=\\s*(?:块|元|quid|pounds?|pesos?)))\\s*(?:块钱?|元)?(?:\\s*(?:each|apiece|a head|per (?:person|head)|ang bawat isa))?|[£$€₱¥￥]\\s*\\d[\\d,.]*`,
  'giu',
);

/** One person told apart from all: 我一个人, 每个人, "mine". */
const ofOne =
  /(?:我|俺|每)(?:自己)?一?个?人的?|一个?人(?=的|各|均)|\b(?:mine|myself|my own|me alone|i alone|just me)\b/giu;
const counted =
  /[\d一二两三四五六七八九十百几]\s*(?:多|来)?(?:个人|人|名|位|口人|号人|个(?![月半星礼小工零字数位0]))|[俩仨]|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:of us|people|persons|workers|men|women)\b|\bwe (?:are|'re) \w+|\b(?:me|myself) (?:and|&|plus)\b|\bkami\b|\bkatao\b/iu;

export const sumsSaid = (text: string): readonly string[] => text.match(sum) ?? [];
export const saysSum = (text: string): boolean => text.search(sum) >= 0;

/** The words without their sums: a number of people is looked for in these only. */
export const withoutSums = (text: string): string => text.replace(sum, ' ').replace(/\s+/gu, ' ').trim();

const saysOne = (text: string): boolean => text.search(ofOne) >= 0;

/** "我一个人6千", "一万五是我一个人的": a sum of one of them, by which nobody is counted. */
export const isSumOfOne = (text: string): boolean =>
  saysSum(text) && saysOne(text) && !counted.test(withoutSums(text).replace(ofOne, ' '));

export const countsPeople = (text: string): boolean => counted.test(text.replace(ofOne, ' '));

/** Whether people are counted beside a sum. */
export const countsBesideSum = (text: string): boolean =>
  saysSum(text) && counted.test(withoutSums(text).replace(ofOne, ' '));
