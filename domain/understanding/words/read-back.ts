/** What is said to the read-back: that it is right, nearly right, or to be otherwise. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';
import { monthNames } from './dates.ts';

export type ReadBackSense =
  /** something may change by it: a number, what is missing, a thing of the complaint */
  | 'may_change'
  /** when it was is told anew */
  | 'tells_when'
  /** a boss, or money in general, is spoken of */
  | 'names_more'
  /** a thing of the complaint by its name, or a wish that one be otherwise */
  | 'names_part'
  | 'nearly_right'
  /** not to be sent, in so many words */
  | 'dont_send'
  /** 对了，刚才又有人摔下来: no yes */
  | 'by_the_way'
  /** asks what may be done afterwards */
  | 'asks_of_later'
  /** 看了两遍: a number, and none of the complaint */
  | 'no_change'
  /** "one thing is off": counts, and chooses nothing */
  | 'one_of_them'
  /** which one it is, counted, and that it is wrong: "the second one is wrong" */
  | 'one_wrong'
  /** 对不是六个月: it is so, and a value follows */
  | 'is_so'
  /** whether it is right stays open */
  | 'uncertain'
  /** begins with them, and goes on to say that all is right */
  | 'of_them'
  | 'they_are_right'
  | 'wrong'
  | 'has_mistake'
  /** nothing but that something is wrong somewhere */
  | 'wrong_somewhere'
  | 'but'
  /** the danger is to be taken out; the word for it */
  | 'takes_danger_back'
  | 'danger'
  /** what leads up to a firm's name, to a surname that is told by a word with it, to a letter of a name */
  | 'firm_is'
  | 'surname_as_in'
  | 'spelt'
  | 'with_letter'
  /** not to be sent yet, given up, afraid */
  | 'holds'
  | 'wants_change'
  /** to be sent, in so many words; a mark of asking behind a yes that asks nothing */
  | 'sends'
  /** begins with what was asked before: nobody is in danger */
  | 'all_clear'
  | 'tag'
  /** asks whether or how something may be changed, and means to */
  | 'may_change_it'
  /** a second thing is complained of */
  | 'also'
  | 'wages'
  /** before a value, and no part of it */
  | 'filler'
  | 'polite'
  /** two values stand in each other's place */
  | 'swapped'
  /** it was read to somebody else, and they say that it is right */
  | 'others_agree';

