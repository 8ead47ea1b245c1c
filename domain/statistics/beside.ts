/**
 * An office beside the others: the share of its cases that ended within 60 working days in the limits that chance alone
 * explains (a funnel, Spiegelhalter 2005), and closing reasons that stand out. Offices are never put in an order, and persons
 * are never compared.
 */
import { bandsOf } from './bands.ts';
import { type Ending, endings } from './endings.ts';
import { casesFiled } from './lengths.ts';
import { type Reasons, reasonCounts, shownReasons } from './reasons.ts';
import type { OfficeSheets } from './sheets.ts';
import { isTelling } from './small-numbers.ts';
import { fewestForDays } from './spread.ts';
import { apartIn } from './told-apart.ts';

export interface NamedSheets {
  readonly office: string;
  readonly counted: OfficeSheets;
}

/** Wilson's limits around a share, at so many standard deviations. */
const limitsAround = (share: number, of: number, by: number) => {
  const z = by ** 2;
  const centre = (share + z / (2 * of)) / (1 + z / of);
  const half = (by / (1 + z / of)) * Math.sqrt((share * (1 - share)) / of + z / (4 * of * of));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
};

interface FunnelPoint {
  readonly office: string;
  /** cases of which it is decided: ended within 60 working days, or older than that */
  readonly cases: number;
  /** of these, ended within 60 working days; absent: too few */
  readonly within?: number;
  /** outside of the limits of three standard deviations */
  readonly standsOut?: boolean;
}

export interface Funnel {
  /** of all offices; absent: nothing is decided yet */
  readonly share?: number;
  readonly points: readonly FunnelPoint[];
  /** the limits around that share, by the number of cases */
  readonly limits: readonly { readonly cases: number; readonly low: number; readonly high: number }[];
}

const decidedIn = (counted: OfficeSheets, months: readonly string[]) => {
  const { ended, open } = bandsOf(casesFiled([counted], months), 'working');
  return { within: ended.to60, cases: ended.to60 + ended.to90 + ended.over + open.to90 + open.over };
};
type Decided = ReturnType<typeof decidedIn>;

const deviations = 3;

const pointOf = (office: string, { within, cases }: Decided, share: number | undefined): FunnelPoint => {
  if (share === undefined || cases < fewestForDays) return { office, cases };
  const { low, high } = limitsAround(share, cases, deviations);
  return { office, cases, within, standsOut: within / cases < low || within / cases > high };
};

/** Sizes from ten to the largest, closer together where the limits bend. */
const sizesTo = (largest: number): readonly number[] =>
  Array.from({ length: 25 }, (_, n) =>
    Math.round(fewestForDays * (Math.max(largest, 20) / fewestForDays) ** (n / 24)),
  );

/** The offices asked for around the share of all. In the order of the directory. */
export const funnelOf = (
  all: readonly NamedSheets[],
  asked: ReadonlySet<string>,
  months: readonly string[],
): Funnel => {
  const counts = all.map(({ office, counted }) => ({ office, ...decidedIn(counted, months) }));
  const [within, cases] = [
    counts.reduce((sum, each) => sum + each.within, 0),
    counts.reduce((sum, each) => sum + each.cases, 0),
  ];
  const points = counts.filter(({ office }) => asked.has(office));
  if (cases < fewestForDays)
    return { points: points.map((each) => pointOf(each.office, each, undefined)), limits: [] };
  const share = within / cases;
  const largest = Math.max(...points.map((each) => each.cases));
  return {
    share,
    points: points.map((each) => pointOf(each.office, each, share)),
    limits: sizesTo(largest).map((size) => ({ cases: size, ...limitsAround(share, size, deviations) })),
  };
};

export interface ReasonBeside {
  readonly office: string;
  readonly how: Ending;
  readonly reason: string;
  readonly count: number;
  /** of all that ended in this office, and of all that ended in the others, 0 to 1; absent there where it is telling */
  readonly here: number;
  readonly elsewhere?: number;
}

const countsOfReasons = (reasons: Reasons): Record<Ending, number> =>
  Object.fromEntries(
    endings.map((how) => [how, Object.values(reasons[how]).reduce((sum, each) => sum + each, 0)]),
  ) as Record<Ending, number>;

const allReasons = (reasons: Reasons): number =>
  Object.values(countsOfReasons(reasons)).reduce((sum, each) => sum + each, 0);

/** Fewer say nothing of a habit. */
const fewestEnds = 30;

const standingOut = (here: Reasons, there: Reasons): readonly Omit<ReasonBeside, 'office'>[] => {
  const [all, allThere] = [allReasons(here), allReasons(there)];
  if (all < fewestEnds || allThere < fewestEnds) return [];
  const shown = shownReasons(here, apartIn(countsOfReasons(here)));
  return endings.flatMap((how) =>
    Object.entries(shown[how] ?? {}).flatMap(([reason, count]) => {
      const others = there[how][reason] ?? 0;
      if (count === null) return [];
      const [share, elsewhere] = [count / all, others / allThere];
      const { low, high } = limitsAround(elsewhere, all, deviations);
      return share < low || share > high
        ? [{ how, reason, count, here: share, ...(isTelling(others) ? {} : { elsewhere }) }]
        : [];
    }),
  );
};

/**
 * Reasons of endings that lie, in one of these offices, outside of three standard deviations around their share in all others.
 * None that is hidden in the office.
 */
export const reasonsBeside = (
  all: readonly NamedSheets[],
  asked: ReadonlySet<string>,
  months: readonly string[],
): readonly ReasonBeside[] => {
  const counts = all.map(({ office, counted }) => ({ office, own: reasonCounts([counted], months) }));
  return counts
    .filter(({ office }) => asked.has(office))
    .flatMap(({ office, own }) => {
      const others = all.filter((each) => each.office !== office).map(({ counted }) => counted);
      return standingOut(own, reasonCounts(others, months)).map((each) => ({ office, ...each }));
    });
};
