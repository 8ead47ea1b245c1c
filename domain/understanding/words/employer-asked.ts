/** What is said around an employer's name where it is asked for, in any language. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `names`: something is named beside what is not known; `saying`: what somebody is said to be called; `over`: who is over them, and
 * not what was said above; `real_unknown`: their real name is not known; `online`: what somebody calls themselves; `nickname`;
 * `phone`: before a number to ring.
 */
export type EmployerAskedSense =
  | 'names'
  | 'saying'
  | 'over'
  | 'real_unknown'
  | 'online'
  | 'nickname'
  | 'phone';

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
    online: ['^([他她]|老板)?的?(微信|抖音|快手|qq|网)(名|号|上|里|昵称)*就?(叫|是|写的?)'],
    nickname: ['(都|人家|大家)(喊|叫|称呼?)[他她]', '外号', '花名', '绰号', '诨名', '人称'],
    phone: ['(电话|手机)[是:：.]?'],
  },
};

export const employerAskedEn: Wordbook<EmployerAskedSense> = {
  writing: 'spaced',
  lists: {},
  sayings: { names: ['xing', 'called', 'named', 'names?'], phone: ['(tel|phone|cp)[:.]?'] },
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
  sayings: { employs: ['(private|just|only) (a |one )?(man|guy|bloke|woman|lady|person|family|couple)'] },
};

export const somebodyTl: Wordbook<'employs'> = {
  writing: 'spaced',
  lists: {},
  sayings: { employs: ['(walang|wala pong) (kumpanya|company) …… (amo|may ari|tao)'] },
};
