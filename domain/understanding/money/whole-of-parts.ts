/** A sum with the parts that it is made of: 欠我们爷俩三万 我一万七 我儿一万三, "owed 3000, 1700 wages and 1300 holiday pay". Only the whole is owed. */
import type { Asked, Money, Reading } from '../meaning.ts';
import { saysAnywhere } from '../quantities/beside.ts';
import { isOpen } from '../quantities/claims/claiming.ts';
import { partNames } from '../quantities/claims/pay-parts.ts';
import type { Scan } from '../quantities/item.ts';
import { isOfSomebody } from '../quantities/persons-with-sums.ts';
import { type Sum, sumsIn } from '../quantities/sums.ts';
import { owing } from './by-rules.ts';

const isExactWhole = ({ by, each, doubtful, item }: Sum): boolean =>
  by === undefined && !each && !doubtful && item.low === item.high;

const sumTogether = (sums: readonly Sum[]): number =>
  sums.reduce((all, { item }) => all + Math.round(item.low * 100), 0);

/** Each part is somebody's, or has a name of its own; so it is none that came, and none that is left. */
const arePartsTold = (scan: Scan, parts: readonly Sum[]): boolean =>
  parts.every(isOpen) &&
  (partNames(scan, parts) !== undefined ||
    parts.every((part) => isOfSomebody(scan, part.item, scan.items.slice(0, part.item.index))));

/** Undefined where the parts come to another sum, or nothing says whose or of what they are. */
export const wholeOfParts = ({ question }: Asked, scan: Scan): Reading<Money> | undefined => {
  const sums = sumsIn(scan);
  const [whole, ...parts] = sums;
  if (whole === undefined || parts.length < 2 || !sums.every(isExactWhole)) return undefined;
  const isOwed = question === 'howmuch' || saysAnywhere(scan, ...owing);
  const isWhole = sumTogether(parts) === sumTogether([whole]) && isOpen(whole);
  if (!isOwed || !isWhole || !arePartsTold(scan, parts)) return undefined;
  const low = sumTogether([whole]);
  return { value: { low, high: low, monthly: false }, sure: question !== 'any' && question !== 'readback' };
};
