/**
 * Whether unpaid wages reach the amount of criminal law (Criminal Law 276-1, 法释[2013]3 art. 3). One worker: three
 * months and the province's amount; or ten workers and the province's total. Only the amount: an order that went
 * unheeded and evasion are needed too before the police are told.
 */
import type { Procedure } from './procedure.ts';

interface Owed {
  readonly months: number;
  readonly fen: number;
}

/** The figures that a province has fixed, in fen, within the range that the interpretation leaves it. */
interface Figures {
  readonly single: number;
  readonly group: number;
}

type Threshold = NonNullable<Procedure['policeThreshold']>;

export const reachesThreshold = (
  { minMonths, group }: Threshold,
  figures: Figures,
  owed: readonly Owed[],
): boolean => {
  const one = owed.some(({ months, fen }) => months >= minMonths && fen >= figures.single);
  const total = owed.reduce((sum, { fen }) => sum + fen, 0);
  return one || (owed.length >= group.workers && total >= figures.group);
};

/**
 * Whether the threshold is reached; `province_decides` where the sum lies between the least and the most that a
 * province may fix.
 */
export const policeThresholdReached = (
  threshold: Threshold,
  owed: readonly Owed[],
): 'reached' | 'province_decides' | 'not_reached' => {
  const { single, group } = threshold;
  if (reachesThreshold(threshold, { single: single.max, group: group.max }, owed)) return 'reached';
  const isPossible = reachesThreshold(threshold, { single: single.min, group: group.min }, owed);
  return isPossible ? 'province_decides' : 'not_reached';
};
