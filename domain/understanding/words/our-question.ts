/** `told`: our own question, said again before the answer. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export const ourQuestionZh: Wordbook<'told'> = {
  writing: 'han',
  lists: {},
  sayings: { told: ['你们?问(我|的)(是)?(哪里|哪儿|哪个|哪家|什么|啥|谁|多少|几个|几时|什么时候)?'] },
};

export const ourQuestionEn: Wordbook<'told'> = {
  writing: 'spaced',
  lists: {},
  sayings: { told: ['(you|u) (ask|asked|are asking)( me)? (where|who|what|how much|how many|when)'] },
};
