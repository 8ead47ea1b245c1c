/** So much a day from a day to a day, less the days of rest: 一天260 7月20号干到9月5号 中间歇了四天. */
import { sinceFrom } from '../../dates/set-on-calendar.ts';
import type { WhenSaid } from '../../dates/when-said.ts';
import { isNumber, isWhen } from '../beside.ts';
import { daysOffIn } from '../days-off.ts';
import type { NumberItem, Scan } from '../item.ts';
import type { Sum } from '../sums.ts';
import { type Claim, type ClaimRule, claimed, unclaimed } from './claiming.ts';

/** 干到, "till", -: nothing else stands between the two days. */
const upTo =
  /^(?:号|日)?[\s,，]*(?:一直)?(?:干|做|上|忙)?(?:到|至|~|-|–|—)[\s]*$|^ (?:to|till|until|til|through|thru|up to|hanggang)(?: sa| the)? $/u;

interface Worked {
  readonly first: WhenSaid;
  readonly last: WhenSaid;
}

const workedFromTo = ({ text, items }: Scan): Worked | undefined => {
  const [first, last, ...more] = items.filter(isWhen);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  const areDays =
    first.said.day !== undefined && (last.said.day !== undefined || last.said.date !== undefined);
  return areDays && upTo.test(text.slice(first.end, last.start))
    ? { first: first.said, last: last.said }
    : undefined;
};

const dayNumberOf = (said: WhenSaid, today: string): number | undefined => {
  const day = sinceFrom(said, today)?.value.day;
  return day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`) / 86_400_000;
};

/** No day rate is reckoned over more. */
const mostDaysAtRate = 366;

const daysFromTo = ({ first, last }: Worked, today: string): number | undefined => {
  const [from, to] = [dayNumberOf(first, today), dayNumberOf(last, today)];
  const days = from === undefined || to === undefined ? 0 : to - from + 1;
  return days > 1 && days <= mostDaysAtRate ? days : undefined;
};

/** 一天没歇: the last day is one of them. */
const withoutRest =
  /没(?:有)?(?:歇|休|停)|不休|天天|(?<![a-z])(?:every (?:single )?day|no days? off|walang pahinga|araw-araw)(?![a-z])/u;

const isDayRate = ({ by, role }: Sum): boolean => (by === 'day' || by === 'shift') && role !== 'paid';

/** Whether the last day was worked is not said, so it is read back. */
const lessDaysOff = (rate: Sum, days: number, off: readonly NumberItem[], isEachDay: boolean): Claim => {
  const [least, most] = [
    off.reduce((all, { high }) => all + high, isEachDay ? 0 : 1),
    off.reduce((all, { low }) => all + low, 0),
  ];
  return claimed(rate.item.low * (days - least), rate.item.high * (days - most), false, off);
};

/** `today`: the years of the days are those that have been. */
export const fromDayToDay =
  (today: string): ClaimRule =>
  ({ scan, sums }) => {
    const off = daysOffIn(scan);
    const [rate, ...more] = sums;
    if (rate === undefined || more.length > 0 || !isDayRate(rate)) return undefined;
    const worked = workedFromTo(scan);
    const days = worked && daysFromTo(worked, today);
    const others = scan.items
      .filter(isNumber)
      .filter((item) => !item.one && item !== rate.item && !off.includes(item));
    if (days !== undefined && others.length === 0)
      return lessDaysOff(rate, days, off, withoutRest.test(scan.text));
    // days of rest are never the days that are paid
    return off.length > 0 && others.length === 0 ? unclaimed(off) : undefined;
  };
