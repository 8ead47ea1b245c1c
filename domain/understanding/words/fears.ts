/** Words by which something is feared, or would be. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export const fearsZh: Wordbook<'feared'> = {
  writing: 'han',
  lists: {},
  sayings: { feared: ['怕', '万一', '要是', '如果', '担心', '会不会'] },
};

export const fearsEn: Wordbook<'feared'> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    feared: ['worried', 'afraid', 'scared', 'frightened', 'if (he|she|they|i|we)', 'what if', 'might'],
  },
};

export const fearsTl: Wordbook<'feared'> = {
  writing: 'spaced',
  lists: {},
  sayings: { feared: ['takot', 'natatakot', 'baka'] },
};
