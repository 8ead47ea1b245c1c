/**
 * A worker's limitation: by which day a claim must be brought elsewhere. Three operators cover every jurisdiction seen
 * so far: an interruption lets it begin anew, a suspension doesn't count the days in between, a floor leaves at least
 * so long after its anchor. Counted on civil dates.
 */

import { type Calendar, daysBetween, plusDays, rolled } from './calendar.ts';
import { lastDayOf } from './deadline.ts';
import type { Duration } from './duration.ts';

export type LimitationStep =
  /** begins anew on that day (CN-AR-08, LDMAL art. 27) */
  | { readonly op: 'interrupt'; readonly on: string }
  /** the days after `from` up to and with `to` don't count (GB: from Day A to Day B, ERA 1996 s. 207B(3)) */
  | { readonly op: 'suspend'; readonly from: string; readonly to: string }
  /** what would end between `from` and the end of `length` after `anchor` ends then instead (s. 207B(4)) */
  | { readonly op: 'floor'; readonly from: string; readonly anchor: string; readonly length: Duration };

export interface Limitation {
  /** the day from which it runs: the harm, or the end of the employment */
  readonly startOn: string;
  readonly length: Duration;
}

const lastDayAfter = (calendar: Calendar, length: Duration, last: string, step: LimitationStep): string => {
  switch (step.op) {
    case 'interrupt':
      return step.on > last ? last : lastDayOf(calendar, step.on, length);
    case 'suspend':
      return step.from > last ? last : plusDays(last, Math.max(0, daysBetween(step.from, step.to)));
    case 'floor': {
      const floor = lastDayOf(calendar, step.anchor, step.length);
      return step.from > last || last >= floor ? last : floor;
    }
    default:
      return step satisfies never;
  }
};

/**
 * The last safe day after these steps, in the order of time. What had ended before a step stays ended: no step revives a
 * right that was lost.
 */
export const lastSafeDayOf = (
  calendar: Calendar,
  { startOn, length }: Limitation,
  steps: readonly LimitationStep[],
): string => {
  const last = steps.reduce<string>(
    (day, step) => lastDayAfter(calendar, length, day, step),
    lastDayOf(calendar, startOn, length),
  );
  return rolled(calendar, last, length.roll ?? 'next');
};
