/** So much for an hour, a day or a piece, and not what is owed. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type RateSense =
  | 'rate'
  /** what is owed stands beside it */
  | 'whole';

export const ratesZh: Wordbook<RateSense> = {
  writing: 'han',
  lists: {
    unit: ['小时', '钟头', '天', '日', '班', '件', '个工', '单', '趟', '平方?', '方', '吨', '斤', '车', '箱'],
  },
  sayings: {
    rate: [
      '(单价|工价|时薪|日薪|时工资|日工资|天工资|小时工资|计件价|费率|价钱)',
      '(一个?|每一?个?|1个?|按){unit}(说好|讲好|是|才|只|给|应该|算|该|要|就|的)*(给|有|算|是)?[\\d一二两三四五六七八九]',
      '[\\d一二两三四五六七八九十百千]+(块|元)?(钱)?(一个?|每|1个?){unit}',
    ],
    whole: [
      '(干|做|上|欠)(了|满)?[\\d一二两三四五六七八九十百]+个?(天|小时|月|件|班|工|趟)',
      '(一共|总共|合计|总的|加起来|拢共|总额|总数)',
      '欠',
      '[\\d一二两三四五六七八九十]+个?月',
    ],
  },
};

export const ratesEn: Wordbook<RateSense> = {
  writing: 'spaced',
  lists: {
    unit: [
      'hour',
      'hr',
      'hourly',
      'day',
      'shift',
      'night',
      'week',
      'piece',
      'box',
      'tray',
      'drop',
      'parcel',
      'room',
      'job',
    ],
  },
  sayings: {
    rate: [
      '(the |my |our |hourly |pay |day |daily |wage )*rates?',
      '(hourly|daily|day|piece) (rate|pay|wage)',
      '\\d[\\d.,]* ?(quid |pounds |pesos |p )?(an|a|per|every|each) {unit}',
      '(an|a|per) {unit} (is|was|should be|be|at|for) \\d[\\d.,]*',
      '\\d[\\d.,]* ?(p h|ph|p hr|phr)',
      'minimum wage',
    ],
    whole: [
      '(total|altogether|all together|in all|all in|overall)',
      '(owe|owes|owed|owing)',
      '\\d+ (months?|weeks?|days?|hours?|shifts?)',
      '(a|per) month',
    ],
  },
};

export const ratesTl: Wordbook<RateSense> = {
  writing: 'spaced',
  lists: { unit: ['oras', 'araw', 'piraso', 'shift', 'kahon', 'biyahe'] },
  sayings: {
    rate: [
      'rate',
      '(kada|bawat|isang|per) {unit}',
      'arawan',
      '\\d[\\d.,]* (lang )?(kada|bawat|isang) {unit}',
    ],
    whole: ['(lahat|kabuuan|total|utang)', '\\d+ (na )?(buwan|linggo|araw)', '(kada|bawat) buwan'],
  },
};
