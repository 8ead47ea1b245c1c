/** How much less than was due is paid for each hour, day or week: "told £14.20, slips say £13.50", sahod 610 lang dapat 695, 说好一天300只给250. */
import type { Asked, RateTold } from '../meaning.ts';
import { isNumber, isRate } from '../quantities/beside.ts';
import { unitOfCount } from '../quantities/claims/compound.ts';
import type { NumberItem, Scan } from '../quantities/item.ts';
import { sumsIn } from '../quantities/sums.ts';
import { shortBy } from '../quantities/told-difference.ts';
import { usualUnit } from '../quantities/usual-rates.ts';

const keptUnits: Readonly<Record<string, RateTold['by']>> = {
  hour: 'hour',
  day: 'day',
  shift: 'day',
  week: 'week',
  fortnight: 'fortnight',
};

const pricesOf = ({ items }: Scan): readonly NumberItem[] =>
  items.filter(isNumber).filter(({ counts, one }) => !one && (counts.of === 'bare' || counts.of === 'money'));

/** The units that are told; one of which nothing can be kept is undefined. */
const unitsTold = (scan: Scan): ReadonlySet<RateTold['by'] | undefined> =>
  new Set(
    [...sumsIn(scan).flatMap(({ by }) => by ?? []), ...scan.items.filter(isRate).map(({ by }) => by)].map(
      (by) => keptUnits[by],
    ),
  );

/** So many of them are told, and it was multiplied. */
const isCounted = ({ items }: Scan, by: RateTold['by']): boolean =>
  items.filter(isNumber).some((item) => !item.one && keptUnits[unitOfCount(item) ?? ''] === by);

/** Undefined where it isn't said for what it is paid, or for how many as well. */
export const rateShortIn = ({ procedure }: Asked, scan: Scan): RateTold | undefined => {
  const prices = pricesOf(scan);
  const [first, second, ...more] = prices;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const less = shortBy(scan, first, second);
  const [told, ...others] = unitsTold(scan);
  const by = unitsTold(scan).size === 0 ? usualUnit(procedure.currency, prices) : told;
  if (less === undefined || by === undefined || others.length > 0 || isCounted(scan, by)) return undefined;
  return { by, rate: Math.round(less * 100) };
};
