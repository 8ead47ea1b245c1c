/** What stands beside a reserved word, and is no part of it. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/** `code`: what leads up to a code or a number. */
export type CalledBesideSense = 'courtesy' | 'courtesy_first' | 'code';

export const calledBesideZh: Wordbook<CalledBesideSense> = {
  writing: 'han',
  lists: {},
  sayings: {
    courtesy: ['(谢谢|谢了|多谢|拜托|麻烦)(了|你们?|您)?'],
    code: ['尾号', '编号', '单号', '号码', '回执号?', '查询码', '号'],
  },
};

export const calledBesideEn: Wordbook<CalledBesideSense> = {
  writing: 'spaced',
  lists: { please: ['please', 'pls', 'plz', 'thanks', 'thank you', 'now', 'po', 'sir', 'mam', 'mate'] },
  sayings: {
    courtesy: ['(?<= ){please}( {please})*'],
    courtesy_first: ['(please|pls|plz|hi|hello)(?= )'],
    code: ['ref(erence)?', 'number', 'no', 'code'],
  },
};
