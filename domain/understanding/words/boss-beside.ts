/** The boss, the firm and a change of what was told. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `boss`: who the boss is, or a remark on them; `boss_is`: the same, where a name stands behind
 * it; `firm`: the firm itself is spoken of; `change`: something is to be otherwise; `named`:
 * before a person's name; `no`: no, said first; `joint`: words between what is named and its name.
 */
export type BossBesideSense = 'boss' | 'boss_is' | 'firm' | 'change' | 'named' | 'no' | 'joint';

export const bossBesideZh: Wordbook<BossBesideSense> = {
  writing: 'han',
  lists: {
    boss: ['老板娘?', '包工头', '工头', '厂长', '店长', '经理', '主管', '[班组]长', '东家', '负责人'],
  },
  sayings: {
    boss: ['{boss}(就|的名字|名字|本人|是个)?[叫姓是名]'],
    firm: ['公司', '单位', '厂(?!长)', '店(?!长)'],
    change: ['改', '错', '不对', '应该', '[没不]是', '才是'],
    named: ['[叫姓]'],
    no: ['不是?'],
    joint: ['叫', '是', '姓', '成'],
  },
};

export const bossBesideEn: Wordbook<BossBesideSense> = {
  writing: 'spaced',
  lists: { boss: ['boss', 'owner', 'manager', 'foreman', 'gaffer', 'supervisor'] },
  sayings: {
    boss: ['{boss}s?( name)? (is|was|called|named)'],
    boss_is: ['{boss}s', '{boss}s? names'],
    firm: ['firms?', 'companys?', 'agencys?', 'employers?', 'business'],
    change: ['change[ds]?', 'correct*', 'wrong', 'should', 'not', 'meant', 'actually', 'instead'],
    named: ['is', 'was', 'called', 'named'],
    no: ['no', 'nope', 'nah'],
    joint: ['is', 'was', 'be', 'called', 'named', 'its'],
  },
};

export const bossBesideTl: Wordbook<BossBesideSense> = {
  writing: 'spaced',
  lists: { amo: ['boss', 'owner', 'manager', 'foreman', 'amo', 'may[ -]?ari', 'bisor'] },
  sayings: {
    boss: [
      '{amo}( name)?( ko| namin)?( po)?( ay)? (si|is|was|called|named)',
      'si _( _)?( _)?( po)? (ang|yung) (amo|boss)',
    ],
    firm: ['kumpanya'],
    change: ['mali', 'palitan'],
    named: ['si'],
    no: ['hindi( po)?'],
    joint: ['si'],
  },
};
