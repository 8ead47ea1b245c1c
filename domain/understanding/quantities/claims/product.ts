/** So much an hour, a day, a week or a piece, times what was worked: 240 x 36.5 days; 3 weeks at £400; 40 hrs @ 12.21. */
import type { Span } from '../../meaning.ts';
import { gapBetween, isCue, isNumber, isRate, isWhen, saysAnywhere, touchesBefore } from '../beside.ts';
import type { NumberItem, RateUnit, Scan } from '../item.ts';
import type { Sum } from '../sums.ts';
import { areAdded } from './added-counts.ts';
import {
  type Claim,
  type Claiming,
  type ClaimRule,
  claimed,
  claimedMonthly,
  isPaid,
  leastMonthly,
  moneyOf,
  paidIn,
  unclaimed,
} from './claiming.ts';
import {
  type CountUnit,
  isChained,
  isLate,
  isTied,
  isTiedToWeek,
  largerThan,
  sizes,
  unitOfCount,
} from './compound.ts';
import { isDayOfEach } from './day-of-each.ts';
import { isOvertimeRate } from './overtime-rate.ts';

/** On a site a 工 is a day's work; a bare classifier counts pieces. */
const alike: readonly (readonly [RateUnit, CountUnit])[] = [
  ['shift', 'day'],
  ['day', 'shift'],
  ['piece', 'head'],
  ['head', 'piece'],
  ['head', 'shift'],
];
const sameUnit = (rate: RateUnit, count: CountUnit | undefined): boolean =>
  rate === count || alike.some(([a, b]) => a === rate && b === count);

/** 做了一单半 后头那半单没给: only a part of what was done is owed. */
const lastPart = /(?:后头|后面|最后|剩下?的?|余下的?|还有)那?(?:[半几一两二三\d]|部分).{0,4}(?:没|未|冇|不)/u;
const overtime = /加班|overtime|(?<![a-z])ot(?![a-z])/;

const oneUnitMore =
  /(?:plus|and|\+|&) (?:the |my |a )?(?:last|first|this|final|other) (?:one|week|wk|month|day|shift|night)(?![a-z])|加上?(?:最后|头|这|那|上)一?个?(?:周|礼拜|星期|月|天)/u;

/** "Overtime 40 hours at 11", "two weeks plus the last week": at another rate, for a part, or for one more. */
export const isHalfOrMore = (text: string): boolean =>
  overtime.test(text) || lastPart.test(text) || oneUnitMore.test(text);

interface Rate {
  readonly sum: Sum;
  readonly by: RateUnit;
}

const countsBeside = (scan: Scan, sum: Sum): readonly NumberItem[] =>
  scan.items
    .filter(isNumber)
    .filter((item) => item !== sum.item && item !== sum.byItem && !item.one && !Number.isNaN(item.low));

const smallest = (counts: readonly NumberItem[]): CountUnit | undefined =>
  counts
    .map(unitOfCount)
    .filter((unit) => unit !== undefined)
    .sort((a, b) => sizes.indexOf(a) - sizes.indexOf(b))[0];

/** "3 weeks at 420", 200*15天: what is multiplied says what the rate is for. */
const isMultiplied = (scan: Scan, sum: Sum): boolean => {
  const last = scan.items[sum.item.index - 1];
  const own = (sum.byItem ?? sum.item).index;
  const next = scan.items[isRate(scan.items[own + 1]) ? own + 2 : own + 1];
  return (
    touchesBefore(scan, sum.item, 'at', 'times') ||
    (isCue(next) && next.cue === 'times' && isNumber(scan.items[next.index + 1])) ||
    (isCue(last) && last.cue === 'times')
  );
};

/** "Eleven fifty an hour": 11.50 */
const isPriceInWords = ({ by, item }: Sum): boolean =>
  by === 'hour' && item.form === 'word' && item.scale === 1 && item.low >= 500 && item.low < 5000;

const hundredth = (sum: Sum): Sum => ({
  ...sum,
  doubtful: false,
  item: { ...sum.item, low: sum.item.low / 100, high: sum.item.high / 100, doubtful: false },
});

const explicitRate = ({ sums }: Claiming): Rate | undefined => {
  const [sum, ...more] = sums.filter(
    ({ by, role }) => by !== undefined && role !== 'paid' && role !== 'denied',
  );
  if (
    sum?.by === undefined ||
    more.length > 0 ||
    sum.by === 'month' ||
    sum.by === 'person' ||
    sum.by === 'year'
  )
    return undefined;
  return { sum: isPriceInWords(sum) ? hundredth(sum) : sum, by: sum.by };
};

const impliedRate = ({ scan, sums }: Claiming): Rate | undefined => {
  const open = sums.filter((sum) => sum.by === undefined && !isPaid(sum));
  const sum = open.find((each) => isMultiplied(scan, each));
  if (sum === undefined) return undefined;
  const by = smallest(countsBeside(scan, sum));
  return by === undefined ? undefined : { sum, by };
};

