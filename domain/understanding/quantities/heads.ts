/** How many people a text speaks of. */
import type { Reading, Span } from '../meaning.ts';
import {
  hasBefore,
  hasBehind,
  isAtLeast,
  isCue,
  isNumber,
  saysAnywhere,
  touchesBefore,
  touchesBehind,
} from './beside.ts';
import { companionsOnly, isBesideMe, people, perhapsMore } from './companions.ts';
import { countMended } from './count-mended.ts';
import { countsUnknown, isBesideOthers } from './counts-unknown.ts';
import { countedUp, groupsIn } from './groups.ts';
import { groupsAlikeIn, numberInGroup } from './groups-alike.ts';
import { isGuess } from './guesses.ts';
import type { NumberItem, Scan } from './item.ts';
import { isBesideMenAndWomen } from './men-and-women.ts';
import { ofManyIn } from './of-many.ts';
import { partOfWhole } from './parts-of-whole.ts';
import { sumsIn } from './sums.ts';
import { toldOneByOne } from './told-one-by-one.ts';

/** 做完一拨走一拨: one of what no list knows. */
const isOneOfSomething = ({ text }: Scan, { one, counts, start, end }: NumberItem): boolean =>
  one &&
  ((counts.of === 'bare' && text.slice(start, end) === '一' && /^\p{Script=Han}/u.test(text.slice(end))) ||
    /^[都也](?:没|不)/u.test(text.slice(end)));

/** 下一个, 下一题: what is to come next, and nobody. */
const isNext = ({ text }: Scan, { one, start }: NumberItem): boolean =>
  one && /下$/u.test(text.slice(0, start));

/** 不止我一个: how many they are isn't said. */
const isNotOnlyMe = (scan: Scan, item: NumberItem): boolean =>
  item.one && touchesBefore(scan, item, 'besides') && /我$/u.test(scan.text.slice(0, item.start));

export const isHead = (item: NumberItem): boolean =>
  (item.counts.of === 'person' || item.counts.of === 'head' || item.counts.of === 'bare') &&
  !Number.isNaN(item.low) &&
  item.low >= 1;

/** Men and women, counted apart. */
const isByTwo = ({ text }: Scan): boolean => /男/.test(text) && /女/.test(text);

/** 35 na ako */
const isMyAge = ({ text }: Scan, { low, unitAt }: NumberItem): boolean =>
  low >= 14 && /^ ?na ako[.!]?$/u.test(text.slice(unitAt));

/** isang dyip kami, "one van of us": how many go in is not said. */
const isVesselful = ({ text }: Scan, { end }: NumberItem): boolean =>
  /^ ?(?:na )?(?:anyos|dyip|jeep(?:ney)?|vans?|minibus(?:es)?|bus|buses|coach|truck|trak|sasakyan|bangka|barko|grupo|barkada|pamilya|teams?|full|buong|house(?:ful)?)(?![a-z])/u.test(
    text.slice(end),
  );

/** 四五千一个月: so much a month is no count of people. */
const isMonthly = (scan: Scan, item: NumberItem): boolean =>
  item.counts.of === 'bare' && sumsIn(scan).some((sum) => sum.item === item && sum.by !== undefined);

/** 就我，我妈住院要8000: so many are no people where only one is told of. */
const isSumBesideOnlyMe = (scan: Scan, { counts, low }: NumberItem): boolean =>
  counts.of === 'bare' && low >= 100 && saysAnywhere(scan, 'onlyMe');

