/** Claims that the law or the bargain gives a way to work out: N+1 months' wages, a month's wage by its days, a rate that rose. All are read back. */
import { isNumber } from '../beside.ts';
import type { NumberItem, Scan } from '../item.ts';
import type { Length } from '../lengths.ts';
import type { Sum } from '../sums.ts';
import { type ClaimRule, claimed, claimedMonthly } from './claiming.ts';

const formula = /(?<![a-z\d])(2)? ?n ?(?:\+ ?([123]))?(?![a-z\d])/u;

const wageIn = (sums: readonly Sum[]): Sum | undefined => {
  const wages = sums.filter(({ by, item }) => by === 'month' || item.low >= 1000);
  return wages.length === 1 ? wages[0] : undefined;
};

const yearsIn = (lengths: readonly Length[]): Length | undefined => {
  const [one, ...more] = lengths.filter(({ low, items }) => low >= 6 && !items.every((item) => item.one));
  return more.length === 0 ? one : undefined;
};

/** What of a year begun counts: up to half a year half a month's wage, more than that a whole one. */
const monthsForYears = (months: number): number => Math.floor(months / 12) + Math.ceil((months % 12) / 6) / 2;

/** 按N+1算 我月薪5000 干了整六年: a month's wage for each year, and one more. */
export const severance: ClaimRule = ({ scan, sums, lengths }) => {
  const [said, twice, more] = formula.exec(scan.text) ?? [];
  if (said === undefined || !/\p{Script=Han}/u.test(scan.text)) return undefined;
  if (twice === undefined && more === undefined && !/补偿|赔偿|辞退|开除|裁/u.test(scan.text))
    return undefined;
  const [wage, worked] = [wageIn(sums), yearsIn(lengths)];
  if (wage === undefined) return undefined;
  if (worked === undefined) return claimedMonthly(wage.item.low, wage.item.high, false);
  const months = monthsForYears(worked.low) * (twice === undefined ? 1 : 2) + Number(more ?? 0);
  return { ...claimed(wage.item.low * months, wage.item.high * months, false), multiplied: worked.items };
};

const isDays = ({ counts, one }: NumberItem): boolean =>
  counts.of === 'time' && counts.unit === 'day' && !one;

/** 按26天算 */
const isDivisor = ({ text }: Scan, { start, end }: NumberItem): boolean =>
  /按(?:每?个?月|一个月)?$/u.test(text.slice(0, start)) && /^(?:来)?(?:算|折|计)/u.test(text.slice(end));

/** 月薪6500按26天算 做了22天: so many days' part of a month's wage. */
export const proRata: ClaimRule = ({ scan, sums }) => {
  const days = scan.items.filter(isNumber).filter(isDays);
  const divisor = days.find((item) => isDivisor(scan, item));
  const [worked, ...more] = days.filter((item) => item !== divisor);
  const [wage, ...others] = sums;
  if (divisor === undefined || worked === undefined || wage === undefined) return undefined;
  if (more.length > 0 || others.length > 0 || wage.by !== 'month') return undefined;
  const part = worked.low / divisor.low;
  return claimed(Math.round(wage.item.low * part), Math.round(wage.item.high * part), false, [
    worked,
    divisor,
  ]);
};

const changed =
  /(?:涨到|涨成|升到|加到|降到|降成|改到|改成|变成|raised to|went up to|put up to|dropped to|then)(?:了)? ?[£$]?$/u;

/** 以前一天200 后来涨到230 各干了20天: as many days at each rate. */
export const changedRate: ClaimRule = ({ scan, sums }) => {
  const [first, second, ...more] = sums;
  if (first?.by === undefined || first.by === 'month' || second === undefined || more.length > 0)
    return undefined;
  if (!changed.test(scan.text.slice(0, second.item.start))) return undefined;
  const counts = scan.items.filter(isNumber).filter((item) => isDays(item) || item.counts.of === 'shift');
  const [count, ...others] = counts.filter((item) => item !== first.byItem && !item.one);
  // how long at either rate isn't said
  if (count === undefined || others.length > 0) return { money: undefined, multiplied: counts };
  const each = /各|each|both/u.test(scan.text) ? first.item.low + second.item.low : second.item.low;
  return claimed(each * count.low, each * count.high, false, [count]);
};