export const readBackZh: Wordbook<ReadBackSense> = {
  writing: 'han',
  lists: {
    people: [
      '老公',
      '老婆',
      '媳妇',
      '爱人',
      '儿子',
      '女儿',
      '闺女',
      '孩子',
      '娃',
      '男人',
      '[哥姐弟妹]',
      '工友',
      '老乡',
      '朋友',
      '侄[子女]',
    ],
    look: ['看', '读', '念', '瞧', '问', '说', '回', '下班'],
  },
  sayings: {
    others_agree: [
      '^([我俺]们?)?家?的?{people}(也|都)?(说|讲)(是|都|全)?(对着?|行|没错|没问题|可以|没毛病)(的|了|嘛|啦|呢)?[。！!]*$',
      '(念|读|给|让|叫|请|拿给)…(听|看|瞧|念|读)(了|过|完)+(一遍|一下)?[，, ]*(他|她|都|人家|大家|他们|{people}|我们)*(也|都)?(说|讲|觉得|点头)(是|都|全|写得|写的)*(对着?|行|好|没错|没问题|可以|中|要得|没毛病)(的|了|嘛|啦|咧|呢)?[。！!]*$',
    ],
    may_change: [
      '[加补漏少改错不没名]',
      '[写记]上',
      '地[点址方]',
      '公司',
      '厂',
      '时间',
      '日期',
      '金额',
      '多少',
      '人数',
    ],
    names_more: ['[姓叫钱]', '老板', '工头', '工资'],
    names_part: [
      '地[点址方]',
      '公司',
      '[厂店路街人]名',
      '厂子',
      '时间',
      '日期',
      '金额',
      '数目',
      '人数',
      '几个人',
      '名字',
      '老板',
      '[少漏加补多][了写个算]',
      '改(成|为|一?下)',
    ],
    nearly_right: [
      '大部分对',
      '有点不',
      '一半对',
      '部分(是|内容)?对',
      '有(的|些|几个|几条|地方|一些|的地方|些地方)+(是|写得?)?(对|没错)[，, ]*有(的|些|几个|几条|地方|一些|的地方|些地方)+(是|写得?)?(不对|错|有错|没写对)',
    ],
    one_wrong: [
      '^(就是|是|那个?|这个?|你们?|写的|[，, ])*(第[一二两三四五六七八九\\d]+|最后|末尾|倒数第[一二三\\d]|头|前面?[一两二三\\d]|后面?[一两二三\\d])(个|条|项|点|行|句|处|样|件|栏|段)?(那|这|里)?(个|条|面)?(是|你们|写|记|弄|搞|填|打|说|得)*(不太?对|错|有误|有问题|有出入|没写对)',
    ],
    dont_send: [
      '^(我|那|就|还是|算了|不行|对不起|不好意思|唉|哎|真的|怕|害怕|[，, ])*(不敢|不想|不要|不能|不愿|别|不|莫|甭|唔敢|没必要)(再)?(告|投诉|举报|报|弄|搞|办|整|追|追究|申诉|维权|闹|惹|发|交|提)(他们?|她|老板|公司|厂里|出去|上去|这个)?(了|啦|嘞|吧)+(?!…(改成|应该是|多少))',
      '^(那就?|就|还是|先|全部?|都|给我|统统|把它?|帮我|[，, ])*(作废|撤销|撤掉|撤回|删除|删掉|删了|清空|废掉|废了|扔掉)(了|掉|吧|算了|它|得了|好了)*[。！!]*$',
      '^(不对|错了?|不要了?|算了)?[，, ]*(给我)?(扔|丢|删|作废|撕)(了|掉)+(吧|算了|得了)?[。！!]*$',
      '(全|都|通通|统统)+(删|扔|丢|撤|作废|不要)(了|掉)+',
      '[别莫不]要?(往上)?[报交递](?!错)',
      '先[别莫]发',
      '^(先|那|还是)?(不|别|不要|莫)发(送|出去|了|吧|给他们)*$',
    ],
    by_the_way: ['对了[\\s,，。!！]*(?=\\p{Script=Han}{4})(?!没|谢|就|是|都|可以|交|报|发|麻烦|请|快)'],
    no_change: [
      '[一两二三几\\d][遍回次]',
      '一个字',
      '就是这',
      '乱七八糟',
      '一塌糊涂',
      '七[零拼]八[落凑]',
      '[颠丢]三[倒落]四',
      '一五一十',
    ],
    one_of_them: ['[1一] ?[个样处点条]'],
    is_so: ['[对不]是'],
    wrong: ['错', '不对'],
    wrong_somewhere: ['有错', '有误', '有问题', '不太对', '错的'],
    but: ['但是?', '不过', '就是', '只是'],
    takes_danger_back: ['去掉', '删', '没说', '没有', '不是'],
    danger: ['有?危险'],
    firm_is: ['(老板娘?|包工头|工头)(?=姓)', '(公司|厂子?|单位|老板)的?(全称|全名|名称|大名)[是叫:：]?'],
    surname_as_in: ['((老板娘?|包工头|工头)的?)?姓[是为]?\\p{Script=Han}{1,4}的(?=\\p{Script=Han}$)'],
    holds: [
      '^(我|那|就|还是|算了|不行|对不起|不好意思|唉|哎|真的|怕|害怕|[，, ])*(不敢|不想|不要|不能|不愿|别|不|莫|甭|唔敢|没必要)(再)?(告|投诉|举报|报|弄|搞|办|整|追|追究|申诉|维权|闹|惹|发|交|提)(他们?|她|老板|公司|厂里|出去|上去|这个)?(了|啦|嘞|吧)+(?!…(改成|应该是|多少))',
      '^(那就?|就|还是|先|全部?|都|给我|统统|把它?|帮我|[，, ])*(作废|撤销|撤掉|撤回|删除|删掉|删了|清空|废掉|废了|扔掉)(了|掉|吧|算了|它|得了|好了)*[。！!]*$',
      '^(不对|错了?|不要了?|算了)?[，, ]*(给我)?(扔|丢|删|作废|撕)(了|掉)+(吧|算了|得了)?[。！!]*$',
      '(全|都|通通|统统)+(删|扔|丢|撤|作废|不要)(了|掉)+',
      '先别',
      '先不',
      '等哈',
      '[等让给][我俺]?家?{people}.{0,8}{look}',
      '[晚迟][点些]',
      '过会',
      '别[交报发](?!错)',
      '^(先|那|还是)?不发(?!.{0,3}[钱薪资])',
      '不用了',
      '不[交报弄搞办整]了',
      '等一?下',
      '等等',
      '再[想看等说]',
      '想想',
      '考虑',
      '[害我]?怕',
      '不告',
      '取消',
      '(?<![少多漏])算了',
      '撤',
    ],
    wants_change: ['[改换错加]'],
    sends: ['(发|交|报|递|提交)(吧|出去|上去|过去)'],
    all_clear: ['(我|我们|现在|都|很)*(没事|安全)(的|了|啦)?[，,。 ]*(?=\\S)'],
    tag: ['(行|好|对|可以|中|成)(吗|不|吧|么)?[?？]?$', '(钱|工资)…(能|会|可以|要得)…吧$', '没(有)?问题吧'],
    may_change_it: [
      '(?<!了|了还)(可以|能不能|能|可不可以|怎么|咋个?|如何|哪里)(再|还)?(改|修改|更正|纠正)(一?下|一?点|东西|[个一]地方)?(吗|不|么|啊|呀|嘛|呢)?[?？]?$',
    ],
    also: ['[少漏][了写]', '还[有要没]', '再加', '加一[个条]', '也', '补充'],
    wages: ['工资', '工钱', '欠薪', '薪水'],
    filler: ['[是在]'],
    swapped: ['反了', '颠倒', '调换', '换过来'],
  },
};

