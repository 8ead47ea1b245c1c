/** Asking for help, thanking for it, and what it is asked for. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `plea`: help is asked for, in words of which a cry and a courtesy are both made; `pay`: wages, hours, the job: what most
 * complain of; `only`: that it is about these and nothing else; `more`: what is told goes on with what was told before.
 */
export type PleaSense = 'plea' | 'pay' | 'only' | 'more';

export const pleaZh: Wordbook<PleaSense> = {
  writing: 'han',
  lists: {
    pay: ['工资', '工钱', '薪', '钱(?!塘|江|包|柜)', '加班费', '押金', '合同', '社保'],
    them: [
      '老板娘?',
      '工头',
      '他们?',
      '她',
      '公司',
      '厂里?',
      '工地上?',
      '单位',
      '店里?',
      '对方',
      '经理',
      '中介',
    ],
  },
  sayings: {
    plea: [
      '(求求?|请|麻烦|拜托|希望|恳请|盼)*(你们?|您|领导|政府|同志|各位|大家|劳动局)*(快)?(能不能|能|可以)?帮帮?(个)?(我们?|俺们?|咱们?|忙|一下|工人|农民工|老百姓)+(吧|啊|呀|了|好吗|好不好|行吗)?',
      '(求求?|请|麻烦|拜托|希望|恳请)+(你们?|您|领导|政府|同志|各位)*(做主|管管?|解决)(一下)?(吧|啊)?',
    ],
    pay: [
      '{pay}',
      '欠(我们?|俺们?|着|了|款|条)',
      '还(差|剩|欠)(我们?|俺们?|着|了)*(?=[0-9一二两三四五六七八九十])',
      '(扣|克扣|拖欠|讨|要不到|拿不到|少发)',
      '(劳动)?仲裁|劳动(局|监察|部门)|起诉|打官司|法院|律师',
      '(开除|辞退|炒了|裁了|停(我)?(的)?(班|工)|旷工|考勤|工时|加班)',
    ],
    only: [
      '(?<!{them})(就|只|仅|单|光|才)(是|要|想|差|欠|等|为|问|讨|剩|没)*…{pay}',
      '(问|说|讲|要|急|反映|关心|缺|差)的(就)?(是|只是)…{pay}',
      '{pay}的(事|问题|事情)',
      '(不是|没)(危险|命)',
    ],
    more: [
      '^(另外|还有|再说|对了|补充(一下)?|忘了说|顺便)',
      '(也|都)是?一样(的)?(情况|问题|没发|没给)',
      '^我?(老婆|老公|媳妇|弟|哥|姐|妹|爸|妈|儿子|女儿|老乡)也(在|是|跟|一样)',
    ],
  },
};

export const pleaEn: Wordbook<PleaSense> = {
  writing: 'spaced',
  lists: {
    pay: [
      'wages?',
      'money',
      'pay(ing|ment|ments|slip|slips|roll|day)?',
      'paid',
      'unpaid',
      'salary',
      'salaries',
      'overtime',
      'deposit',
      'bonus',
      'holiday pay',
      'hours',
      'contract',
      'p45',
      'tribunal',
      'acas',
      'solicitors?',
      'lawyers?',
    ],
    kind: [
      'please',
      'pls',
      'plz',
      'kindly',
      'hello',
      'hi',
      'sir',
      'madam',
      'maam',
      'dear',
      'sirs',
      'good (morning|day|evening|afternoon)',
    ],
  },
  sayings: {
    plea: [
      '({kind} )*((can|could|would|will|if) (you|u|anyone|someone|somebody) )?({kind} )*help( me| us| my (wife|husband|brother|sister|friend|family))?( out)?( {kind})*( with| about| on| regarding| to)?',
      '(i|we) (really |just |also )*need (your |some |a bit of |a |any )?(help|advice)( {kind})*( with| about| on| regarding| to)?',
    ],
    pay: [
      '{pay}',
      'ow(e|es|ed|ing)',
      '(sacked|fired|dismissed|laid off|let go|redundant|rota|shifts?)',
      '(cut|cuts|cutting|reduced|reduce) (my|our) …',
    ],
    only: [
      '(only|just|purely|simply|merely|solely|nothing (but|except)) … {pay}',
      '{pay} (is|are|s)? ?(the |my |our |only |main )*(problem|issue|thing|matter|question|trouble)',
      '(problem|issue|question|matter|case|complaint|it|its|this|that|all|mine|asking|here) (is |are |was |s )?(all |just |only |purely )*(about|for|over) … {pay}',
      '(want|need|asking for|after) (is )?(my|our|the) {pay}',
      '(money|pay|wages?|salary) (matter|thing|issue|problem|dispute|question|trouble)',
    ],
    more: [
      '^(also|plus|and also|one more thing|another thing|i forgot|forgot to say|by the way|btw)',
      'same (problem|story|thing|here|as me|with (them|him|her))',
      '(new|other|another|different|my) (phone |mobile )?number( is)?',
    ],
  },
};

export const pleaTl: Wordbook<PleaSense> = {
  writing: 'spaced',
  lists: {
    pay: [
      'sahod(in|an)?',
      '(pina|pa|naka|di ?pina)?sahod(in|an)?',
      'sweldo',
      'suweldo',
      '(pina|pa)?sweldo(han)?',
      'bayad',
      'b[iu]na(ba)?yaran',
      'babayaran',
      'pera',
      'kaltas',
      'kinaltasan',
      'backpay',
      'back pay',
      '13th month',
      'dole',
      'nlrc',
      'abogado',
      'thirteenth month',
      'sss',
      'ot',
      'overtime',
      'wages?',
      'salary',
      'pay',
      'paid',
    ],
    kind: [
      'po',
      'please',
      'pls',
      'sir',
      'maam',
      'mam',
      'naman',
      'sana',
      'nga',
      'lang',
      'kayo',
      'nyo',
      'ninyo',
      'niyo',
      'mo',
      'kami',
      'ako',
      'kaming',
      'akong',
      'me',
      'us',
    ],
  },
  sayings: {
    plea: [
      '({kind} )*(pa ?tulong|patulong|tulungan|matulungan|tulong|help)( {kind})*( sa| para sa| tungkol sa| ukol sa| dahil)?',
      '(kailangan|hihingi|humihingi|hingi|gusto) ({kind} |ko |namin )*(ng |sana |humingi )*(tulong|help)( {kind})*( sa| para sa| tungkol sa)?',
    ],
    pay: [
      '{pay}',
      '(tinanggal|sinibak|sinesante|inalis) (na |po |ako |kami |sa )*(trabaho)?',
      '(utang|di|hindi) … {pay}',
    ],
    only: [
      '{pay} (po |ko |namin |naman )*(lang|lamang)',
      '(lang|lamang) (po |ang |yung |naman |ay )*{pay}',
      '(problema|tanong|reklamo|habol|usapin|hinihingi|kailangan|concern) … {pay}',
      '{pay} (po |ko |namin |ang |yung )*(problema|tanong|reklamo|habol|concern)',
    ],
    more: [
      '^(tsaka|saka|at saka|pati|dagdag ko|isa pa|oo nga pala|nga pala|by the way)',
      '(pareho|ganun din|ganon din|parehas)( (din|rin|po|kami|problema))*',
      '(bagong|iba|ibang|bago) (number|numero|no)( ko)?',
      '^(dalawa|tatlo|apat|lima|anim|pito|walo|siyam|sampu|\\d+) (lang )?(po )?(kami|kaming lahat)$',
    ],
  },
};
