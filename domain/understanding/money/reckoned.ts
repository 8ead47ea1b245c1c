/**
 * What all numbers of an answer come to, where each has its part and nothing else stands there that could change it: 14个工 木工价四百二,
 * "60p a kilo, picked 1100 kilos, had 400 quid so far".
 */
import type { Asked, Money, Reading } from '../meaning.ts';
import { isNumber, isRate, isWhen, saysAnywhere } from '../quantities/beside.ts';
import { isHalfOrMore } from '../quantities/claims/product.ts';
import { tellsDaysOfWeek } from '../quantities/claims/rate-only.ts';
import type { NumberItem, RateUnit, Scan } from '../quantities/item.ts';
import type { WeighedNumber } from '../quantities/number-roles.ts';
import { isReckonedOn } from '../quantities/reckoned-on.ts';
import { type Reckoning, reckoningOf } from '../quantities/reckoning.ts';
import { sumsIn } from '../quantities/sums.ts';
import { isAtOtherRate, leastOwed, moneyWords } from './by-rules.ts';

/** From this share on a reckoning is what is owed, whatever words stand beside it; where it may be of each one, it must be surer. */
const reckonedFrom = { all: 0.75, each: 0.9 };

/** What makes a sum less or more than its numbers come to. */
const changesSum = [
  'half',
  'allowance',
  'loan',
  'bill',
  'theirs',
  'approx',
  'nearly',
  'least',
  'or',
  'not',
  'total',
] as const;

/** Words that take something off or put something to it, and of which no number tells. */
const isUntold = (scan: Scan, { as }: Reckoning): boolean =>
  (!as.includes('paid') && saysAnywhere(scan, 'paid', 'minus', 'due')) ||
  (!as.includes('part') && saysAnywhere(scan, 'plus'));

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

/** 讲好7000一个月只发5000: what should have come each month, of how many is asked; a product says for itself how many. */
const isOfEachMonth = ({ items }: Scan, { as }: Reckoning): boolean =>
  !as.includes('rate') &&
  items.some(
    (item) =>
      (isRate(item) && isMonthOrYear(item.by)) ||
      (isNumber(item) && item.one && item.counts.of === 'time' && isMonthOrYear(item.counts.unit)),
  );
const isMonthOrYear = (unit: RateUnit): boolean => unit === 'month' || unit === 'year';

/** 六月3200 七月2800 八月一分没: of one that is named no sum is told. */
const namesMoreMonths = ({ items }: Scan, { as }: Reckoning): boolean =>
  items.filter(isWhen).length > as.length;

/** 从10月1号到20号: a day, and none of so many. */
const isDate = ({ text }: Scan, { unitAt }: NumberItem): boolean => text[unitAt] === '号';

/** 14个工: of what a rate is multiplied with, one at least says what it counts. */
const saysWhatIsCounted = (numbers: readonly WeighedNumber[], { as }: Reckoning): boolean =>
  !as.includes('count') || numbers.some(({ item }, at) => as[at] === 'count' && item.counts.of !== 'bare');

/** Nothing else stands there that could change it. */
const isPlain = (scan: Scan, numbers: readonly WeighedNumber[], reckoning: Reckoning): boolean =>
  !saysAnywhere(scan, ...changesSum) &&
  !isUntold(scan, reckoning) &&
  !isHalfOrMore(scan.text) &&
  !isReckonedOn(scan, true) &&
  !isAtOtherRate(scan) &&
  !tellsDaysOfWeek(scan.text) &&
  isOfOneUnit(scan, numbers) &&
  !isOfEachMonth(scan, reckoning) &&
  !namesMoreMonths(scan, reckoning) &&
  saysWhatIsCounted(numbers, reckoning) &&
  numbers.every(({ item }) => isPlainFactor(scan, item) && !isDate(scan, item));

const saysEachAtAll = (scan: Scan): boolean =>
  saysAnywhere(scan, 'each') || moneyWords.ends(scan.text.replace(/[.!]$/u, ''), 'each');

/** 砌砖六毛一块 砌了两万块: bricks, or money? */
const countsMoney = (numbers: readonly WeighedNumber[], { as }: Reckoning): boolean =>
  numbers.some(({ item }, at) => as[at] === 'count' && item.counts.of === 'money');

/** At "how much?", kept where every number is explained; undefined where they make no reckoning that is likely. */
export const reckonedIn = (
  asked: Asked,
  scan: Scan,
  weighed: readonly WeighedNumber[],
): Reading<Money> | undefined => {
  const numbers = weighed.filter(({ item }) => !item.one);
  const reckoning = asked.question === 'howmuch' ? reckoningOf(numbers) : undefined;
  const from = saysEachAtAll(scan) ? reckonedFrom.each : reckonedFrom.all;
  if (reckoning === undefined || reckoning.share < from || !isPlain(scan, numbers, reckoning))
    return undefined;
  const sum = Math.round(reckoning.sum * 100);
  return sum < leastOwed
    ? undefined
    : { value: { low: sum, high: sum, monthly: false }, sure: !countsMoney(numbers, reckoning) };
};
