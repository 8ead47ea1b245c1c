/** That something was done because somebody complained, or after it. How a saying is written: ../text/saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type SinceComplaintSense = 'since';

export const sinceComplaintZh: Wordbook<SinceComplaintSense> = {
  writing: 'han',
  lists: {
    complained: ['告', '投诉', '举报', '反映', '报警', '作证', '仲裁', '维权', '找', '联系', '打电话'],
    whom: ['你们', '劳动', '监察', '政府', '12333', '仲裁'],
  },
  sayings: {
    since: [
      '(因为|就为|为了?|自从|自打|打从|由于|怪)…(找|联系|投诉|反映|告|说|跟|给|来)(了|过|到)?…{whom}',
      '(就|只)(为|因)(了)?(我|我们|这个?)?(去|到|上|跑)…({whom}|{complained})',
      '(查|看|猜|打听|问|听|认)(出来?|到|了|定|说)+(是)?(我|我们)…{complained}(的|了|过)',
      '(因为|就为|自从|自打|打从|由于|怪)…{complained}(了|过)(他|她|老板|公司|状|你们)',
      '(自从|自打|打从|因为|就)?({whom}|检查的?人?|工作人员)(的人)?(来|上门|查|打电话)(了|过|完)*(以后|之后|后|起)',
    ],
  },
};

export const sinceComplaintEn: Wordbook<SinceComplaintSense> = {
  writing: 'spaced',
  lists: {
    since: [
      'ever since',
      'since',
      'because',
      'cos',
      'coz',
      'after',
      'as soon as',
      'now that',
      'the day after',
    ],
    official: [
      'inspectors?',
      'officers?',
      'hmrc',
      'acas',
      'union',
      'your (people|lot|letter|visit|call|inspector)',
    ],
  },
  sayings: {
    since: [
      '{since} (the |an? |that |my )?{official} (came|come|visited|rang|called|phoned|wrote|turned up|was|were|has|showed|landed|arrived|spoke)',
      '{since} (you|u|you lot|yous) (came|visited|rang|called|phoned|wrote|turned up|spoke)',
      '{since} (i|we) (complained|reported|told (you|u|the inspector)|spoke to (you|u|the inspector)|texted (you|u)|rang (you|u)|contacted (you|u)|went to (you|u))',
    ],
  },
};

export const sinceComplaintTl: Wordbook<SinceComplaintSense> = {
  writing: 'spaced',
  lists: { since: ['mula', 'simula', 'buhat', 'pagkatapos', 'matapos', 'dahil', 'kasi', 'porke', 'porket'] },
  sayings: {
    since: [
      '{since} (nang |nung |noong |ng |na |po )*(magreklamo|nagreklamo|magsumbong|nagsumbong|nag ?text|tumawag|lumapit)( (ako|kami|sa inyo))*',
      '{since} (nang |nung |noong |ng |na |po )*(pumunta|dumating|bumisita|tumawag) (ang |yung |kayo|po )+(inspector|inspektor|taga dole|dole|dito)?',
    ],
  },
};
