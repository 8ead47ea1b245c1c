/** So much a day, and weeks without a day off: 300一天 干了俩礼拜没歇过, "£80 a day, 2 weeks no days off". Read back, as it is worked out. */
import { workedEveryDay } from '../../words/every-day.ts';
import { isNumber } from '../beside.ts';
import type { NumberItem, Scan } from '../item.ts';
import type { Sum } from '../sums.ts';
import { type ClaimRule, claimed, isOpen } from './claiming.ts';

const daysOf = ({ counts }: NumberItem): number | undefined => {
  if (counts.of !== 'time') return undefined;
  return counts.unit === 'week' ? 7 : counts.unit === 'fortnight' ? 14 : undefined;
};

/** The only time that is told beside the rate; 一天没休 is none. */
const onlyTime = ({ items }: Scan, { item: price, byItem }: Sum): NumberItem | undefined => {
  const [one, ...more] = items
    .filter(isNumber)
    .filter((item) => item !== price && item !== byItem && !(item.one && daysOf(item) === undefined));
  return more.length === 0 ? one : undefined;
};

export const everyDay: ClaimRule = ({ scan, sums: [sum, ...more] }) => {
  if (sum === undefined || more.length > 0 || (sum.by !== 'day' && sum.by !== 'shift')) return undefined;
  const time = onlyTime(scan, sum);
  const days = time && daysOf(time);
  const isPlain = isOpen(sum) && !sum.each && time?.doubtful === false && !time.vague;
  if (days === undefined || time === undefined || !isPlain || !workedEveryDay.test(scan.text))
    return undefined;
  return claimed(sum.item.low * time.low * days, sum.item.high * time.high * days, false);
};
