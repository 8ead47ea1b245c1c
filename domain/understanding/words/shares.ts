/** Whose a sum is: each one's, one of them's, or all theirs. How a saying is written: ../saying.ts. */

import type { Wordbook } from '../text/saying.ts';
import { fewInEnglish } from './few-in-english.ts';

export type ShareSense =
  /** so much for each of them */
  | 'each'
  /** it is for all of them, and not for each */
  | 'all'
  /** it is owed to so many of them at once */
  | 'to_all'
  /** a part of it is one person's */
  | 'share'
  /** says nothing by itself beside "each": we are, that is, owed */
  | 'beside';

export const sharesZh: Wordbook<ShareSense> = {
  writing: 'han',
  lists: {},
  sayings: {
    each: [
      '每一?个?(工|农民工)?人(头)?',
      '每位',
      '每个',
      '人均',
      '平均(每人|每个)?',
      '(各|各自|各人|每一?个)(?=的|都|是|欠|$)',
      '(?<![我俺他她就只光才])一个?人(?=的|都|是|欠|[\\d一二两三四五六七八九]+(万|千|百|\\d\\d))',
      '人人都?是',
      '(按)?人头(算|计)?',
      '(都|全)(是|欠)(?=[\\d一二两三四五六七八九]+(万|千|百|\\d))',
      '(大家|每个|都)?都(一样|这么多|是这么多|是这个数)',
    ],
    all: [
      '(不是|不算|并非)(每|一个?人|人均|各)',
      '(?<!不是|不算|并非|不)((一共|总共|加起来|加一起|拢共|统共)(?!(有|是|就|连我)*[\\d一二两三四五六七八九十]+(来|多)?(个|名|位|口)?(人|工友))|合计|总的|全部|所有人)',
    ],
    to_all: [
      '^(不是?|是)?[,， ]?(是)?(我们|大家|所有人|全部人)?(一起|合起来|合在一起|大家|加一块儿?)的?$',
      '(欠|差|拖欠|少)(了|着)?(我们|俺们|咱们)\\p{Script=Han}{0,2}?[\\d一二两三四五六七八九十]+(来|多)?(个|名|位|口)?(人|工友|工人|兄弟|老乡|姐妹)(的)?(工资|工钱|钱)?(一共|总共|共)?[\\d一二两三四五六七八九十]',
    ],
    share: [
      '(是|归|算|有)?(我|俺|他|她|我们|我弟|我哥|我姐|我妹|我老公|我老婆|老公|老婆|弟弟|哥哥|工友|老乡)的',
      '(其余|剩下|余下|剩余|另外|别的|其他|其它)(的)?(都)?(是|归)',
      '(每|人均|各|一)(个)?人?(是|都是|有|要|该|欠)?(?=[\\d一二三四五六七八九])',
      '(块|元|欠|工资)',
      '(我|俺|他|她)(占|拿|得|分)',
    ],
    beside: [
      '[\\d一二两三四五六七八九十半]+个?(月|星期|天|年)',
      '(每一?个?|一个?)(月|周|星期)',
      '(月薪|月工资|这么多)',
      '(我们|俺们|咱们|我|俺|大家|工人|工友)',
      '(一共|总共|有|就|是|的|都|也|欠|欠的|被欠|差|没给|没发|工资|钱|金额|数目|应该|算|大家都|这个|这|那|数|这么多|算|按|上面|刚才|说|写|哦|啊|呢|吧|了|对|嗯|不|啦|呀|都是)',
      '(我们)?[\\d一二两三四五六七八九十几百]+(来|多)?(个|名|位|口)?(人|工友|工人)?',
      '[俩仨]',
      '[\\d一二两三四五六七八九十百千万.]+(块|元|千|万)?',
    ],
  },
};

