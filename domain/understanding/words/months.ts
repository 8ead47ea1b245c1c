/** Words around a length of time that say whether wages are owed for it. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type MonthsSense =
  /** something else may be unpaid for many years */
  | 'pension'
  | 'insured'
  /** behind a length: how much it is to somebody, 半个月饭钱 */
  | 'measure'
  /** nothing but these between a length and its sum */
  | 'between'
  /** a leave or a notice */
  | 'leave'
  /** how old somebody is: before, behind, and what makes it pay again */
  | 'child'
  | 'with_child'
  | 'old'
  | 'pay_owed'
  /** behind a length: how often */
  | 'how_often'
  /** behind a length: nothing is owed for it */
  | 'paid'
  /** the first of them; not even one of them */
  | 'first'
  | 'not_even'
  /** behind one day or month: it was not paid */
  | 'not_paid_first'
  | 'not_one'
  /** each day by itself, behind and before the day */
  | 'day_for_day'
  | 'day_by_day'
  /** before a length: so long it takes to earn it, or it should have been */
  | 'to_earn'
  | 'planned'
  /** something else was not there, or went on: behind and before a length */
  | 'chasing'
  | 'cut_off'
  /** somebody had no rest for so long */
  | 'no_rest'
  /** it is not so long yet */
  | 'not_yet'
  /** behind a length beside a sum: it is what the sum is for */
  | 'of_sum'
  | 'ago'
  | 'ago_last'
  /** behind a number: so many of them were not paid, or were */
  | 'unpaid_of_them'
  | 'paid_of_them'
  | 'of_them'
  /** before a number of months: not more of them were paid */
  | 'only_paid'
  /** behind a length: pay; it goes on until now */
  | 'of_pay'
  | 'until_now'
  | 'pay'
  /** behind a run of months: nothing was paid for them */
  | 'unpaid_run';

export const monthsZh: Wordbook<MonthsSense> = {
  writing: 'han',
  lists: {
    child: ['孩子', '娃', '宝宝', '儿子', '女儿'],
    wages: ['工资', '工钱', '薪水', '钱'],
    give: ['[发给结付]'],
  },
  sayings: {
    no_rest: ['(没有?|未|不让|不准|不给|无)(我|我们|人)?(休息|休过|休假|放假|放过|歇|休)'],
    pension: ['社保', '公积金', '养老', '保险', '合同'],
    insured: ['社保', '公积金', '保险', '合同'],
    measure: ['的?(饭钱|房租|租金|伙食|药费|奶粉|学费|口粮)'],
    between: ['(的|{wages}|是|有|:| )+'],
    leave: ['年假', '产假', '代通知金', '补偿金', '赔偿金', '经济补偿'],
    child: ['{child}[^.;。]{0,20}'],
    with_child: ['怀孕', '怀了', '怀胎'],
    old: ['大了?', '的身孕'],
    pay_owed: ['[欠拖]', '没[发给]'],
    how_often: ['[才就再]?[发结给付开](工资|钱)?一?[次回]'],
    paid: [
      '(的|的工资|的钱)?(都|倒是|是|正常|还)*({give}|拿到)了',
      '(的|的工资|的钱|都|倒|还|是|挺|蛮)*(正常|按时|准时|没问题|没拖)',
    ],
    first: ['头'],
    not_paid_first: ['(的|工资|工钱|就|也)*[没未不冇]'],
    not_one: ['(社保|保险|工资|假|休息|班|钱|都|也)*[没未不冇]'],
    day_for_day: ['[就都也]?[不没给发算结拿有]\\p{Script=Han}{0,3}一天'],
    day_by_day: ['一天[就都也]?[不没给发算结拿有]\\p{Script=Han}{0,3}'],
    to_earn: ['(要|得|够|顶|相当于)[我俺]?们?白?[干做挣赚攒][上了够]?[大小]?'],
    planned: ['(本来|原来|当初|说好|讲好)[是的只]?(干|做|试用|实习)'],
    chasing: ['(一天|都|也)*没(歇|休|停|睡|回家|合眼|放假)'],
    cut_off: ['[药水电气网粮奶饭]都?[断停]了?'],
    not_yet: ['下个?月.{0,4}满', '满.{0,6}下个?月'],
    of_sum: ['的'],
    ago: ['[以之]?前'],
    unpaid_of_them: ['[都还]?没[发给结拿]'],
    only_paid: ['(就|只|才|总共|一共)+(给|发|结|付|拿到?|领到?)(了|过|我|我们)*'],
    of_pay: ['的{wages}'],
    unpaid_run: [
      '[^\\s,，。]{0,3}[到至-][\\d一二三四五六七八九十]{1,2}月份?[底初中]?[\\s,，]+(工资|工钱|钱)?(都|也|一直|全)*[没未不][结给发拿领]',
    ],
  },
};

