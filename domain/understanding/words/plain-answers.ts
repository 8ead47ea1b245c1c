/** Words that make an answer to a question a yes, a no or neither, beside yes and no themselves (answers.ts). How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type PlainAnswerSense =
  /** want of knowledge of a figure; of a name it may be want of will */
  | 'cannot_say'
  /** they ask first: "not till I know who you are" */
  | 'until_known'
  /** a name follows, or is asked about */
  | 'introduces'
  | 'asks_name'
  | 'asks_yes_no'
  /** not at that time, and so at others */
  | 'not_then'
  /** before a number that is given */
  | 'reached_on'
  /** who reports it is the worker: a yes, and no name */
  | 'own_self';

export const plainAnswersZh: Wordbook<PlainAnswerSense> = {
  writing: 'han',
  lists: {
    time: ['上午', '早上', '中午', '下午', '晚上', '白天', '夜里', '上班', '\\d点'],
    busy: ['睡觉', '补觉', '午睡', '周末'],
    dont: ['别', '不要'],
  },
  sayings: {
    until_known: ['先(说|讲|告诉)…(你们|你是)'],
    introduces: ['[姓叫]', '^老板'],
    asks_name: ['[叫姓][啥什甚]', '全称'],
    not_then: ['({time}|{busy})…({dont}|不能|不方便|接不了|没空)', '{dont}[^，。]{0,3}{time}'],
    reached_on: ['打', '发', '用', '试', '拨', '找', '联系', '号'],
    own_self: [
      '^(对|嗯|是的?|[，, ])*(就|都|也)?(是)?(我|俺)?(自己|本人|自个儿?)(就是|亲自|在)?(当事人|本人|我|报|告|投诉|举报|写|发|说|申请|填)+(的|啊|呀|吧|了)?$',
      '^(对|嗯|是的?|[，, ])*(就|都|也)?是(我|俺)?(自己|本人|自个儿?|当事人)?(的|啊|呀|吧|了)?$',
      '^(对|嗯|是的?|[，, ])*(我|俺)?(自己|本人)?(就)?是(当事人|本人|投诉人|举报人)(本人)?(的|啊|呀|吧|了)?$',
      '^当事人(就)?是(我|俺)(自己|本人)?(的|啊|呀|吧)?$',
    ],
  },
};

export const plainAnswersEn: Wordbook<PlainAnswerSense> = {
  writing: 'spaced',
  lists: { day: ['mon*', 'tue*', 'wed*', 'thu*', 'fri*', 'sat*', 'sun*'] },
  sayings: {
    cannot_say: ['^(well |dunno |idk )*(you|u|ya) tell me', "(can't|couldn't|cannot) (say|tell)"],
    until_known: ['(till?|until|unless|before) (i|you) (no|know|tell|say)'],
    // pinyin
    introduces: ['(?<=[a-z] )xing (?!sha|shenme|sheme|sa)(?=[a-z])'],
    asks_yes_no: ['is', 'are', 'will', 'would', 'does'],
    not_then: ['not (before|while|until|till|til|during|when|in the (morning|day)|on {day})', 'except'],
    reached_on: [
      'call',
      'ring',
      'text',
      'use',
      'is',
      'try',
      'phone',
      'reach me on',
      'get me on',
      'best on',
      'contact',
      'number',
    ],
    own_self: [
      '^(yes |yeah |yep |its |it is |thats |that is |just |only )*(me|myself)( (myself|mate|again|sending it|writing|complaining|reporting|who reported|who is complaining))*$',
      '^(yes |yeah )*(im|i am) (the (one|person)|it|reporting|complaining|the worker)( _){0,4}$',
      '^(yes |yeah )*(i |im )(reported|reporting|complaining|sent|wrote|writing) (it|this)( for)? ?myself$',
    ],
  },
};

export const plainAnswersTl: Wordbook<PlainAnswerSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    reached_on: ['sa number'],
    own_self: [
      '^(oo |opo )*(ako|sarili ko)( (po|mismo|nga|to|ito|rin|yung|ang|nagreklamo|nag reklamo|nagrereklamo|nagsumbong))*$',
    ],
  },
};