/** Where people are counted by their own word (人), a classifier counts something else: 两个班组，一个8人一个11人. */
const headsOf = (scan: Scan): readonly NumberItem[] => {
  const all = scan.items
    .filter(isNumber)
    .filter(
      (item) =>
        isHead(item) &&
        !isOneOfSomething(scan, item) &&
        !isNotOnlyMe(scan, item) &&
        !isNext(scan, item) &&
        !isSumBesideOnlyMe(scan, item) &&
        !touchesBefore(scan, item, 'ordinal', 'code') &&
        !isVesselful(scan, item) &&
        !isMyAge(scan, item) &&
        !isMonthly(scan, item),
    );
  if (isByTwo(scan)) return all;
  const persons = all.filter(({ counts }) => counts.of === 'person');
  const [person] = persons;
  if (persons.length > 1) return persons;
  const ofUs = all.some((item) => item !== person && hasBefore(scan, item, 'us'));
  const isJoined =
    person !== undefined && all.some((item) => item !== person && hasBefore(scan, item, 'plus'));
  if (person !== undefined && (isJoined || ofUs)) return all;
  if (person !== undefined && !person.one) return persons;
  const heads = all.filter(({ counts }) => counts.of !== 'bare');
  return heads.length > 0 && all.length > 1 ? (heads.length === all.length ? all : heads) : all;
};

/** "6 others": besides me, though it is not said. */
const isOthers = (scan: Scan, one: NumberItem): boolean =>
  /other/.test(scan.text.slice(one.start, one.end)) || isMoreOfUs(scan, one);

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

/** 问过的有七个，别的不知道 */
const othersUnknown =
  /(?:别的|其他|其余|剩下).{0,3}不(?:知道|清楚|晓得)|(?<![a-z])(?:rest|others) (?:dont|not sure|unknown)/u;

/** 本村的九个 外村的翻一倍: others are told by how many times they are so many. */
const isTwiceMore =
  /翻[一两]?[倍番]|[一两二三]倍|(?<![a-z])(?:twice|double|three times|doble)(?: that| as many| the number| niyan)?(?![a-z])/u;

/** "8 of us plus the driver": whether one of them is asked. */
const plusSomebody = /^ ?(?:all )?(?:plus|\+) (?!me(?![a-z])|myself)(?:the |a |our |my |one )?[a-z]{3}/u;

/** 三口再加我师傅, 我们六个还有我弟: somebody named besides those who are counted. */
const plusNamed = /^[\s,，]*(?:再加上?|外加|另加|加上?|还有|tsaka|saka|pati|plus)/u;
const namedBehind = (scan: Scan, one: NumberItem): number =>
  plusNamed.test(scan.text.slice(one.end))
    ? scan.items.filter((item) => isCue(item) && item.cue === 'relative' && item.index > one.index).length
    : 0;
const isWithMe = /家里?|我们|咱们?|俺们|连我|带我|加我|(?<![a-z])(?:us|kami|kaming)(?![a-z])/u;

/** "nine of us, ten with the apprentice" */
const withSomebody =
  /^[\s,]*(?:or )?[a-z\d]+ (?:with|counting|including|if (?:you|we) count) (?:the|our|his|her|an?) [a-z]/u;

/** 一半人拿到了 还有15个没拿到: they are counted, and not halved; 还有8个也没拿到 are beside whoever writes. */
const isLeftUnpaid = ({ text }: Scan, { start, end }: NumberItem): boolean =>
  /(?:还有|还剩下?|剩下?)$/u.test(text.slice(0, start)) &&
  /^(?:工?人)?(?:都|还)*没(?:有)?[拿领发收给结]/u.test(text.slice(end));

const isAdded = ({ text }: Scan, { start }: NumberItem): boolean =>
  /(?:和|跟|与|还有|加上?)[他她我]?们?的?$|(?<![a-z])(?:and|plus|n|&|\+|at|tsaka) (?:his |her |my )?$/u.test(
    text.slice(0, start),
  );

/** 我妈她们三个, 兄弟五个: whoever is named is one of them. */
const isOfThem = ({ text }: Scan, { start }: NumberItem): boolean =>
  /(?:[他她]们|兄弟|姐妹|姊妹|父子|哥们|老乡|工友|同事|同乡|同学)(?:几个)?$/u.test(text.slice(0, start));

/** "sixteen deckhands and the bosun", "nine lads and a lass" */
const andOneMore =
  /^ ?(?:(?!of us)[a-z]+ ){0,2}(?:and|n|&) (?:the|our|one|an?|my|his|her|another) (?!other|rest|lot|whole|half|few|bit|couple|[a-z]+s[.!]?$)[a-z]+[.!]?$/u;
