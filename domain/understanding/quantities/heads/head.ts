/** Which numbers of a text may count people. */
import { hasBefore, isNumber, saysAnywhere, touchesBefore } from '../beside.ts';
import type { NumberItem, Scan } from '../item.ts';
import { sumsIn } from '../sums.ts';

export const isHead = (item: NumberItem): boolean =>
  (item.counts.of === 'person' || item.counts.of === 'head' || item.counts.of === 'bare') &&
  !Number.isNaN(item.low) &&
  item.low >= 1;

type NoHead = (scan: Scan, item: NumberItem) => boolean;

/** 做完一拨走一拨: one of what no list knows. */
const isOneOfSomething: NoHead = ({ text }, { one, counts, start, end }) =>
  one &&
  ((counts.of === 'bare' && text.slice(start, end) === '一' && /^\p{Script=Han}/u.test(text.slice(end))) ||
    /^[都也](?:没|不)/u.test(text.slice(end)));

/** 下一个, 下一题: what is to come next, and nobody. */
const isNext: NoHead = ({ text }, { one, start }) => one && /下$/u.test(text.slice(0, start));

/** 不止我一个: how many they are isn't said. */
const isNotOnlyMe: NoHead = (scan, item) =>
  item.one && touchesBefore(scan, item, 'besides') && /我$/u.test(scan.text.slice(0, item.start));

/** 35 na ako */
const isMyAge: NoHead = ({ text }, { low, unitAt }) =>
  low >= 14 && /^ ?na ako[.!]?$/u.test(text.slice(unitAt));

/** isang dyip kami, "one van of us": how many go in is not said. */
const isVesselful: NoHead = ({ text }, { end }) =>
  /^ ?(?:na )?(?:anyos|dyip|jeep(?:ney)?|vans?|minibus(?:es)?|bus|buses|coach|truck|trak|sasakyan|bangka|barko|grupo|barkada|pamilya|teams?|full|buong|house(?:ful)?)(?![a-z])/u.test(
    text.slice(end),
  );

/** 四五千一个月: so much a month is no count of people. */
const isMonthly: NoHead = (scan, item) =>
  item.counts.of === 'bare' && sumsIn(scan).some((sum) => sum.item === item && sum.by !== undefined);

/** 就我，我妈住院要8000: so many are no people where only one is told of. */
const isSumBesideOnlyMe: NoHead = (scan, { counts, low }) =>
  counts.of === 'bare' && low >= 100 && saysAnywhere(scan, 'onlyMe');

const isOrdinal: NoHead = (scan, item) => touchesBefore(scan, item, 'ordinal', 'code');

const noHeads: readonly NoHead[] = [
  isOneOfSomething,
  isNotOnlyMe,
  isNext,
  isSumBesideOnlyMe,
  isOrdinal,
  isVesselful,
  isMyAge,
  isMonthly,
];

/** Men and women, counted apart. */
export const isByTwo = ({ text }: Scan): boolean => /男/.test(text) && /女/.test(text);

/** "Two mates plus 3 people": the numbers beside the one that counts people are of people too. */
const isJoinedBy = (scan: Scan, person: NumberItem, all: readonly NumberItem[]): boolean =>
  all.some((item) => item !== person && (hasBefore(scan, item, 'plus') || hasBefore(scan, item, 'us')));

/** Where people are counted by their own word (人), a classifier counts something else: 两个班组，一个8人一个11人. */
export const headsOf = (scan: Scan): readonly NumberItem[] => {
  const all = scan.items
    .filter(isNumber)
    .filter((item) => isHead(item) && noHeads.every((isNone) => !isNone(scan, item)));
  if (isByTwo(scan)) return all;
  const persons = all.filter(({ counts }) => counts.of === 'person');
  const [person] = persons;
  if (persons.length > 1) return persons;
  if (person !== undefined && isJoinedBy(scan, person, all)) return all;
  if (person !== undefined && !person.one) return persons;
  const heads = all.filter(({ counts }) => counts.of !== 'bare');
  return heads.length > 0 && all.length > 1 ? heads : all;
};
