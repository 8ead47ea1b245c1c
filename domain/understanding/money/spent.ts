/** What a hospital cost somebody, beside an insurance that doesn't pay it: read back, as it is no wage that is owed. */
import type { Asked, Meaning, Money, Reading } from '../meaning.ts';
import { scanned } from '../quantities/context.ts';
import { sumsIn } from '../quantities/sums.ts';

const leastSpent = 100;

/** 医院要先交2万才做手术: what is demanded is not spent yet. */
const demanded =
  /要(?:我们?|先|我先)*[交付拿垫]|先[交付]|押金|预交|定金|[才再](?:做|给|肯|治|收)|(?<![a-z])(?:deposit|upfront|up front|want|wants|need|before they|quoted|kailangan|hinihingi)(?![a-z])/u;

/** Undefined of another kind, or where several sums are told. */
export const spentOnCare = (asked: Asked, kind: Meaning['kind']): Reading<Money> | undefined => {
  if (asked.question !== 'start' || kind?.value !== 'service.medical' || demanded.test(asked.text))
    return undefined;
  const [sum, ...more] = sumsIn(scanned(asked)).filter(({ role }) => role !== 'denied');
  if (sum === undefined || more.length > 0 || sum.by !== undefined || sum.item.low < leastSpent)
    return undefined;
  const [low, high] = [Math.round(sum.item.low * 100), Math.round(sum.item.high * 100)];
  return { value: { low, high, monthly: false }, sure: false };
};