/** "34 drops x 2.75 each": each is a piece, and no person. */
const isPieceWork = ({ counts }: NumberItem): boolean => counts.of === 'piece' || counts.of === 'shift';

/** "£380 a week, 3 weeks and 2 days": the days would count as well. */
const hasMoreTime = (scan: Scan, base: NumberItem, counts: readonly NumberItem[]): boolean =>
  counts.some(
    (item) =>
      item !== base && (item.counts.of === 'time' || item.counts.of === 'shift') && !isLate(scan, item),
  );

/** 一个月零五天: the days of a longer time are not all of it. */
const isTail = ({ text }: Scan, base: NumberItem): boolean =>
  /(?:月|年|礼拜|星期|周)(?:零|又|加|外加|带)$/u.test(text.slice(0, base.start));

/** "275 a day less 40 for the digs, 12 days": less each day, or once? */
const isLessEach = (sums: readonly Sum[], { sum: { item } }: Rate, base: NumberItem): boolean =>
  sums.some(({ role, item: less }) => role === 'minus' && less.start > item.start && less.start < base.start);

const peopleBeside = (counts: readonly NumberItem[]): number => {
  const [people, ...more] = counts.filter(({ counts: { of } }) => of === 'person');
  return people === undefined || more.length > 0 ? 1 : people.low;
};

const multiplied = (
  claiming: Claiming,
  rate: Rate,
  base: NumberItem,
  counts: readonly NumberItem[],
): Claim => {
  const { scan, sums } = claiming;
  const larger = largerThan(scan, base, counts);
  const isChain = larger.length > 0 && isChained(scan, base, larger);
  const isCompound = larger.length > 0 && (isChain || isTied(scan, base) || isTiedToWeek(scan, base, larger));
  const isWeekly =
    isCompound &&
    (isChain ||
      (unitOfCount(base) === 'hour' &&
        larger.every((each) => unitOfCount(each) === 'week') &&
        isTiedToWeek(scan, base, larger)));
  const more = larger.length === 0 && oneUnitMore.test(scan.text) ? 1 : 0;
  const factor = isCompound ? larger.reduce((all, { low }) => all * low, 1) : 1;
  const people = rate.sum.each || isDayOfEach(scan, rate.sum, base) ? peopleBeside(counts) : 1;
  const paid = paidIn(sums);
  const [low, high] = [
    rate.sum.item.low * (base.low + more) * factor * people - paid,
    rate.sum.item.high * (base.high + more) * factor * people - paid,
  ];
  const clear =
    !rate.sum.doubtful &&
    more === 0 &&
    (!rate.sum.each || rate.by === 'piece' || isPieceWork(base)) &&
    !base.doubtful &&
    !base.vague &&
    (larger.length === 0 || isWeekly) &&
    (isWeekly || !hasMoreTime(scan, base, counts)) &&
    !saysAnywhere(scan, 'allowance') &&
    !isLessEach(sums, rate, base) &&
    // of several people it isn't said whether each gets as much
    peopleBeside(counts) === 1 &&
    !lastPart.test(scan.text) &&
    (!overtime.test(scan.text) || isOvertimeRate(claiming, base));
  const worked = [base, ...larger].filter((item) => isChain || paid > 0 || !isLong(item));
  return low <= 0 ? unclaimed(worked) : claimed(low, high, clear, worked);
};

/** Weeks and months that were worked say how long it was, days and hours only how much. */
const isLong = (item: NumberItem): boolean => {
  const unit = unitOfCount(item);
  return unit === 'week' || unit === 'fortnight' || unit === 'month' || unit === 'year';
};

/** "90 each week for caravan and 50 for transport": on top of it, and perhaps as often. */
const isOnTopOf = (scan: Scan, rate: Rate, { item, by }: Sum): boolean =>
  by === undefined && item.index > rate.sum.item.index && touchesBefore(scan, item, 'plus');

/** A rate beside the sum itself: 280 a day, they owe me 5,000. */
const wholeBeside = (claiming: Claiming, rate: Rate, sure: boolean): Claim | undefined => {
  const whole = claiming.sums.filter(
    (sum) => sum !== rate.sum && !isPaid(sum) && sum.by === undefined && !sum.each,
  );
  const [sum, ...more] = whole;
  if (sum === undefined) return undefined;
  return claimed(
    sum.item.low,
    sum.item.high,
    sure && more.length === 0 && sum.role === 'owed' && !sum.doubtful,
  );
};

