/** Words beside the news of a payment that make it a question, or a complaint. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';
import { monthNames } from './dates.ts';

export type MoneyNewsSense =
  | 'asks'
  /** work that is told of: where, for how long, for whom */
  | 'worked'
  /** promised for a day, or looked for: not what is still unpaid after work */
  | 'promised'
  /** that something was awaited */
  | 'awaited'
  /** a month more is unpaid */
  | 'month'
  | 'also';

export const moneyNewsZh: Wordbook<MoneyNewsSense> = {
  writing: 'han',
  lists: {
    work: ['[干做看端搬砌装洗送带开守贴刷卖摘收跑]', '打工', '打零工', '打杂'],
    month: ['[一二三四五六七八九十]{1,2}', '\\d{1,2}', '上个?', '上上个?', '这个?'],
  },
  sayings: {
    asks: [
      '[?？吗么] ?$',
      '会不会',
      '要不要',
      '[还会]…(吗|么|通知)',
      '啥时候',
      '什么时候',
      '多久',
      '几时',
      '能不能',
    ],
    worked: [
      '[在给帮跟替](?![我你])[^，。,\\s]…{work}',
      '试工',
      '[干做](完|了|满)',
      '加了?班',
      '帮(厨|工|忙看|忙干|忙做)',
      '存着',
    ],
    promised: [
      '说[^，。]{0,6}[到打发给转付汇][了过]',
      '讲好',
      '说好',
      '答应',
      '说(今天|昨天|\\d|礼拜|周)',
      '你们',
      '[查卡]',
    ],
    awaited: ['[还仍又]', '到(现在|今天)'],
    month: ['{month}月份?的?(钱|工资|工钱)?我?(也|又|同样)'],
  },
};

export const moneyNewsEn: Wordbook<MoneyNewsSense> = {
  writing: 'spaced',
  lists: { month: [...monthNames.flatMap((names) => names.split('|')), 'last month', 'that month'] },
  sayings: {
    asks: ['^(will|can|could|do|does|when|how|if|is|are|what|who|why|would|should|kailan|paano|magkano)'],
    worked: [
      '(worked|did|done|helped|finished) (for|a|the|him|them|two|three|four|my|\\d+)',
      '(firm|boss|company|agency|he|they) (wont|never|refuse[sd]?( to)?|didnt|doesnt) pays?',
    ],
    awaited: [
      'still',
      'yet',
      'since you',
      'promised',
      'swore',
      'said',
      'supposed',
      'meant',
      'bank',
      'account',
    ],
    month: ['{month}'],
    also: ['either', 'too', 'also', 'as well', 'aswell', 'neither', 'nor', 'rin', 'din'],
  },
};
