/** So much a month, with the months beside it or not. */
import { hasBefore, saysAnywhere } from '../beside.ts';
import type { Scan } from '../item.ts';
import type { Length } from '../lengths.ts';
import type { Sum } from '../sums.ts';
import {
  type Claim,
  type Claiming,
  type ClaimRule,
  claimed,
  claimedMonthly,
  isOpen,
  isPaid,
  owedMonths,
  paidIn,
} from './claiming.ts';

const isMonthlySum = ({ by, role }: Sum): boolean => by === 'month' && role !== 'paid' && role !== 'denied';

/** The sum in all beside the month's wage: it is clear where both fit, or it is said to be owed. */
const wholeBesideWage = (claiming: Claiming, whole: Sum, wage: Sum): Claim => {
  const length = owedMonths(claiming);
  const fits = length !== undefined && Math.abs(whole.item.low - wage.item.low * length.low) < 1;
  return claimed(whole.item.low, whole.item.high, !whole.doubtful && (fits || whole.role === 'owed'));
};

/** The only length beside the wage's own month. */
const workedMonths = ({ lengths }: Claiming, wages: readonly Sum[]): Length | undefined => {
  const free = lengths.filter(
    ({ items }) => !items.some((item) => wages.some(({ byItem }) => byItem === item)),
  );
  return free.length === 1 ? free[0] : undefined;
};

/** 每月扣两百伙食费: what is taken off, whatever it is called. */
const isCut = (scan: Scan, { item, role }: Sum): boolean => role === 'owed' && hasBefore(scan, item, 'cut');

export const monthly: ClaimRule = (claiming) => {
  const { scan, sums } = claiming;
  const months = sums.filter(isMonthlySum);
  const [wage] = months;
  if (wage === undefined) return undefined;
  const { low, high } = wage.item;
  const isOneWage = months.every(({ item }) => item.low === low);
  const whole = sums.filter((sum) => sum.by === undefined && isOpen(sum));
  const [sum, ...more] = whole;
  const isMore = sum !== undefined && hasBefore(scan, sum.item, 'plus');
  if (sum !== undefined && more.length === 0 && isOneWage && !isMore)
    return wholeBesideWage(claiming, sum, wage);
  const paid = paidIn(sums);
  const length = owedMonths(claiming);
  if (paid > 0 && length !== undefined && isOneWage)
    return claimed(low * length.low - paid, high * length.high - paid, false);
  // 一个月4300 干了四个半月 中间给过两千
  const worked = workedMonths(claiming, months);
  if (paid > 0 && worked !== undefined && isOneWage && low * worked.low > paid)
    return claimed(low * worked.low - paid, high * worked.high - paid, false, worked.items);
  const isClear =
    isOneWage &&
    !wage.doubtful &&
    paid === 0 &&
    whole.length === 0 &&
    sums.every((each) => months.includes(each) || isPaid(each)) &&
    (isCut(scan, wage) || !saysAnywhere(scan, 'allowance')) &&
    !sums.some(({ role }) => role === 'theirs' || role === 'due');
  return claimedMonthly(low, high, isClear);
};
