/** "Deducts 350 per month for uniform, 10 months now": so much was taken off each month, and for how long. */
import type { Reading, Span } from '../meaning.ts';
import { hasBefore } from './beside.ts';
import type { Scan } from './item.ts';
import type { Length } from './lengths.ts';
import { sumsIn } from './sums.ts';

/** So much per month is told for its month, and not for what happened in it. */
export const withoutEachMonth = (text: string): string =>
  text.replace(/(?<![a-z])(?:per|every|each) (?:month|week|payday|kinsenas)(?![a-z])/gu, ' ');

const goesOnBehind = /^(?: (?:now|already|na|running|so far)(?![a-z])|了)/u;
const goesOnBefore = /(?<![a-z])(?:for|for the last|for the past|loob ng) $|(?:已经|都|扣了)$/u;

/** Undefined where no sum is taken off each month, or several lengths are told. */
export const monthsOfCut = (scan: Scan, lengths: readonly Length[]): Reading<Span> | undefined => {
  const isEachMonths = sumsIn(scan).some(({ item, by }) => by === 'month' && hasBefore(scan, item, 'cut'));
  const [one, ...more] = lengths.filter(({ items }) => !items.some((item) => item.one));
  const [first, last] = [one?.items[0], one?.items.at(-1)];
  if (!isEachMonths || one === undefined || first === undefined || last === undefined || more.length > 0)
    return undefined;
  const isLong =
    goesOnBehind.test(scan.text.slice(last.end)) || goesOnBefore.test(scan.text.slice(0, first.start));
  return isLong ? { value: { low: one.low, high: one.high }, sure: !one.doubtful && !one.vague } : undefined;
};
