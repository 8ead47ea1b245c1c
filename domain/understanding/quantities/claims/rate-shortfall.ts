/** A rate that was told against the one that is due: "paid me 10.20 instead of 12.21 for 160 hrs" is the difference, times the hours. */
import { isNumber, isRate } from '../beside.ts';
import { tellsFromWhen } from '../from-when.ts';
import type { NumberItem, RateUnit, Scan } from '../item.ts';
import { shortBy } from '../told-difference.ts';
import { usualUnit } from '../usual-rates.ts';
import { type Claim, type Claiming, type ClaimRule, claimed, claimedMonthly, unclaimed } from './claiming.ts';
import { unitOfCount } from './compound.ts';

const isExactNumber = ({ low, high, doubtful, vague }: NumberItem): boolean =>
  low === high && !doubtful && !vague;

const pricesIn = ({ items }: Scan): readonly NumberItem[] =>
  items.filter(isNumber).filter(({ counts, one }) => !one && (counts.of === 'bare' || counts.of === 'money'));

const countsIn = ({ items }: Scan): readonly NumberItem[] =>
  items.filter(isNumber).filter((item) => !item.one && unitOfCount(item) !== undefined);

/** Less than this is paid for an hour or a piece, and hardly a wage. */
const mostForHour = 200;

const plainUnit = (by: RateUnit | undefined): RateUnit | undefined =>
  by === 'shift' ? 'day' : by === 'head' ? 'piece' : by;

const rateUnits = ({ scan, sums }: Claiming): readonly (RateUnit | undefined)[] =>
  [...sums.flatMap(({ by }) => by ?? []), ...scan.items.filter(isRate).map(({ by }) => by)].map(plainUnit);

/** sure: the rate is for what is counted; asked: it may be; never: it is for something else. */
const isRateOf = (claiming: Claiming, count: NumberItem, most: number): 'sure' | 'asked' | 'never' => {
  const counted = plainUnit(unitOfCount(count));
  const rates = rateUnits(claiming);
  if (counted === 'month' || counted === 'year' || rates.some((by) => by !== counted)) return 'never';
  if (rates.length > 0) return 'sure';
  const usual = usualUnit(claiming.currency, pricesIn(claiming.scan));
  if (usual !== undefined && usual !== counted) return 'never';
  return (counted === 'hour' || counted === 'piece') && most < mostForHour ? 'sure' : 'asked';
};

/** Said against each other in one breath; else what is left is our own subtraction, and read back. */
const insteadOf = /(?<![a-z])(?:instead of|rather than|imbes na)(?![a-z])/u;

/** So many weeks are how long it went on. */
const isLongTold = (count: NumberItem): boolean =>
  unitOfCount(count) === 'week' || unitOfCount(count) === 'fortnight';

const shortTimesCount = (claiming: Claiming, less: number, most: number): Claim | undefined => {
  const [count, ...more] = countsIn(claiming.scan);
  if (count === undefined || more.length > 0) return undefined;
  const fits = isRateOf(claiming, count, most);
  const isMonthly = [unitOfCount(count), ...rateUnits(claiming)].some(
    (by) => by === 'month' || by === 'year',
  );
  if (fits === 'never') return isMonthly ? undefined : unclaimed(isLongTold(count) ? [] : [count]);
  return claimed(
    less * count.low,
    less * count.high,
    fits === 'sure' && isExactNumber(count) && insteadOf.test(claiming.scan.text),
    [...pricesIn(claiming.scan), count],
  );
};

/** 合同每月3600只给2900: so much less each month. */
const isEachMonths = ({ scan, sums }: Claiming): boolean =>
  countsIn(scan).length === 0 &&
  (scan.items.some((item) => isRate(item) && item.by === 'month') ||
    (tellsFromWhen(scan) && sums.some(({ by }) => by === 'month')));

export const rateShortfall: ClaimRule = (claiming) => {
  const [first, second, ...more] = pricesIn(claiming.scan);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const less = shortBy(claiming.scan, first, second);
  if (less !== undefined && isEachMonths(claiming))
    return claimedMonthly(less, less, tellsFromWhen(claiming.scan));
  return less === undefined ? undefined : shortTimesCount(claiming, less, Math.max(first.low, second.low));
};
