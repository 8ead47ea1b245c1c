/** Why cases ended, within each kind of ending, of which the sum is known. */
import { closingReasons, refusalReasons } from '#domain/terms/vocabulary.ts';
import { measureOf } from './cells.ts';
import { type Ending, endingOf, endings } from './endings.ts';
import { groupSums, type OfficeSheets } from './sheets.ts';
import { shownParts } from './small-numbers.ts';
import type { Apart } from './told-apart.ts';

/** Every reason that an ending can have: those that were not given count as none. */
const reasonsOf = (how: Ending): readonly string[] => {
  const closings = closingReasons.filter((reason) => endingOf(reason) === how);
  if (how === 'refused') return refusalReasons;
  return how === 'withdrawn' ? [...closings, 'complaint_withdrawn'] : closings;
};

export type Reasons = Readonly<Record<Ending, Readonly<Record<string, number>>>>;

export const reasonCounts = (offices: readonly OfficeSheets[], months: readonly string[]): Reasons => {
  const sums = groupSums(offices, months, 'reasons');
  const counts = (how: Ending) =>
    Object.fromEntries(reasonsOf(how).map((reason) => [reason, sums[measureOf(how, reason)] ?? 0]));
  return Object.fromEntries(endings.map((how) => [how, counts(how)])) as Reasons;
};

/** As they may be shown: null is hidden, what was never given is left out. Of an ending that is not told apart nothing is said. */
export const shownReasons = (
  counts: Reasons,
  apart: Apart,
): Readonly<Partial<Record<Ending, Readonly<Record<string, number | null>>>>> => {
  const shown = (how: Ending) =>
    Object.fromEntries(Object.entries(shownParts(counts[how])).filter(([, count]) => count !== 0));
  return Object.fromEntries(endings.filter((how) => apart.has(how)).map((how) => [how, shown(how)]));
};
