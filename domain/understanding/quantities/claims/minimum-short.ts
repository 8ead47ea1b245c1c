/** Less than the least that is due each month: 按最低工资该2010一个月，他给我1500; "minimum should be 2,010, gave 1,500". */
import { isNumber } from '../beside.ts';
import type { Scan } from '../item.ts';
import type { Sum } from '../sums.ts';
import { type ClaimRule, claimedMonthly } from './claiming.ts';

const minimumBefore =
  /(?:(?:应|本)?该(?:是|有|给|发|拿|到)?|最低工资(?:标准)?(?:是|为)?|(?<![a-z])(?:should be|supposed to be|meant to be|minimum is|minimum wage is|dapat)) ?[£₱]?$/u;
const lessCameBefore =
  /(?:(?:只|就|才|实际|一直)?(?:给|发|开|到手)(?:了|过)?(?:我们?)?(?:了|的)?|(?<![a-z])(?:gave|give|gives|pays|paid|paying|binibigay|bigay)(?: (?:me|us|only|just))*) ?[£₱]?$/u;

const isSaidBefore = ({ text }: Scan, { item }: Sum, words: RegExp): boolean =>
  words.test(text.slice(0, item.start));

const isTwiceExact = ({ item, doubtful }: Sum): boolean => item.low === item.high && !doubtful;

/** Sure where for how many months is told beside it. */
export const minimumShort: ClaimRule = ({ scan, sums, lengths }) => {
  const [due, came, ...more] = sums;
  if (due === undefined || came === undefined || more.length > 0) return undefined;
  if (due.by !== 'month' && !/最低|minimum|minimum wage/u.test(scan.text)) return undefined;
  if ([due, came].some(({ by }) => by !== undefined && by !== 'month')) return undefined;
  if (!isSaidBefore(scan, due, minimumBefore) || !isSaidBefore(scan, came, lessCameBefore)) return undefined;
  const months = lengths.filter(({ unit, low }) => unit === 'month' && low > 1);
  const left = due.item.low - came.item.low;
  const numbers = scan.items.filter(isNumber).filter(({ one }) => !one);
  return left > 0 && months.length === 1 && numbers.length === 3
    ? claimedMonthly(left, left, [due, came].every(isTwiceExact))
    : undefined;
};
