/** Claims for so many months and a part of one: 2个月零10天，一天180; 8月发了一半，9月10月没发，每月5800. Worked out, and so read back. */
import { isCue, isWhen } from '../beside.ts';
import type { NumberItem } from '../item.ts';
import type { Length } from '../lengths.ts';
import type { Sum } from '../sums.ts';
import { type ClaimRule, moneyOf } from './claiming.ts';

const daysOfMonth = 30;

const onlyRate = (sums: readonly Sum[], by: Sum['by']): Sum | undefined => {
  const [sum, more] = sums;
  if (sum === undefined || more !== undefined || sum.by !== by || sum.each || sum.role === 'paid')
    return undefined;
  return sum.item.low === sum.item.high ? sum : undefined;
};

const unitsOf = ({ items }: Length): ReadonlySet<string | undefined> =>
  new Set(items.map(({ counts }) => (counts.of === 'time' ? counts.unit : undefined)));

const countInUnit = (items: readonly NumberItem[], unit: 'month' | 'day'): number =>
  items.find(({ counts }) => counts.of === 'time' && counts.unit === unit)?.low ?? 0;

/** Two months and ten days at so much a day: the months are of thirty days. */
export const monthsAndDays: ClaimRule = ({ sums, lengths }) => {
  const sum = onlyRate(sums, 'day');
  const [length, more] = lengths.filter(({ items }) => items.some(({ one }) => !one));
  if (sum === undefined || length === undefined || more !== undefined) return undefined;
  const { items } = length;
  const isBroken = items.length === 2 && unitsOf(length).has('month') && unitsOf(length).has('day');
  if (!isBroken) return undefined;
  const whole = sum.item.low * (countInUnit(items, 'month') * daysOfMonth + countInUnit(items, 'day'));
  return {
    money: moneyOf(whole, whole, false),
    multiplied: [sum.item],
    months: { value: { low: length.low, high: length.high }, sure: false },
  };
};

const mostMonthsNamed = 12;

/** Of several months that are named one was paid by half: the others are owed whole. */
export const halfOfOneMonth: ClaimRule = ({ scan, sums }) => {
  const sum = onlyRate(sums, 'month');
  const months = scan.items.filter((item) => isWhen(item) && item.said.month !== undefined);
  const halves = scan.items.filter((item) => isCue(item) && item.cue === 'half');
  const isHalf = halves.length === 1 && scan.items.some((item) => isCue(item) && item.cue === 'paid');
  if (sum === undefined || !isHalf || months.length < 2 || months.length > mostMonthsNamed) return undefined;
  const owed = months.length - 0.5;
  return {
    money: moneyOf(sum.item.low * owed, sum.item.low * owed, false),
    multiplied: [sum.item],
    months: { value: { low: owed, high: owed }, sure: false },
  };
};
