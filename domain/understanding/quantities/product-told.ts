/** What a sum was multiplied from: 20 days at 220, six people at 8,000 each. Told otherwise, one of them changes the sum. */
import type { Money, Product, ProductUnit } from '../meaning.ts';
import { isNumber } from './beside.ts';
import type { NumberItem, Scan } from './item.ts';
import { sumsIn } from './sums.ts';

/** What a number counts, so far as sums are multiplied with it; a 工 is a day's work. */
export const productUnitOf = ({ counts }: NumberItem): ProductUnit | undefined => {
  if (counts.of === 'time')
    return counts.unit === 'month' || counts.unit === 'year' ? undefined : counts.unit;
  if (counts.of === 'shift') return 'day';
  if (counts.of === 'piece') return 'piece';
  return counts.of === 'person' || counts.of === 'head' ? 'person' : undefined;
};

/** The numbers of a text that say how many, and neither "a day" nor a sum. */
export const countsToldIn = (scan: Scan): readonly NumberItem[] => {
  const sums = new Set(sumsIn(scan).map(({ item }) => item));
  return scan.items.filter(isNumber).filter((item) => !item.one && !sums.has(item) && item.low === item.high);
};

/** The only pair of a rate and a number that makes the sum. */
export const productIn = (scan: Scan, { low, high }: Money): Product | undefined => {
  const pairs = sumsIn(scan).flatMap(({ item }) =>
    countsToldIn(scan).flatMap((count) => {
      const by = productUnitOf(count);
      const rate = Math.round(item.low * 100);
      const isPair =
        by !== undefined && count.low > 1 && low === high && Math.round(rate * count.low) === low;
      return isPair ? [{ by, rate, count: count.low }] : [];
    }),
  );
  return pairs.length === 1 ? pairs[0] : undefined;
};