export const sharesEn: Wordbook<ShareSense> = {
  writing: 'spaced',
  lists: {
    count: ['\\d+', ...fewInEnglish, 'both'],
  },
  sayings: {
    each: [
      'each( one| man| person| worker)?( of us)?',
      'apiece',
      '(everyone|everybody|every one)( of us)?( is| was| s)? (owed|due)',
      '(per|a) (head|person|worker|man)',
      'individually',
      'every one of us',
      '(the )?same for (all|each|everyone|everybody|every one|the rest)( {count})?( of us)?',
      '(all|everyone|everybody|each)( {count})?( of us)? (is |are )?owed (that|the same|it)( much| amount)?',
    ],
    all: [
      'not (for )?(each|per person|apiece)',
      '(?<!not )(?<!not in )(?<!not the )(?<!same )(in total|altogether|all together|between (the |all )?({count} of )?us|between all of us|for (us )?all|for all ({count} )?of us|for (the )?{count} of us|in all|the total|total|combined)',
    ],
    to_all: [
      '^(its |thats |it is |that is |no )*(for )?(us |all )?(together|all of us|everyone|everybody|all)( of it)?$',
      '(owes?|owed|owing|owe) (the |us )?{count}( of us| people| workers| men| lads| girls| women)?,? (a |about |around |over )?(£|₱|php|p)? ?\\d\\d[\\d,.]*( ?k)?',
    ],
    share: [
      '(mine|ours|his|hers|theirs)',
      '(my|his|her|their) (share|part|bit|half|cut)',
      '(the )?(rest|other half|remainder)( of it)?( is| are|s)? (his|hers|theirs|my|for|goes|belongs)',
      'of (it|that|this|which)',
      '(is|are|was) (for|my|owed)',
      '(owed|owes|owe|owing|quid|pounds?|pesos?)',
      '(each|apiece|a head|per (head|person))',
    ],
    beside: [
      '{count} (months?|weeks?|days?|years?)',
      '(a|per|every) (month|week|fortnight)',
      '(monthly|weekly|pcm|pm|pw)',
      '(we|us|of us|we are|we re|were|are|is|it|its|that|thats|this|i|im|me|mean|meant|said|say|the|of|for|to|at|so|and|yes|yeah|no|sorry|its|they|owe|owed|owes|owing|all|there|theres|get|sum|amount|money|wages|pay|was|be|should|not|in total|total|the total|altogether|mate|po|in|on|by|with)',
      '(of )?{count}( of us| people| workers| men| lads| women)?',
      '\\d[\\d,.]*( ?(k|quid|pounds|pesos))?',
    ],
  },
};

export const sharesTl: Wordbook<ShareSense> = {
  writing: 'spaced',
  lists: { count: ['\\d+', 'dalawa', 'tatlo', 'apat', 'lima', 'anim', 'pito', 'walo', 'siyam', 'sampu'] },
  sayings: {
    each: ['(bawat|kada) (isa|tao|manggagawa)', 'tig ?isa', 'isa ?isa', 'each'],
    all: [
      '\\d[\\d,.]*( ?(k|libo|mil|pesos))? (po )?lahat(?! (ng|na|kami|kaming))',
      '(lahat na|lahat lahat|(para )?sa (amin(g)? )?lahat|para sa aming {count}|kabuuan|sa kabuuan|(?<!not )(?<!not in )(?<!hindi )total)',
      'hindi (bawat|kada)',
    ],
    to_all: [
      '(utang|kulang)( (nila|niya|sa|samin|sa amin|pa|po|aming|na))* (kaming )?{count} ((kami|namin|tao|katao|na) )?(₱|php|p)? ?\\d\\d[\\d,.]*( ?(k|libo|mil))?',
    ],
    share: [
      '(sa )?akin',
      'sa (kapatid|asawa|kasama|kanya|kaniya)',
      'yung iba',
      'tig ?\\d+',
      'tig',
      '(bawat|kada) (isa|tao)',
    ],
    beside: [
      '(kada|bawat|isang|per) (buwan|linggo)',
      '(isa|dalawa|tatlo|apat|lima|anim|\\d+)(ng)? (buwan|linggo|araw|taon)',
      '(kami|kaming|namin|amin|tayo|ay|yung|ang|yan|iyan|yun|iyon|utang|sahod|po|sa|ng|na|ito|to|naman|kasi|katao|tao|pong)',
      '(isa|dalawa|tatlo|apat|lima|anim|pito|walo|siyam|sampu|\\d+)(ng)?( kami| kaming| katao)?',
      '\\d[\\d,.]*( ?(k|pesos|libo|mil))?',
    ],
  },
};
