/** One rate times one number, and nothing else that could change it: 14个工 木工价四百二, "£52.80 a sleep in, did 7". */
import type { Asked, Money, Reading } from '../meaning.ts';
import { saysAnywhere } from '../quantities/beside.ts';
import { plainProduct } from '../quantities/by-roles.ts';
import { isHalfOrMore } from '../quantities/claims/product.ts';
import { tellsDaysOfWeek } from '../quantities/claims/rate-only.ts';
import type { NumberItem, Scan } from '../quantities/item.ts';
import type { WeighedNumber } from '../quantities/number-roles.ts';
import { isReckonedOn } from '../quantities/reckoned-on.ts';
import { sumsIn } from '../quantities/sums.ts';
import { isAtOtherRate, leastOwed, moneyWords } from './by-rules.ts';

/** From this share on one rate and one number are multiplied, whatever words stand beside them. */
const plainProductFrom = { one: 0.9, each: 0.95 };

/** What makes a product less or more than its two numbers. */
const changesProduct = [
  'paid',
  'minus',
  'plus',
  'half',
  'allowance',
  'loan',
  'bill',
  'theirs',
  'due',
  'approx',
  'nearly',
  'least',
  'or',
  'not',
  'total',
] as const;

/** So much an hour is not multiplied with days. */
const isOfOneUnit = (scan: Scan, numbers: readonly WeighedNumber[]): boolean => {
  const units = sumsIn(scan).flatMap(({ by, item }) =>
    by === undefined || numbers.every((each) => each.item !== item) ? [] : [by],
  );
  return numbers.every(
    ({ item: { counts } }) =>
      counts.of !== 'time' || units.length === 0 || units.some((by) => by === counts.unit || by === 'shift'),
  );
};

/** 一个月零五天, 十六个半, 几天: a number that is not told to its end. */
const isPlainFactor = (
  { text }: Scan,
  { start, end, counts, doubtful, vague, low, high }: NumberItem,
): boolean =>
  counts.of !== 'foreign' &&
  !doubtful &&
  !vague &&
  low === high &&
  !moneyWords.ends(text.slice(0, start), 'goes_on') &&
  !moneyWords.ends(text.slice(0, start), 'for_so_long') &&
  !moneyWords.begins(text.slice(end), 'and_a_half');

/** Nothing else stands there that could change it. */
const isPlain = (scan: Scan, numbers: readonly WeighedNumber[]): boolean =>
  !saysAnywhere(scan, ...changesProduct) &&
  !isHalfOrMore(scan.text) &&
  !isReckonedOn(scan, true) &&
  !isAtOtherRate(scan) &&
  !tellsDaysOfWeek(scan.text) &&
  isOfOneUnit(scan, numbers) &&
  numbers.some(({ item, of }) => item.counts.of !== 'bare' && of('count') > 0.5) &&
  numbers.every(({ item }) => isPlainFactor(scan, item));

const saysEachAtAll = (scan: Scan): boolean =>
  saysAnywhere(scan, 'each') || moneyWords.ends(scan.text.replace(/[.!]$/u, ''), 'each');

/** 砌砖六毛一块 砌了两万块: bricks, or money? */
const isPriceOfPrices = (numbers: readonly WeighedNumber[]): boolean =>
  numbers.filter(({ item }) => item.counts.of === 'money').length > 1;

export const plainProductIn = (
  asked: Asked,
  scan: Scan,
  numbers: readonly WeighedNumber[],
): Reading<Money> | undefined => {
  const product = asked.question === 'howmuch' ? plainProduct(numbers) : undefined;
  const from = plainProductFrom[saysEachAtAll(scan) ? 'each' : 'one'];
  if (product === undefined || product.share < from || product.value.low < leastOwed) return undefined;
  return isPlain(scan, numbers) ? { value: product.value, sure: !isPriceOfPrices(numbers) } : undefined;
};
