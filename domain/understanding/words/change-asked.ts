/** That something told to us is to be otherwise, said by who has a case. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `wrong`: something is called wrong; `change`: it is to be changed; `instead`: this and not that; `whether`: begins as a
 * question whether that may be done; `of_others`: of what a boss says or pays, of a payslip or a decision.
 */
export type ChangeAsked = 'wrong' | 'change' | 'instead' | 'whether' | 'of_others';

export const changeAskedZh: Wordbook<ChangeAsked> = {
  writing: 'han',
  lists: {
    thing: [
      '地[点方址]',
      '位置',
      '城市',
      '工地',
      '公司',
      '单位',
      '厂',
      '老板',
      '名字?',
      '姓',
      '钱数?',
      '金额',
      '数[目额字]?',
      '总[数额]',
      '工[资钱]',
      '时间',
      '日期',
      '月[份数]?',
      '人数?',
    ],
  },
  sayings: {
    wrong: [
      '{thing}(名字?|名称|全称)?(我|之前|前面|刚才|那里|那个|也|都|好像|是|给)*(写|说|讲|报|填|打|记|弄|搞)?(不对|有误|错)',
      '(写|说|讲|报|填|打|记)(错|反|岔|漏)',
      '(少|多)(写|说|报|填)了',
    ],
    change: [
      '{thing}(要|得|需要|想|应该)?(改|更正)(?!了)',
      '(帮我|请|能不能|能|可以|要|想|麻烦|把)…(改|更正)(一下|成|为|下|正|过来)',
      '^(改|更正)(一下|成|为)?(?!了)',
    ],
    instead: [
      '不是…[，, ]*(而)?(是|应该)',
      '(?<!(工资|工钱|薪水|月薪|时薪|底薪)[^，。]{0,3})(应该|应当)(是|为)',
      '^(说|写)?(不对|错了)[，, ]*(是|应该)',
      '是…[，, ]*不是',
    ],
    of_others: [
      '(老板|工头|公司|单位|厂里|他|她|他们|财务|经理|会计|人家|对方|主管)(娘|们)?(却|又|还|都|就|跟我|一直|今天|现在|总)*(说|讲|称|认为|算|发|给|打|扣|付|写|记|报)',
      '(改|换)了',
      '(工资条|工资单|合同|考勤|账单|流水|欠条|结果|决定|裁决|认定|处理|你们(算|判|定|弄|搞)|工作人员|办案)',
      '(发|给|付|算|结)(错|少|得不对|的不对)',
    ],
  },
};

