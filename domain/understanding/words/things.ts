/** What is spoken of where something is to be otherwise: the things of a complaint by their names, and by how they look. How a saying is written: ../saying.ts. */

import type { Wordbook } from '../text/saying.ts';
import { monthsInFull } from './dates.ts';
import { fewInEnglish } from './few-in-english.ts';

/** The things of a complaint that can be put right, as the questions that are asked for them. */
export type Corrected = 'danger' | 'people' | 'place' | 'who' | 'name' | 'since' | 'howmuch';

const numberZh = ['[\\d一二两三四五六七八九十]{1,5}'];
const numberEn = ['\\d{1,5}', ...fewInEnglish];

/** A thing by a word for it. */
export const thingsZh: Wordbook<Corrected> = {
  writing: 'han',
  lists: { number: numberZh, firm: ['公司', '厂', '店', '集团', '局'] },
  sayings: {
    danger: ['危险'],
    people: [
      '^人$',
      '人(是|少|多|漏)(?=算|写|报|数|了|{number})',
      '人数',
      '几个人',
      '多少人',
      '[我俺咱]们(一共|总共|就|只)?(是|有){number}个',
    ],
    place: [
      '(工地|楼盘|项目)的?名',
      '(工地|厂子?|店|上班|干活)在',
      '地点',
      '地方',
      '地址',
      '位置',
      '^([省市县区镇乡村]|街道)$',
    ],
    who: [
      '公司',
      '老板',
      '店名',
      '^全[名称](?=……{firm})',
      '厂名',
      '厂子',
      '工厂',
      '厂家',
      '单位',
      '雇主',
      '包工头',
      '工头',
      '东家',
    ],
    name: [
      '名字',
      '姓名',
      '[大真本]名',
      '^全名(?!……{firm})',
      '我叫',
      '我姓',
      '我的名',
      '^[姓名](写|打|弄|说)?(不?对|错)',
    ],
    howmuch: ['钱', '工资', '金额', '数额', '总数', '总额', '薪'],
    since: ['时间', '日期'],
  },
};

export const thingsEn: Wordbook<Corrected> = {
  writing: 'spaced',
  lists: { number: numberEn },
  sayings: {
    danger: ['danger*'],
    people: [
      'how many (of us|people|we)',
      'we( are| r| re) (only )?{number}',
      "we[']re (only )?{number}$",
      'people',
      'persons',
      'workers',
      'of us',
      'head ?count',
    ],
    place: ['place', 'address', 'location', 'town', 'city', 'village'],
    who: [
      "(boss|employer|company|firm|agency|factory|manager|farmer|gaffer|gangmaster|foreman|landlord|landlady)('s)?",
    ],
    name: ['my names?', "i'm called", 'name( is)?', 'spelt', 'spelled'],
    howmuch: ['amount', 'sum', 'total', 'money', 'wages?', 'pay', 'owed?'],
    since: ['dates?', 'time', 'since', 'started', 'began'],
  },
};

export const thingsTl: Wordbook<Corrected> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    people: ['(ilan|bilang|tao) (kami|po)'],
    place: ['lugar', 'lokasyon'],
    who: ["(amo|kumpanya|bangka)('s)?"],
    name: ['pangalan', 'apelyido', 'ako( po)? si'],
    howmuch: ['halaga', 'sahod', 'sweldo'],
    since: ['petsa', 'simula', 'nagsimula', 'nag[ -]?umpisa', 'mula'],
  },
};

export const thingsPinyin: Wordbook<Corrected> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    place: ['di ?fang', 'di ?zhi', 'di ?dian'],
    who: ['lao ?ban', 'gong ?si', 'chang ?ming'],
    name: ['ming ?zi', 'xing ?ming'],
    since: ['shi ?jian', 'ri ?qi'],
  },
};

/** `before_place`: words before a name that make it a place's. */
export type ThingLook = Corrected | 'before_place';

/** A thing by how it looks, where it is not named: 15个人, 5块, "in June". */
export const looksZh: Wordbook<ThingLook> = {
  writing: 'han',
  lists: {
    number: numberZh,
    pair: ['夫妻', '两口子', '父子', '母子', '母女', '兄弟', '姐妹', '师徒'],
    threeOrMore: ['[两俩三四五六七八]'],
  },
  sayings: {
    people: [
      '[\\d一二两三四五六七八九十百] ?(个人|人|名|位|口人|号人)',
      '^是?[我俺咱]们(一共|就|只有|是)?{number}个$',
      '^是?[我俺咱]们(一共|就|只有|是)?{pair}(俩|两个?人?|二人)?$',
      '^是?[我俺咱]们(一共|就|只有|是)?{threeOrMore}(姐妹|兄弟|口子|夫妻|父子|母女)',
      '^(就|只有)?[我俺](一个人|自己)$',
      '^(就|只有)?[我俺](和|跟|与|还有).{1,8}(个|俩|仨)人?$',
      '^(不|不是|等等|其实)*(就|只有|只)是?[我俺](一个|自己|1个)?$',
    ],
    howmuch: [
      '[£$€₱¥￥] ?\\d',
      '\\d ?[kw](?![a-z]|\\d[a-z])',
      '[\\d一二两三四五六七八九十百千万] ?(块|元)',
      '[一二两三四五六七八九\\d][万千]',
      '每个?月',
      '月薪',
      '一个月是?\\d',
    ],
    since: [
      '^ ?从',
      '以来',
      '开始',
      '月份',
      '\\d月',
      '[一二三四五六七八九十]月(?!薪)',
      '个半?月',
      '礼拜',
      '星期',
      '[\\d一二两三四五六七八九十半]周',
    ],
    place: ['^(应该)?在'],
  },
};

export const looksEn: Wordbook<ThingLook> = {
  writing: 'spaced',
  lists: {
    month: monthsInFull,
    each: ['a', 'per', 'each', 'every'],
    so: ['no', 'wait', 'actually', 'sorry'],
  },
  sayings: {
    people: [
      '(?<=\\S )(of us|people|workers|men|women)',
      '(me|myself) (and|&|plus)',
      "^(({so}|it's|it is|was|is|there's) )*(just|only) (me|myself|him|her)( (now|po|sorry|mate|please|actually))?$",
      '^(just |only )?(me|myself) (alone|only)$',
    ],
    howmuch: [
      'grand',
      'quid',
      'pounds?',
      'pesos?',
      'rmb',
      '\\d{3,9}(\\.\\d\\d)? ?({each} (month|mth|week|wk|day)|pm|pw|p/m|p/w)',
    ],
    since: ["^(it's |from |in )*{month}( \\d{1,4})?$", 'since', 'from', 'months?', 'weeks?'],
    before_place: ['in', 'at'],
  },
};

export const looksTl: Wordbook<ThingLook> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    people: ['^(mali |sorry )*(ako|siya|sya|me) (po )?(lang|lng|lamang)( (po|mag-?isa|naman))?$', 'kami'],
    since: ['buwan', 'linggo', 'kinsenas', 'noong', 'nung'],
    before_place: ['sa'],
  },
};

export const looksPinyin: Wordbook<ThingLook> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    people: ['ge ren'],
    howmuch: ['qian', 'wan', 'bai', 'kuai'],
    since: ['ge yue'],
  },
};
