/** What is said beside a wish to die: whose it is, and whether something was done already. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/** `other`: somebody else's; `done`: poison was taken, a wrist cut: an ambulance is needed. */
export type DespairSense = 'other' | 'done';

export const despairZh: Wordbook<DespairSense> = {
  writing: 'han',
  lists: {
    other: [
      '工友',
      '同事',
      '老乡',
      '有(个|一个)?人',
      '他们?',
      '她们?',
      '我(的)?(老公|老婆|爸|妈|父亲|母亲|哥|弟|姐|妹|儿子|女儿|孩子|朋友|对象|媳妇|男人|徒弟|师傅|室友)',
    ],
  },
  sayings: {
    other: [
      '{other}(?![^，,。]{0,8}我)…(死|跳|自杀|寻死|上吊|轻生|割腕|喝|吃|吞|活)',
      '{other}…(爬|站|坐|在|上)(到|在|了)?(楼顶|天台|塔吊|桥)',
    ],
    done: [
      '(喝|吃|吞)(了|下|完|过|进)(?!…(再|就|才)).{0,8}(药|敌敌畏|百草枯|洗衣液|消毒液|洁厕)',
      '(割|切|划)(了|破|开)(手腕|腕|脉|手)',
      '已经(喝|吃|吞|割|跳)',
    ],
  },
};

export const despairEn: Wordbook<DespairSense> = {
  writing: 'spaced',
  lists: {
    other: [
      'he',
      'she',
      'hes',
      'shes',
      'they',
      'theyre',
      '(my|a|our|the) (mate|friend|co ?worker|colleague|workmate|boss|husband|wife|brother|sister|dad|mum|father|mother|son|daughter|flatmate|roommate|lad|man|woman|guy|partner)',
      'some(one|body)',
    ],
  },
  sayings: {
    other: [
      '{other} (is |has |keeps |just |says |said |wants |tried |going |trying |threatening |going |to |he |she |that )*(will |wants |going |to )*(kill|end|hang|hurt|jump|suicid*|die|overdose)',
    ],
    done: [
      '(took|taken|swallowed|drank|drunk) (all |some |a load of |lots of |loads of |too many |a bottle of |my |the )*(pills|tablets|paracetamol|bleach|poison|tramadol|weedkiller)',
      '(cut|slit|slashed) (my|me) (wrists?|arms?|veins?)',
      'overdosed',
    ],
  },
};

export const despairTl: Wordbook<DespairSense> = {
  writing: 'spaced',
  lists: {
    other: [
      'siya',
      'sya',
      '(kasama|kaibigan|asawa|kapatid|katrabaho|anak|pinsan|kuya|ate) (ko|namin)',
      'sila',
    ],
  },
  sayings: {
    other: [
      '{other} (na |daw |po |ay |nang |raw )*(gusto|balak|gustong) (na |nang |daw |po )*(mamatay|magpakamatay|tumalon)',
      '(gusto|balak|gustong) (na |nang |daw |po )*(mamatay|magpakamatay|tumalon) (na |daw |po |ang |si |ni |ng |yung )*{other}',
      '(magpapakamatay|magpakamatay|tatalon|tumalon) (na )?(daw )?(ang |si |yung )?{other}',
    ],
    done: [
      '(uminom|nakainom|lumunok) (na )?(ako )?(na )?(ng )?(lason|muriatic|zonrox|pesticide|maraming gamot)',
      '(hiniwa|nilaslas|naglaslas) (ko )?(na )?(ang )?(pulso|kamay)?',
    ],
  },
};
