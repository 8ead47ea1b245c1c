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
  /** told by what others get */
  | 'by_others'
  /** it is told with a but that others have their part in it */
  | 'but_of_all'
  /** so much one year and so much the next: both, or what it has come to? */
  | 'year_by_year'
  /** before a sum: what a room costs */
  | 'rent'
  | 'shifts_a_day'
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
      '投诉',
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
      '{fault}(?![了过]?[二三四五六七八九十两\\d]+分钟)[^,，。]{0,6}[扣罚](?![了我掉走去过款])',
      '(每[次回单件]|次次)[^,，。]{0,4}[扣罚]',
      '一[次回单][^,，。]{0,4}[扣罚](?![了我掉走去过款])',
      '[一每1](个|次|回|单|条|张|件|只|块|盘|把|台|箱|瓶|本|桌)(?!月|星期|礼拜|小时|钟头|工|人|班)[^,，。\\d一二两三四五六七八九十百]{0,6}(就|要|得|都|便)[扣罚抠赔](?![了过])',
      '[一每1](个|次|回|条)({fault})[扣罚抠](?![了过])',
      '[扣罚][^,，。]{0,8}[/每一][次回单]',
    ],
    other_rate: ['双倍', '[二两三]倍', '翻倍', '一倍半'],
    short_of: ['差[一二两三四五六七八九]?[十百千][块元]?[一二两三四五六七八九十]+[千万]'],
    no_total: ['不是(一共|总共|总的|全部)'],
    by_others: [
      '(别人|人家|其他人|他们|大家|同事|工友|老乡)(们)?(都|也|全|基本)*(是|拿|发|给|算|有|得)?[^,，。]{1,10}[,，。 ]?(那)?(我|俺|咱)(就|也|那|大概)*(算|按|写|当|报|填|一样)',
      '(跟|和|照|按)着?(别人|人家|其他人|他们|大家|同事|工友)(的)?((一样|差不多)|(一样|差不多)?(算|来|报|写)?(吧|就))',
    ],
    but_of_all: [
      '(不过|但|但是|可是|只是)(这)?(是|这是|包括|含)?(我们)?(大家|所有人|全部人|全班|全组|整个班组|班组|几个人|一起)',
    ],
    year_by_year: ['去年欠我?[\\d一二两三四五六七八九十百千万]+[块元]?[,， ]?今年欠'],
    rent: ['房租', '租金'],
    shifts_a_day: ['[一每]天[两二三2-4]个?班'],
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
    by_others: [
      '(others|the rest|everyone( else)?|everybody( else)?|the other lads|the lads|my mates|they all) (all )?(get|got|gets|are|were|is|have|had|on)[^,.]{1,16}(so|count|put|same|me too|i guess)',
      '(same as|like) (the )?(others|rest|everyone( else)?|everybody( else)?|other lads)',
      '(count|put) me (as|down|for|in)',
    ],
    but_of_all: [
      'but (thats|its|it is|that is|thats all|this is) (for|between|of) (everyone|everybody|all of us|all of them|us all|the (whole )?(crew|gang|team|lot of us|lot|shift|lads))',
      'but (thats|its) (all of us|everyone|everybody|the (whole )?(crew|gang|team|lot of us))',
    ],
    year_by_year: ['last year[^,.]{0,8}\\d[\\d,.]* (and )?this year[^,.]{0,8}\\d'],
    rent: ['(rent|lodgings?)( is| was| costs?| of)?'],
    for_so_long: ['for( the)?'],
  },
};

export const moneyTl: Wordbook<MoneySense> = {
  writing: 'spaced',
  lists: {
    // none of a time, a payday or a person
    event: [
      '(?!buwan|linggo|araw|oras|taon|sahod|sweldo|suweldo|pasahod|kinsenas|cut|payday|payslip|shift|duty|isa|tao|empleyado|trabahador)\\p{L}{2,14}',
    ],
    taken: [
      'kaltas',
      'kinakaltas',
      'bawas',
      'binabawas',
      'kinakaltasan',
      'binabawasan',
      'multa',
      'minumultahan',
    ],
  },
  sayings: {
    around: ['((mga|nasa|lahat|about|around|total|po|yun|yan|iyon|lang|naman|din|rin) ?)+'],
    per_event: [
      '(kada|tuwing|pag|kapag|bawat) ((na|ma)?-?(le)?late|absent)',
      '(kada|tuwing|bawat) {event}(?!\\p{L})[^.!?]{0,40}(?<!\\p{L}){taken}',
      '{taken}(?!\\p{L})[^.!?]{0,24}(?<!\\p{L})(kada|tuwing|bawat) {event}',
    ],
    other_rate: ['doble'],
    no_total: ['hindi (lahat|total|kabuuan)'],
    by_others: [
      '(yung|ang) (iba|mga kasama)[^,.]{1,24}(ako rin|ako din|ganun|ganon|ganyan|pareho)',
      '(kapareho|katulad|tulad|gaya|pareho) (ng|nung|sa) (iba|mga kasama)',
    ],
    but_of_all: [
      '(pero|kaso) (para|sa) (sa )?(lahat|aming lahat|amin lahat|buong grupo)',
      '(pero|kaso) (lahat kami|kaming lahat|buong grupo)',
      '\\d ?(k|mil|libo)? ?kaming? (lang )?(dalawa|tatlo|apat|lima|anim|pito|walo|siyam|sampu|\\d{1,2})',
    ],
    rent: ['upa'],
    each: ['isa'],
  },
};
