/** People who are counted group by group: 前厅九个后厨五个, "6 on days 4 on nights", "my team of 6 and the other team of 5". */
import type { Reading, Span } from '../meaning.ts';
import { isCue, isNumber, touchesBefore } from './beside.ts';
import { people } from './companions.ts';
import type { NumberItem, Scan } from './item.ts';

/** Words that put one number into the other, or take it away. */
const tells =
  /每|翻|说|数|讲|其中|里面|中间|走|剩|没|不|只|欠|都|全|共|总|整|连|算|包括|除|原|本来|现在|以前|后来|至少|最多|厂里|工地|车间|公司|左右|或|工资|周|月|今|昨|星期|礼拜|(?<![a-z])(?:last|this|week|weeks|month|today|yesterday|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|van|vans|house|houses|shifts|rooms?|linggo|buwan)(?![a-z])|(?<![a-z])(?:theres|there|its|it|we|weve|less|minus|except|bar|but|without|who|went|flew|not|none|left|gone|of (?:us|them|those)|out of|owed|paid|only|total|altogether|including|incl|inc|were|was|now|used|down|per|each|every|quit|sacked|not|maybe|or|at least|about|to|umalis|natira|lahat|kasama|pero|lang|hanggang|mga|namin|amin)(?![a-z])|(?:^|[ ])(?:from|across|between|over|for|since|by|at|in|on)$|\d/u;
const betweenGroups =
  /^[\s,，、;；和跟与及+&]*(?:(?:and|plus|then|n|at|tsaka|saka|还有|另外|加上?)(?![a-z])[\s,，]*)?|[\s,，、;；和跟与及+&]*(?:(?:and|plus|n|at|tsaka|saka|还有|另外|加上?)[\s,，]*)?$/gu;

const isGroupSize = ({ counts, doubtful, vague, low, high }: NumberItem): boolean =>
  (counts.of === 'person' || counts.of === 'head' || counts.of === 'bare' || counts.of === 'none') &&
  !doubtful &&
  !vague &&
  low === high &&
  low >= 1 &&
  low < 500;

const labelIn = (text: string): string => text.replace(betweenGroups, '').trim();

/** 1车间, 二号线, "line 2": a place of work by its number. */
const numberedPlace =
  /^(?:第?[\d一二三四五六七八九十]{1,2}(?:(?:号|#)线|(?:号|#)?(?:车间|楼|层|班|组|队|厂|库|仓|栋|工段|工地))|(?:line|shed|bay|floor|unit|site|team|gang|shift|block) [\da-e])$/u;

const isLabel = (label: string): boolean =>
  numberedPlace.test(label) ||
  (label.length > 1 && label.length <= 24 && !tells.test(label.replace(/front of house/u, 'foh')));

/** What numbers a place is no size of a group. */
const numbersPlace = ({ text }: Scan, { start, end, counts }: NumberItem): boolean =>
  counts.of !== 'person' &&
  /(?:^|[\s,，、;；])(?:第|(?:line|shed|bay|floor|unit|site|team|gang|shift|block) )?$/u.test(
    text.slice(0, start),
  ) &&
  numberedPlace.test(
    (/(?:line|shed|bay|floor|unit|site|team|gang|shift|block) $/u.exec(text.slice(0, start))?.[0] ?? '') +
      (
        /^(?:(?:号|#)线|(?:号|#)?(?:车间|楼|层|班|组|队|厂|库|仓|栋|工段|工地))?/u.exec(
          text.slice(end),
        )?.[0] ?? ''
      ).replace(/^/u, text.slice(start, end)),
  );

/** 一个班12人，加上班长13: with one more it is so many. */
export const countedUp = ({ text }: Scan, first: NumberItem, second: NumberItem): boolean =>
  second.low - first.low >= 1 &&
  second.low - first.low <= 2 &&
  second.counts.of === 'bare' &&
  /(?:加上?|连|算上|带上)(?![我你])\p{Script=Han}{0,3}(?:长|领班|工头|带班的?|师傅|头儿?|司机|门卫|会计|厨师)(?:就|是|一共|总共|共)*$/u.test(
    text.slice(first.end, second.start),
  );

/** The word for what a number counts is part of its label: "nine polish", 木工六个. */
const countedBy = ({ text }: Scan, { unitAt, end, counts }: NumberItem): string =>
  counts.of === 'person' ? text.slice(unitAt, end) : '';

/** 隔壁组六个也没发: said of them all behind. */
const unpaidToo =
  /^(?:人|个人)?[\s,，]*(?:也|都|全)+(?:没(?:发|给|结|拿到?|领到?)(?:钱|工资)?|一样|是)?[。.!！]*$/u;

/** The words between the numbers: before each of them, or behind each. */
const labelsOf = (scan: Scan, numbers: readonly NumberItem[]): readonly string[] => {
  const { text } = scan;
  const before = numbers.map(({ start }, n) => labelIn(text.slice(numbers[n - 1]?.end ?? 0, start)));
  const behind = numbers.map((one, n) =>
    labelIn(`${countedBy(scan, one)} ${text.slice(one.end, numbers[n + 1]?.start ?? text.length)}`),
  );
  const isOpen = labelIn(text.slice(numbers.at(-1)?.end ?? 0).replace(unpaidToo, '')) === '';
  return isOpen && before.every(isLabel) ? before : before[0] === '' && behind.every(isLabel) ? behind : [];
};

/** "four polish two bulgarian and me": I come behind. */
const andMe =
  /[\s,，]*(?:(?<![a-z])(?:and|plus|n|at|tsaka|saka)|&|\+|还有|再?加上?|和|跟)\s*(?:me|myself|i|ako|我|我自己)[.!。]?$/u;

/** Undefined where a number isn't a group's, or two groups bear one name. */
export const groupsIn = (scan: Scan): Reading<Span> | undefined => {
  const at = scan.text.search(andMe);
  if (at <= 0) return groupsCounted(scan);
  const others = groupsCounted({
    text: scan.text.slice(0, at),
    items: scan.items.filter(({ end }) => end <= at),
  });
  return others && { ...others, value: { low: others.value.low + 1, high: others.value.high + 1 } };
};

/** 后厨6个前厅11个 收银那个不算: who is left out stands behind. */
const leftOut = /[\s,，]+\p{Script=Han}{1,6}不算(?:在内|进去|上)?[。.!！]*$/u;

const groupsCounted = (whole: Scan): Reading<Span> | undefined => {
  const end = whole.text.replace(leftOut, '').length;
  const scan = { text: whole.text.slice(0, end), items: whole.items.filter((item) => item.end <= end) };
  const said = scan.items.filter(isNumber);
  const sizes = said.filter((item) => !numbersPlace(scan, item));
  // 一组6人 加上组长7: one group is no list of them
  const numbers = said.length - sizes.length > 1 ? sizes : said;
  // "unit 7 theres eleven of us": where they work, and how many they are
  if (numbers.some((item) => touchesBefore(scan, item, 'ordinal'))) return undefined;
  if (
    numbers.length < 2 ||
    !numbers.every(isGroupSize) ||
    scan.items.some((item) => isCue(item) && item.cue === 'not')
  )
    return undefined;
  const [first, second, ...more] = numbers;
  if (first !== undefined && second !== undefined && more.length === 0 && countedUp(scan, first, second))
    return people(second.low, second.high, true);
  const labels = labelsOf(scan, numbers);
  if (labels.length !== numbers.length || new Set(labels).size !== labels.length) return undefined;
  const all = numbers.reduce((so, { low }) => so + low, 0);
  return { value: { low: all, high: all }, sure: true };
};
