/** Words of a correction, around what is wrong and what is right. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type CorrectionSense =
  /** begins by taking something back: 不对, "sorry, I meant" */
  | 'takes_back'
  /** begins with how it should be: 是六个月, and not 是的 */
  | 'it_should_be'
  /** a no before more words */
  | 'no'
  /** nothing but that it is right, or a bare no */
  | 'confirmed'
  /** all but what was named is right */
  | 'rest_right'
  /** begins or ends as a question back */
  | 'asks_back'
  | 'asks_at_end'
  /** between two things of one text */
  | 'but'
  /** what stands before is named, what stands behind is new */
  | 'wrong'
  /** before the new words: 改成, "should be" */
  | 'change_to'
  /** "change 4 people to 5": before what is named, and before what is new */
  | 'please_change'
  | 'into'
  /** "firm its Hollis": a thing, and how it is */
  | 'thing'
  | 'it_is'
  | 'is_in_pinyin'
  /** "its £1,640 i wrote it wrong" */
  | 'wrote_wrong'
  /** a thing or a measure by its name, and no value */
  | 'only_named'
  /** which letter it is */
  | 'one_letter'
  /** by how much it is wrong: 差了两个, 少写了一千 */
  | 'difference'
  | 'wrong_by'
  /** how it is spelt, by one letter of it */
  | 'with_letter'
  /** "you have the", before what is wrong */
  | 'you_have'
  /** one sign of a name, and not the name: 厂名末尾那个字是整 */
  | 'of_sign'
  /** a name stands in it: 名 */
  | 'of_name'
  /** words of a name follow */
  | 'called'
  /** is now; "mine is" before a name */
  | 'is_now'
  | 'mine_is'
  /** behind the value: what it is of */
  | 'what_it_is'
  /** how long, in months or weeks */
  | 'so_long'
  | 'in_all';

export const correctionZh: Wordbook<CorrectionSense> = {
  writing: 'han',
  lists: {
    earlier: ['刚才', '刚刚', '上面', '前面'],
    digit: ['[\\d一二两三四五六七八九十]'],
    amount: ['[\\d一二两三四五六七八九十百千万]{1,6}'],
  },
  sayings: {
    takes_back: [
      '{earlier}?不对',
      '{earlier}?不是',
      '{earlier}?[弄写说记打搞填听]?错[了咯啦嘞喽]?',
      '{earlier}?不(?=[\\s,，是])',
    ],
    it_should_be: ['(应该|应当|就)?是(?![的啊呀了,，。.!！\\s]|$)'],
    no: ['(不是?|不对)(?=\\s+\\S)'],
    confirmed: [
      '(其[他它余]|别的|前面|上面|都|全|全部|基本|大部分)*(都|全)?是?(对|没错|没问题|没有错|好|可以|行|是|是的|对是对|好的|嗯)+(的|了|啊|呀)?',
      '不是|不对|不',
      '错了?',
    ],
    asks_at_end: ['[吗嘛呢?？]'],
    but: ['不过', '但是', '可是', '就是', '只是', '但(?!愿)'],
    wrong: [
      '[写弄搞记填听打姓说]?(不对|错)[了的咯啦嘞喽]?',
      '没写对?',
      '漏[写掉]?了?',
      '少写了?',
      '[少多漏][写打]?了?[一两几]?个?字',
      '不太对',
    ],
    change_to: ['改成', '改为', '换成', '换为', '(应该|应当|应)是', '应为', '更正为', '改(?=[:：])'],
    only_named: [
      '老板',
      '公司',
      '单位',
      '金额',
      '钱数?',
      '工资数?',
      '地点',
      '地址',
      '名字',
      '人数',
      '时间',
      '补上',
      '改一下',
      '改下',
      '(改一?下|改改|改个?|修改|更改|更正|换一?下|换个)一?下?的?(老板|公司|单位|金额|钱数?|地点|地址|名字|人数|时间)',
      '(老板|公司|单位|金额|钱数?|地点|地址|名字|人数|时间)我?[想要得]?(改|写|填|用|换)(一?下|成|为|上)?',
      '[一二两三几\\d]个?(字|数字?|零|0|位)',
      '是?(一天|每天|按天|按月|每月)是?\\p{Script=Han}{0,6}',
    ],
    difference: ['差了?[^,]{1,6}', '[多少漏][算写报数记]了?[一二两三\\d]个?人?'],
    wrong_by: ['[多少漏差]([算写报记打填]了?|了){amount}(块|元)?钱?'],
    of_sign: [
      '([那这第哪]\\p{Script=Han}?|末尾|最后|中间|前面|后面|一|几)个?字(应该)?(是|写成|为)?\\p{Script=Han}?',
    ],
    of_name: ['名'],
    called: ['[是叫姓在为成:：]', '[大真本全]名(?=\\p{Script=Han}{2,4}$)'],
    is_now: ['(现在|如今)?(是|叫|改)'],
    so_long: ['{digit}{1,5}(个半?)?(月|周|星期|礼拜)(?!份)'],
    in_all: ['一共', '总共', '合计'],
  },
};

