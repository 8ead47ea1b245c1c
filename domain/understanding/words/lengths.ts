/** A length of time by itself, and the words around it: "best part of a year", 快半年了. How a saying is written: ../saying.ts. */

import type { Wordbook } from '../text/saying.ts';
import { fewInEnglish } from './few-in-english.ts';

export type LengthSense =
  | 'length'
  /** says nothing by itself beside one */
  | 'beside';

export const lengthsZh: Wordbook<LengthSense> = {
  writing: 'han',
  lists: {},
  sayings: {
    length: [
      '(大|小|多|好)?半年(多)?',
      '([\\d一二两三四五六七八九十]{1,4}|半|几|好几|个把)(来|多)?个?半?(多)?(月|星期|礼拜|周|季度|年|天)(多|半|半载)?',
      '俩(月|星期|礼拜)',
    ],
    beside: [
      '(快|近|将近|差不多|大概|大约|已经|都|有|整整|足足|得有|怕是|应该|可能|也|就|至少|起码|欠了?|拖了?|干了?|做了?)',
      '(了|吧|啊|呢|哦|左右|的样子|上下|现在|到现在|没发|没给|没拿到)',
    ],
  },
};

export const lengthsEn: Wordbook<LengthSense> = {
  writing: 'spaced',
  lists: {
    count: [
      '\\d{1,3}',
      'a',
      'an',
      'one',
      ...fewInEnglish,
      'couple of',
      'a couple of',
      'a couple',
      'a few',
      'few',
      'several',
      'half a',
      'half an',
      'half',
    ],
    unit: ['years?', 'yrs?', 'months?', 'mths?', 'weeks?', 'wks?', 'fortnights?', 'days?', 'quarter'],
  },
  sayings: {
    length: [
      '((the )?(best|better|biggest) part of |(the )?most of )?{count} {unit}( and a (half|bit|quarter))?',
      '(the )?(best|better) part of (the|this) year',
    ],
    beside: [
      '(its|it is|it was|been|its been|it has been|must be|be|for|about|around|roughly|nearly|almost|over|well over|more than|under|just|at least|like|say|getting on for|going on|pushing|coming up to|coming up on|up to)',
      '(now|already|so far|or so|ish|or thereabouts|i reckon|i think|i guess|maybe|probably|give or take|by now|mate|thereabouts|all in all|in total|po|of it|unpaid)',
    ],
  },
};

export const lengthsTl: Wordbook<LengthSense> = {
  writing: 'spaced',
  lists: {
    count: [
      '\\d{1,3}( na)?',
      'isang',
      'dalawang',
      'tatlong',
      'apat na',
      'limang',
      'anim na',
      'pitong',
      'walong',
      'siyam na',
      'sampung',
      'kalahating',
      'iisang',
      'kulang',
      'higit isang',
    ],
  },
  sayings: {
    length: ['{count} (taon|buwan|linggo|araw|kinsenas)( at kalahati)?'],
    beside: [
      '(mga|halos|mahigit|mag|malapit na|siguro|yata|na|po|pa|naman|eh|ata|higit|sa|loob ng|nang|ng|lang)',
    ],
  },
};
