/** The things of a complaint, by the name by which somebody calls one wrong. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type ThingWrong =
  | 'place'
  | 'who'
  | 'name'
  | 'howmuch'
  | 'since'
  | 'people'
  /** says nothing by itself beside it */
  | 'beside';

export const thingsWrongZh: Wordbook<ThingWrong> = {
  writing: 'han',
  lists: {},
  sayings: {
    place: ['(地点|地方|地址|位置|城市|区县|地名|(在)?(哪里|哪儿|哪)(干活|上班)?|工地(名|在哪)?)'],
    who: ['(公司|单位|老板|厂子?|工厂|店|企业|雇主|包工头|工头)(的)?(名字?|名称|全称)?'],
    name: ['(我)?(的)?(名字|姓名|姓|名|人名)'],
    howmuch: ['(钱数?|金额|数目|数额|总数|总额|工资数?|工钱|多少钱|欠多少)'],
    since: ['(时间|日期|月份?|月数|几个月|从?(什么|啥)时候(开始)?|多久)'],
    people: ['(人数|人|几个人|多少人|几人)'],
    beside: [
      '(是|的|不对了?|错了?|有错|有问题|[写说讲报填打记搞弄]错了?|那个|这个|就是|我|啊|呀|哦|不是|改|改一下|要改)',
    ],
  },
};

export const thingsWrongEn: Wordbook<ThingWrong> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    place: ['(place|town|city|site|address|location|where|where it is|where i work|street|area)'],
    who: ['(firm|company|boss|employer|agency|factory|who|who it is)( s)?( name)?'],
    name: ['(name|surname|my name|first name|last name|spelling)'],
    howmuch: ['(money|amount|sum|total|wages|pay|owed|figure|how much)'],
    since: ['(date|time|month|months|when|since when|how long|how many months)'],
    people: ['(people|persons|workers|how many|how many people|how many of us|number of people|headcount)'],
    beside: ['(the|my|is|its|it|s|wrong|not|right|of|a|that|thats|sorry|one|change|please|are|we|there)'],
  },
};

export const thingsWrongTl: Wordbook<ThingWrong> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    place: ['(lugar|lokasyon|saan|address|bayan|lungsod)'],
    who: ['(kumpanya|kompanya|amo|boss|employer|agency)', '(pangalan ng (amo|boss|kumpanya|kompanya))'],
    name: ['(pangalan|apelyido|pangalan ko)'],
    howmuch: ['(pera|halaga|sahod|sweldo|magkano|utang)'],
    since: ['(petsa|kailan|ilang buwan|gaano katagal|buwan)'],
    people: ['(ilan|ilan kami|bilang|tao|ilang tao)'],
    beside: ['(ang|yung|ung|po|mali|ay|ng|ko|namin|hindi|tama)'],
  },
};