/** "four of us and the agency girls", 五个人带上门卫: whoever is joined to them by words that don't count. */
const joinsOthers =
  /(?:^|[\s,])(?:and|n|&|plus|\+|with|tsaka|saka|pati)\s+(?:the|our|an?|his|her|my|their|some|another|yung|ang|si|mga)\s+(?!half|boss|company|firm|manager|gaffer|amo|money|pay|wages?|sahod|same)[a-z]|(?<!kami |[a-z])pati (?!ako|kami|na |lahat|rin)[a-z]/u;
const joinsOthersHan = /^[\s,，]*(?:再?加上?|外加|和|跟|带[上着]?)(?![我班起])\p{Script=Han}/u;
const isJoinedByOthers = ({ text }: Scan, { unitAt, end }: NumberItem): boolean =>
  joinsOthers.test(text.slice(unitAt)) || joinsOthersHan.test(text.slice(end));

/** 走得就剩四个: whether those who have gone count is asked. */
const isWhoIsLeft = /(?:走|跑|散|辞)\p{Script=Han}{0,3}[只就]?剩/u;

const single = (scan: Scan, one: NumberItem): Reading<Span> | undefined => {
  const perhaps = perhapsMore(scan, one);
  if (perhaps !== undefined) return perhaps;
  const added = namedBehind(scan, one);
  if (added > 0)
    return people(one.low + added, one.high + added, !one.doubtful && !one.vague && isWithMe.test(scan.text));
  // 二十个人，都是老乡: said of them, and not who is counted with them
  if (andOneMore.test(scan.text.slice(one.unitAt)) && !saysAnywhere(scan, 'include'))
    return people(one.low + 1, one.high + 1, false);
  const relatives = scan.items.filter(
    (item) => isCue(item) && item.cue === 'relative' && item.index < one.index,
  ).length;
  const include = saysAnywhere(scan, 'include', 'us', 'total');
  const clear =
    !one.doubtful &&
    !one.vague &&
    one.scale < 1000 &&
    !countsUnknown(scan, one) &&
    !isBesideOthers(scan, one) &&
    !/^ ?(?:max|以内|以下)/.test(scan.text.slice(one.end)) &&
    !/(?:up to|不超过|最多) ?$/.test(scan.text.slice(0, one.start)) &&
    !isAtLeast(scan, one) &&
    !plusSomebody.test(scan.text.slice(one.end)) &&
    (saysAnywhere(scan, 'include') || !isJoinedByOthers(scan, one)) &&
    !withSomebody.test(scan.text.slice(one.end)) &&
    !othersUnknown.test(scan.text) &&
    !isTwiceMore.test(scan.text) &&
    !isWhoIsLeft.test(scan.text) &&
    !/(?:maybe|possibly|perhaps) more|说[是有]?.*我[数算点]|可能更多|可能还多|也许更多/u.test(scan.text) &&
    !/^ (?:more|extra)(?! than)/.test(scan.text.slice(one.unitAt)) &&
    !(one.low > 1 && saysAnywhere(scan, 'onlyMe') && !saysAnywhere(scan, 'plus')) &&
    !saysAnywhere(scan, 'each') &&
    (!saysAnywhere(scan, 'half') || isLeftUnpaid(scan, one)) &&
    (!saysAnywhere(scan, 'lodging') || /^ ?[都全也]/.test(scan.text.slice(one.end)));
  if (isBesideMe(scan, one)) {
    const more = relatives > 0 && !saysAnywhere(scan, 'besides') ? relatives : 0;
    return people(one.low + 1 + more, one.high + 1 + more, clear && more === 0);
  }
  if (isOthers(scan, one)) return people(one.low + 1, one.high + 1, false);
  // 我老公和他两个弟弟, "my brother and 2 mates"
  if (relatives > 0 && isAdded(scan, one))
    return people(one.low + relatives + 1, one.high + relatives + 1, false);
  if (relatives > 0 && !include && !isOfThem(scan, one) && one.low !== relatives + 1)
    return people(one.low, one.high, false);
  return people(one.low, one.high, clear);
};

