/** People who are told beside oneself: me and my wife, only me, me + 3. */
import type { Reading, Span } from '../meaning.ts';
import type { Cue } from '../words/cues.ts';
import { cuesBefore, gapBetween, hasBefore, isCue, isNumber, saysAnywhere } from './beside.ts';
import type { Item, NumberItem, Scan } from './item.ts';
import { namedWithMe } from './named-with-me.ts';

const mostPeople = 100_000;

/** Half a person ("2.5") is read back as a whole one. */
export const people = (low: number, high: number, sure: boolean): Reading<Span> | undefined => {
  const isWhole = Number.isInteger(low) && Number.isInteger(high);
  const span = { low: Math.ceil(low), high: Math.max(Math.ceil(low), Math.floor(high)) };
  return span.low >= 1 && span.high <= mostPeople ? { value: span, sure: sure && isWhole } : undefined;
};

export const cuesOf = (scan: Scan, cue: Cue): number =>
  scan.items.filter((item) => isCue(item) && item.cue === cue).length;

/** 5个老乡和我, "3 mates and myself": I come behind. */
const meBehind =
  /(?:和|跟|加上?|与|(?<![a-z])(?:and|&|\+|plus|n|at)) ?(?:我(?:一个|自己|本人)?|me|myself|i|ako)[.!。]?$/;
/** The two of us: whoever else is named in that breath is one of them. */
const twoOfUs = /我们[两俩]|我俩|咱俩|of us|us two|us both|dalawa|kami ng/;

/** 我们两口子带个徒弟, mag-asawa tsaka bayaw ko */
const bringsMore =
  /(?:口子|夫妻|父子|母女|兄弟|姐妹|[两俩]个?).{0,3}(?:带|加上?|外加|还有|和|跟)|asawa.{0,4}(?:tsaka|saka|at|pati|plus)(?![a-z])/u;
const bringsChild = /(?:带|加上?|和|跟|还有).{0,3}(?:孩子|小孩|娃)/u;

/** "Just me and the dog": somebody is added behind. */
const isJoined = ({ items }: Scan): boolean => {
  const me = items.find((item) => isCue(item) && item.cue === 'onlyMe');
  return (
    me !== undefined && items.some((item) => isCue(item) && item.cue === 'plus' && item.index > me.index)
  );
};

const isOfFamily = (item: Item): boolean => isCue(item) && item.cue === 'relative';

/** 就我，我妈住院要8000: for whom the money is needed. */
const isOfCost = (scan: Scan, { clause }: Item): boolean =>
  saysAnywhere(scan, 'onlyMe') &&
  scan.items.some(
    (item) => isNumber(item) && item.clause === clause && item.counts.of === 'bare' && item.low >= 100,
  );

/** "None of the others will say owt so only me": whether they want their pay as well is asked. */
const othersKeepQuiet =
  /(?:别人|其他人|其余的?人?|他们|她们|人家|别的人?)都?(?:不敢|怕|不愿|不肯|不想)|(?<![a-z])(?:none of the (?:others|rest|lads|girls)|(?:the )?(?:others|rest)(?: of them| of the lads)?(?: are| is| r)?(?: all| too)* (?:wont|scared|afraid|frightened|dont want|dont dare)|(?:yung iba|ang iba|iba) (?:takot|natatakot|ayaw))(?![a-z])/u;

/** 只有我一个人敢说: the others are as badly off. */
const daresAlone = /[我俺](?:一?个人?)?(?:才|还)?(?:敢|肯|愿意?)(?:说|讲|反映|出头|吭声|站出来|开口)/u;

/** 我一个人告 */
const complainsAlone = /[我俺]一?个?人?(?:来|敢)?(?:告|投诉|举报|讨|要)/u;