export const readBackEn: Wordbook<ReadBackSense> = {
  writing: 'spaced',
  lists: {
    month: monthNames.flatMap((names) => names.split('|')),
    day: ['(mon|tues|wednes|thurs|fri|satur|sun)day'],
    thing: ['name', 'place', 'town', 'address', 'amount', 'sum', 'date', 'month', 'firm', 'boss', 'people'],
    may: ['can', 'could', 'may', 'will', 'would', 'do', 'am'],
    change: [
      'change',
      'add',
      'correct',
      'edit',
      'fix',
      'amend',
      'alter',
      'update',
      'withdraw',
      'cancel',
      'drop',
      'see',
      'check',
      'look',
      'ring',
      'call',
      'phone',
      'text',
      'tell',
      'hear',
    ],
  },
  sayings: {
    others_agree: [
      '(read|showed|shown|asked|checked|ran|run|went through) …… (he|she|they|hubby|husband|wife|missus|mum|dad|son|daughter|brother|sister|mate|friend|all|everyone|we|lads) (all )?(says?|said|reckons?|thinks?|agrees?|agreed|ok|okayed|happy)( (its|it is|that its|thats|it|is|all|were|looks|yes|everything|with it))* (fine|right|ok|okay|good|correct|true|yes|spot on|sound|grand)( _){0,2}$',
    ],
    may_change: [
      'add',
      'also',
      'forgot',
      'miss(ing|ed)?',
      'wrong',
      'change',
      'should',
      'not',
      'off',
      'instead',
      'name',
      'place',
      'amount',
      'date',
      'since',
      'from',
      'and (he|they|she) (also|owes?)',
      'too',
      'as well',
    ],
    tells_when: [
      "(started|began|start|was|it's|since|from|noong|nung|simula)( (in|on|a|about|around|last|back|nung|noong))* ({month}|{day})",
    ],
    names_more: ['boss', 'firm', 'company', 'wage', 'pay'],
    names_part: ['{thing}', 'except', 'apart', 'bar'],
    nearly_right: [
      'nearly',
      'almost',
      'not quite',
      'mostly',
      'partly',
      'half',
      '(some|parts?|bits?|one bit|most)( of (it|that|them|this))?( is|s| are)? (right|correct|fine|ok|true),? (and |but )?(some|parts?|bits?|the rest|one bit|others?)( of (it|that|them|this))?( is|s| are| isnt| arent)? ?(not|wrong|incorrect|isnt|arent|off)( _){0,2}',
    ],
    one_wrong: [
      '^(but |no |sorry |its |yes but |ok but )*(the |your |that |ur )?(first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|top|bottom) ?(one|line|bit|part|thing|point|item|detail|sentence|row|number)? ?(is|was|s|looks|seems|got)? ?(all |a bit |just )?(wrong|incorrect|mistaken|off|mixed up|messed up|not (quite |really )?(right|correct))',
      '^(but |no |sorry |its )*(line|number|point|part|item|row|no) (\\d|one|two|three|four|five) (is|was|s|looks) (wrong|incorrect|not right|off|not correct)',
    ],
    dont_send: [
      '(bin|scrap|scrub|ditch|chuck|trash|shred|rip up|tear up|throw away|get rid of|delete) (the lot|it all|it|all of it|that|this|everything|that lot)',
      "(don't|do not) (send|submit|file)",
    ],
    asks_of_later: ['^((and|so|but|ok|okay) )?{may} (i|we|you|u|somebody|someone) …… {change} …… later'],
    one_of_them: ['(one|1)(?= [a-z])'],
    is_so: ["it's(?=.{0,200}\\d)"],
    uncertain: ['if', 'not', "can't", "don't", 'whether'],
    of_them: ['(he|she|they)( (is|are|was|were))?(?= )'],
    they_are_right: ['right', 'correct', 'true', 'ok', 'okay', 'fine', 'good', 'yes', 'yeah'],
    wrong: ['wrong', 'incorrect'],
    wrong_somewhere: ["something('s| is) (wrong|off)"],
    but: ['but'],
    takes_danger_back: [
      'take (off|out|away)',
      '(take|leave|cut|get) (the |that )?(danger|safety) (bit |part |thing |stuff |line |one )?(out|off|away)',
      'remove',
      'delete',
      'not',
      'never',
      'no',
    ],
    danger: ['danger*'],
    spelt: ["(it's |it is |is )?spel(t|led)( like| as)?"],
    with_letter: ['with (an?|one|two|double)(?= )'],
    holds: [
      '(bin|scrap|scrub|ditch|chuck|trash|shred|rip up|tear up|throw away|get rid of|delete) (the lot|it all|it|all of it|that|this|everything|that lot)',
      'wait',
      'hold',
      'not yet',
      'later',
      "don't send",
      'scared',
      'afraid',
      'cancel',
      'forget it',
      'think',
      'let (my|me)( _)? (read|see|check|look|ask)',
      '(asking|ask) (my|the) _',
      '(leave|park) it',
      'hang (on|fire)',
    ],
    wants_change: ['chang*', 'correct*', 'wrong*', 'fix*', 'add*'],
    sends: [
      '(please |pls |just |now |you can |go ahead and )*(send|submit|file) (it|this|that|now|away|off|all)',
      'go ahead',
    ],
    all_clear: [
      '(im |i am |were |we are |its |all |everyone is |everybody is )*safe( (here|now|and))*[, .!]*(?= )',
    ],
    tag: ['(right|ok|okay|yeah|yes|innit|no)\\?$'],
    may_change_it: [
      '^((and|so|but|ok|okay|sorry|wait|hi|please) )*(can|could|may|how (can|do|could)|id like to|i want to|i need to) ?(i|we|you|u)? ?(still |just |please )*(change|correct|edit|fix|amend|alter) (something|anything|it|that|this|a thing|one thing|a detail|a mistake|(the|my) _)( please| pls)?$',
    ],
    also: ['also', 'either', 'too', 'forgot', 'plus', 'as ?well'],
    wages: ['wages?', 'pay', 'salary'],
    filler: [
      "it's",
      'it',
      "that's",
      'that',
      '(it |that )?(should|must|needs to|ought to) (be|say|read)',
      '(is |was )?(meant|supposed) to (be|say|read)',
      'no',
    ],
    polite: ['pls', 'please'],
    swapped: ['swapped', 'wrong way round', 'mixed up', 'the other way round'],
  },
};