const groups = (scan: Scan): number | undefined =>
  scan.items
    .filter(isNumber)
    .find(
      (item) =>
        /班|组|shift|team|gang|crew|group/.test(scan.text.slice(item.start, item.end)) &&
        (item.counts.of === 'none' || item.counts.of === 'shift') &&
        !item.one,
    )?.low;

/** 七个人，三个女的四个男的: all of them, and then their parts. */
const allBeforeParts = ([all, ...parts]: readonly NumberItem[]): NumberItem | undefined =>
  parts.length > 1 && parts.reduce((so, { low }) => so + low, 0) === all?.low ? all : undefined;

const ofOneSex =
  /^ ?(?:po |na |mga )*(?:个|位|名)?(?:人)?(?:是)?(?:女|男|women|woman|men|man|girls?|ladies|lads|female|male|babae|lalaki)/u;

/** Lima kaming lahat, dalawa babae: some of them all, by what they are. */
const wholeBeforeSex = (
  { text }: Scan,
  [all, part, ...more]: readonly NumberItem[],
): NumberItem | undefined =>
  all !== undefined &&
  part !== undefined &&
  more.length === 0 &&
  part.low < all.low &&
  ofOneSex.test(text.slice(part.unitAt)) &&
  !ofOneSex.test(text.slice(all.unitAt)) &&
  !/[和跟加]|(?<![a-z])(?:and|plus|n|at|tsaka|saka|with)(?![a-z])|[+&]/u.test(text.slice(all.end, part.start))
    ? all
    : undefined;

/** 男的9女的13 */
const eachBySex =
  /^[^男女,，]{1,4}男[的工生]?[,，\s]*[^男女,，]{1,4}女[的工生]?$|^男[的工生]?[^男女,，]{1,6}[,，\s]*女[的工生]?[^男女,，]{1,6}$/u;

const several = (scan: Scan, all: readonly NumberItem[]): Reading<Span> | undefined => {
  const kept = all
    .filter((item) => !hasBefore(scan, item, 'not'))
    .filter(
      (item, n, each) => each.findIndex(({ low, high }) => low === item.low && high === item.high) === n,
    );
  const [first, second, ...more] = kept;
  if (first === undefined) return undefined;
  if (second === undefined) return people(first.low, first.high, !first.doubtful && !first.vague);
  if (more.length === 0 && countedUp(scan, first, second)) return people(second.low, second.high, true);
  const withMe = kept.filter((item) => hasBefore(scan, item, 'include'));
  const [mine] = withMe;
  if (mine !== undefined && withMe.length === 1)
    return people(mine.low, mine.high, !mine.doubtful && !mine.vague);
  const ours = kept.filter((item) => hasBefore(scan, item, 'us'));
  const totals = kept.filter((item) => hasBefore(scan, item, 'total') || touchesBehind(scan, item, 'total'));
  const [total] = totals;
  if (total !== undefined && totals.length === 1) return people(total.low, total.high, !total.doubtful);
  // 厂里三百多人 我们组九个
  const [our] = ours;
  if (our !== undefined && ours.length === 1 && our !== first) return people(our.low, our.high, false);
  if (hasBehind(scan, second, 'left') && more.length === 0)
    return people(first.low, first.high, !first.doubtful && !first.vague);
  const parts = kept.every(({ counts, doubtful, vague }) => counts.of === 'person' && !doubtful && !vague);
  const sum = kept.reduce((so, { low, high }) => ({ low: so.low + low, high: so.high + high }), {
    low: 0,
    high: 0,
  });
  const named =
    kept.every(({ counts, one }) => counts.of !== 'bare' && !one) &&
    kept.every(({ end }) => /^\p{Script=Han}/u.test(scan.text.slice(end)));
  if (isByTwo(scan) && isBesideMenAndWomen(scan.text)) return people(sum.low + 1, sum.high + 1, false);
  if (isByTwo(scan) && kept.length === 2)
    return people(
      sum.low,
      sum.high,
      kept.every(({ counts }) => counts.of !== 'bare') || eachBySex.test(scan.text),
    );
  if (parts || named || saysAnywhere(scan, 'plus')) return people(sum.low, sum.high, parts);
  return people(first.low, first.high, false);
};

