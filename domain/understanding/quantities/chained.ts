/** So much an hour, so many hours a day, and so many days: three numbers that are multiplied, each tied to the next by its unit. */
import { isCue, isNumber, isRate } from './beside.ts';
import type { Item, NumberItem, RateUnit, Scan } from './item.ts';
import { type Sum, sumsIn } from './sums.ts';

const isExactLink = ({ low, high, doubtful, vague, one }: NumberItem): boolean =>
  low === high && !doubtful && !vague && !one;

/** A night's work is a day's. */
const unitOfLink = (item: Item | undefined): RateUnit | undefined => {
  if (isRate(item)) return item.by === 'shift' ? 'day' : item.by;
  if (!isNumber(item)) return undefined;
  if (item.counts.of === 'time') return item.counts.unit;
  if (item.counts.of === 'shift') return 'day';
  return item.counts.of === 'piece' ? 'piece' : undefined;
};

const isOneLink = (item: Item | undefined): boolean => isRate(item) || (isNumber(item) && item.one);

const isNearLink = ({ text }: Scan, left: Item, right: Item): boolean =>
  /^ ?(?:(?:都|是|做|干|上|for|in|ng) ?)?$/u.test(text.slice(left.end, right.start));

/** "6 hours a night", 每天11个小时: of which longer time the number is. */
const withinUnit = (scan: Scan, item: NumberItem): RateUnit | undefined => {
  const [last, next] = [scan.items[item.index - 1], scan.items[item.index + 1]];
  if (next !== undefined && isOneLink(next) && isNearLink(scan, item, next)) return unitOfLink(next);
  return last !== undefined && isOneLink(last) && isNearLink(scan, last, item) ? unitOfLink(last) : undefined;
};

/** "8 nights 12 hours each" */
const isOfEachBefore = (scan: Scan, few: NumberItem, many: NumberItem): boolean => {
  const next = scan.items[few.index + 1];
  return isCue(next) && next.cue === 'each' && many.index === few.index - 1;
};

const isTiedTo = (scan: Scan, few: NumberItem, many: NumberItem): boolean => {
  const within = withinUnit(scan, few);
  return (
    unitOfLink(few) !== unitOfLink(many) &&
    ((within !== undefined && within === unitOfLink(many)) || isOfEachBefore(scan, few, many))
  );
};

/** At so much an hour, hours are counted; at a price of nothing that is named, pieces are. */
const isPriceOfLink = ({ by }: Sum, few: NumberItem): boolean =>
  by === undefined ? few.counts.of === 'piece' : unitOfLink(few) === (by === 'shift' ? 'day' : by);

/** Hours, or days of a week; a month's wage is of no such chain. */
const isShortGap = (item: NumberItem): boolean => unitOfLink(item) !== 'month' && unitOfLink(item) !== 'year';

/** 12 hours x 9 pound x 20 days, with nothing but these. */
const areAllMultiplied = (scan: Scan, numbers: readonly NumberItem[]): boolean =>
  scan.items.length === 5 &&
  scan.items.every((item, at) => (at % 2 === 0 ? isNumber(item) : isCue(item) && item.cue === 'times')) &&
  new Set(numbers.map(unitOfLink)).size === 3;

/** What the three come to, in whole currency; undefined where they make no chain. */
export const chainedProduct = (scan: Scan, numbers: readonly NumberItem[]): number | undefined => {
  const [price, ...more] = sumsIn(scan).filter(({ item }) => numbers.includes(item));
  if (price === undefined || more.length > 0 || numbers.length !== 3 || !numbers.every(isExactLink))
    return undefined;
  const [one, other] = numbers.filter((item) => item !== price.item);
  if (one === undefined || other === undefined || ![one, other].every(isShortGap) || price.each)
    return undefined;
  const isChain =
    (isTiedTo(scan, one, other) && isPriceOfLink(price, one)) ||
    (isTiedTo(scan, other, one) && isPriceOfLink(price, other)) ||
    areAllMultiplied(scan, numbers);
  return isChain && price.role !== 'paid' ? price.item.low * one.low * other.low : undefined;
};
