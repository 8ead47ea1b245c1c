/** What stands beside a thing of a text. */
import type { Cue } from '../words/cues.ts';
import type { CueItem, Item, NumberItem, RateItem, Scan, WhenItem } from './item.ts';

export const isNumber = (item: Item | undefined): item is NumberItem => item?.is === 'number';
export const isCue = (item: Item | undefined): item is CueItem => item?.is === 'cue';
export const isWhen = (item: Item | undefined): item is WhenItem => item?.is === 'when';
export const isRate = (item: Item | undefined): item is RateItem => item?.is === 'rate';

export const gapBetween = ({ text }: Scan, left: Item, right: Item): string =>
  text.slice(left.end, right.start);

/** In one clause, or parted by a space or a colon only. */
const belongsToSum = (scan: Scan, left: Item | undefined, right: Item | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  (left.clause === right.clause || /^[ :]*$/.test(gapBetween(scan, left, right)));

/** The nearest thing before that belongsToSum to the item. */
export const before = (scan: Scan, item: Item): Item | undefined => {
  const found = scan.items[item.index - 1];
  return belongsToSum(scan, found, item) ? found : undefined;
};
export const behind = (scan: Scan, item: Item): Item | undefined => {
  const found = scan.items[item.index + 1];
  return belongsToSum(scan, item, found) ? found : undefined;
};

/** Telling words before the item, back to the last number, nearest first. */
export const cuesBefore = (scan: Scan, item: Item): readonly CueItem[] => {
  const found: CueItem[] = [];
  const first = before(scan, item);
  for (
    let at = first;
    at !== undefined && !isNumber(at) && at.clause === first?.clause;
    at = before(scan, at)
  )
    if (isCue(at)) found.push(at);
  return found;
};

/** Telling words behind it, up to the next number. */
export const cuesBehind = (scan: Scan, item: Item): readonly CueItem[] => {
  const found: CueItem[] = [];
  const first = behind(scan, item);
  for (
    let at = first;
    at !== undefined && !isNumber(at) && at.clause === first?.clause;
    at = behind(scan, at)
  )
    if (isCue(at)) found.push(at);
  return found;
};

export const hasBefore = (scan: Scan, item: Item, ...cues: readonly Cue[]): boolean =>
  cuesBefore(scan, item).some(({ cue }) => cues.includes(cue));
export const hasBehind = (scan: Scan, item: Item, ...cues: readonly Cue[]): boolean =>
  cuesBehind(scan, item).some(({ cue }) => cues.includes(cue));

/** One of the words with nothing but a space or a letter between. */
export const touchesBefore = (scan: Scan, item: Item, ...cues: readonly Cue[]): boolean => {
  const found = before(scan, item);
  return isCue(found) && cues.includes(found.cue) && gapBetween(scan, found, item).trim().length <= 1;
};
export const touchesBehind = (scan: Scan, item: Item, ...cues: readonly Cue[]): boolean => {
  const found = behind(scan, item);
  return isCue(found) && cues.includes(found.cue) && gapBetween(scan, item, found).trim().length <= 1;
};

/** "over 20", but not "just over 20" */
const isOverBeside = ({ text }: Scan, { start }: NumberItem): boolean =>
  /(?<![a-z])(?<!(?:just|bit|little) )over $/.test(text.slice(0, start));

/** At least ten, over ten, 10 or more, 100+, 二十人以上. */
export const isAtLeast = (scan: Scan, one: NumberItem): boolean =>
  hasBefore(scan, one, 'least') ||
  isOverBeside(scan, one) ||
  /^ ?(?:\+(?! ?(?:(?:\p{L}+ ){0,2}[£₱]?\d|me(?![a-z])|myself|ako(?![a-z])|我))|or more|plus$|以上|往上|或更多|打底|打不住|开外|还不止|不止|pataas)/u.test(
    scan.text.slice(one.end),
  );

export const saysAnywhere = ({ items }: Scan, ...cues: readonly Cue[]): boolean =>
  items.some((item) => isCue(item) && cues.includes(item.cue));

export const inClause = ({ items }: Scan, clause: number, ...cues: readonly Cue[]): boolean =>
  items.some((item) => isCue(item) && item.clause === clause && cues.includes(item.cue));
