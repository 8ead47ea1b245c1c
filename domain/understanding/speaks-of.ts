/** The question that a text answers by its own words, whatever was asked: "my name is …", "we are twelve". */
import type { Corrected } from './correction.ts';
import { asWritten } from './spelling.ts';

const count = '[\\d一二两三四五六七八九十百几]+';

const ownWords: readonly (readonly [Corrected, RegExp])[] = [
  [
    'name',
    /^(?:我(?:的名字)?(?:叫|姓)|(?:姓名|名字)(?:是|叫|[:：])|my name(?:'?s| is)\b|name(?: is|:)|i(?:'m| am) called|ako (?:po )?si\b)/iu,
  ],
  [
    'danger',
    /没有?(?:什么|人)?(?:有)?(?:生命)?危险|\b(?:no|not in|nobody (?:is )?in|no one (?:is )?in) danger\b/iu,
  ],
  [
    'who',
    /^(?:公司|老板|厂子?|单位|工厂|雇主)(?:的?名[字称]?)?(?:叫|是|[:：])|^(?:the )?(?:firm|company|boss|employer)(?:'?s name)?(?: is|:)/iu,
  ],
  [
    'place',
    /^(?:我们?|俺们?)?(?:在|位于).+(?:干活|上班|做工|工作)$|^(?:地点|地址)(?:是|在|[:：])|^(?:the )?(?:place|address)(?: is|:)|^(?:i|we) work (?:in|at)\b/iu,
  ],
  ['since', /^从.{1,12}(?:开始|到现在|至今|起)的?$|^(?:since|from) \p{Lu}?\p{L}+(?: \d+)?$/iu],
  [
    'howmuch',
    /^(?:工资|月薪|底薪)(?:一共)?(?:是|有)?[\d一二两三四五六七八九]|欠.{0,8}[\d一二两三四五六七八九十]|每个?月.{0,4}\d|[\d千万百](?:块|元)|[£¥￥$₱€]\s?\d|\bow(?:e|es|ed)\b.*\d|\d+ (?:pounds|pesos|yuan|quid)\b|\d[\d,.]* (?:a|per) month|^(?:大概|差不多|约|大约)?[\d.一二两三四五六七八九十]+(?:k|w|千|万)[\d一二三四五六七八九]?(?:多)?(?:块|元)?(?:左右|吧)?(?:一个?月|每月|\/月)?(?:左右|吧)?$|^(?:about |around |roughly )?\d[\d.]*k(?: a month| each)?$/iu,
  ],
  [
    'people',
    new RegExp(
      `^(?:(?:就|只有)我(?:一个人?|自己)?|(?:just|only) me)$|^(?:就|只有?|光)?(?:我|俺|咱)们?(?:(?:和|跟|与|还有|、|，|,)\\p{Script=Han}{1,6})*(?:就|一共|总共)?(?:${count}(?:个|名|位)?|俩|仨)人?$|^(?:就|只有?)?[我俺](?:和|跟|与|还有)[我俺]?(?:${count}个?)?\\p{Script=Han}{1,3}$|^ako (?:at|tsaka|saka) (?:ang |yung )?\\p{L}+(?: ko)?$|^(?:(?:just|only|its|it's) )?(?:me|myself)(?: (?:and|&|plus|n|\\+) (?:my |the )?(?:[\\p{L}\\d]+ ){0,2}[\\p{L}\\d]+)?$|^(?:我们|咱们)?(?:一共|总共|连我|有)*${count}(?:来|多)?(?:个|名|位)?(?:人|工友)(?:左右|吧)?$|\\b\\d+ (?:of us|people|workers)$|^(?:we are|we're) (?:all |only |just )?(?:${count}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$|^(?:we are|there are|theres|there's) (?:\\w+ )?(?:\\d+|\\w+) (?:of us|people|workers)$`,
      'iu',
    ),
  ],
];

/** 18000 3个月, "£1,800, 3 months": so much, and for how long, and nothing else. */
const sumAndLength = new RegExp(
  `^(?:[£$₱¥￥]|php ?|p)?\\d[\\d,.]*\\d(?:[kw千万]\\d?)?(?: ?(?:块钱?|元|quid|pounds|pesos))?[\\s,，、]+(?:for )?${count} ?(?:个?半?(?:月|星期|礼拜)|周|months?|weeks?|buwan|linggo)半?$`,
  'iu',
);

export const speaksOf = (text: string): Corrected | undefined => {
  const said = asWritten(text).replace(/[.!。！]+$/u, '');
  if (sumAndLength.test(said)) return 'howmuch';
  return ownWords.find(([, pattern]) => pattern.test(said))?.[0];
};

const bareCount = new RegExp(
  `^(?:大概|差不多|大约|一共|总共|有)*${count}(?:来|多)?[个名位](?:左右|吧)?$`,
  'u',
);

/** So many, of nothing that is named: it counts people where a name is asked for, and may count months elsewhere. */
export const isBareCount = (text: string): boolean =>
  bareCount.test(asWritten(text).replace(/[.!。！]+$/u, ''));