const numberWords = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const correctionEn: Wordbook<CorrectionSense> = {
  writing: 'spaced',
  lists: {
    number: ['\\d{1,4}', ...numberWords],
    thing: ['name', 'amount', 'sum', 'place', 'address', 'boss', 'firm', 'company'],
    owed: ['(they|he|she) owes?( me| us)?', "i'm owed", 'i am owed', "we('re| are)? owed"],
    they: ['i', 'you', 'u', 'they', 'we'],
  },
  sayings: {
    takes_back: [
      "(no|nope|sorry|oops|wrong|correction)(?=[\\s,，.。]+(sorry |actually )?(it's|it is|it was|it should|should|i meant?|that's)( |$))",
      '(wrong|sorry|oops|correction)(?=[\\s,，.!]|$)',
      'i meant?',
      'actually',
    ],
    no: ['(no+|nope|nah?|sorry)( po)?(?=\\s+\\S)'],
    confirmed: ['yes', 'yeah', 'yep', 'no', 'nope', 'ok', 'okay', 'sorry'],
    rest_right: [
      "^(yes |yeah |ok |the |my |your |that |that's |all the )*(everything|place|town|city|village|address|firm|company|boss|employer|date|dates|money|sum|number|people|time|times|wages|amount|name|spelling|site)( name)?('s| is| are| looks| look| seems| bit is| part is)? (all |both )?(right|fine|ok|okay|good|correct|spot on)( tho| though| enough| po)?$",
      '(everything|all|rest|others?|else|address|name|amount|place) …… (right|fine|ok|okay|good|correct)',
    ],
    with_letter: ['with (an?|one|two|double) \\p{L}s?$'],
    you_have: ["(you|u|ye|they)('ve)?( have| got| put| had| wrote| written| down)*( the| a| my)?"],
    asks_back: ['(?!how many (of us|people|there are)( |$))(can|will|how|when|who|what|where|why)'],
    but: [
      '(but|except|exept|excep|cept|xcept|apart from|however)( for)?',
      '(?<=\\s)bar(?=\\s)',
      '(?<=\\s)(and|at)(?= (the |my |ang |yung )?({thing}|pangalan|halaga|lugar)( |$))',
      "(?<=\\s)and(?= (it's|it is|{owed}) (about )?[£$€₱\\d])",
    ],
    wrong: ['((is|are|was) ?)?(wrong|incorrect|not right|mali|missing)( po)?( tho(ugh)?$)?'],
    change_to: ['changed?( it| that)? to', 'should (be|say|read)'],
    please_change: [
      '(please |pls |can you |just )*(change|correct|amend|switch|alter|make)(?! (it|that) )( the| my)?(?= )',
    ],
    into: ['to', 'into'],
    thing: [
      'firm',
      'company',
      'boss',
      'employer',
      'agency',
      'farmer',
      'gaffer',
      'gangmaster',
      'foreman',
      'manager',
      'contractor',
      'landlord',
      'landlady',
      'owner',
      'builder',
      'chef',
      'name',
      'town',
      'village',
      'city',
      'place',
      'address',
      'site',
      'amount',
      'sum',
      'date',
      'month',
    ],
    it_is: [
      "(he|she|they)('s|'re| is| are) (really |actually )?(called|named)",
      "(his|her|their|real) name('s| is)",
      'called',
      "it's actually",
      "it's",
      'it is',
      '(it )?should be',
      'is',
    ],
    wrote_wrong: ['{they} (wrote|put|typed|said|did|had|got) (it|that|this) (down )?wrong'],
    only_named: [
      'how many (of us|people|there are)( there are| we are)?',
      '(the |my |your |yung |ung |ang |(po )?ang )*(amount|sum|total|money|wages?|pay|place|town|city|site|address|location|name|firm|company|number|date|time|people|boss|employer)( po)?',
      '(the )?(spelling|ispeling|baybay)( (ng|of|sa|in) (the |my |ang )?(name|pangalan))?( ko| namin)?',
      "(it's )?(a day|per day|per month|a month|monthly|daily)",
    ],
    one_letter: ['spelt with (an? )?\\p{L}'],
    wrong_by: ['(too (low|high|much|little) by|(short|over|under|out|off) by) [£$₱]?[\\d,.]{1,12}'],
    called: [
      "(firm|company|boss|agency|employer|name|place|town|site)'s",
      'is',
      'was',
      'called',
      'spel(t|led)',
      'should',
      "it's",
      'names',
    ],
    mine_is: ["(mine('s| is)?|it's|it is)( really| actually)?(?= )"],
    so_long: ['{number} (months?|weeks?)'],
    what_it_is: [
      '(?<=\\s)(it is|it should be|it was|is the (right|correct|real) (one|name)|is (right|correct))',
    ],
    in_all: ['total', 'altogether', 'in all'],
  },
};

