/** Words that somebody's own name stands behind, in a whole story or beside a nickname. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `in_full`: before a whole name, `is_full`: behind one, `on_papers`: the same, and the papers in which it stands; `others_write`: behind the name others write another one; `calls_me`: behind
 * the name others call them another one; `self`: who they are, at the beginning; `first_name`, `last_name`: before a half of it;
 * `given`: before the half behind a surname; `called`: before a name in a story, `opens`: at its beginning, `no_person`: what may
 * stand there and is none; `behind`: what ends a name in a story; `greeting` with `here` behind a name; `by`, `no_self`: before a name,
 * where a mark follows, and what else somebody may be; `ako`: before a name in Filipino, where `says_self` is heard; `title`: before
 * it; `from`, `this_is`: behind one at the beginning; `is`: of what they are, and `home`, `role`: where they are from and what they
 * do; `introduces`: they name themselves in so many words.
 */
export type NameToldSense =
  | 'in_full'
  | 'is_full'
  | 'on_papers'
  | 'calls_me'
  | 'others_write'
  | 'self'
  | 'first_name'
  | 'last_name'
  | 'given'
  | 'called'
  | 'opens'
  | 'no_person'
  | 'behind'
  | 'greeting'
  | 'here'
  | 'by'
  | 'no_self'
  | 'ako'
  | 'says_self'
  | 'from'
  | 'this_is'
  | 'is'
  | 'home'
  | 'role'
  | 'title'
  | 'introduces';

export const nameToldZh: Wordbook<NameToldSense> = {
  writing: 'han',
  lists: {
    full: ['真名', '全名', '本名', '大名', '学名', '官名', '实名', '真实姓名'],
    papers: ['(身份证|户口本?|驾驶证|暂住证|工牌|合同)(上|里)?的?(名字|姓名)?'],
    others: [
      '老板',
      '老板的',
      '工头',
      '工头的',
      '经理',
      '经理的',
      '负责人',
      '他',
      '她',
      '他的',
      '她的',
      '工友',
      '工友的',
    ],
  },
  sayings: {
    in_full: ['({full}|{papers})上?(写的?|登记的?|印的?)?就?(是|叫做?|为|[:：])? ?'],
    is_full: ['^[ ，,]*这?是?(真名|本名|全名|实名)字?[。.!！]?$'],
    given: ['(名字?[叫是]?|单名[叫是]?|叫(?!我))一?个?'],
    called: [
      '[我俺]的?(名字)?(名叫|[叫喊是]) ?',
      '本人[叫是]? ?',
      '(?<!{others})姓名([是叫]|[:：])?(?![那这]) ?',
      '(?<=^| )我 +',
    ],
    opens: ['^[我俺]'],
    no_person: [
      '[和跟于从都能有应全那后向相别时曾常经管解查许盖谈干包给没不]',
      '毛坯',
      '怀(孕|了|上|着|的)',
      '有孕',
      '高空',
      '安徽',
      '江苏',
      '江西',
      '山[东西]',
      '云南',
      '宁夏',
      '金华',
      '温州',
      '成都',
      '许昌',
    ],
    behind: ['[ ,，。、；;!！]', '在', '是', '今年', '从', '的', '来自', '干', '男', '女', '我'],
    is: ['我是'],
    home: [
      '甘肃',
      '安徽',
      '江苏',
      '江西',
      '山东',
      '山西',
      '广东',
      '广西',
      '云南',
      '贵州',
      '吉林',
      '宁夏',
      '乐山',
      '安庆',
      '安阳',
      '江门',
      '温州',
      '余姚',
      '金华',
      '宁波',
      '许昌',
      '成都',
    ],
    role: ['[长工员生人家友民师]$', '师傅$', '^[这那][个位边里]$'],
    introduces: ['[我俺]的?(名字)?(叫|名叫)', '(?<![司位厂板店])(名字|姓名)(就)?写'],
  },
};

