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
  | 'unpaid_run'
  /** no contract was given, and no insurance paid; how little rest there is, beside both */
  | 'no_contract'
  | 'no_insurance'
  | 'rest_told'
  /** before a length: nothing was paid into an insurance */
  | 'insurance_stopped'
  /** it was promised for soon, and by whom; before and behind a length: so long it has been waited for */
  | 'promised_soon'
  | 'who_pays'
  | 'waited'
  | 'gone_by'
  /** two months by their names */
  | 'this_and_last'
  /** behind a month: work went on from it to the next that is named */
  | 'worked_until'
  /** behind a length: so long those who tell it have worked there */
  | 'we_work'
  /** before pay begins, as the works have it; whether that is lawful is asked */
  | 'trial'
  | 'is_lawful'
  /** wages are spoken of */
  | 'of_wages';

export const monthsZh: Wordbook<MonthsSense> = {
  writing: 'han',
  lists: {
    child: ['孩子', '娃', '宝宝', '儿子', '女儿'],
    wages: ['工资', '工钱', '薪水', '钱'],
    give: ['[发给结付]'],
    not: ['没得?有?', '未', '不', '冇', '无', '莫得'],
    insurance: [
      '社保',
      '医保',
      '养老(保险)?',
      '失业(保险)?',
      '工伤(保险)?',
      '五险(一金)?',
      '保险',
      '公积金',
      '社会保险',
    ],
    payer: [
      '老板娘?',
      '包?工头',
      '会计',
      '财务',
      '队长',
      '经理',
      '他们?',
      '她',
      '公司',
      '厂里',
      '带班的?',
      '组长',
      '主管',
      '人事',
      '中介',
      '劳务',
      '项目部?',
      '老总',
      '店长',
      '班长',
      '甲方',
      '总包',
    ],
  },
  sayings: {
    no_contract: [
      '{not}(给|跟|和|签|订|过|我|我们|俺|正式|什么|劳动)*合同',
      '合同(都|也|一直|从来|从|到现在|至今|影子|，|,| |{insurance}|跟|和)*{not}',
    ],
    no_insurance: [
      '{not}(给|交|缴|买|上|办|参|过|我|我们|俺|任何)*{insurance}',
      '{insurance}(都|也|一直|从来|到现在|至今|跟|和|、|合同)*{not}',
    ],
    rest_told: ['(休|放假|休息)', '[一二三\\d]+个?(小时|钟头|钟)'],
    insurance_stopped: [
      '{insurance}(都|也|已经|被|给|一共|总共|，|,)*([断停欠漏]|少|没交|没缴|没买|没上|空)(缴|交|掉|保|了|过|上|买)*(有|已经|快|差不多)*',
    ],
    promised_soon: [
      '快了',
      '马上',
      '等(几天|一?等|等看|两天|几日|通知|信|消息|下|一下|一阵)',
      '下(周|个?月|个?礼拜|个?星期)',
      '月[底初]',
      '过(几天|两天|一阵|段时间|些天)',
      '走(着)?流程',
      '(明|后)天',
      '缓(缓|一缓|几天)',
      '一定',
      '没回款',
      '款(没|还没)?(到|下来)',
      '在(办|弄|凑|想办法|审批|走账)',
      '尽快',
      '放心',
      '别急',
      '回头',
    ],
    who_pays: [
      '{payer}(就|总|老|一直|每次|天天|都|又|光|只|回回)*(说|讲|讲的|喊|叫|答应|回|:|：|推)',
      '(说|讲|喊|叫|答应|回)(的|是)?(说|讲)?(快了|马上|月底|下周|流程)',
      '{wages}',
    ],
    waited: [
      '([等快走说讲喊拖]|都|下周?|马上|流程|礼拜|星期|月底|月初)(了|着|到现在)*(都|也|已经|就|快|整整|有)*',
      '都(马上|快|下|有|等|走|说|过)*了?',
    ],
    gone_by: ['(都|就|也)*(过去|过|没影)了?', '了(啊|呀|呢|吧|嘞)?(?=$|[\\s,，。!！])'],
    this_and_last: [
      '(这个?月|本月)(和|跟|,|，|、|加|还有|连|同)*上个?月',
      '上个?月(和|跟|,|，|、|加|还有|连|同|工资|没发|没给|的)*这个?月',
    ],
    no_rest: ['(没有?|未|不让|不准|不给|无)(我|我们|人)?(休息|休过|休假|放假|放过|歇|休)'],
    pension: ['社保', '公积金', '养老', '保险', '合同'],
    insured: ['社保', '公积金', '保险', '合同'],
    measure: ['的?(饭钱|房租|租金|伙食|药费|奶粉|学费|口粮)'],
    between: ['(的|{wages}|是|有|:| )+'],
    leave: ['年假', '产假', '代通知金', '补偿金', '赔偿金', '经济补偿'],
    child: ['{child}[^.;。]{0,20}'],
    with_child: ['怀孕', '怀了', '怀胎'],
    old: ['大了?', '的身孕'],
    trial: [
      '试用',
      '试工',
      '试岗',
      '试做',
      '实习',
      '培训',
      '学徒',
      '学习期',
      '见习',
      '试干',
      '岗前',
      '跟班学',
    ],
    is_lawful: [
      '(正常|合理|合法|合规|应该|对|违法|犯法|允许|可以|行|犯不犯法)(吗|不|么|嘛|没有?)(?=$|[\\s？?。!！])',
      '(对不对|合不合理|合不合法|违不违法|行不行|可不可以|是不是(违法|合法|正常))',
      '有(这|这个|这种|这样的)?(规定|规矩|道理|说法)(吗|不|么|没)?',
      '是(对|合法|违法|合理|正常)的吗',
    ],
    worked_until: [
      '份?(进[厂场]|来的?|开工|开始)?[\\s,，]?(一直)?[干做忙][到至]',
      '份?(进[厂场]|来的?|开工|入场)[\\s,，、]?[\\d一二三四五六七八九十]{1,2}月份?(退|撤|完|收|出|离|做完|干完)',
    ],
    pay_owed: ['[欠拖]', '没[发给]'],
    of_wages: ['{wages}', '薪', '欠'],
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
    insurance: [
      'sss',
      'philhealth',
      'pag-?ibig',
      'pension',
      'national insurance',
      'ni',
      'insurance',
      'contributions?',
      'benefits',
    ],
    no: [
      'no',
      'without( any| a)?',
      'never (had|got|signed|given)( a| any)?',
      'not (had|got|given)( a| any)?',
      'didnt (get|give|sign)( me)?( a| any)?',
      'havent (got|had)( a| any)?',
      'wala(ng)?( po| pa| rin)?',
    ],
  },
  sayings: {
    no_contract: ['{no} (written |work )?(contract|kontrata|papers|paperwork)'],
    no_insurance: [
      '{no} {insurance}',
      '(no|wala(ng)?)( po)? (contract|kontrata),? (no |walang? |or |at |and |and no )?{insurance}',
    ],
    insurance_stopped: [
      '{insurance}( (payments?|not|has|have|been|was|were|havent|hasnt|isnt|arent|my|the|is|for))* (stopped|unpaid|paid|remitted|hulog|nahulugan|nahuhulugan|missing|lapsed)( for| since| about| the last)*',
    ],
    promised_soon: [
      '(next|nxt|this) (week|wk|month|friday|fri|monday|mon)',
      'soon',
      'tomorrow',
      'end of (the )?month',
      'being processed',
      'in process',
      'on its way',
      'any day',
      'bukas',
      'sa susunod',
      'malapit na',
      'wait',
    ],
    who_pays: [
      '(boss|gaffer|manager|foreman|he|she|they|office|agency|accounts|hr|payroll|amo|sir|maam|owner)( just| always| keeps?| keep| kept| only| still)* (says?|said|saying|sayin|tells?|telling|told|sabi|promised?)',
      'sabi( lang)?( po)? (ni|ng) _',
    ],
    waited: [
      '(its|thats|been|its been|thats been|waited|waiting|that was|already|ngayon)( now| over| nearly| about| for)*',
    ],
    gone_by: ['(na|now|later|on|gone|gone by|and counting)'],
    this_and_last: [
      '(this|current) month,? (and|also|n|&|plus|or)? ?(the |also )?(month before|last month|one before|previous month)',
      'last month (and|also|n|&|plus|or) (this|this month|now)',
      '(pay|paid|salary|money|wages) (for )?this month,? (and )?(the )?month before( also)?( no| not)?',
      '(ngayong|itong) buwan (at|tsaka|pati|saka) (yung |ang |noong |nung )?(nakaraan|nakaraang buwan|last month)',
      '(nakaraang buwan|last month) (at|tsaka|pati|saka|hanggang) (ngayong|ngayon|itong)( buwan)?',
    ],
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
    trial: [
      'trial',
      'trial (shift|day|week|period)',
      'training',
      'probation',
      'induction',
      'apprentice*',
      'ojt',
      'on the job training',
      'internship',
      'shadow*',
    ],
    is_lawful: [
      '(is|are) (that|this|it|they) (legal|lawful|normal|right|allowed|ok|okay|fair)',
      '(legal|allowed|lawful|normal|tama|legal) (ba|po ba|is it|right)',
      'can they do (that|this)',
      'pwede (po )?ba( yun| yon| iyon| ito)?',
      'tama (po )?ba( yun| yon| iyon| ito)?',
      'legal (po )?ba',
    ],
    pay_owed: ['owe*', 'paid', 'pay*', 'unpaid'],
    of_wages: [
      'pay',
      'paid',
      'wages?',
      'salary',
      'money',
      'unpaid',
      'owe*',
      'sahod*',
      'sweldo*',
      'suweldo*',
      'bayad',
      'pera',
      'pasahod',
    ],
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
    we_work: [
      '(na|nang)( po| rin| din)*( kami| kaming| ako| akong| kame)?( \\d{1,3}| _)?( na)?( (sa|dito|dun|doon|nagtatrabaho|nagtrabaho|tindera|trabaho))',
      '(na|nang)( po)*(?=$|[,.])',
    ],
    with_child: ['buntis( na)?'],
    pay_owed: ['sahod*'],
    not_even: ['ni', 'kahit'],
  },
};