export const product: ClaimRule = (claiming) => {
  const { scan, sums } = claiming;
  const rate = explicitRate(claiming) ?? impliedRate(claiming);
  if (rate === undefined) return undefined;
  if (sums.some((sum) => isOnTopOf(scan, rate, sum))) return unclaimed();
  const counts = countsBeside(scan, rate.sum).filter((item) => !sums.some((sum) => sum.item === item));
  const [base, ...more] = counts.filter((item) => sameUnit(rate.by, unitOfCount(item)));
  if (base !== undefined && more.length > 0 && isSeveralToAdd(scan, [base, ...more])) {
    const all = [base, ...more].reduce((so, { low }) => so + low, 0);
    return {
      ...claimed(rate.sum.item.low * all, rate.sum.item.high * all, !rate.sum.doubtful, [base, ...more]),
      ...weeksTold(rate.by, { low: all, high: all }),
    };
  }
  if (base === undefined || more.length > 0)
    return wholeBeside(claiming, rate, true) ?? severalTimes(claiming, rate) ?? unclaimed(more);
  if (rate.by === 'month')
    return claimedMonthly(rate.sum.item.low, rate.sum.item.high, !rate.sum.doubtful && !base.doubtful);
  if (isTail(scan, base)) return unclaimed(counts);
  const whole = wholeBeside(claiming, rate, false);
  return whole === undefined ? multiplied(claiming, rate, base, counts) : { ...whole, multiplied: [base] };
};

const isSeveralToAdd = (scan: Scan, counts: readonly NumberItem[]): boolean =>
  areByMonth(scan, counts) || areAdded(scan, counts);

/** 9月22天 10月19天半: so many in each of the months that are named. */
const areByMonth = ({ items }: Scan, counts: readonly NumberItem[]): boolean =>
  counts.every(({ index, low, high }) => {
    const last = items[index - 1];
    return isWhen(isCue(last) && last.cue === 'worked' ? items[index - 2] : last) && low === high;
  });

/** "380 a week x 5" says for how long as well. */
const weeksTold = (by: RateUnit | undefined, { low, high }: Span): Pick<Claim, 'months'> =>
  by === 'week' ? { months: { value: { low: low / 4, high: high / 4 }, sure: true } } : {};

/** "300 a week x2" */
const severalTimes = ({ scan, sums }: Claiming, { sum }: Rate): Claim | undefined => {
  const [count, ...more] = countsBeside(scan, sum).filter(({ counts }) => counts.of === 'bare');
  if (count === undefined || more.length > 0 || !isMultiplied(scan, sum) || count.low > 60) return undefined;
  if (sums.length > 1 && !sums.some(({ item }) => item === count)) return undefined;
  const isSure = sum.by !== undefined && !sum.doubtful;
  return {
    ...claimed(sum.item.low * count.low, sum.item.high * count.high, isSure, [count]),
    ...weeksTold(sum.by, count),
  };
};

/** 6000 x 4, 750 p/m x 4: without a word for it the four are likely months. */
export const timesMonths: ClaimRule = ({ scan, sums, currency }) => {
  if (sums.some(({ by }) => by !== undefined && by !== 'month')) return undefined;
  const [sum] = sums
    .filter((each) => isMultiplied(scan, each) && (each.by === undefined || each.by === 'month'))
    .sort((a, b) => Number(b.plain) - Number(a.plain) || b.item.low - a.item.low);
  if (sum === undefined) return undefined;
  const others = countsBeside(scan, sum);
  const month = others.find((item) => unitOfCount(item) === 'month');
  const others_ = sums.filter(({ item }) => item !== sum.item && item.low > 60);
  const paid = paidIn(sums.filter(({ item }) => item !== sum.item));
  if (month !== undefined && paid > 0 && sum.item.low * month.low > paid)
    return claimed(sum.item.low * month.low - paid, sum.item.high * month.high - paid, false, [month]);
  const isClear = !sum.doubtful && others_.length === 0;
  if (month !== undefined && sum.by === undefined)
    return claimedMonthly(sum.item.low, sum.item.high, isClear && !month.doubtful);
  const bare = others.find(
    (item) => item.counts.of === 'bare' && item.low <= 60 && isBesideSign(scan, sum, item),
  );
  if (bare === undefined) return undefined;
  // 12 x 40 is rather hours than months
  if (sum.item.low < 100) return unclaimed([bare]);
  // 290乘26: nobody earns so little a month
  const times = claimed(sum.item.low * bare.low, sum.item.high * bare.low, false, [bare]);
  if (bare.low > 12 && sum.by === undefined && sum.item.low < (leastMonthly[currency] ?? 0)) return times;
  // "3 lots of 560" are sums, and no months
  if (isLots(scan, sum, bare)) return claimed(sum.item.low * bare.low, sum.item.high * bare.low, isClear);
  const sure = sum.by === 'month' && isClear;
  return {
    money: moneyOf(sum.item.low, sum.item.high, sure, true),
    multiplied: [],
    months: { value: { low: bare.low, high: bare.high }, sure },
  };
};

const isLots = (scan: Scan, sum: Sum, count: NumberItem): boolean =>
  count.end < sum.item.start &&
  /^ (?:lots|payments|payslips|wage slips|invoices|cheques|instalments) of £?$/.test(
    scan.text.slice(count.end, sum.item.start),
  );

const isBesideSign = (scan: Scan, sum: Sum, item: NumberItem): boolean => {
  const [left, right] = item.start < sum.item.start ? [item, sum.item] : [sum.byItem ?? sum.item, item];
  return gapBetween(scan, left, right).length <= 16;
};