export const monthsEn: Wordbook<MonthsSense> = {
  writing: 'spaced',
  lists: {
    child: ['baby', 'son', 'daughter', 'child', 'kid', 'twins', 'anak', 'sanggol'],
    of_them: ['of (them|those|which)'],
  },
  sayings: {
    no_rest: [
      '(no|not (a|one|single|had|get|got|have)|without|never)( (a|an|any|one|single|even|get|got|had|have|gets))* (days? off|rest ?days?|day of rest|time off|rest)',
      '(havent|hasnt|didnt|dont) (had|have|get|got|give|given)( (a|an|any|one|single|me|us))* (days? off|rest ?days?|time off|rest)',
      '(7|seven) days (a|per|every) week',
    ],
    pension: ['sss', 'philhealth', 'pag-?ibig', 'pension', 'contract'],
    insured: ['pension*', 'contract*', 'sss'],
    measure: ['(worth of )?(rent|food|bills|mortgage|shopping)'],
    between: ["((wages?|pay|money|'?s) ?)+"],
    leave: [
      'holiday pay',
      'holidays? (owed|owing|money)',
      'annual leave',
      'notice pay',
      '(in )?lieu',
      'redundancy',
      'severance',
      'separation pay',
    ],
    child: ['{child}[^.;。]{0,20}'],
    old: ['old', 'pregnant', 'gone'],
    pay_owed: ['owe*', 'paid', 'pay*', 'unpaid'],
    paid: ['(was |were |got |they )?paid(?! (late|short|less))'],
    not_even: ['not( for)?( a| even)?( single)?'],
    to_earn: ['(takes?|took|cost|costs) (me|us)( about| nearly| over)?'],
    planned: ['(meant|supposed|going|agreed) to (be|last|run)( for)?( only)?( about)?'],
    chasing: ['(of )?(chasing|ringing|calling|begging|excuses|promises|lies|emails|asking)'],
    of_sum: ['for', 'worth', 'work*'],
    ago: ['ago'],
    ago_last: ['ago last'],
    unpaid_of_them: ['({of_them} )?((were|are|still) )?(unpaid|not paid)'],
    paid_of_them: [
      '({of_them} )?((were|are|was|got|lang) )*(ang )?(paid|binayaran|nabayaran|bayad)(?! (late|short))',
    ],
    of_them: ['of (them|those)'],
    of_pay: ["('?s)? ?(pay|wages?|salary)"],
    until_now: ['now', 'na'],
    pay: ['pay', 'wages?', 'salary', 'sahod', 'sweldo'],
  },
};

export const monthsTl: Wordbook<MonthsSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    no_rest: [
      '(wala|walang|wla|hindi|di|bawal)( (na|po|pa|kami|kaming|ako|akong|man|lang|ng|ang))* (day ?off|rest ?day|pahinga|pahingang|nagpapahinga|nakapagpahinga|makapagpahinga|off)',
    ],
    with_child: ['buntis( na)?'],
    pay_owed: ['sahod*'],
    not_even: ['ni', 'kahit'],
  },
};
