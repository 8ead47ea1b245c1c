/** That something written before was wrong, said by whoever wrote it. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type MistypedSense =
  | 'mistyped'
  /** the sum is what was wrong */
  | 'sum';

export const mistypedZh: Wordbook<MistypedSense> = {
  writing: 'han',
  lists: {
    earlier: ['刚才', '刚刚', '刚', '方才', '上面', '前面', '之前', '上一条', '前一条', '上条', '那条'],
    said: ['写', '打', '说', '讲', '填', '输', '记', '弄', '搞', '报'],
    typed: ['写', '打', '说', '讲', '填', '输'],
    number: ['钱数?', '金额', '数字?', '数目', '总数', '月数', '时间', '人数', '天数'],
  },
  sayings: {
    mistyped: [
      '{earlier}(的|我|那个|说的|写的|发的)*({number}|工资)?(我)?{said}?(错|不对)(了|啦)?',
      '(^|[，。,. ])(不好意思|对不起|抱歉|哦|啊|呀|不对|等等|我)*({number}|工资)?(我)?{typed}错(了|啦)?',
      '^{number}(错|不对)(了|啦)?(?=[，。,. :：是])',
      '^(不对|错了|更正|纠正)(?=[，。,. :：])',
      '(多|少|漏)(打|写|输)了?一?个?(零|0)',
    ],
    sum: ['(钱|工资|金额|数目|总数|块|元)'],
  },
};

export const mistypedEn: Wordbook<MistypedSense> = {
  writing: 'spaced',
  lists: { matter: ['amount', 'sum', 'money', 'total', 'pay', 'wages', 'months', 'number', 'figure'] },
  sayings: {
    mistyped: [
      '(sorry|oops|no|wait|actually)? ?i (meant|mean)',
      '(my mistake|my bad|typo|oops|correction)',
      '(i )?(put|wrote|typed|said|gave|got)( you)? (it|that|the|the {matter}|{matter})?( down)? ?wrong',
      '(wrong|incorrect) {matter}',
      '(the |my )?{matter} (is|was|should be|should say|should have been|i (put|gave|wrote) (is|was))( all)? ?(wrong|incorrect)?',
      '^(sorry|wrong|wait|actually|no sorry)[ ,.]+(it s|its|it is|it was|it should be|should be|that s|thats)',
    ],
    sum: ['(amount|sum|money|total|pay|wages|quid|pounds|pesos|[£$₱]p?)'],
  },
};

export const mistypedTl: Wordbook<MistypedSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    mistyped: [
      '^(ay )?mali( po| pala| ako| yung)*',
      '(nagkamali|namali)( po| lang| pala)* (ako|ng)',
      'mali( po)? (yung|ang|un) (nasabi|nasulat|natype|na type|halaga|amount)',
      '(dapat pala|ay mali)',
    ],
    sum: ['(halaga|amount|sahod|sweldo|pera|pesos)'],
  },
};
