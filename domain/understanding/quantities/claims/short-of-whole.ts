/** What is lacking of a whole that is named: 差两百就一万 is 9,800; 6,300 ang kulang sa 9,800 is 6,300. */
import type { Scan } from '../item.ts';
import type { Sum } from '../sums.ts';
import { type ClaimRule, claimed } from './claiming.ts';

const lacksLittle = /(?:^|[\s,，是有欠我])(?:还|就|只)?差(?:了|个)?$/u;
const untilWhole =
  /^(?:块钱?|元)?[\s,，]?(?:就(?:是|有|够|满|到|整)?|不到|不够|不满|够|满|凑(?:够|满|齐)|到|才(?:够|到|满))[\s]?$/u;
const lackingOfWhole =
  /^ (?:pa )?(?:ang |pa )?(?:kulang|short|missing|light|owing|outstanding|unpaid|left|still owed)(?: (?:pa|nila|sa akin|sakin))* (?:sa|of|out of|from)(?: (?:the|my|dapat na|a|sahod na))* ?[£₱]?$/u;
const outOfWhole = /^ (?:quid |pounds? |pesos? )?out of(?: (?:the|my|a|an agreed))* ?[£₱]?$/u;

const isPlainSumOfTwo = ({ item, doubtful, by, each }: Sum): boolean =>
  item.low === item.high && !doubtful && by === undefined && !each;

/** So little is missing to a round sum. */
const nearlyWhole = (scan: Scan, less: Sum, whole: Sum): boolean =>
  lacksLittle.test(scan.text.slice(0, less.item.start)) &&
  untilWhole.test(scan.text.slice(less.item.end, whole.item.start)) &&
  less.item.low * 4 < whole.item.low;

const isLackingOf = (scan: Scan, less: Sum, whole: Sum): boolean => {
  const between = scan.text.slice(less.item.end, whole.item.start);
  const isLess = less.role === 'short' || less.role === 'owed';
  return lackingOfWhole.test(between) || (isLess && outOfWhole.test(between));
};

/** "200 short of 3 grand": so much is missing, or nearly three grand is owed. */
const shortOfIt = /(?<![a-z])(?:short|shy|light) of(?![a-z])/u;

export const shortOfNamed: ClaimRule = ({ scan, sums }) => {
  const [less, whole, ...more] = sums;
  if (less === undefined || whole === undefined || more.length > 0) return undefined;
  if (![less, whole].every(isPlainSumOfTwo) || less.item.low >= whole.item.low) return undefined;
  const left = whole.item.low - less.item.low;
  if (nearlyWhole(scan, less, whole)) return claimed(left, left, true);
  return isLackingOf(scan, less, whole)
    ? claimed(less.item.low, less.item.low, !shortOfIt.test(scan.text))
    : undefined;
};
