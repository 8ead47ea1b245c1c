/** What was done to somebody for speaking up, by words that name it plainly; anything else is "something else". */
import type { RetaliationKind } from '#domain/terms/vocabulary.ts';
import { lowered } from '../understanding/spelling.ts';

/** The graver first: who was hurt and sacked is known as hurt. */
const kindsByWords: readonly (readonly [RetaliationKind, RegExp])[] = [
  ['violence', /被打|打了我|打我|打人|动手|\b(?:hit|beat|beaten|punched|attacked|hurt) ?(?:me|us)?\b/u],
  ['id_held', /(?:扣|收|拿)(?:了|走)?(?:我的?)?(?:身份证|证件|护照)|\b(?:passport|id card|my id|papers)\b/u],
  ['eviction', /赶出|宿舍|\b(?:dorm\w*|caravan|kicked (?:me|us) out|evict\w*)\b/u],
  [
    'contact_pressure',
    /(?:逼|叫|让|要)我?(?:们)?(?:撤|不要告|别告)|不撤|(?:逼|叫|让|要)我.{0,6}(?:撤|销案)|\b(?:iurong|bawiin|iatras|drop (?:it|(?:the|my) (?:case|complaint|claim))|take it back|withdraw)\b/u,
  ],
  [
    'family_pressure',
    /(?:找|打给|骚扰)(?:了)?我?(?:家人|家里|老婆|父母|孩子)|\bmy (?:family|wife|husband|parents|kids)\b/u,
  ],
  [
    'dismissal',
    /开除|辞退|炒了|不让.{0,3}(?:上班|进厂|进门|开工)|停了?工|班.{0,2}停|\b(?:tinanggal|sinibak|sinesante|sacked|fired|dismissed|let go|lost my job)\b/u,
  ],
  [
    'wage_hold',
    /扣(?:了|我|住|着)*(?:的)?(?:工资|钱|奖金)|不发.{0,4}工资|\b(?:wages?|pay|money|salary)\b.{0,20}\b(?:held|stopped|withheld|kept)\b/u,
  ],
  [
    'demotion',
    /调岗|调走|调去|调到|降职|降薪|\b(?:cut|fewer|less|reduced) (?:my |our )?(?:hours|shifts|pay)\b/u,
  ],
  ['threat', /威胁|恐吓|弄死|找茬|\bthreat\w*/u],
  [
    'contact_pressure',
    /[逼迫]|\b(?:forc\w+|pressur\w+|coerc\w+|mak(?:es?|ing)|made|pini?pilit|pinilit|napilitan|pinapaatras)\b/u,
  ],
];

export const retaliationKindIn = (words: string): RetaliationKind =>
  kindsByWords.find(([, pattern]) => pattern.test(lowered(words)))?.[0] ?? 'other';