export const readBackTl: Wordbook<ReadBackSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    others_agree: [
      '(binasa|pinabasa|pinakita|ipinakita|tinanong) …… (tama|ok|okay|ayos|sige|oo|sakto) (na )?(daw|raw)( (po|lahat|na|yan|naman))*$',
      '(binasa|pinabasa|pinakita|ipinakita) …… (sabi|sbi) (nya|niya|nila) (ay )?(tama|ok|okay|ayos|sige|sakto)( (po|lahat|na|yan|naman|daw))*$',
    ],
    may_change: ['dagdag', 'kulang', 'mali', 'hindi', 'palitan', 'pati'],
    nearly_right: [
      'may (tama|mali),? (at |pero |tapos |tas |saka )?may (mali|tama)',
      '(yung |ang |ung )?(iba|ilan)( po)? (tama|ok),? (pero |at |yung |ang |ung )*(iba|ilan)( po)? (mali|hindi)',
    ],
    one_wrong: [
      '^(po |pero )*(mali|may mali) (po )?(ang|yung|ung|sa) (una|unang|pangalawa|pangalawang|pangatlo|pangatlong|ikalawa|ikalawang|ikatlo|ikatlong|huli|huling)( _){0,2}',
      '^(po |pero )*(ang|yung|ung)? ?(una|pangalawa|pangatlo|ikalawa|ikatlo|huli)( po)? (ay |ang )?(mali|hindi tama|di tama)',
    ],
    names_part: ['petsa', 'lugar', 'pangalan', 'halaga', 'bilang'],
    sends: ['(i ?send|ipadala|isubmit|i submit|ipasa)( (na|nyo|ninyo|po))*'],
    all_clear: ['(ligtas|safe)( (po|na|kami|ako|naman|lahat))*[, .!]*(?= )'],
    may_change_it: [
      '(pwede|puwede|maaari|paano|pano) (_ ){0,4}(baguhin|mabago|babaguhin|palitan|ipabago|itama|iedit|i edit|magbago)( (po|ba|to|ito|yung|ang|ko|_)){0,3}$',
    ],
    asks_of_later: ['(pwede|puwede) …… (palitan|baguhin|dagdagan|itama) …… mamaya'],
    wrong: ['mali'],
    has_mistake: ['may mali'],
    wrong_somewhere: ['may mali( po)?'],
    but: ['pero', 'kaso'],
    takes_danger_back: ['hindi', 'alisin', 'tanggalin'],
    dont_send: [
      '(h?u)?wag( (na|nyo|ninyo|niyo|mo|po|muna|munang|nang|mong|lang))* (mag ?)?(i ?send|isend|ipadala|ipasa|send|sesend|isubmit|submit|i submit|ifile|magsend)( _){0,3}',
    ],
    holds: [
      '(burahin|itapon|tanggalin|ibasura) (nyo |mo |na |po |ninyo )*(lahat|yan|yan lahat|iyan)',
      '(h?u)?wag( (na|nyo|ninyo|niyo|mo|po))* muna(ng)?',
      'teka',
      'mamaya',
      'takot',
      'sandali',
      'saglit',
      'antay',
      'hintay',
    ],
    also: ['pati', 'rin', 'din'],
    wages: ['sahod', 'sweldo', 'suweldo'],
    filler: ['po', 'hindi', 'yung', 'ang'],
    polite: ['po'],
    swapped: ['baliktad'],
  },
};