export const changeAskedEn: Wordbook<ChangeAsked> = {
  writing: 'spaced',
  lists: {
    thing: [
      'place',
      'town',
      'city',
      'address',
      'site',
      'area',
      'street',
      'firm',
      'company',
      'employer',
      'boss',
      'agency',
      '(boss|firm|company|employer) name',
      'name of the (boss|firm|company|employer)',
      'name',
      'surname',
      'sum',
      'amount',
      'total',
      'figure',
      'money',
      'number( of (people|us|months|weeks))?',
      'people',
      'date',
      'month',
      'months',
      'time',
      'spelling',
    ],
    said: [
      'put',
      'gave',
      'wrote',
      'typed',
      'sent',
      'said',
      'told you',
      'texted',
      'spelt',
      'spelled',
      'entered',
    ],
  },
  sayings: {
    wrong: [
      '{thing} ((that )?i {said} )?((you |u )?(wrote|have|got|put) )?(is|was|s|are|were) (the )?(all )?(wrong|incorrect|not (right|correct))',
      '(wrong|incorrect) {thing}',
      '{said} (you |in |down )?(the |my |a |his |her |that )?({thing} )?(wrong|mistake|typo|error)',
      '(made|my) (a )?(mistake|typo|error)(?! (\\w+ing|to) )',
      '(got|had|have|put) (the|my|his|her|your|that) {thing} (all )?wrong',
      '(sorry |oops )+(i )?meant',
      'i (should (have|of|ve)|shoulda) (said|put|written|wrote|told you)',
    ],
    change: [
      '(change|correct|fix|amend|alter|edit|update) (the|my|that|it|this|what|in) …? ?({thing}|complaint|case|i said|i told you|to)',
    ],
    instead: [
      '(is|its|it is|it was|was|are|were|we are|should be|be) _( _){0,3} not (?!(a|an|the|any|one|even|safe|fair|right|good|sure|yet) )_',
      '{thing} (is|was|s) not _( _)?,?( but)? (its|it is|it was|is) _',
      '^(sorry |no |oops |actually )*not _( _)?,?( but)? (its|it is|it was|is) _',
      '{thing} (should|shud) (be|have been)',
    ],
    whether: [
      '(hi |hello |please |pls |hey )*(can|could|would|will|may) (you|u|i|we|ya)( (please|pls|kindly|just))*',
    ],
    of_others: [
      '(boss|manager|gaffer|foreman|he|she|they|company|employer|agency|accountant|payroll)( (now|just|has|have|is|are|only|still|all))* (says?|said|reckons?|claims?|thinks?|told|tells|paid|pays|gave|gives|sent|worked|put|wrote|took|got)',
      '(payslips?|pay ?slips?|wage ?slips?|slips?|contract|p45|p60|tax code|bank|rota|timesheet|decision|result|outcome|letter|finding|calculation|officer|inspector)',
      '(you|u|they|yous) (have |ve |lot )?(got|worked|work|figured|counted|decided|made|done)',
      '(paid|pays|pay) (me )?(the |a )?(wrong|incorrect)',
    ],
  },
};

export const changeAskedTl: Wordbook<ChangeAsked> = {
  writing: 'spaced',
  lists: {
    thing: [
      'lugar',
      'bayan',
      'lungsod',
      'address',
      'lokasyon',
      'halaga',
      'pera',
      'amount',
      'pangalan',
      'apelyido',
      'kumpanya',
      'kompanya',
      'amo',
      'boss',
      'employer',
      'agency',
      'petsa',
      'buwan',
      'bilang',
      'numero',
      'sinabi',
      'nasabi',
      'nailagay',
      'naitext',
      'tinext',
      'sinulat',
      'nasulat',
      'nabigay',
      'ilan',
      'tao',
    ],
  },
  sayings: {
    wrong: [
      '(mali|maling|nagkamali)( (po|ang|yung|ung|yong|ako|akong|ko|sa|ng|pala|pong|naman|mga|nga))* {thing}',
      '{thing}( (ko|po|ng|ni|na|ay|amo|boss|pala|kumpanya))* (mali|ay mali|mali pala)',
      '(nagkamali|mali) (po )?(ako|yung sinabi)',
    ],
    change: [
      '(paki ?palitan|pakitama|pakibago|pakiayos|palitan|itama|baguhin|iwasto)( (po|nyo|ninyo|niyo|ang|yung|ko|mo|sana|lang|natin|na|ng|sa))* {thing}',
    ],
    instead: [
      '^(ay |sorry |po )*(hindi|di) (po )?_( _)?,? _( _)?( (po|dapat|talaga|pala|lang))*$',
      '_ (po )?dapat(?! (ang|yung|na|kong|ko) )',
      'dapat _(?! (ang|yung|na) (sahod|sweldo|bayad))',
    ],
    whether: ['(pwede|puwede|maaari)( (po|ba|bang|pong|kong|ko|ninyong|nyong))*'],
    of_others: [
      '(sabi|sinabi|sinasabi|ayon) (daw |raw |po )*(ng|ni|nila|nya|niya) (amo|boss|manager|kumpanya|employer|bisor|nila)?',
      '(payslip|pay ?slip|kontrata|desisyon|resulta|compute|computation|kwenta)',
      '(binayad|bayad|binigay|sahod|sweldo) (na |po |nila |nya |niya |sa akin )*(mali|kulang)',
    ],
  },
};
