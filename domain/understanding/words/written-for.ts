/** Why somebody writes for another. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export const writtenForZh: Wordbook<'cannot_write'> = {
  writing: 'han',
  lists: {
    who: ['因为', '他们?', '她', '我爸', '我妈', '我老公', '我老婆', '工友', '老乡', '人家'],
    use: ['打字', '写字?', '发短信', '用手机', '打电话', '普通话', '说普通话'],
  },
  sayings: { cannot_write: ['{who}+(也|都|又)?(不|没)(认?识字|会{use}|上过学)'] },
};

export const writtenForEn: Wordbook<'cannot_write'> = {
  writing: 'spaced',
  lists: {
    why: ['because', 'cos', 'coz', 'as', 'since', 'but', 'and', 'kasi', 'dahil'],
    kin: [
      'dad',
      'father',
      'mum',
      'mother',
      'mom',
      'husband',
      'wife',
      'brother',
      'sister',
      'uncle',
      'aunt',
      'friend',
      'mate',
      'workmate',
      'cousin',
    ],
    cannot: ['(cant|cannot|doesnt|dont)( know how to| really)?'],
    write: [
      'text',
      'call',
      'phone',
      'write',
      'read',
      'type',
      'spell',
      'use (a |his |her |the )?(phone|mobile)',
      'speak (much |any |good )?english',
      'do (texts?|english)',
    ],
    tail: [
      'well',
      'himself',
      'herself',
      'themselves',
      'english',
      'properly',
      'much',
      'so i (do|write|text)( it)?( for (him|her))?',
    ],
  },
  sayings: {
    cannot_write: [
      '({why} )?(he|she|they|(my|his|her|our) {kin}) (also |really |just )?({cannot} {write}|(isnt|is not|are not|arent) good (at|with) (texts?|texting|phones?|english|writing|reading))( {tail})*',
    ],
  },
};

export const writtenForTl: Wordbook<'cannot_write'> = {
  writing: 'spaced',
  lists: { write: ['text', 'sulat', 'magsulat', 'basa', 'magbasa', 'english', 'ingles'] },
  sayings: {
    cannot_write: [
      '(hindi|di) (po )?(sya|siya|sila) (po )?marunong (mag[ -]?)?{write}',
      '(hindi|di) (po )?(sya|siya|sila) (po )?(maka(pag)?|makakapag)-?(text|tawag)',
    ],
  },
};
