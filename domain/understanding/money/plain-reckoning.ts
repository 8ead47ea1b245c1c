/** Whether nothing stands beside the numbers of an answer that could change what they come to. */
import { isCue, isNumber, isRate, isWhen, saysAnywhere } from '../quantities/beside.ts';
import { isHalfOrMore } from '../quantities/claims/product.ts';
import { tellsDaysOfWeek } from '../quantities/claims/rate-only.ts';
import type { NumberItem, RateItem, RateUnit, Scan } from '../quantities/item.ts';
import type { WeighedNumber } from '../quantities/number-roles.ts';
import { isReckonedOn } from '../quantities/reckoned-on.ts';
import type { Reckoning } from '../quantities/reckoning.ts';
import { countsNounOfPrice } from '../quantities/repeated-noun.ts';
import { sumsIn } from '../quantities/sums.ts';
import { isToldBesideOthers } from './at-how-much.ts';
import { isAtOtherRate, moneyWords } from './by-rules.ts';

/** What makes a sum less or more than its numbers come to. */
export const changesSum = [
  'half',
  'loan',
  'bill',
  'theirs',
  'approx',
  'nearly',
  'least',
  'or',
  'not',
] as const;

/** 路费460, 支过1500生活费: an allowance is a part of what is owed, or was paid; of any other it is not known. */
const isAllowanceUntold = (scan: Scan, { as }: Reckoning): boolean =>
  saysAnywhere(scan, 'allowance') && !as.includes('part') && !as.includes('paid');

/** 总共洗了418台: all that is counted; of sums it may be what is left already, or the whole itself. */
const isTotalOfSums = ({ items }: Scan, numbers: readonly WeighedNumber[], { as }: Reckoning): boolean =>
  items
    .filter((item) => isCue(item) && item.cue === 'total')
    .some(({ end }) => as[numbers.findIndex(({ item }) => item.start >= end)] !== 'count');

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
const isOfEachMonth = ({ text, items }: Scan, { as }: Reckoning): boolean =>
  !as.includes('rate') &&
  items.some(
    (item) =>
      (isRate(item) && isMonthOrYear(item.by) && !isBasePayBesideMore(text, item, as)) ||
      (isNumber(item) && item.one && item.counts.of === 'time' && isMonthOrYear(item.counts.unit)),
  );
/** 底薪2800提成1650都没发: each for itself is told, and both are owed. */
const isBasePayBesideMore = (text: string, { start, end }: RateItem, as: Reckoning['as']): boolean =>
  text.slice(start, end).includes('底薪') && as.every((part) => part === 'part');
const isMonthOrYear = (unit: RateUnit): boolean => unit === 'month' || unit === 'year';

/** 六月3200 七月2800 八月一分没: of one that is named no sum is told. */
const namesMoreMonths = ({ items }: Scan, { as }: Reckoning): boolean =>
  items.filter(isWhen).length > as.length;

/** 从10月1号到20号: a day, and none of so many. */
const isDayOfMonth = ({ text }: Scan, { unitAt }: NumberItem): boolean => text[unitAt] === '号';

/** 14个工: of what a rate is multiplied with, one at least says what it counts. */
const saysWhatIsCounted = (scan: Scan, numbers: readonly WeighedNumber[], { as }: Reckoning): boolean =>
  !as.includes('count') ||
  numbers.some(
    ({ item }, at) => as[at] === 'count' && (item.counts.of !== 'bare' || countsNounOfPrice(scan, item)),
  );

/** 加班费，127个钟，一个钟18: in Chinese the price of overtime is told as it is. */
const isForHalfOrMore = ({ text }: Scan, { as }: Reckoning): boolean =>
  isHalfOrMore(as.includes('rate') ? text.replaceAll('加班', '') : text);

/** Nothing else stands there that could change it. */
export const isPlainReckoning = (
  scan: Scan,
  numbers: readonly WeighedNumber[],
  reckoning: Reckoning,
): boolean =>
  !saysAnywhere(scan, ...changesSum) &&
  !isUntold(scan, reckoning) &&
  !isAllowanceUntold(scan, reckoning) &&
  !isTotalOfSums(scan, numbers, reckoning) &&
  !isForHalfOrMore(scan, reckoning) &&
  !isReckonedOn(scan, true) &&
  !isAtOtherRate(scan) &&
  !isToldBesideOthers(scan) &&
  // "wages £400 rent £150": whether the rent is owed too is asked
  !moneyWords.isIn(scan.text, 'rent') &&
  !tellsDaysOfWeek(scan.text) &&
  isOfOneUnit(scan, numbers) &&
  !isOfEachMonth(scan, reckoning) &&
  !namesMoreMonths(scan, reckoning) &&
  saysWhatIsCounted(scan, numbers, reckoning) &&
  numbers.every(({ item }) => isPlainFactor(scan, item) && !isDayOfMonth(scan, item));
