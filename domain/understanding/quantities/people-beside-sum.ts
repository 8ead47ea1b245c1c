/** A sum and how many they are in one breath, and nothing else: "£1,850 and about 20 people", 9000，5个人. */
import { beside } from '../words/people-beside-sum.ts';
import { isNumber } from './beside.ts';
import type { NumberItem, Scan } from './item.ts';
import { type Sum, sumsIn } from './sums.ts';

const wordsOnly = new RegExp(`^(?:${beside}|[\\s,，.。!！+&~£¥￥₱])*$`, 'u');

/** The words of a text without those of the sum and of the people. */
const withoutBoth = (
  { text }: Scan,
  sum: NumberItem,
  people: NumberItem,
  from: number,
  to: number,
): string => {
  const [first, second] = sum.start < people.start ? [sum, people] : [people, sum];
  return `${text.slice(from, first.start)} ${text.slice(first.end, second.start)} ${text.slice(second.end, to)}`;
};

const onlySum = (scan: Scan): Sum | undefined => {
  const [sum, ...more] = sumsIn(scan);
  return sum !== undefined && more.length === 0 && sum.by === undefined ? sum : undefined;
};

/** Where the breath begins and ends in which both stand. */
const breathOf = ({ text }: Scan, from: number, to: number): readonly [from: number, to: number] => {
  const before = Math.max(
    ...[...text.slice(0, from).matchAll(/[。;；!！?？\n]|\. /gu)].map(({ index }) => index + 1),
    0,
  );
  const behind = text.slice(to).search(/[。;；!！?？\n]|\. |\.$/u);
  return [before, behind < 0 ? text.length : to + behind];
};

/** So many people in one breath with the only sum. */
export const isBesideOnlySum = (scan: Scan, item: NumberItem): boolean => {
  const sum = onlySum(scan)?.item;
  if (sum === undefined || sum === item || item.counts.of !== 'person' || item.low < 2) return false;
  const [from, to] = breathOf(scan, Math.min(sum.start, item.start), Math.max(sum.end, item.end));
  return wordsOnly.test(withoutBoth(scan, sum, item, from, to));
};

export const sumBesidePeople = (scan: Scan): boolean =>
  scan.items.some((item) => isNumber(item) && isBesideOnlySum(scan, item));