export const nameToldEn: Wordbook<NameToldSense> = {
  writing: 'spaced',
  lists: {
    papers: ['passport', 'id', 'papers', 'payslip', 'visa', 'brp'],
    others: [
      'her',
      'their',
      'our',
      'whose',
      'boss',
      'manager',
      'employer',
      'owner',
      'supervisor',
      'foreman',
      'gaffer',
      'agent',
      'agency',
      'company',
      'firm',
      'shop',
      'husband',
      'wife',
      'son',
      'daughter',
      'mother',
      'father',
      'mum',
      'dad',
      'brother',
      'sister',
      'friend',
      'workmate',
      'colleague',
    ],
    callers: ['everybody', 'everyone', 'they', 'people', 'all', 'friends', 'mates', 'most'],
  },
  sayings: {
    in_full: [
      '(real|full|legal|proper|actual|birth) names?( is|:)?( is)?',
      '{papers}( card)?,?( (says?|has|po|ay|ko|its|is|im|me as))*:?',
    ],
    on_papers: ['^,? (on|in) (my |the )?(passport|id|papers)'],
    others_write: [
      '(but |though |although |,)?(on |in )?(the |my )?(payslip|wage ?slip|contract|badge|boss|agency|they|he|she|work|rota|papers) (they |he |she |it |boss )?(only |just |always )?(put|puts|says?|said|wrote|writes?|written|spells?|spelt|have|has|got|call|calls)( (me|it|my name|down|as|only|just|wrong|wrongly|it as))*(?= )',
    ],
    calls_me: ['(but |though )?{callers} (just |only |all )*(calls? me|says?|knows? me as|goes with)'],
    self: ['^(its|my names?( is)?|im|name is)'],
    first_name: ['(first|given)( name)?:?( is)?'],
    last_name: ['(my )?(surname|last( name)?|family name):?( is)?'],
    called: [
      'my names?( is|:)?( is)?',
      '(?<!({others}|[a-z]+s) )names?( is|:)?( is)?',
      'i am called( is)?',
      'call me',
      'this is',
    ],
    no_person: [
      'head',
      'worried',
      'concerned',
      'anonymous',
      'on',
      'in',
      'down',
      'off',
      'out',
      'to',
      'at',
      'here',
      'there',
      'now',
      'wrong',
      'right',
      'please',
      'again',
      'and',
      'too',
      'or',
      'anywhere',
      'up',
      'it',
    ],
    greeting: ['(hello|hi|hey|good (morning|evening|afternoon))([,!. ]+its)?'],
    here: ['^ here(?=[.,!])'],
    by: ['im', 'i am'],
    no_self: [
      '(not|still|sick|a|the|very|so|here|owed|in|just|sorry|now|at|on|from|polish|thai)',
      '[a-z]{1,16}(an|ish|ese|ing|ed|ani|eshi)',
      '(filipin[oa]|pinoy|pinay|czech|iraqi|somali|greek|muslim|catholic|hindu|sikh|jew|kurd|arab|french|dutch|punjabi|tamil|slovak|serb|turk|dane|finn|thai|irish|ok)',
    ],
    title: ['mr', 'mrs', 'ms', 'miss', 'dr'],
    introduces: ['my name'],
  },
};

export const nameToldTl: Wordbook<NameToldSense> = {
  writing: 'spaced',
  lists: {
    others: [
      'amo',
      'boss',
      'bisor',
      'foreman',
      'manager',
      'employer',
      'siya',
      'sya',
      'asawa',
      'kapatid',
      'may[ -]?ari',
      'kasama',
    ],
  },
  sayings: {
    others_write: [
      '(pero|kaso) (sa |yung |nakalagay )*(payslip|contract|id|sa kontrata)( (po|ay|nakalagay|nila|lang)){0,4}(?= )',
    ],
    on_papers: ['^ sa ((yung|my|the) )?(passport|id|papers)'],
    ako: [
      'ako( po)? (ay )?(si|c)',
      '(?<!{others}( ko| namin)?( po)?( ay)? )si',
      '(pangalan|ngalan) ko( po)?( ay)?',
    ],
    says_self: ['ako', 'pangalan ko', 'ngalan ko'],
    from: ['^ po (ng|taga|sa|from)'],
    this_is: ['^ po (ito|eto|to)'],
    no_person: ['boss', 'sir', 'ako', 'kami', 'mam'],
    introduces: ['pangalan ko', 'ngalan ko', 'ako( po)? (ay )?si'],
  },
};

/** Signs that are in no given name, as they begin what is told of somebody. */
export const notInGivenName: readonly string[] = '在 是 今 现 于 从 的 来 干 做 我 被'.split(' ');

/** What a text ends with behind a point, and nobody's name. */
export const wordsLast: readonly string[] =
  'help urgent(?:ly)? please thanks? thank cheers sorry advice regards immediate(?:ly)? asap call text reply ring anyone today tomorrow tonight disgusting unfair illegal ridiculous shocking disgraceful joke scam wages? pay money yes no not never nothing sir madam boss mate god help(?: me)? tulong salamat pls po'.split(
    ' ',
  );
