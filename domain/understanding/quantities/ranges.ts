/** Two numbers that are the ends of one: 5 or 6, 10 to 12k, 700 maybe 800, between 30 n 40, 5000到6000, 2-3 months. */
import { gapBetween, isCue, isNumber } from './beside.ts';
import type { Item, NumberItem, Scan } from './item.ts';

/** Which units share: the first number may leave out what the second says. */
const unitFits = (first: NumberItem, second: NumberItem): boolean => {
  const [a, b] = [first.counts, second.counts];
  if (a.of === 'bare') return b.of !== 'none';
  if (a.of !== b.of) return a.of === 'money' && b.of === 'bare';
  return a.of !== 'time' || b.of !== 'time' || a.unit === b.unit;
};

/** "10 to 12k": the thousand is of both. */
const scaledLike = (first: NumberItem, second: NumberItem): number =>
  first.scale === 1 && second.scale >= 100 && first.low < second.low / second.scale && first.low < 100
    ? first.low * second.scale
    : first.low;

/** "two grand maybe three": the grand is of both. */
const scaledBy = (first: NumberItem, second: NumberItem): NumberItem =>
  first.scale >= 1000 &&
  second.scale === 1 &&
  second.counts.of === 'bare' &&
  second.low < 100 &&
  second.low * first.scale > first.low
    ? {
        ...second,
        low: second.low * first.scale,
        high: second.high * first.scale,
        scale: first.scale,
        form: 'word',
      }
    : second;

const isBetween = (scan: Scan, first: NumberItem): boolean =>
  /between(?: about)? $/.test(scan.text.slice(0, first.start));

const joinsRange = (scan: Scan, first: NumberItem, middle: Item | undefined, second: NumberItem): boolean => {
  if (middle !== undefined && scan.text.slice(middle.start, middle.end) === '/')
    return first.end === middle.start && middle.end === second.start;
  if (!isCue(middle))
    return /^ ?[、] ?$/.test(gapBetween(scan, first, second)) && second.low === first.low + 1;
  const tight =
    /^,? ?$/.test(gapBetween(scan, first, middle)) && gapBetween(scan, middle, second).trim() === '';
  if (gapBetween(scan, first, middle).startsWith(',') && middle.cue !== 'or') return false;
  if (!tight) return false;
  if (middle.cue === 'to' || middle.cue === 'or') return true;
  if (middle.cue === 'plus')
    return isBetween(scan, first) || scan.text.slice(middle.start, middle.end) === '、';
  return false;
};

const rangeOf = (first: NumberItem, second: NumberItem, low: number): NumberItem => ({
  ...second,
  start: first.start,
  clause: first.clause,
  low,
  high: second.high,
  doubtful: first.doubtful || second.doubtful,
  counts: second.counts.of === 'bare' ? first.counts : second.counts,
  one: false,
});

const readRange = (
  scan: Scan,
  at: number,
): { readonly range: NumberItem; readonly next: number } | undefined => {
  const first = scan.items[at];
  const middle = scan.items[at + 1];
  if (!isNumber(first) || (first.one && first.counts.of !== 'bare') || Number.isNaN(first.low))
    return undefined;
  const steps = isNumber(middle) ? 1 : 2;
  const second = scan.items[at + steps];
  if (!isNumber(second) || Number.isNaN(second.low) || second.one || !unitFits(first, second))
    return undefined;
  if (!joinsRange(scan, first, steps === 1 ? undefined : middle, second)) return undefined;
  const scaled = scaledBy(first, second);
  const low = scaledLike(first, scaled);
  const isNear = low < scaled.low && scaled.low <= low * 3 + 2;
  return isNear ? { range: rangeOf(first, scaled, low), next: at + steps + 1 } : undefined;
};

/** The text's things with each range as one number. */
export const withRanges = (scan: Scan): Scan => {
  const items: Item[] = [];
  for (let at = 0; at < scan.items.length; ) {
    const found = readRange(scan, at);
    const item = found?.range ?? scan.items[at];
    if (item !== undefined) items.push({ ...item, index: items.length });
    at = found?.next ?? at + 1;
  }
  return { text: scan.text, items };
};
