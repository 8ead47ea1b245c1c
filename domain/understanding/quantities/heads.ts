/** How many people a text speaks of. */
import type { Reading, Span } from '../meaning.ts';
import type { Cue } from '../words/cues.ts';
import {
  cuesBefore,
  gapBetween,
  hasBefore,
  hasBehind,
  inClause,
  isAtLeast,
  isCue,
  isNumber,
  saysAnywhere,
  touchesBefore,
  touchesBehind,
} from './beside.ts';
import { groupsIn } from './groups.ts';
import type { CueItem, NumberItem, Scan } from './item.ts';
import { namedWithMe } from './named-with-me.ts';
import { sumsIn } from './sums.ts';

const mostPeople = 100_000;

const people = (low: number, high: number, sure: boolean): Reading<Span> | undefined => {
  const span = { low: Math.ceil(low), high: Math.max(Math.ceil(low), Math.floor(high)) };
  return span.low >= 1 && span.high <= mostPeople ? { value: span, sure } : undefined;
};

const cuesOf = (scan: Scan, cue: Cue): number =>
  scan.items.filter((item) => isCue(item) && item.cue === cue).length;

const isHead = (item: NumberItem): boolean =>
  (item.counts.of === 'person' || item.counts.of === 'head' || item.counts.of === 'bare') &&
  !Number.isNaN(item.low) &&
  item.low >= 1;

/** Men and women, counted apart. */
const isByTwo = ({ text }: Scan): boolean => /男/.test(text) && /女/.test(text);

/** "charging us 300 a month": a sum. */
const isRateSum = (scan: Scan, item: NumberItem): boolean =>
  sumsIn(scan).some((sum) => sum.item === item && (sum.by !== undefined || sum.plain));

/** 四五千一个月: so much a month is no count of people. */
const isMonthly = (scan: Scan, item: NumberItem): boolean =>
  item.counts.of === 'bare' && sumsIn(scan).some((sum) => sum.item === item && sum.by !== undefined);

