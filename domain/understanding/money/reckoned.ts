/**
 * What all numbers of an answer come to, where each has its part and nothing else stands there that could change it: 14个工 木工价四百二,
 * "60p a kilo, picked 1100 kilos, had 400 quid so far".
 */
import type { Asked, Money, Reading } from '../meaning.ts';
import { isCue, isNumber, isRate, isWhen, saysAnywhere } from '../quantities/beside.ts';
import { chainedProduct } from '../quantities/chained.ts';
import { isHalfOrMore } from '../quantities/claims/product.ts';
import { tellsDaysOfWeek } from '../quantities/claims/rate-only.ts';
import type { NumberItem, RateItem, RateUnit, Scan } from '../quantities/item.ts';
import type { WeighedNumber } from '../quantities/number-roles.ts';
import { isReckonedOn } from '../quantities/reckoned-on.ts';
import { type Reckoning, reckoningOf } from '../quantities/reckoning.ts';
import { countsNounOfPrice } from '../quantities/repeated-noun.ts';
import { sumsIn } from '../quantities/sums.ts';
import { isToldBesideOthers } from './at-how-much.ts';
import { isAtOtherRate, leastOwed, moneyWords } from './by-rules.ts';

/**
 * From this share on a reckoning is what is owed, whatever words stand beside it; where it may be of each one, it must be surer.
 * Sums that are only added come to nothing else as easily.
 */
const reckonedFrom = { less: 0.75, product: 0.7, added: 0.55, each: 0.9 };

/** What makes a sum less or more than its numbers come to. */
const changesSum = ['half', 'loan', 'bill', 'theirs', 'approx', 'nearly', 'least', 'or', 'not'] as const;

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
const isPlainReckoning = (scan: Scan, numbers: readonly WeighedNumber[], reckoning: Reckoning): boolean =>
  !saysAnywhere(scan, ...changesSum) &&
  !isUntold(scan, reckoning) &&
  !isAllowanceUntold(scan, reckoning) &&
  !isTotalOfSums(scan, numbers, reckoning) &&
  !isForHalfOrMore(scan, reckoning) &&
  !isReckonedOn(scan, true) &&
  !isAtOtherRate(scan) &&
  !isToldBesideOthers(scan) &&
  // "wages £400 rent £150": whether the rent is owed too is asked
  !/(?<![a-z])rent(?![a-z])|房租|upa sa bahay/u.test(scan.text) &&
  !tellsDaysOfWeek(scan.text) &&
  isOfOneUnit(scan, numbers) &&
  !isOfEachMonth(scan, reckoning) &&
  !namesMoreMonths(scan, reckoning) &&
  saysWhatIsCounted(scan, numbers, reckoning) &&
  numbers.every(({ item }) => isPlainFactor(scan, item) && !isDayOfMonth(scan, item));

const saysEachAtAll = (scan: Scan): boolean =>
  saysAnywhere(scan, 'each') || moneyWords.ends(scan.text.replace(/[.!]$/u, ''), 'each');

/** 砌砖六毛一块 砌了两万块: bricks, or money? */
const countsMoney = (numbers: readonly WeighedNumber[], { as }: Reckoning): boolean =>
  numbers.some(({ item }, at) => as[at] === 'count' && item.counts.of === 'money');

const shareWanted = (scan: Scan, { as }: Reckoning): number => {
  if (saysEachAtAll(scan)) return reckonedFrom.each;
  if (as.includes('paid')) return reckonedFrom.less;
  return as.includes('rate') ? reckonedFrom.product : reckonedFrom.added;
};

const betweenTwo = (text: string, first: NumberItem | undefined, second: NumberItem): string =>
  first?.form === second.form ? text.slice(first.end, second.start) : 'in figures';

/** "A monkey, 500", 三万 就三万: one sum, said twice; 五千 五千 may be two. */
const saidTwiceOver = ({ text }: Scan, numbers: readonly WeighedNumber[]): number | undefined => {
  const [first, ...more] = numbers;
  const isList = /^[\s,，、+&]*(?:and|和|at)?[\s]*$/u;
  const isAgain =
    more.length > 0 &&
    more.every(({ item }, n) => !isList.test(betweenTwo(text, numbers[n]?.item, item))) &&
    numbers.every(
      ({ item, of }) => item.low === first?.item.low && item.high === item.low && of('owed') > 0.5,
    );
  return isAgain ? first?.item.low : undefined;
};

/** One sum said twice, or three numbers tied to each other by their units: no words of a part or of others beside them. */
const toldPlainly = (scan: Scan, numbers: readonly WeighedNumber[]): number | undefined => {
  const isChanged =
    saysAnywhere(scan, ...changesSum, 'paid', 'minus', 'due', 'plus') ||
    isHalfOrMore(scan.text) ||
    isReckonedOn(scan, true) ||
    isAtOtherRate(scan);
  return isChanged
    ? undefined
    : (saidTwiceOver(scan, numbers) ??
        chainedProduct(
          scan,
          numbers.map(({ item }) => item),
        ));
};

const kept = (sum: number, sure: boolean): Reading<Money> | undefined => {
  const low = Math.round(sum * 100);
  return low < leastOwed ? undefined : { value: { low, high: low, monthly: false }, sure };
};

/** At "how much?", kept where every number is explained; undefined where they make no reckoning that is likely. */
export const reckonedIn = (
  asked: Asked,
  scan: Scan,
  weighed: readonly WeighedNumber[],
): Reading<Money> | undefined => {
  if (asked.question !== 'howmuch') return undefined;
  const numbers = weighed.filter(({ item }) => !item.one);
  const plain = toldPlainly(scan, numbers);
  if (plain !== undefined) return kept(plain, true);
  const reckoning = reckoningOf(numbers);
  if (
    reckoning === undefined ||
    reckoning.share < shareWanted(scan, reckoning) ||
    !isPlainReckoning(scan, numbers, reckoning)
  )
    return undefined;
  return kept(reckoning.sum, !countsMoney(numbers, reckoning));
};
