/** People and sums in one breath: what is counted behind a number, and whose a sum is. How a saying is written: ../saying.ts. */

import type { Wordbook } from '../text/saying.ts';
import { fewInEnglish } from './few-in-english.ts';

export type PeopleAndSumsSense =
  /** behind a number: it counts these, and is no sum */
  | 'counts'
  /** behind a number: it is money */
  | 'money'
  /** each one's, before and behind a sum */
  | 'each_has'
  | 'each'
  /** one person told apart from all: 我一个人, "mine" */
  | 'of_one'
  /** people are counted */
  | 'counted';

export const peopleAndSumsZh: Wordbook<PeopleAndSumsSense> = {
  writing: 'han',
  lists: { person: ['名', '位', '号人'] },
  sayings: {
    counts: ['[多来几]? ?(个|{person}|口|人(?!民币))', '年', '月'],
    money: ['块钱?', '元'],
    each_has: ['每个?人', '人均', '每位', '各'],
    of_one: ['[我俺每](自己)?一?个?人的?', '一个?人(?=的|各|均)'],
    counted: [
      '[\\d一二两三四五六七八九十百几] ?[多来]?(个人|人|{person}|口人|个(?![月半星礼小工零字数位0]))',
      '[俩仨]',
    ],
  },
};

export const peopleAndSumsEn: Wordbook<PeopleAndSumsSense> = {
  writing: 'spaced',
  lists: {
    people: ['of us', 'people', 'persons?', 'workers?', 'men', 'women'],
    number: ['\\d{1,5}', ...fewInEnglish],
  },
  sayings: {
    counts: ['{people}', 'days?', 'weeks?', 'months?'],
    money: ['quid', 'pounds?', 'pesos?'],
    each: ['each', 'apiece', 'a head', 'per (person|head)'],
    of_one: ['mine', 'myself', 'my own', 'me alone', 'i alone', 'just me'],
    counted: ['{number} {people}', 'we are _', '(me|myself) (and|&|plus)'],
  },
};

export const peopleAndSumsTl: Wordbook<PeopleAndSumsSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    counts: ['katao', 'tao', 'kami'],
    each: ['ang bawat isa'],
    counted: ['kami', 'katao'],
  },
};
