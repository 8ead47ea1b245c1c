/** Words at the read-back by which more is told, and those by which something is wrong. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type AdditionSense = 'more' | 'wrong' | 'send';

export const additionsZh: Wordbook<AdditionSense> = {
  writing: 'han',
  lists: {},
  sayings: {
    more: ['^(还有|另外|对了|补充|再说|再加|顺便|加一句|还想说|而且|此外|以及|也)'],
    wrong: [
      '不对|错|有误|不是|不准|不太|反了|颠倒',
      '(改|换|更正|纠正|修改|删|去掉|漏|重填|重写)',
      '(少|多)(写|算|了|报|填|记)',
      '没(写|填|记|加|说)(对|上|全|完)',
      '(有|哪里)(点)?(问题|毛病|出入)',
      '但|不过|除了|只是|就是',
      '^(地点|地址|金额|人数|名字|姓名|时间|日期|公司|单位|老板|厂名|数目|钱数|工资|电话|号码)(的)?(吧|呢|啊)?$',
    ],
    send: [
      '^(就)?(这样|可以)?(发|交|报|提交|发送|递|寄)(吧|了|出去|送|上去|给你们|$)',
      '^(就|可以|行|好)(发|交|报|提交)',
    ],
  },
};

export const additionsSpaced: Wordbook<AdditionSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    more: [
      '^(also|and|plus|another thing|one more thing|btw|by the way|oh and|pati|saka|tsaka|at|isa pa|dagdag)',
    ],
    wrong: [
      'wrong|incorrect|mistake*|error|off|mixed|swapped',
      '(not|isnt|arent|wasnt|hindi|di) (right|correct|true|tama|ganun|ganyan)',
      '(change|correct|fix|edit|remove|delete|take out|take off|replace|amend|should|shouldve|instead|palitan|baguhin|tanggalin|alisin|mali|baliktad)',
      'but|except|apart from|however|only|pero|kaso|nearly|almost|mostly|partly|half',
      '^(no|nope|nah|not|hindi)',
      '^(the |my |ang |yung )?(amount|sum|place|address|name|date|number|people|firm|company|boss|money|halaga|lugar|pangalan)$',
    ],
    send: [
      '^(please |pls |just |you can |ok )*(send|submit|file|go ahead|ipadala|isend|i send|pasa|ipasa)( (it|this|na|po|mo|now|please|off|in))*$',
    ],
  },
};
