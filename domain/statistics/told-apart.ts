/**
 * Which endings are told apart in a span of months: decided over the whole span, and then held in all that is said of it. The
 * others are one, so that in each month and on each day too they are only had together.
 */
import { type Ending, endings, isEnding } from './endings.ts';
import type { Lasted } from './lengths.ts';
import { shownParts } from './small-numbers.ts';

export type Apart = ReadonlySet<string>;

export const apartIn = (counts: Readonly<Record<Ending, number>>): Apart => {
  const own = Object.fromEntries(endings.map((how) => [how, counts[how]])) as Record<Ending, number>;
  const shown = shownParts(own);
  return new Set(endings.filter((how) => shown[how] !== null));
};

const countsByEnding = (lasted: readonly Lasted[]): Record<Ending, number> => {
  const counts = Object.fromEntries(endings.map((how) => [how, 0])) as Record<string, number>;
  for (const { how, count } of lasted) if (how in counts) counts[how] = (counts[how] ?? 0) + count;
  return counts as Record<Ending, number>;
};

/** The same cases, with the endings that are not told apart as one. */
export const toldApart = (
  filed: readonly Lasted[],
): { readonly apart: Apart; readonly filed: readonly Lasted[] } => {
  const apart = apartIn(countsByEnding(filed));
  const isTold = ({ how }: Lasted): boolean => !isEnding(how) || apart.has(how);
  return { apart, filed: filed.map((each) => (isTold(each) ? each : { ...each, how: 'others' as const })) };
};
