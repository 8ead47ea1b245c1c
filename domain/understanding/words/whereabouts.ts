/** Where a boss lives, has gone to or is; the place itself stands behind these words. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `lives`: where somebody lives or went, up to the place; `placed`: the same, before who it is was said; `is`: where they are, up to
 * the place, `is_in`: in it; `on_the_way`: between these words and the place; `by_now`: behind such a place, so that it is not where
 * they work; `else`: words with which something else begins; `works`: what makes a place one of work; `from`: up to where they come
 * from; `whose`: who it is, said behind the place.
 */
export type WhereaboutsSense =
  | 'lives'
  | 'placed'
  | 'is'
  | 'is_in'
  | 'on_the_way'
  | 'by_now'
  | 'else'
  | 'works'
  | 'from'
  | 'whose';

export const whereaboutsZh: Wordbook<WhereaboutsSense> = {
  writing: 'han',
  lists: {
    boss: ['老板娘?', '包工头', '工头', '东家', '他', '她'],
    now: ['现在', '如今', '目前', '自己', '本人', '人', '一家', '全家', '已经', '早就?', '就', '都'],
  },
  sayings: {
    lives: ['{boss}{now}*家?(住在?|家在|老家在?|(跑|逃|躲|回|搬|去)(到|回|去|在)?了?)(?![了哪])'],
    is: ['{boss}{now}*在'],
    works: ['[开干做包接有搞厂店]', '给人', '工地', '上班', '项目'],
    from: ['{boss}就?是'],
  },
};

export const whereaboutsEn: Wordbook<WhereaboutsSense> = {
  writing: 'spaced',
  lists: {
    boss: [
      'he',
      'she',
      'boss',
      'owner',
      'manager',
      'gaffer',
      'foreman',
      'supervisor',
      'director',
      'landlord',
      'employer',
    ],
    who: ['((the|my|our|that) )?{boss}s?( himself| herself)?'],
    now: [
      'now',
      'back',
      'away',
      'over',
      'off',
      'still',
      'already',
      'currently',
      'actually',
      'really',
      'always',
    ],
    lives: ['lives?', 'lived', 'living', 'stays?', 'staying', 'based', 'from', 'comes from'],
    went: ['moved', 'gone', 'went', 'flew', 'flown', 'ran', 'run', 'fled'],
    to: ['in', 'to', 'at', 'near', 'from', 'down', 'up'],
  },
  sayings: {
    lives: ['{who} ((is|was|has|have|had) )?({now} )*({lives}|{went})'],
    is: ['{who} ((is|was) )?({now} )*(in|at)'],
    is_in: ['{who} ((is|was) )?({now} )*in'],
    on_the_way: ['( {now}| {to}| the)+'],
    by_now: ['now', 'already', 'at the moment', 'these days', 'on holiday', 'most of the time'],
    else: ['but', 'and', 'where', 'who', 'he', 'hes', 'she', 'shes', 'i', 'we', 'they'],
  },
};

export const whereaboutsTl: Wordbook<WhereaboutsSense> = {
  writing: 'spaced',
  lists: {
    went: ['nakatira', 'umuwi', 'lumipat', 'nagpunta', 'pumunta'],
    boss: ['(ang|yung) (amo|boss|may[ -]?ari)'],
    they: ['siya', 'sila', '{boss}'],
  },
  sayings: {
    lives: ['{went} (po )?(na )?(po )?{they}( ko| namin)?( po)? sa'],
    placed: ['nasa', 'taga', '{went}( na)?( po)? sa'],
    whose: ['(na |po )*(siya|{boss})( ko| namin)?( na| po| ngayon)*'],
    from: ['{boss}( ko| namin)?( po)?( ay)? (nakatira (po )?sa|nasa|taga)'],
    by_now: ['na', 'po', 'ngayon'],
  },
};