export const correctionTl: Wordbook<CorrectionSense> = {
  writing: 'spaced',
  lists: {
    what: ['lugar', 'lokasyon', 'address', 'bayan', 'pangalan', 'apelyido', 'petsa', 'halaga'],
    count: ['\\d{1,4}', 'dalawang', 'tatlong', 'apat na', 'limang', 'anim na'],
  },
  sayings: {
    takes_back: [
      "(hindi|mali)(?=[\\s,，.。]+(sorry |actually )?(it's|it is|it was|it should|should|i meant?|that's)( |$))",
      'mali(?=[\\s,，.!]|$)',
    ],
    no: ['hindi( po)?(?=\\s+\\S)'],
    confirmed: [
      'hindi( po)?',
      'oo|opo',
      '(tama|ok|okay|ayos)( na| lang| naman| po)* (ang|yung|ung) .{0,200}',
      '(yung |ung |ang )?iba(ng?)?( po)?( lahat)? (ok|okay|tama|ayos|goods?)( na)?( po)?',
      '(ok|tama|oo|opo)( na)?( po)?( sana)?( lahat)?',
    ],
    but: ['(?<=\\s)(pero|kaso)(?=\\s)'],
    wrong: ['may mali( po)?'],
    please_change: [
      '(paki ?palitan|paki ?palit|paki ?bago|paki ?ayos|paki ?change|paki ?correct|palitan|baguhin)( po| niyo| nyo| ninyo| na)*( ang| yung| ung)?(?= )',
    ],
    change_to: ['dapat( ay)?(?= \\S)'],
    only_named: [
      '(the |my |your |yung |ung |ang |(po )?ang )*(pangalan ng (amo|boss|kumpanya|company|agency)|halaga|lugar|pangalan)( po)?',
    ],
    called: ['si', 'ay', 'pangalan ko', 'yung', 'ung', 'ang'],
    what_it_is: ['(?<=\\s)(po )?dapat( po)?', '(?<=\\s)(ang|yung|ung) {what}( ko| namin| po)*'],
    so_long: ['{count} (na )?(buwan|linggo)'],
    in_all: ['lahat'],
  },
};

export const correctionPinyin: Wordbook<CorrectionSense> = {
  writing: 'spaced',
  lists: {
    amount: ['((yi|liang|er|san|si|wu|liu|qi|ba|jiu|shi|bai|qian|wan|kuai) ?)+'],
  },
  sayings: {
    is_in_pinyin: ['(ying ?gai )?shi(?= +[a-z])'],
    wrong: ['(xie |gao |nong |tian )?(cuo ?le|bu ?dui)'],
    wrong_by: ['(shao|duo|lou) ?(xie|suan|bao|da|ji) ?le {amount}'],
    called: ['jiao'],
  },
};
