/** People who are told beside a number of them: 还有四个老乡, "another 3 lads", "sixteen deckhands and the bosun". */
import { isCue, saysAnywhere } from '../beside.ts';
import type { NumberItem, Scan } from '../item.ts';

/** 一半人拿到了 还有15个没拿到: they are counted, and not halved; 还有8个也没拿到 are beside whoever writes. */
export const isLeftUnpaid = ({ text }: Scan, { start, end }: NumberItem): boolean =>
  /(?:还有|还剩下?|剩下?)$/u.test(text.slice(0, start)) &&
  /^(?:工?人)?(?:都|还)*没(?:有)?[拿领发收给结]/u.test(text.slice(end));

const moreOfUsBefore =
  /(?:^|[\s,，。])(?:一起的?|一块儿?的?|同[厂组]的?)?(?:这边|这里|(?:我们|俺们|咱们)?(?:车间|班组?|组|厂|队|店|工地)里?)?还有(?:另外|别的|其他)?(?:的)?$|(?<![a-z])(?:another|also|plus) $|(?<![a-z])(?:may|meron|mayroon)(?: pang?)? $/u;
const moreOfUsBehind =
  /^ (?:more|others?)(?![a-z])|^ ?pang?(?![a-z])|^ (?:na |ko )?(?:pang )?(?:ibang )?kasama/u;

/** 还有四个老乡, "another 3 lads", may apat pang kasama: those who are beside whoever writes. */
export const isMoreOfUs = (scan: Scan, one: NumberItem): boolean => {
  const [before, behind] = [scan.text.slice(0, one.start), scan.text.slice(one.end)];
  if (/(?<![a-z])(?:may|meron|mayroon) $/u.test(before))
    return moreOfUsBehind.test(behind) || /pang?$/u.test(scan.text.slice(one.start, one.end));
  if (isLeftUnpaid(scan, one) || saysAnywhere(scan, 'include', 'total')) return false;
  return (
    moreOfUsBefore.test(before) &&
    (/一起|一块/u.test(before) || /^(?:工?人)?也/u.test(behind) || !saysAnywhere(scan, 'us'))
  );
};

/** "6 others": besides me, though it is not said. */
export const isOthers = (scan: Scan, one: NumberItem): boolean =>
  /other/.test(scan.text.slice(one.start, one.end)) || isMoreOfUs(scan, one);

/** 三口再加我师傅, 我们六个还有我弟: somebody named besides those who are counted. */
const plusNamed = /^[\s,，]*(?:再加上?|外加|另加|加上?|还有|tsaka|saka|pati|plus)/u;
export const relativesBehind = (scan: Scan, one: NumberItem): number =>
  plusNamed.test(scan.text.slice(one.end))
    ? scan.items.filter((item) => isCue(item) && item.cue === 'relative' && item.index > one.index).length
    : 0;

/** "sixteen deckhands and the bosun", "nine lads and a lass" */
const andOneMore =
  /^ ?(?:(?!of us)[a-z]+ ){0,2}(?:and|n|&) (?:the|our|one|an?|my|his|her|another) (?!other|rest|lot|whole|half|few|bit|couple|[a-z]+s[.!]?$)[a-z]+[.!]?$/u;
export const isAndOneMore = (scan: Scan, one: NumberItem): boolean =>
  andOneMore.test(scan.text.slice(one.unitAt)) && !saysAnywhere(scan, 'include');

/** "four of us and the agency girls", 五个人带上门卫: whoever is joined to them by words that don't count. */
const joinsOthers =
  /(?:^|[\s,])(?:and|n|&|plus|\+|with|tsaka|saka|pati)\s+(?:the|our|an?|his|her|my|their|some|another|yung|ang|si|mga)\s+(?!half|boss|company|firm|manager|gaffer|amo|money|pay|wages?|sahod|same)[a-z]|(?<!kami |[a-z])pati (?!ako|kami|na |lahat|rin)[a-z]/u;
const joinsOthersHan = /^[\s,，]*(?:再?加上?|外加|和|跟|带[上着]?)(?![我班起])\p{Script=Han}/u;
export const isJoinedByOthers = ({ text }: Scan, { unitAt, end }: NumberItem): boolean =>
  joinsOthers.test(text.slice(unitAt)) || joinsOthersHan.test(text.slice(end));

/** 我老公和他两个弟弟, "my brother and 2 mates" */
export const isAdded = ({ text }: Scan, { start }: NumberItem): boolean =>
  /(?:和|跟|与|还有|加上?)[他她我]?们?的?$|(?<![a-z])(?:and|plus|n|&|\+|at|tsaka) (?:his |her |my )?$/u.test(
    text.slice(0, start),
  );

/** 我妈她们三个, 兄弟五个: whoever is named is one of them. */
export const isOfThem = ({ text }: Scan, { start }: NumberItem): boolean =>
  /(?:[他她]们|兄弟|姐妹|姊妹|父子|哥们|老乡|工友|同事|同乡|同学)(?:几个)?$/u.test(text.slice(0, start));