/** Where people are counted by their own word (人), a classifier counts something else: 两个班组，一个8人一个11人. */
const headsOf = (scan: Scan): readonly NumberItem[] => {
  const all = scan.items
    .filter(isNumber)
    .filter(
      (item) => isHead(item) && !touchesBefore(scan, item, 'ordinal', 'code') && !isMonthly(scan, item),
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

/** The two of us: whoever else is named in that breath is one of them. */
const twoOfUs = /我们[两俩]|我俩|咱俩|of us|us two|us both|dalawa|kami ng/;

/** 我们两口子带个徒弟, mag-asawa tsaka bayaw ko */
const bringsMore =
  /(?:口子|夫妻|父子|母女|兄弟|姐妹|[两俩]个?).{0,3}(?:带|加上?|外加|还有|和|跟)|asawa.{0,4}(?:tsaka|saka|at|pati|plus)(?![a-z])/u;
const bringsChild = /(?:带|加上?|和|跟|还有).{0,3}(?:孩子|小孩|娃)/u;

/** Me, my wife and her sister. */
const companionsOnly = (scan: Scan): Reading<Span> | undefined => {
  const relatives = cuesOf(scan, 'relative');
  const friends = namedWithMe(scan.text);
  if (friends !== undefined) return people(friends, friends, true);
  const others = relatives === 1 && twoOfUs.test(scan.text) ? 0 : relatives;
  if (saysAnywhere(scan, 'couple')) {
    const more = bringsMore.test(scan.text) ? relatives : 0;
    const isClear = more === others && more <= 1 && !bringsChild.test(scan.text);
    return people(2 + more, 2 + more, isClear && !saysAnywhere(scan, 'gang'));
  }
  const named = scan.text
    .split(/[、,和跟与&+]|还有|以及|加上| and | n /)
    .filter((part) => part.trim() !== '').length;
  const isClear = named <= relatives + 1 && saysAnywhere(scan, 'me', 'onlyMe', 'plus');
  if (relatives > 0) return people(relatives + 1, relatives + 1, isClear);
  if (/^(?:me|i|我|ako|wo)[.!。]?$/.test(scan.text)) return people(1, 1, true);
  return saysAnywhere(scan, 'onlyMe') && !saysAnywhere(scan, 'not') ? people(1, 1, true) : undefined;
};

/** "Only me, maybe 1 more". */
const perhapsMore = (scan: Scan, one: NumberItem): Reading<Span> | undefined =>
  saysAnywhere(scan, 'onlyMe') && /^ ?(?:more|other|pa|个?人?也)/.test(scan.text.slice(one.end))
    ? people(1, 1 + one.high, true)
    : undefined;

/** "me + 3", 我跟两个工友, "3 more besides me": not counted with me. */
const isBesideMe = (scan: Scan, one: NumberItem): boolean => {
  if (saysAnywhere(scan, 'besides')) return true;
  if (meBehind.test(scan.text.slice(one.end))) return true;
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

/** 5个老乡和我, "3 mates and myself": I come behind. */
const meBehind = /(?:和|跟|加上?|与|(?<![a-z])(?:and|&|\+|plus|n|at)) ?(?:我|me|myself|i|ako)[.!。]?$/;
/** "6 others": besides me, though it is not said. */
const isOthers = (scan: Scan, one: NumberItem): boolean => /other/.test(scan.text.slice(one.start, one.end));

/** 问过的有七个，别的不知道 */
const othersUnknown =
  /(?:别的|其他|其余|剩下).{0,3}不(?:知道|清楚|晓得)|(?<![a-z])(?:rest|others) (?:dont|not sure|unknown)/u;

/** "8 of us plus the driver": whether one of them is asked. */
const plusSomebody = /^ ?(?:all )?(?:plus|\+) (?!me(?![a-z])|myself)(?:the |a |our |my |one )?[a-z]{3}/u;

const isAdded = ({ text }: Scan, { start }: NumberItem): boolean =>
  /(?:和|跟|与|还有|加上?)[他她我]?们?的?$|(?<![a-z])(?:and|plus|n|&|\+|at|tsaka) (?:his |her |my )?$/u.test(
    text.slice(0, start),
  );

/** 我妈她们三个, 兄弟五个: whoever is named is one of them. */
const isOfThem = ({ text }: Scan, { start }: NumberItem): boolean =>
  /(?:[他她]们|兄弟|姐妹|姊妹|父子|哥们)(?:几个)?$/u.test(text.slice(0, start));

const single = (scan: Scan, one: NumberItem): Reading<Span> | undefined => {
  const perhaps = perhapsMore(scan, one);
  if (perhaps !== undefined) return perhaps;
  // 二十个人，都是老乡: said of them, and not who is counted with them
  const relatives = scan.items.filter(
    (item) => isCue(item) && item.cue === 'relative' && item.index < one.index,
  ).length;
  const include = saysAnywhere(scan, 'include', 'us', 'total');
  const clear =
    !one.doubtful &&
    !one.vague &&
    one.scale < 1000 &&
    !/^ ?(?:max|以内|以下)/.test(scan.text.slice(one.end)) &&
    !/(?:up to|不超过|最多) ?$/.test(scan.text.slice(0, one.start)) &&
    !isAtLeast(scan, one) &&
    !plusSomebody.test(scan.text.slice(one.end)) &&
    !othersUnknown.test(scan.text) &&
    !saysAnywhere(scan, 'each') &&
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

const several = (scan: Scan, all: readonly NumberItem[]): Reading<Span> | undefined => {
  const kept = all
    .filter((item) => !hasBefore(scan, item, 'not'))
    .filter(
      (item, n, each) => each.findIndex(({ low, high }) => low === item.low && high === item.high) === n,
    );
  const [first, second, ...more] = kept;
  if (first === undefined) return undefined;
  if (second === undefined) return people(first.low, first.high, !first.doubtful && !first.vague);
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
  if (isByTwo(scan) && kept.length === 2)
    return people(
      sum.low,
      sum.high,
      kept.every(({ counts }) => counts.of !== 'bare'),
    );
  if (parts || named || saysAnywhere(scan, 'plus')) return people(sum.low, sum.high, parts);
  return people(first.low, first.high, false);
};

/** The answer to "how many people?". */
export const headsIn = (scan: Scan): Reading<Span> | undefined => {
  const grouped = isByTwo(scan) ? undefined : groupsIn(scan);
  if (grouped !== undefined) return grouped;
  const heads = headsOf(scan);
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
  const whole = allBeforeParts(heads);
  if (whole !== undefined && !/[走剩]|left|gone/u.test(scan.text))
    return people(whole.low, whole.high, !whole.doubtful && !whole.vague);
  if (more.length > 0) return several(scan, heads);
  const times = groups(scan);
  if (times !== undefined && saysAnywhere(scan, 'each', 'for'))
    return people(one.low * times, one.high * times, false);
  return single(scan, one);
};

/** Behind a number of people: of them all it is said, or wages are owed to them. */
const ofAll = /^ ?(?:都|全|的|工资|拖欠|没|等着|一起|same|all|not paid|havent|and|have)/;

const isOurs = (scan: Scan, item: NumberItem): boolean =>
  hasBefore(scan, item, 'us', 'include', 'relative') ||
  isBesideMe(scan, item) ||
  ofAll.test(scan.text.slice(item.end)) ||
  /of us|kami|kaming|kmi/.test(scan.text.slice(item.start, item.end)) ||
  touchesBefore(scan, item, 'owed');

/** 我们夜班二十个没发 */
const isOurShift = ({ text }: Scan, { counts, start, end }: NumberItem): boolean =>
  counts.of === 'head' &&
  /[我俺咱]们\p{Script=Han}{1,4}$/u.test(text.slice(0, start)) &&
  ofAll.test(text.slice(end));

/** 每人8000 一共6个人, 16个兄弟总的27.8万: those who share what is asked for. */
const sharesSum = (scan: Scan, item: NumberItem): boolean =>
  sumsIn(scan).some(({ each }) => each) || hasBehind(scan, item, 'total');

/** "Owes me and my lad 3,150" */
const isOwedToBoth = ({ text, items }: Scan): boolean =>
  items.some(
    (item) =>
      isCue(item) &&
      item.cue === 'relative' &&
      /(?:(?<![a-z])(?:owes?|owed|owing|paid) (?:both )?me (?:and|n|&|plus) |欠(?:着|了)?我(?:和|跟|与|还有))$/u.test(
        text.slice(0, item.start),
      ),
  );

/** 就我没发工资, but not 就我没活干: that it is about nobody else. */
const isNobodyElse = ({ text }: Scan, { cue, start, end }: CueItem): boolean =>
  cue === 'onlyMe' &&
  (!/^(?:就|只有?|光|单)我$/u.test(text.slice(start, end)) ||
    /^(?:$|[\s,，。.!！]|的?(?:工资|工钱|钱)|没[发给拿领结有收]|被[欠拖]|还?没(?:发|给|拿|结))/u.test(
      text.slice(end),
    ));

/** People in a text that answers another question: only those of whom it is said that it is about them. */
export const peopleNamedIn = (scan: Scan, atSums: boolean): Reading<Span> | undefined => {
  const named = scan.items
    .filter(isNumber)
    .filter(
      (item) =>
        isHead(item) &&
        (item.counts.of === 'person' ||
          isOurShift(scan, item) ||
          (item.counts.of !== 'none' && touchesBefore(scan, item, 'us') && !isRateSum(scan, item))) &&
        !item.one,
    );
  // of several numbers of people the one that is about us: 三百多人就我们二十个人没发
  const ours = named.length > 1 ? named.filter((item) => isOurs(scan, item)) : named;
  const [one, ...more] = ours.length === 1 ? ours : named;
  const relatives = cuesOf(scan, 'relative');
  if (one === undefined) {
    const sums = atSums ? sumsIn(scan) : [];
    if (relatives === 1 && isOwedToBoth(scan)) return people(2, 2, true);
    if (relatives === 1 && (sums.some(({ each }) => each) || sums.length > 1)) return people(2, 2, true);
    return relatives === 0 && scan.items.some((item) => isCue(item) && isNobodyElse(scan, item))
      ? people(1, 1, true)
      : undefined;
  }
  const isShared = atSums && sharesSum(scan, one);
  if (inClause(scan, one.clause, 'lodging', 'harm') || !(isOurs(scan, one) || isShared)) return undefined;
  const more_ = isBesideMe(scan, one) ? 1 : 0;
  const clear = more.length === 0 && !one.doubtful && !one.vague && !isAtLeast(scan, one);
  return people(one.low + more_, one.high + more_, clear);
};
