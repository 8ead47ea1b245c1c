/** What was done to somebody for speaking up, by words that name it plainly. How a saying is written: ../saying.ts. */
import type { RetaliationKind } from '#domain/terms/vocabulary.ts';
import type { Wordbook } from '../text/saying.ts';

/** `pressed`: made to do something, and nothing says what. */
export type RetaliationSense = Exclude<RetaliationKind, 'other'> | 'pressed';

export const retaliationZh: Wordbook<RetaliationSense> = {
  writing: 'han',
  lists: {
    papers: ['身份证', '证件', '护照'],
    family: ['家人', '家里', '老婆', '父母', '孩子'],
  },
  sayings: {
    violence: ['被打', '打了我', '打[我人]', '动手'],
    id_held: ['[扣收拿][了走]?(我的?)?{papers}'],
    eviction: ['赶出', '宿舍'],
    contact_pressure: ['[逼叫让要喊]我?们?(撤|不要告|别告)', '不撤', '[逼叫让要喊]我.{0,6}(撤|销案)'],
    family_pressure: ['(找|打给|骚扰)了?我?{family}'],
    dismissal: ['开除', '辞退', '炒了', '不让.{0,3}(上班|进厂|进门|开工)', '停了?工', '班.{0,2}停'],
    wage_hold: ['扣(了|我|住|着)*的?(工资|钱|奖金)', '不发.{0,4}工资'],
    demotion: ['调岗', '调走', '调去', '调到', '降职', '降薪', '拉黑', '派单', '派活', '排班'],
    threat: ['威胁', '恐吓', '起诉我', '诽谤', '诬告', '弄死', '找茬'],
    pressed: ['[逼迫]'],
  },
};

export const retaliationEn: Wordbook<RetaliationSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    violence: ['(hit|beat|beaten|punched|attacked|hurt)( ?(me|us))?'],
    id_held: ['passport', 'id card', 'my id', 'papers', '(my|bank) card'],
    eviction: ['dorm*', 'caravan', 'kicked (me|us) out', 'evict*'],
    contact_pressure: [
      'drop (it|(the|my) (case|complaint|claim))',
      'take it back',
      'withdraw',
      '(if|unless|when) (i|we) (cancel|drop|stop)',
    ],
    family_pressure: ['my (family|wife|husband|parents|kids)'],
    dismissal: ['sacked', 'fired', 'dismissed', 'let go', 'lost my job'],
    wage_hold: ['(wages?|pay|money|salary)(?!\\p{L}).{0,20}(?<!\\p{L})(held|stopped|withheld|kept)'],
    demotion: ['(cut|fewer|less|reduced) (my |our )?(hours|shifts|pay)'],
    threat: ['threat*', 'su(e|ing) (me|us)'],
    pressed: ['forc*', 'pressur*', 'coerc*'],
  },
};

export const retaliationTl: Wordbook<RetaliationSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    dismissal: ['tinanggal', 'sinibak', 'sinesante'],
    contact_pressure: ['i(ni)?urong', 'inurong', 'bawiin', 'iatras'],
    pressed: ['pini?pilit', 'pinilit', 'napilitan', 'pinapaatras'],
  },
};
