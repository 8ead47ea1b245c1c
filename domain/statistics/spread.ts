/** What is said of a number of lengths: of few only how many they are, since one case more would move it anywhere. */
import { present } from '#domain/terms/present.ts';
import { caseCount, type dayUnits, type Lasted, rankOf, type Unit } from './lengths.ts';
import { dayOfShare, survivalOf } from './survival.ts';

export const fewestForDays = 10;

/** Days of one unit. */
export interface Ages {
  readonly median?: number;
  readonly p90?: number;
  readonly oldest?: number;
}

export interface OpenNow {
  readonly count: number;
  readonly days: Ages;
  readonly working: Ages;
}

const agesOf = (open: readonly Lasted[], unit: Unit): Ages =>
  caseCount(open) < fewestForDays
    ? {}
    : present({
        median: rankOf(open, 0.5, unit),
        p90: rankOf(open, 0.9, unit),
        oldest: rankOf(open, 1, unit),
      });

/** How many are open and how old they are. */
export const openNow = (open: readonly Lasted[]): OpenNow => ({
  count: caseCount(open),
  days: agesOf(open, 'days'),
  working: agesOf(open, 'working'),
});

/** A quantile that open cases count in. */
interface Quantile {
  /** absent: fewer have ended so far */
  readonly at?: number;
  /** no open case can move it any more */
  readonly ripe: boolean;
}

export interface Spread {
  readonly count: number;
  /** absent: too few */
  readonly p50?: Quantile;
  readonly p85?: Quantile;
  readonly p90?: Quantile;
}

const youngestOpen = (lasted: readonly Lasted[], unit: Unit): number =>
  Math.min(...lasted.filter(({ how }) => how === 'open').map((each) => each[unit]));

/** Within how many days half, 85 and 90 in a hundred have ended, open ones included. */
export const spreadOf = (lasted: readonly Lasted[], unit: Unit): Spread => {
  const survival = survivalOf(lasted, unit);
  if (survival.count < fewestForDays) return { count: survival.count };
  const youngest = youngestOpen(lasted, unit);
  const quantile = (q: number): Quantile => {
    const at = dayOfShare(survival, q);
    return {
      ...present({ at }),
      ripe: at === undefined ? youngest === Number.POSITIVE_INFINITY : at <= youngest,
    };
  };
  return { count: survival.count, p50: quantile(0.5), p85: quantile(0.85), p90: quantile(0.9) };
};

export const inEachUnit = <T>(of: (unit: Unit) => T): Record<Unit, T> =>
  ({ days: of('days'), working: of('working') }) satisfies Record<(typeof dayUnits)[number], T>;