/** 本来九个走了两个, dalawa ayaw sumama: whether they are counted is asked; those who have only left are. */
const isOut =
  /(?:原来|本来|原先).*[走跑]|不(?:敢|愿|想|来|肯|算|参加|告)|退出|没来|(?<![a-z])(?:used to be|scared|wont|dont want|doesnt want|isnt coming|arent|too afraid|ayaw|takot|natatakot|umuwi)(?![a-z])/u;
/** "Im one of ten", isa ako sa sampu: the writer is counted. */
const oneOfThem =
  /^(?:i ?a?m |i am |ako (?:po )?ay )?(?:only |just )?(?:one (?:out )?of|isa (?:lang )?(?:ako |po )*sa)(?: the| us| mga| about)* ([\d]{1,3}|[a-z]{3,12})(?: of us| people| workers| lads| girls)?[.!]?$/u;

/** "Was 14. last man standing, me": how many were there before. */
const wasSoMany =
  /^(?:it |there |we )?(?:was|were|used to be) (?:about )?[a-z\d]+(?: of us)?(?![a-z]).*(?<![a-z])(?:me|myself|standing)$/u;

/** 走了3个 剩9个, anim kami dati: whether those who have gone count is asked. */
const isFewerNow =
  /走.*剩|(?<![a-z])left,? (?:it |there |we )?(?:was|were|used to be) |不(?:算)?在(?:里头|内)|(?:原来|原先|以前|前后|换了).*(?:现在|如今|目前|剩)|(?<![a-z])(?:dati|noon)(?![a-z]).*(?<![a-z])ngayon(?![a-z])/u;
const someDontJoin = (scan: Scan, first: NumberItem): boolean =>
  isOut.test(scan.text) &&
  scan.items.some(
    (item) => isNumber(item) && item.index > first.index && isHead(item) && item.low < first.low,
  );

/** 白班10人 晚班8人 一共18: the others are its parts. */
const totalOfAll = (scan: Scan): number | undefined => {
  const heads = scan.items.filter(isNumber).filter(isHead);
  const total = heads.findLast((item) => touchesBefore(scan, item, 'total'));
  const others = heads.filter((item) => item !== total).reduce((so, { low }) => so + low, 0);
  return heads.length > 2 && total !== undefined && total.low === others ? total.low : undefined;
};

/** No answer counts more numbers than this: a list of them says no number of people. */
const mostCountedNumbers = 48;

/** The answer to "how many people?"; a guess is read back. */
export const headsIn = (scan: Scan): Reading<Span> | undefined => {
  const numbers = scan.items.filter(isNumber);
  if (numbers.length > mostCountedNumbers) return undefined;
  const read = headsSaid(scan);
  return read && { ...read, sure: read.sure && !isGuess(scan, numbers.filter(isHead)) };
};

/** 就我一个，别人都拿到了，那三个本地的早就结清了: the others want nothing. */
const isOnlyMeUnpaid =
  /^(?:只有|就|就是|光)(?:[我俺](?:一个人?|自己)|[我俺])[\s,，。].*(?:别人|其他人|其余|他们|她们|人家|那[\d一二两三四五六七八九十]).{0,8}(?:都|早)?(?:拿到|结清|领到|发了|给了|有了)/u;

/** 老板欠了十几个人 我只说我自己 */
const isOnlyForMyself =
  /[我俺]?只(?:说|管|替|为|报|讨|要)[我俺]?自己|(?<![a-z])(?:only|just) (?:complaining|asking|speaking|doing this|claiming) for (?:me|myself)(?![a-z])/u;

