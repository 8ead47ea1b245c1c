/** Words with which a question in place of an answer begins: "要不要", "为什么". How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export const theirQuestionsZh: Wordbook<'asks'> = {
  writing: 'han',
  lists: {},
  sayings: {
    asks: [
      '要不要',
      '能不能',
      '是不是',
      '多久',
      '多少时间',
      '几天',
      '会不会',
      '为什么',
      '(你们|你|这里)(这边|那边)?(是)?(谁|哪个)(负责|管|在管)',
      '(你们|你)(的)?(电话|联系方式|热线)(是)?(多少|几号)',
    ],
  },
};
