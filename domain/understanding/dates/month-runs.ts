/** Months that are named one after the other, or from one to another: 6月7月, 8月到10月, June and July, last month and this month. */
import type { Reading, Since } from '../meaning.ts';
import { isCue, isNumber, isWhen } from '../quantities/beside.ts';
import type { Item, Scan, WhenItem } from '../quantities/item.ts';
import { dayRunIn } from './day-runs.ts';
import { isRejected } from './paid-until.ts';
import { monthOf, sinceFrom, yearOf } from './set-on-calendar.ts';
import type { WhenSaid } from './when-said.ts';

export interface MonthRun {
  readonly since: Since;
  readonly months: number;
  readonly sure: boolean;
  readonly first: WhenItem;
}

const next =
  /^ ?(?:、|,|，|和|跟|及|与|再?加上?|还有|外加|and|&|n|plus|then|at|tsaka|tapos|saka|pati)? ?(?:(?:a )?half (?:of )?|kalahati ng |kalahating )?(?:noong |nung |ng )?$/;
const halfOf = /(?<![a-z])(?:half|kalahati\w*)(?![a-z])/;
const notPaid =
  '(?:份|的|工资|工钱)*(?:也|都|又|就|还|一分)*(?:没|未|冇)有?(?:发|给|结|拿到|拿|付|出|到账|领)?(?:工资|钱|了|过)?| (?:was |were |is )?(?:also )?(?:not paid|unpaid|nothing|no pay|no wages|wala)(?: too| either)?(?: rin| din)?';
/** 一月份没发 二月份也没发, "july unpaid, august unpaid": of each it is said. */
const unpaidEach = new RegExp(`^(?:${notPaid})[\\s,，、.;；]*(?:and |then )?(?:noong |nung )?$`, 'u');
const unpaidBehind = new RegExp(`^(?:${notPaid})(?![a-z])`, 'u');
const until =
  /^ ?(?:份?(?:进[厂场]|来的?|入职|上班|开工|去的?)[ ,，]?)?(?:一直)?(?:干|做|拖|欠)?(?:到|至|~|-|–|—|to|thru|through|till|until|til|hanggang) ?$/;

/** 5月进场8月退场: from when to when the work went on. */
const enteredThen = /^份?(?:进[厂场]|来的?|开工|入场)[ ,，、]?$/u;
const leftBehind = /^份?(?:退[厂场]|撤[场走]|出[厂场]|离[厂场]|完工|收工|做完|干完|结束)/u;

const monthNumberOf = ({ month }: Since): number => yearOf(month) * 12 + monthOf(month);

/** 八月底九月初 is one time. */
const isPartOfMonth = ({ text }: Scan, { start, end }: WhenItem): boolean =>
  /[底初末中头旬]$/u.test(text.slice(start, end));

const isWholeMonth = ({ said }: WhenItem): boolean =>
  said.day === undefined &&
  said.feast === undefined &&
  said.about !== true &&
  (said.month !== undefined || said.wholeMonth === true);

interface Ends {
  readonly first: WhenItem;
  readonly last: WhenItem;
  readonly named: number;
  /** of the last of them only a half is told: Nov, Dec and half of January */
  readonly isHalf: boolean;
  readonly isSpan: boolean;
}

const besideSum: ReadonlySet<string> = new Set([
  'for',
  'owed',
  'unpaid',
  'plus',
  'short',
  'since',
  'should',
  'worked',
]);
/** A sum, or how much was worked in that month: 9月做了26天10月做了24天. */
const isSum = (item: Item): boolean =>
  isNumber(item) &&
  (((item.counts.of === 'money' || item.counts.of === 'bare') && item.low >= 100) ||
    ((item.counts.of === 'shift' || (item.counts.of === 'time' && item.counts.unit === 'day')) &&
      item.low > 1));

const isSumBeside = (scan: Scan, index: number, step: 1 | -1): boolean => {
  const next = scan.items[index + step];
  if (isCue(next) && besideSum.has(next.cue)) return isSumBeside(scan, next.index, step);
  return next !== undefined && isSum(next);
};

/** 9月给了两千还差三千: of two sums the one that came is none of what is owed. */
const withoutPaid = ([first, second, ...more]: readonly Item[]): readonly Item[] => {
  const isPaidFirst = isCue(first) && first.cue === 'paid' && second !== undefined && isSum(second);
  if (isPaidFirst && more.some(isSum)) return more;
  return [first, second, ...more].filter((item) => item !== undefined);
};

/** 9月的4100 10月的3900, "£900 for august, £850 for september": each month with its sum, and that of the last not paid. */
const isWithSums = (scan: Scan, when: WhenItem, after: WhenItem, step: 1 | -1): boolean => {
  const between = withoutPaid(scan.items.slice(when.index + 1, after.index));
  return (
    between.filter(isSum).length === 1 &&
    between.every((item) => isSum(item) || (isCue(item) && besideSum.has(item.cue))) &&
    isSumBeside(scan, after.index, step)
  );
};

