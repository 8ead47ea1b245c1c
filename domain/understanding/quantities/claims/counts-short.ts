/** Fewer hours or days were paid than were worked, at one rate: "they paid 40 hrs i did 52, £12.21 an hr". */
import { isNumber, touchesBefore } from '../beside.ts';
import type { NumberItem, Scan } from '../item.ts';
import { type ClaimRule, claimed } from './claiming.ts';
import { unitOfCount } from './compound.ts';

const countsWithUnit = ({ items }: Scan): readonly NumberItem[] =>
  items
    .filter(isNumber)
    .filter((item) => !item.one && !Number.isNaN(item.low) && unitOfCount(item) !== undefined);

const countPaidBefore =
  /(?:(?<![a-z])paid(?: (?:me|us|for|only|just|it as|as))*|(?<![a-z])(?:binayaran|bayad)(?: (?:lang|ako|nila|ng|sa|ang))*|(?:只|才|就)?(?:给|算|发|结|记)了?(?:我们?)?) ?$/u;
const countWorkedBefore =
  /(?:(?<![a-z])(?:i|we|ive|weve) (?:did|done|worked|put in)|(?<![a-z])(?:did|done|worked)|(?<![a-z])(?:pumasok|nagtrabaho)(?: (?:ako|kami|ng|na))*|(?:干|做|上|加班?)[了满]?) ?$/u;

const isCountPaid = (scan: Scan, item: NumberItem): boolean =>
  touchesBefore(scan, item, 'paid') || countPaidBefore.test(scan.text.slice(0, item.start));
/** 只给了20天的钱: the pay of so many. */
const isCountWorked = ({ text }: Scan, item: NumberItem): boolean =>
  countWorkedBefore.test(text.slice(0, item.start));

export const countsShort: ClaimRule = ({ scan, sums }) => {
  const [first, second, ...more] = countsWithUnit(scan);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const unit = unitOfCount(first);
  const rates = sums.filter(({ item }) => item !== first && item !== second);
  const [rate, ...others] = rates;
  if (
    rate === undefined ||
    others.length > 0 ||
    unitOfCount(second) !== unit ||
    rate.by !== unit ||
    unit === 'month'
  )
    return undefined;
  const paid = [first, second].find((item) => isCountPaid(scan, item) && !isCountWorked(scan, item));
  const done = paid === first ? second : first;
  if (paid === undefined || !isCountWorked(scan, done) || paid.low >= done.low) return undefined;
  const left = rate.item.low * (done.low - paid.low);
  const isExact = [paid, done, rate.item].every(({ low, high, doubtful }) => low === high && !doubtful);
  return claimed(left, left, isExact && !rate.doubtful, [paid, done]);
};
