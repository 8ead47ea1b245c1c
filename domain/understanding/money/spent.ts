/** What a hospital cost somebody, beside an insurance that doesn't pay it: read back, as it is no wage that is owed. */
import type { Asked, Meaning, Money, Reading } from '../meaning.ts';
import { scanned } from '../quantities/context.ts';
import { sumsIn } from '../quantities/sums.ts';

const leastSpent = 100;

/** Undefined of another kind, or where several sums are told. */
export const spentOnCare = (asked: Asked, kind: Meaning['kind']): Reading<Money> | undefined => {
  if (asked.question !== 'start' || kind?.value !== 'service.medical') return undefined;
  const [sum, ...more] = sumsIn(scanned(asked)).filter(({ role }) => role !== 'denied');
  if (sum === undefined || more.length > 0 || sum.by !== undefined || sum.item.low < leastSpent)
    return undefined;
  const [low, high] = [Math.round(sum.item.low * 100), Math.round(sum.item.high * 100)];
  return { value: { low, high, monthly: false }, sure: false };
};
