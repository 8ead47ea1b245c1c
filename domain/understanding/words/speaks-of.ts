/** Words by which a text says itself which question it answers, whatever was asked: "my name is …", "we are twelve". How a saying is written: ../saying.ts. */

import type { Wordbook } from '../text/saying.ts';
import { crewBySelf } from './crews.ts';
import { monthNames } from './dates.ts';
import { fewInEnglish } from './few-in-english.ts';
import type { Corrected } from './things.ts';

/** `bare_count`: so many, of nothing that is named; `sum_and_length`: 18000 3个月, so much and for how long, and nothing else. */
export type SpeaksOfSense = Corrected | 'bare_count' | 'sum_and_length';

export const speaksOfZh: Wordbook<SpeaksOfSense> = {
  writing: 'han',
  lists: {
    count: ['[\\d一二两三四五六七八九十百几]{1,6}'],
    digit: ['[\\d一二两三四五六七八九]'],
    about: ['大概', '差不多', '大约', '约'],
    or_so: ['左右', '吧'],
    us: ['(我|俺|咱)们?'],
  },
  sayings: {
    name: ['^我(的名字)?(叫|姓)', '^(姓名|名字)(是|叫|[:：])'],
    danger: ['没有?(什么|人)?有?(生命)?危险'],
    who: ['^(公司|老板|厂子?|单位|工厂|雇主)(的?名[字称]?)?(叫|是|[:：])'],
    place: ['^(我们?|俺们?)?(在|位于).{1,60}(干活|上班|做工|工作)$', '^(地点|地址)(是|在|[:：])'],
    since: [
      '^从.{1,12}(开始|到现在|至今|起)的?$',
      '^(去年|前年|今年|上个?月|[\\d一二三四五六七八九十]{1,2}月份?).{0,6}(开始|到现在|至今)的?$',
    ],
    howmuch: [
      '^{us}的?\\d{3,6}(块钱?|元)?$',
      '^(工资|月薪|底薪)(一共)?[是有]?{digit}',
      '欠.{0,8}({digit}|十)',
      '每个?月.{0,4}\\d',
      '[\\d千万百][块元]',
      '[£¥￥$₱€] ?\\d',
      '^{about}?({digit}|[.十])+(k|w|千|万)({digit}?多?|{digit}{digit}|{digit}到{digit})[块元]?{or_so}?(一个?月|每月|/月)?{or_so}?$',
    ],
    people: [
      '^(就|只有)我(一个人?|自己)?$',
      '^(就|只有?|光)?{us}(?!\\d{3,5}(块钱?|元)?$)((和|跟|与|还有|、|，|,)\\p{Script=Han}{1,6})*(就|一共|总共)?({count}[个名位]?|俩|仨)人?$',
      '^(就|只有?)?[我俺](和|跟|与|还有)[我俺]?({count}个?)?\\p{Script=Han}{1,3}$',
      crewBySelf.zh,
      '^(我们|咱们)?(一共|总共|连我|有)*{count}[来多]?[个名位]?(人|工友){or_so}?$',
    ],
    sum_and_length: [
      '^[¥￥]?\\d[\\d,.]{0,12}\\d([kw千万]\\d?)?( ?(块钱?|元))?[ ,，、]{1,3}{count} ?个?半?(月|星期|礼拜|周)半?$',
    ],
    bare_count: ['^({about}|一共|总共|有)*{count}[来多]?[个名位]{or_so}?$'],
  },
};

export const speaksOfEn: Wordbook<SpeaksOfSense> = {
  writing: 'spaced',
  lists: {
    people: ['of us', 'people', 'workers'],
    few: ['\\d{1,3}', ...fewInEnglish],
    month: [
      '(jan(uary)?|feb(ruary)?|march|april|may|june|july|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)',
    ],
  },
  sayings: {
    name: ["^my name('s| is)", '^name( is|(?=:))', "^i('m| am) called"],
    danger: ['(no|not in|(nobody|no one)( is)? in) danger'],
    who: ["^(the )?(firm|company|boss|employer)('s name)?( is|(?=:))"],
    place: ['^(the )?(place|address)( is|(?=:))', '^(i|we) work (in|at)'],
    since: [
      '^(since|from) \\p{L}{1,20}( \\d{1,4})?$',
      '^(since|from)( (the|last|this|about|around|early|late|mid))*( \\d{1,2}(st|nd|rd|th)?( of)?)? {month}( \\d{4})?$',
      '^\\d{1,2}(st|nd|rd|th)( of)? {month}( \\d{4})?$',
      // April, May and August are people as well
      '^(january|february|march|july|september|october|november|december)( \\d{4})?$',
    ],
    howmuch: [
      'ow(e|es|ed)(?=[^a-z].{0,300}\\d)',
      '\\d (pounds|pesos|yuan|quid)',
      '\\d[\\d,.]* (a|per) month',
      '^(about |around |roughly )?\\d[\\d.]*k( a month| each)?$',
    ],
    sum_and_length: [
      '^(£|\\$|₱|php ?|p)?\\d[\\d,.]{0,12}\\dk?( (quid|pounds|pesos))?[ ,]{1,3}(for )?\\d{1,2} ?(months?|weeks?)$',
    ],
    people: [
      '^(just|only) me$',
      "^((just|only|it's) )?(me|myself)( (and|&|plus|n|\\+) (my |the )?(_ ){0,2}_)?$",
      crewBySelf.en,
      '\\d (of us|people|workers)$',
      "^(we are|we're) (all |only |just )?{few}$",
      "^(we are|there are|there's) (_ )?_ {people}$",
    ],
  },
};

export const speaksOfTl: Wordbook<SpeaksOfSense> = {
  writing: 'spaced',
  lists: { month: monthNames.flatMap((names) => names.split('|')) },
  sayings: {
    name: ['^ako (po )?si'],
    since: [
      '^(simula|mula|umpisa|buhat|magmula|noong|nung)( (pa|po|noong|nung|ng|nitong|sa))* {month}( \\d{4})?( (pa|po))*$',
    ],
    people: [
      crewBySelf.tl,
      '^ako (at|tsaka|saka) (ang |yung )?_( ko)?$',
      '^(lahat )?(\\d{1,3}|dalawa|tatlo|apat|lima|anim|pito|walo|siyam|sampu) (po )?kami( po| lahat)*$',
    ],
    sum_and_length: ['^(₱|php ?|p)?\\d[\\d,.]{0,12}\\dk?[ ,]{1,3}(for )?\\d{1,2} ?(buwan|linggo)$'],
  },
};
