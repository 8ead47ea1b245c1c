/** Words by which somebody asks whether we are real, or a fraud or a machine. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../saying.ts';

export const trustZh: Wordbook<'doubts'> = {
  writing: 'han',
  lists: {},
  sayings: {
    doubts: [
      '骗子',
      '骗人',
      '诈骗',
      '是真的[吗吧么]',
      '真的假的',
      '机器人',
      '真人',
      '谁在[回看]',
      '谁能看到',
    ],
  },
};

export const trustEn: Wordbook<'doubts'> = {
  writing: 'spaced',
  lists: { thing: ['real', 'bot', 'robot', 'human', 'person', 'machine'] },
  sayings: {
    doubts: [
      'scam',
      'fraud',
      'fake',
      'phishing',
      '(are you|r u|is this|you) (a )?{thing}',
      'who can (see|read)',
    ],
  },
};

export const trustTl: Wordbook<'doubts'> = {
  writing: 'spaced',
  lists: {},
  sayings: { doubts: ['totoo ba'] },
};

export const trustPinyin: Wordbook<'doubts'> = {
  writing: 'spaced',
  lists: {},
  sayings: { doubts: ['pian ?zi'] },
};