const endsIn = (scan: Scan): Ends | undefined => {
  const whens = scan.items.filter(isWhen).filter((when) => isWholeMonth(when) && !isRejected(scan, when));
  const [first] = whens;
  let ends: Ends | undefined;
  let withSums = false;
  const step = first !== undefined && isSumBeside(scan, first.index, -1) ? -1 : 1;
  for (const [n, when] of whens.entries()) {
    const after = whens[n + 1];
    if (first === undefined || after === undefined) break;
    const gap = scan.text.slice(when.end, after.start);
    const isSpan = until.test(gap) || (enteredThen.test(gap) && leftBehind.test(scan.text.slice(after.end)));
    const hasSums = isWithSums(scan, when, after, step);
    // 六月3200 七月2800 八月一分没: no run, where what some month comes to isn't said
    const isNeither =
      / or $/.test(gap) &&
      /(?<![a-z])(?:havent|hasnt|not|never|nor)(?![a-z])/.test(scan.text.slice(0, when.start));
    const isNext =
      (isNeither ||
        (unpaidEach.test(gap) && unpaidBehind.test(scan.text.slice(after.end))) ||
        next.test(gap)) &&
      !(isPartOfMonth(scan, when) && isPartOfMonth(scan, after));
    if (!isSpan && !isNext && !hasSums) return withSums ? undefined : ends;
    withSums ||= hasSums;
    ends = { first, last: after, named: n + 2, isHalf: halfOf.test(gap), isSpan: isSpan && n === 0 };
  }
  return ends;
};

const yearBefore = (said: WhenSaid, behind: number, year: number): number =>
  (said.month ?? 0) <= behind ? year : year - 1;

/** 去年9月到11月, "October to December last year": the year of one end is the other's, or the next begins between. */
const withYears = ({ first, last }: Ends, today: string): readonly [WhenSaid, WhenSaid] => {
  const [from, to] = [first.said, last.said];
  if (from.month === undefined || to.month === undefined) return [from, to];
  if (from.year !== undefined)
    return [from, { ...to, year: to.year ?? (to.month < from.month ? from.year + 1 : from.year) }];
  // 10月到12月, said in November: the December that has been
  const end = sinceFrom(to, today)?.value.month;
  return end === undefined ? [from, to] : [{ ...from, year: yearBefore(from, to.month, yearOf(end)) }, to];
};

/** 十月四千二 九月还差八百, "last month and the one before": told from the last to the first. */
const backwards = ({ first, last, named, isSpan }: Ends, today: string): Reading<Since> | undefined => {
  if (isSpan || first.said.year !== undefined || last.said.year !== undefined) return undefined;
  const [late, early] = [sinceFrom(first.said, today), sinceFrom(last.said, today)];
  if (late === undefined || early === undefined) return undefined;
  return monthNumberOf(late.value) - monthNumberOf(early.value) + 1 === named
    ? { value: early.value, sure: late.sure && early.sure }
    : undefined;
};

/** "March to june, then again since october" */
const againSince =
  /(?<![a-z])(?:then|after that|tapos)(?: it was| again)? (?:nothing|nowt|none|zilch|no (?:pay|wages?|money)|not|wala)(?![a-z])|(?:后来|之后|然后|再后来)\p{Script=Han}{0,3}(?:又|再)(?:没|不|停)|(?<![a-z])(?:again|ulit|muli)(?![a-z])|又从|再从|又没/u;

/** 7月8月发了，9月开始没有: the months that were paid. */
const wagesCame =
  /^(?:份|的|工资|工钱)*(?:就|都|还|正常|倒是|是)*[发给结](?:了|过|清了?)(?=$|[\s,，。;；])|^ (?:were |was |got |both )*paid(?! (?:late|short|half|part|less))(?=$|[,.;]| but| and| then| ok)/u;
const cameThen = ({ text }: Scan, { last }: Ends): boolean => wagesCame.test(text.slice(last.end));

/** undefined where no two months stand in a row. */
export const monthRunIn = (scan: Scan, today: string): MonthRun | undefined => {
  const alone = scan.items.filter(isWhen).find(({ said }) => said.count !== undefined);
  if (alone !== undefined) {
    const read = sinceFrom(alone.said, today);
    return read && { since: read.value, months: alone.said.count ?? 1, sure: read.sure, first: alone };
  }
  const days = dayRunIn(scan, today);
  if (days !== undefined) return days;
  const ends = endsIn(scan);
  if (ends === undefined || cameThen(scan, ends)) return undefined;
  const back = backwards(ends, today);
  if (back !== undefined)
    return { since: back.value, sure: back.sure, months: ends.named, first: ends.first };
  const [from, to] = withYears(ends, today).map((said) => sinceFrom(said, today));
  if (from === undefined || to === undefined) return undefined;
  const months = monthNumberOf(to.value) - monthNumberOf(from.value) + 1;
  if (months < 2) return undefined;
  const complete = ends.isSpan || months === ends.named;
  const { first } = ends;
  const isAgain = againSince.test(scan.text.slice(ends.last.end));
  if (complete)
    return {
      since: from.value,
      months: ends.isHalf ? months - 0.5 : months,
      sure: from.sure && to.sure && !isAgain,
      first,
    };
  // june, july and september: so many months as are named, with a gap
  return months > ends.named ? { since: from.value, months: ends.named, sure: false, first } : undefined;
};
