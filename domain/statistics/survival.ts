/**
 * The share that is open after so many days, by Kaplan and Meier (1958): open cases count for as long as they are old. How
 * cases ended is the cumulative incidence of each ending (Aalen and Johansen 1978), since one less the share that is
 * open would count each ending as if there were no other (Satagopan et al. 2004).
 */
import { type ShownEnding, shownEndings } from './endings.ts';
import { caseCount, type Lasted, type Unit } from './lengths.ts';

export interface SurvivalStep {
  /** days, of the unit asked for */
  readonly at: number;
  /** cases that were at least so old and not yet over */
  readonly atRisk: number;
  readonly ended: number;
  /** share from 0 to 1 that is open after this day, with its 95 % band (log-log, Greenwood) */
  readonly open: number;
  readonly low: number;
  readonly high: number;
  /** share that has ended so until this day; with the share that is open they come to 1 */
  readonly by: Readonly<Partial<Record<ShownEnding, number>>>;
}

export interface Survival {
  readonly count: number;
  readonly steps: readonly SurvivalStep[];
}

interface DayOfEnds {
  readonly ended: Readonly<Partial<Record<ShownEnding | 'left', number>>>;
  readonly all: number;
}

const censored: ReadonlySet<Lasted['how']> = new Set(['open', 'merged', 'cut']);
const isCountedEnd = (how: Lasted['how']): how is ShownEnding | 'left' => !censored.has(how);

const endsByDay = (lasted: readonly Lasted[], unit: Unit): readonly (readonly [number, DayOfEnds])[] => {
  const days = new Map<number, DayOfEnds>();
  for (const { how, count, ...each } of lasted) {
    const { ended, all } = days.get(each[unit]) ?? { ended: {}, all: 0 };
    days.set(each[unit], {
      ended: isCountedEnd(how) ? { ...ended, [how]: (ended[how] ?? 0) + count } : ended,
      all: all + count,
    });
  }
  return [...days].toSorted(([a], [b]) => a - b);
};

const twoSided95 = 1.959964;

/** The band of a share whose variance on Greenwood's sum is `sum`; it stays between 0 and 1. None once all have ended. */
const confidenceBand = (open: number, sum: number): { low: number; high: number } => {
  if (!Number.isFinite(sum)) return { low: open, high: open };
  const spread = Math.exp((twoSided95 * Math.sqrt(sum)) / Math.log(open));
  return { low: open ** (1 / spread), high: open ** spread };
};

const toMillionths = (share: number): number => Math.round(share * 1e6) / 1e6;

/** Steps at the days on which something ended. */
export const survivalOf = (lasted: readonly Lasted[], unit: Unit): Survival => {
  const count = caseCount(lasted);
  const steps: SurvivalStep[] = [];
  const by: Partial<Record<ShownEnding, number>> = {};
  let [atRisk, open, greenwood] = [count, 1, 0];
  for (const [at, { ended, all }] of endsByDay(lasted, unit)) {
    const ends = Object.values(ended).reduce((sum, each) => sum + each, 0);
    if (ends > 0) {
      for (const how of shownEndings) {
        const those = ended[how] ?? 0;
        if (those > 0) by[how] = (by[how] ?? 0) + (open * those) / atRisk;
      }
      open *= 1 - ends / atRisk;
      greenwood += ends / (atRisk * (atRisk - ends));
      const { low, high } = confidenceBand(open, greenwood);
      const incidence = Object.fromEntries(
        Object.entries(by).map(([how, share]) => [how, toMillionths(share)]),
      );
      steps.push({
        at,
        atRisk,
        ended: ends,
        open: toMillionths(open),
        low: toMillionths(low),
        high: toMillionths(high),
        by: incidence,
      });
    }
    atRisk -= all;
  }
  return { count, steps };
};

/** The day by which a share `q` has ended; undefined: not reached. */
export const dayOfShare = ({ steps }: Survival, q: number): number | undefined =>
  steps.find(({ open }) => open <= 1 - q + 1e-9)?.at;