/** Me, my wife and her sister. */
export const companionsOnly = (scan: Scan): Reading<Span> | undefined => {
  const relatives = scan.items.filter((item) => isOfFamily(item) && !isOfCost(scan, item)).length;
  const friends = namedWithMe(scan.text);
  if (friends !== undefined) return people(friends, friends, true);
  const others = relatives === 1 && twoOfUs.test(scan.text) ? 0 : relatives;
  if (saysAnywhere(scan, 'couple')) {
    const more = bringsMore.test(scan.text) ? relatives : 0;
    const isClear = more === others && more <= 1 && !bringsChild.test(scan.text);
    return people(2 + more, 2 + more, isClear && !saysAnywhere(scan, 'gang'));
  }
  const parts = scan.text
    .split(/[、,和跟与&+]|还有|以及|加上| and | n /)
    .filter((part) => part.trim() !== '');
  const known = scan.items
    .filter(isCue)
    .filter(({ cue }) => cue === 'relative' || cue === 'me' || cue === 'onlyMe' || cue === 'us')
    .map(({ start, end }) => scan.text.slice(start, end));
  // "their lad": whoever is told by no word that is known is not counted
  const isAllKnown = parts.every((part) => known.some((word) => part.includes(word)));
  const isClear = parts.length <= relatives + 1 && isAllKnown && saysAnywhere(scan, 'me', 'onlyMe', 'plus');
  if (relatives > 0) return people(relatives + 1, relatives + 1, isClear);
  if (
    /^(?:(?:its |it is |thats |to )?me|i|myself|我|ako|wo|我?是?(?:单干|独干|自己干)的?)[.!。]?$/.test(
      scan.text,
    )
  )
    return people(1, 1, true);
  return saysAnywhere(scan, 'onlyMe') && !saysAnywhere(scan, 'not')
    ? people(
        1,
        1,
        !isJoined(scan) &&
          !daresAlone.test(scan.text) &&
          (complainsAlone.test(scan.text) || !othersKeepQuiet.test(scan.text)),
      )
    : undefined;
};

/** "Only me, maybe 1 more". */
export const perhapsMore = (scan: Scan, one: NumberItem): Reading<Span> | undefined =>
  saysAnywhere(scan, 'onlyMe') && /^ ?(?:more|other|pa|个?人?也)/.test(scan.text.slice(one.end))
    ? people(1, 1 + one.high, true)
    : undefined;

/** "me + 3", 我跟两个工友, "3 more besides me": not counted with me. */
/** 不止我一个 一共五个: I am one of them all. */
const isOneOfAll = (scan: Scan, one: NumberItem): boolean =>
  hasBefore(scan, one, 'total') && /不(?:止|光|只|单)我/u.test(scan.text);

/** 跟我一样没拿到的还有四个, 还有三个跟我一起 */
const isLikeMe = ({ text }: Scan, { start, end }: NumberItem): boolean =>
  /[跟和同]我(?:一样|一起|一块儿?|一道).*还有$/u.test(text.slice(0, start)) ||
  (/还有$/u.test(text.slice(0, start)) &&
    /^(?:人|个人)?[跟和同]我(?:一样|一起|一块|一道)/u.test(text.slice(end)));

export const isBesideMe = (scan: Scan, one: NumberItem): boolean => {
  if (isOneOfAll(scan, one)) return false;
  if (saysAnywhere(scan, 'besides') || isLikeMe(scan, one)) return true;
  const behind = scan.text.slice(one.end);
  // 三口人 我爸我妈和我: they are told anew
  if (meBehind.test(behind) && !/^[\s,，]\p{Script=Han}/u.test(behind)) return true;
  if (saysAnywhere(scan, 'include')) return false;
  const [last, ...earlier] = cuesBefore(scan, one);
  // 我跟另外三个工友, "me and also 3": a plus may be said twice
  const [me] = earlier.filter(({ cue }) => cue !== 'plus');
  const first = [last, ...earlier].findLast((each) => each?.cue === 'plus');
  return (
    last?.cue === 'plus' &&
    first !== undefined &&
    me?.cue === 'me' &&
    /^ ?(?:my|the|another|其他|其余|别的)? ?$/.test(gapBetween(scan, last, one)) &&
    gapBetween(scan, me, first).trim() === ''
  );
};
