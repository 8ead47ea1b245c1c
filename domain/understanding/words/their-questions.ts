/** Words with which a question in place of an answer begins: "要不要", "为什么". How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export const theirQuestionsZh: Wordbook<'asks'> = {
  writing: 'han',
  lists: {},
  sayings: {
    asks: ['要不要', '能不能', '是不是', '多久', '多少时间', '几天', '会不会', '为什么'],
  },
};
