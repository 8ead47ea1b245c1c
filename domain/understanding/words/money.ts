/** Words around a sum of money that say how sure it is, and whether it is one that is owed. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type MoneySense =
  /** nothing but words that change nothing, on either side of a sum */
  | 'around'
  /** behind a sum: how long it is owed for, or that it is delayed */
  | 'for_how_long'
  | 'delayed'
  /** so much whenever something happens */
  | 'per_event'
  /** at a rate that is not told: "double", 加班两倍 */
  | 'other_rate'
  /** so much less than so much: 差一百两万 */
  | 'short_of'
  /** it is not all of it */
  | 'no_total'
  /** before a sum: what a room costs */
  | 'rent'
  /** at the end: each */
  | 'each'
  /** before and behind a number: it goes on, or it is a length */
  | 'goes_on'
  | 'for_so_long'
  | 'and_a_half';

export const moneyZh: Wordbook<MoneySense> = {
  writing: 'han',
  lists: {
    fault: [
      '迟到',
      '早退',
      '旷工',
      '缺勤',
      '请假',
      '打瞌睡',
      '玩手机',
      '上厕所',
      '漏单',
      '超时',
      '差评',
      '没打卡',
      '忘打卡',
      '犯错',
      '出错',
    ],
  },
  sayings: {
    around: ['((大概|差不多|一共|总共|可是|就|整整|成|足足|有) ?)+'],
    for_how_long: [
      '(整整|一共|共|有)?[\\d一二两三四五六七八九十半几]{1,6}个?半?多?(月|周|星期|礼拜|天|年)[半多]?',
    ],
    delayed: ['(块|元)?钱?(真的|一直|都|就|还)*[拖欠压]'],
    per_event: [
      '{fault}[^,，。]{0,6}[扣罚](?![了我掉走去过款])',
      '(每[次回单件]|一[次回单]|次次)[^,，。]{0,4}[扣罚]',
      '[扣罚][^,，。]{0,8}[/每一][次回单]',
    ],
    other_rate: ['双倍', '[二两三]倍', '翻倍', '一倍半'],
    short_of: ['差[一二两三四五六七八九]?[十百千][块元]?(就|到|不到|满)?[一二两三四五六七八九十]+[千万]'],
    no_total: ['不是(一共|总共|总的|全部)'],
    rent: ['房租', '租金'],
    goes_on: ['[零又]'],
    and_a_half: ['个?半'],
  },
};

export const moneyEn: Wordbook<MoneySense> = {
  writing: 'spaced',
  lists: {
    count: ['\\d{1,4}', 'an?', 'one', 'two', 'three', 'four', 'five', 'six', '[a-z]{3,10}'],
    unit: ['weeks?', 'months?', 'mos?', 'wks?', 'days?', 'buwan', 'linggo', 'araw'],
    you: ['you', 'we', 'u', 'ur', 'youre', 'your', 'were', 'im', 'i', 'anyone', 'someone'],
  },
  sayings: {
    around: ['((about|around|its|it is|total) ?)+'],
    for_how_long: [
      '(for|over|in|since|from|sa|para sa|sa loob ng|(mula|simula)( noong)?) (about |the |last |past |the last |the past )?{count} ?{unit}?',
      '(about |the last |the past |last |past )?{count} ?{unit}',
    ],
    per_event: [
      '(fine*|dock*|charge*|deduct*)(?!\\p{L}).{0,20}(?<!\\p{L})(every time|each time|per|if (you|we|i)|for (every|each))',
      '(if|when|whenever|anytime) {you}(?!\\p{L})[^,.]{0,25}(?<!\\p{L})(dock|fine|deduct|take|lose|charge|stop)s?',
      'every time',
    ],
    other_rate: ['doubled?', 'triple', 'time and (a )?half', 'half pay'],
    no_total: ['not (the |a )?total', 'not altogether', 'not all together'],
    rent: ['(rent|lodgings?)( is| was| costs?| of)?'],
    for_so_long: ['for( the)?'],
  },
};

export const moneyTl: Wordbook<MoneySense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    around: ['((mga|nasa|lahat|about|around|total) ?)+'],
    per_event: ['(kada|tuwing|pag|kapag|bawat) ((na|ma)?-?(le)?late|absent)'],
    other_rate: ['doble'],
    no_total: ['hindi (lahat|total|kabuuan)'],
    rent: ['upa'],
    each: ['isa'],
  },
};
