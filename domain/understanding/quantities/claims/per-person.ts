/** So much for each person, times the people, where they are counted. */
import { isNumber, isWhen, saysAnywhere, touchesBefore } from '../beside.ts';
import type { NumberItem, Scan } from '../item.ts';
import type { Sum } from '../sums.ts';
import { type ClaimRule, claimed, claimedMonthly, companionsIn, moneyOf } from './claiming.ts';
import { daysOfEach } from './day-of-each.ts';

/** 哥仨, 我们俩, kaming anim: counted without a word for people. */
const isOfUs = (scan: Scan, item: NumberItem): boolean =>
  item.counts.of === 'bare' &&
  (touchesBefore(scan, item, 'us') || /[仨俩]/u.test(scan.text.slice(item.start, item.end)));

const peopleIn = (scan: Scan, sum: NumberItem): readonly NumberItem[] =>
  scan.items
    .filter(isNumber)
    .filter((item) => item !== sum && !item.one)
    .filter((item) => item.counts.of === 'person' || item.counts.of === 'head' || isOfUs(scan, item));

const piecesIn = (scan: Scan): readonly NumberItem[] =>
  scan.items.filter(isNumber).filter(({ counts }) => counts.of === 'shift' || counts.of === 'piece');

/** 我们三个人一人四千三: the people right before, and nothing else that is counted. */
const isToldOfUs = (scan: Scan, sum: Sum, count: NumberItem): boolean =>
  !sum.doubtful &&
  sum.by === undefined &&
  !count.doubtful &&
  !count.vague &&
  count.low === count.high &&
  count.end <= sum.item.start &&
  sum.item.start - count.end <= 8 &&
  touchesBefore(scan, count, 'us') &&
  scan.items.filter(isNumber).every((item) => item === count || item === sum.item || item.one) &&
  !scan.items.some(isWhen) &&
  !/[我他她]的|其中|就我|只有|只给/u.test(scan.text);

export const perPerson: ClaimRule = ({ scan, sums, lengths }) => {
  const [sum, ...more] = sums.filter(({ role }) => role !== 'paid');
  if (sum === undefined || !sum.each || more.length > 0) return undefined;
  if (sum.by !== undefined && sum.by !== 'month' && sum.by !== 'person') return undefined;
  const days = daysOfEach(scan, sum);
  const low = sum.item.low * (days?.low ?? 1);
  const high = sum.item.high * (days?.high ?? 1);
  const [count, ...others] = peopleIn(scan, sum.item);
  const [piece] = piecesIn(scan);
  const isCouple = saysAnywhere(scan, 'couple');
  const pair = companionsIn(scan) || (isCouple ? 1 : 0);
  const isOfMonths = lengths.some(({ unit }) => unit === 'month') || scan.items.filter(isWhen).length > 1;
  const isMonthly = sum.by === 'month' || (pair === 0 && count === undefined && isOfMonths);
  if (count !== undefined && others.length === 0)
    return {
      money: moneyOf(low * count.low, high * count.high, isToldOfUs(scan, sum, count), isMonthly),
      multiplied: days === undefined ? [] : [days],
    };
  if (piece !== undefined)
    return claimed(low * piece.low, high * piece.high, pair === 0 && !sum.doubtful && !piece.doubtful, [
      piece,
    ]);
  if (pair > 0 && count === undefined)
    return claimed(low * (pair + 1), high * (pair + 1), pair === 1 && !isCouple && !sum.doubtful);
  if (days !== undefined) return claimed(low, high, false, [days]);
  // six months, about 1.3k each
  return isMonthly
    ? claimedMonthly(low, high, !sum.doubtful && sum.by !== 'person' && count === undefined)
    : claimed(low, high, false);
};