/** "Was ten, 3 gone so seven": what is left is said; 原来九个 走了两个 还剩七个: whether those who have gone count is asked. */
const leftOver = ({ text }: Scan, heads: readonly NumberItem[]): number | undefined => {
  const [all, gone, left, ...more] = heads;
  if (all === undefined || gone === undefined || left === undefined || more.length > 0) return undefined;
  const isTold = /(?<![a-z])(?:gone|left|went|quit|umalis|umuwi)(?![a-z])|[走跑辞]|回(?:家|老家|去)/u.test(
    text,
  );
  return isTold && all.low - gone.low === left.low ? left.low : undefined;
};

/** zhang san, li si: who is called so in letters, and no three or four of them. */
const isNamedInLetters = /^[a-z]{2,6} [一二三四五六七八九]$/u;

/** "Her alone", "just him": one, for whom it is told. */
const isOnlyOther =
  /^(?:its |it is )?(?:(?:just|only) (?:her|him|she|he)|(?:her|him|she|he) (?:alone|only)|siya lang)(?: po)?[.!]?$/u;

const headsSaid = (scan: Scan): Reading<Span> | undefined => {
  if (isNamedInLetters.test(scan.text)) return undefined;
  if (isOnlyOther.test(scan.text) || isOnlyMeUnpaid.test(scan.text) || isOnlyForMyself.test(scan.text))
    return people(1, 1, true);
  const among = numberInGroup(oneOfThem.exec(scan.text)?.[1] ?? '');
  if (among !== undefined) return people(among, among, true);
  const mended = countMended(scan, scan.items.filter(isNumber).filter(isHead));
  if (mended !== undefined) return mended;
  const all = totalOfAll(scan);
  if (all !== undefined) return people(all, all, true);
  const ofMany = ofManyIn(scan, scan.items.filter(isNumber).filter(isHead));
  if (ofMany !== undefined) return ofMany;
  const part = partOfWhole(scan, scan.items.filter(isNumber).filter(isHead));
  if (part !== undefined) return part;
  const stayed = leftOver(scan, scan.items.filter(isNumber).filter(isHead));
  if (stayed !== undefined)
    return people(stayed, stayed, /(?<![a-z])so (?:now |its |just )?\w+/u.test(scan.text));
  const withSex = wholeBeforeSex(scan, scan.items.filter(isNumber).filter(isHead));
  if (withSex !== undefined) return people(withSex.low, withSex.high, !withSex.doubtful && !withSex.vague);
  const grouped =
    groupsAlikeIn(scan.text) ?? toldOneByOne(scan) ?? (isByTwo(scan) ? undefined : groupsIn(scan));
  if (grouped !== undefined) return grouped;
  const told = headsOf(scan);
  // 没几个，三个吧: the number that is none stands back
  const exact = told.filter(({ vague }) => !vague);
  const heads = exact.length > 0 ? exact : told;
  const [one, ...more] = heads;
  if (one === undefined) return companionsOnly(scan);
  // hundreds, 几十个: no number
  if (one.vague && one.high > 10) return undefined;
  if (
    saysAnywhere(scan, 'onlyMe') &&
    heads.every(({ one: single_ }) => single_) &&
    perhapsMore(scan, one) === undefined
  )
    return companionsOnly(scan);
  if (
    wasSoMany.test(scan.text) ||
    someDontJoin(scan, one) ||
    (scan.items.filter(isNumber).length > 1 && isFewerNow.test(scan.text))
  )
    return people(one.low, one.high, false);
  const whole = allBeforeParts(heads);
  if (whole !== undefined && !/[走剩]|left|gone/u.test(scan.text))
    return people(whole.low, whole.high, !whole.doubtful && !whole.vague);
  if (more.length > 0) return several(scan, heads);
  const times = groups(scan);
  if (times !== undefined && saysAnywhere(scan, 'each', 'for'))
    return people(one.low * times, one.high * times, false);
  return single(scan, one);
};
