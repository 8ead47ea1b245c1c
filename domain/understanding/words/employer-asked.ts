/** What is said around an employer's name where it is asked for, in any language. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `names`: something is named beside what is not known; `saying`: what somebody is said to be called; `over`: who is over them, and
 * not what was said above; `real_unknown`: their real name is not known; `online`: what somebody calls themselves; `nickname`;
 * `phone`: before a number to ring; `no_firm`: that there is no firm, before who it is; `merely`: only, before it; `surname_unknown`: only that is not known.
 */
export type EmployerAskedSense =
  | 'names'
  | 'saying'
  | 'over'
  | 'real_unknown'
  | 'online'
  | 'nickname'
  | 'phone'
  | 'no_firm'
  | 'merely'
  | 'surname_unknown';

export const employerAskedZh: Wordbook<EmployerAskedSense> = {
  writing: 'han',
  lists: {
    people: ['大家', '他们', '别人', '人家', '工友', '都'],
    maybe: ['应该', '好像', '可能', '就', '大概', '貌似'],
    real: ['真名', '大名', '全名', '本名', '学名', '真实姓名'],
    know: ['晓得', '知道', '清楚', '记得', '人(晓得|知道)'],
  },
  sayings: {
    names: ['[叫是姓]', '^[^，不没]{2,10}，'],
    saying: [
      '{people}+说就?是(?=[^ ，,]{3})',
      '{maybe}?是(?=[^ ，,]{2})',
      '叫(什么|啥)(名字)?来着[ ，,。]*{maybe}?是?叫?(?=[^ ，,]{2})',
      '{maybe}?叫(什么|啥|个)(?=[^ ，,]{3})(?!.?.?.?[不忘记]|来着)',
    ],
    over: ['上[面头边](?=的?(总包|总承包|甲方|大公司))'],
    real_unknown: [
      '[ ，,。]*(他|她|老板)?的?{real}字?[是叫]?(啥|什么)?(我们?|大家|都|也)*([搞弄说记]|闹)?[不没]太?(清(?!楚)|{know})[ ，,。]*',
      '[ ，,。]*(他|她|老板)?的?{real}字?[是叫]?(啥|什么)?谁[也都]?不?(晓得|知道)[ ，,。]*',
    ],
    online: [
      '^(只|就|我|我们|也|他|她|老板|的)*(知道|晓得|有|加了?|记得|认得)?[他她的]*(微信|抖音|快手|qq|网|群里)的?(名字?|号|上|里|昵称)[ ，,]*就?(叫|是|写的?)[ ，,]*(?=...)',
      '^([他她]|老板)?的?(微信|抖音|快手|qq|网)(名|号|上|里|昵称)*就?(叫|是|写的?)',
    ],
    nickname: ['(都|人家|大家)(喊|叫|称呼?)[他她]', '外号', '花名', '绰号', '诨名', '人称'],
    phone: ['(电话|手机)[是:：.]?'],
    no_firm: [
      '(我们?|这里?|这儿|那里?|他|她)?(也|就|都|根本|又|其实)?(没有?|没得|冇|莫得|不是|不算|哪有)(什么|啥|个|一个|正规|正式|注册|的)*(公司|单位|厂子?|工厂|企业|店)(名字?|名称)?(的|啊|呀|呢|吧|嘛)?',
    ],
    merely: [
      '(就是|就|只有?|是|都是|一?个|私人|个人|个体户?|散工|打零工|干散活|打散工|我们|咱们|俺们|(雇|请|喊|找)我们?的人?就?(叫|是)|(本|一个|同|隔壁)?(村|镇|老家|老乡|熟人|邻居|亲戚)[里上]?的?)+',
    ],
  },
};

export const employerAskedEn: Wordbook<EmployerAskedSense> = {
  writing: 'spaced',
  lists: {
    firm: ['company', 'firm', 'business', 'agency', 'co', 'kumpanya', 'kompanya', 'kompaniya', 'pabrika'],
    unknown: ["don't", 'dnt', 'do not', "didn't", 'never'],
    of_name: ['sur', 'last ', 'second ', 'full ', 'family ', 'real '],
  },
  sayings: {
    names: ['xing', 'called', 'named', 'names?'],
    phone: ['(tel|phone|cp)[:.]?'],
    no_firm: [
      "(well |sorry )*((it's|it is|it was|there's|there is|there was|i've|i|we) )?((have|got) )?(no|not an?|isn't an?|ain't an?|isn't any|ain't any) (real |proper |registered |actual |big )*{firm}( name| or anything| as such| at all| there| here)*",
      '(po |sir |maam )*(wala|walang|hindi|di)( po| pong| naman| namang| talaga| talagang| siya| sya| ito)* {firm}( po| eh| kasi| name)*( (tao|isang tao|pribado|private|pamilya))?( lang)?',
      // pinyin
      '(mei ?you|mei|bu ?shi) (danwei|gongsi|chang ?zi|chang)( jiu)?( shi)?',
    ],
    merely: [
      "((it's|it is|he's|he is|there's|i work for|i work with|working for|works for|cash in hand|cash|just|only|(his|her|the|boss) name is|so|and) ?)+",
    ],
    surname_unknown: [
      '(i |we )?{unknown} (know|knew|no|remember) ((his|her|their|the) )?{of_name}+name',
      'no {of_name}+name',
      '(hindi|di) ko( po)? alam( po)?( ang| yung)? (buong pangalan|apelyido|apilyido)( nya| niya)?',
    ],
  },
};

/** Words for somebody who employs without a firm: their name is asked for. */
export const somebodyZh: Wordbook<'employs'> = {
  writing: 'han',
  lists: {},
  sayings: { employs: ['(私人|个体|个人|小)(老板|干|雇)', '老板(?!电话)', '房东', '东家', '雇主'] },
};

export const somebodyEn: Wordbook<'employs'> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    employs: [
      '(private|just|only) (a |one )?(man|guy|bloke|woman|lady|person|family|couple)',
      '(different|various|diff|other) (people|blokes|men|lads|folk) (pay|pays|paid|paying)',
    ],
  },
};

export const somebodyTl: Wordbook<'employs'> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    employs: [
      '(paiba[ -]?)?iba[ -]?iba (po )?(ang |yung |naman |talaga )*nag*',
      '(walang|wala pong) (kumpanya|company) …… (amo|may ari|tao)',
    ],
  },
};
