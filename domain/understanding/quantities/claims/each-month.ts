/** Claims of which it is said for themselves that they come back: so much less, and each month so. */
import { type ClaimRule, claimedMonthly, isOpen } from './claiming.ts';

const eachMonth =
  /(?:每个?月|月月|个个月|次次)(?:也|都|全|就)?(?:是)?(?:这样|这么|如此|少|扣|差|欠|一样|有)|(?<![a-z])(?:(?:every|each) (?:single )?month|month after month|monthly|buwan ?-?buwan|kada buwan|bawat buwan)(?![a-z])/u;

/** 少了1200，每个月都少: so much for each of the months, read back. */
export const eachMonthSo: ClaimRule = ({ scan, sums }) => {
  const [one, ...more] = sums;
  const isOne = one !== undefined && more.length === 0 && one.by === undefined && one.role !== 'total';
  if (!isOne || !isOpen(one) || one.each || !eachMonth.test(scan.text)) return undefined;
  return claimedMonthly(one.item.low, one.item.high, false);
};
