/** Two places in one text: where somebody lives, is or comes from, and where they work. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `home_first`: where they are from, told before all else; `they_live`: where they live, up to the place; `but`: what else is told
 * begins; `job_in`: up to where the work is; `now_at`: up to where they are, and work; `work_last`: that they work, behind the
 * place; `now_in`: up to where they are by now, and another place is told; `work_in`: up to that one; `based`: up to where those
 * set out from who work everywhere, `not_based`: what is no such place.
 */
export type ElsewhereSense =
  | 'home_first'
  | 'they_live'
  | 'but'
  | 'job_in'
  | 'now_at'
  | 'work_last'
  | 'now_in'
  | 'work_in'
  | 'based'
  | 'not_based';

export const elsewhereZh: Wordbook<ElsewhereSense> = {
  writing: 'han',
  lists: {
    now: ['现在', '目前', '眼下', '如今', '这会儿?'],
    work: ['干活', '上班', '打工', '做工', '做事', '务工', '工作'],
    works: ['工地', '厂子?', '店', '公司', '项目', '单位', '地方'],
  },
  sayings: {
    home_first: [
      '(公司|总部|老板|办公室|单位|注册地?|厂部|本部|中介)的?(是|就|都)?(在|注册在)[^，,。；; ]{2,8}[ ，,。；;]+(但是?|可是?|不过)?([我俺]们?|工地|干活|上班|做事|项目|人)+(的工地|的活)?(就|都|是|却)*(?=在)',
      '[我俺]?们?(老家|家|住)(是|在)?…(的|人)?[ ,，]+(现在|人|{work}|厂子?|工地)*(?=在)',
    ],
    but: ['但是?', '不过'],
    now_at: ['[我俺]?们?{now}(就|都|还)?在(?=..)'],
    work_last: ['(?<=..)(这边|那边|里)?{work}(的|呢|了)?$'],
    now_in: ['([我俺]|本人)?们?{now}*(人|都)?(已经)?(在|到了?|回了?)'],
    work_in: [
      '[ ，,。]{work}(的地方|那边|那会儿?|那阵)?就?是?在',
      '[ ，,](欠|拖|没给|没发)?…{works}就?是?在',
    ],
    based: ['(公司|车队|总部|站点|仓库|基地|队部)就?是?在'],
  },
};

export const elsewhereEn: Wordbook<ElsewhereSense> = {
  writing: 'spaced',
  lists: {
    works: ['site', 'job', 'farm', 'factory', 'place', 'work', 'firm', 'warehouse', 'restaurant'],
    base: ['depot', 'yard', 'base', 'office', 'hq', 'garage', 'hub'],
  },
  sayings: {
    they_live: [
      '((my|the|our) )?(company|firm|head ?office|office|agency|hq|boss)( (is|are|was))?( (based|registered))? (in|at)',
      '(i|we|im|i am|were|we are) (live|living|stay|staying|from|come from)',
    ],
    but: ['but', 'and', 'though'],
    job_in: [
      '(im|i am|were|we are|i was|we were) (on|at) (a|the|their|our) (sites?|job|farm|yard|works) (in|at|near|outside)',
      '(jobs?|work(ed|ing|s|place)?|sites?|factory|restaurant|shop|farm|warehouse)( itself)?( (is|was|were))? (in|at|near|over in)',
    ],
    now_in: ['(im|i am|were|we are) (now |currently |back |living )*in'],
    work_in: ['(but )?(the )?{works}s?( (that|who) owes? (me|us))?( (is|was))? in'],
    based: [
      '{base}s?( (is|po))?( (in|at|sa|over in|up in|down in))?',
      '(paid|sent|work|working|run) (out of|from)',
    ],
    not_based: ['where', 'not', 'no', 'every', 'each'],
  },
};

export const elsewhereTl: Wordbook<ElsewhereSense> = {
  writing: 'spaced',
  lists: { work: ['trabaho', 'work'] },
  sayings: {
    they_live: [
      '(nasa|sa) _( _)?( po)? (ang |yung )(opisina|head ?office|kumpanya|agency|main)',
      'nakatira (po )?(ako|kami)',
    ],
    but: ['pero'],
    job_in: ['^(ang |yung )?trabaho( ko| namin)?( po)?( ay)? (nasa|sa)'],
    now_at: ['sa', 'nasa'],
    work_last: ['(ang|yung) {work}( _){0,6}$'],
    based: ['(opisina|garahe|depo)( (is|po))?( (in|at|sa))?'],
  },
};
