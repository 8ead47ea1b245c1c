/** Steps at days that a reader looks for. */
interface At {
  readonly at: number;
  readonly atRisk: number;
  readonly ended: number;
}

interface SeenSteps {
  readonly count: number;
  readonly steps: readonly {
    readonly at: number;
    readonly atRisk: number;
    readonly ended: number;
    readonly open: number;
    readonly low: number;
    readonly high: number;
  }[];
}

/** The steps from the day on which all are there; none of fewer than ten. */
export const fromTheStart = ({ count, steps }: SeenSteps): SeenSteps['steps'] =>
  steps.length === 0 ? [] : [{ at: 0, atRisk: count, ended: 0, open: 1, low: 1, high: 1 }, ...steps];

/** The days for which the table says how many are left; the file has every step. */
export const dayRows = [0, 7, 14, 30, 60, 90, 120, 180, 270, 365, 730, 1095, 1825, 3650] as const;

/**
 * What holds on a day: the last step before it or on it, with those who were still to be seen on it. Nothing after the last
 * step, of which nothing is known.
 */
export const atDay = <S extends At>(steps: readonly S[], day: number): readonly S[] => {
  const [until, next] = [steps.findLast(({ at }) => at <= day), steps.find(({ at }) => at >= day)];
  return until === undefined || next === undefined ? [] : [{ ...until, at: day, atRisk: next.atRisk }];
};
