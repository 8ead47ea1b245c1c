/** Whether some of them have gone or want nothing: then it is asked who counts. */
import type { Reading, Span } from '../../meaning.ts';
import { isNumber } from '../beside.ts';
import { people } from '../companions.ts';
import type { NumberItem, Scan } from '../item.ts';
import { isHead } from './head.ts';

/** 本来九个走了两个, dalawa ayaw sumama: whether they are counted is asked; those who have only left are. */
const isOut =
  /(?:原来|本来|原先).*[走跑]|不(?:敢|愿|想|来|肯|算|参加|告)|退出|没来|(?<![a-z])(?:used to be|scared|wont|dont want|doesnt want|isnt coming|arent|too afraid|ayaw|takot|natatakot|umuwi)(?![a-z])/u;

/** "Was 14. last man standing, me": how many were there before. */
const wasSoMany =
  /^(?:it |there |we )?(?:was|were|used to be) (?:about )?[a-z\d]+(?: of us)?(?![a-z]).*(?<![a-z])(?:me|myself|standing)$/u;

/** 走了3个 剩9个, anim kami dati: whether those who have gone count is asked. */
const fewerNow =
  /走.*剩|(?<![a-z])left,? (?:it |there |we )?(?:was|were|used to be) |不(?:算)?在(?:里头|内)|(?:原来|原先|以前|前后|换了).*(?:现在|如今|目前|剩)|(?<![a-z])(?:dati|noon)(?![a-z]).*(?<![a-z])ngayon(?![a-z])/u;

const someDontJoin = ({ text, items }: Scan, first: NumberItem): boolean =>
  isOut.test(text) &&
  items.some((item) => isNumber(item) && item.index > first.index && isHead(item) && item.low < first.low);

export const areFewerNow = (scan: Scan, first: NumberItem): boolean =>
  wasSoMany.test(scan.text) ||
  someDontJoin(scan, first) ||
  (scan.items.filter(isNumber).length > 1 && fewerNow.test(scan.text));

const wereThenWent =
  /^(?:[我俺咱]们)?(?:原来|本来|原先|以前|一开始)(?:有|是)?[^,，\s]{1,8}[\s,，]*(?:后来|现在)?(?:已经)?[走跑退辞撤]了?[^,，\s]{1,6}$|^(?:there |we )?(?:was|were|used to be) [a-z\d]+(?: of us)?[\s,]+(?:but )?(?:[a-z\d]+ )(?:have |has )?(?:left|gone|quit|went(?: home)?)$/u;

/** 原来12个，走了5个: those who are left, read back. */
export const withoutThoseGone = ({ text }: Scan, heads: readonly NumberItem[]): Reading<Span> | undefined => {
  const [all, gone, ...more] = heads;
  if (all === undefined || gone === undefined || more.length > 0 || gone.low >= all.low) return undefined;
  return !/剩|余下|留/u.test(text) && wereThenWent.test(text.replace(/[.。!！]$/u, ''))
    ? people(all.low - gone.low, all.high - gone.high, false)
    : undefined;
};
