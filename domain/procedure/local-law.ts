/** The law in force for a case: the procedure with the variations of its place, on a day. The one place that resolves them. */
import { divisionDepth, liesIn } from '#domain/terms/division-code.ts';
import { isInForce } from './matters.ts';
import type { Procedure } from './procedure.ts';
import { subjectsOf, type Variation } from './variation.ts';

interface MinimumWage {
  readonly fen: number;
  readonly basis: string;
  readonly verified: boolean;
}

export interface LocalLaw extends Procedure {
  /** what it was made from, so that it can be asked for another place or day */
  readonly plain: Procedure;
  /** the variations that say something here, the nearest first */
  readonly under: readonly Variation[];
  readonly minimumWage: { readonly monthly?: MinimumWage; readonly hourly?: MinimumWage };
}

/** How much of the variation's codes covers the place: the longest that does; -1 where none does. */
const nearness = ({ areas }: Variation, area: string): number =>
  Math.max(-1, ...areas.filter((each) => liesIn(area, each)).map(divisionDepth));

/** The variations that hold in a place on a day, the nearest first. */
const holdingIn = ({ variations = [] }: Procedure, area: string, on: string): readonly Variation[] =>
  variations
    .filter((each) => isInForce(each, on) && nearness(each, area) >= 0)
    .toSorted((a, b) => nearness(b, area) - nearness(a, area));

/** Without those of which a nearer one says all. */
const saysSomething = (each: Variation, n: number, holding: readonly Variation[]): boolean => {
  const nearer = holding.slice(0, n).flatMap(subjectsOf);
  return subjectsOf(each).some((subject) => !nearer.includes(subject));
};

const sourceOf = ({ rule, basis, verified }: Variation) => ({
  basis,
  verified,
  ...(rule === undefined ? {} : { rule }),
});

const localLimit = (
  limit: Procedure['timeLimits'][number],
  holding: readonly Variation[],
): Procedure['timeLimits'][number] => {
  const from = holding.find(({ timeLimits }) => timeLimits?.some(({ id }) => id === limit.id));
  const own = from?.timeLimits?.find(({ id }) => id === limit.id);
  if (from === undefined || own === undefined) return limit;
  // the dates of a local length are the variation's own
  const { changes: _, ...fixed } = limit;
  return { ...(own.length === undefined ? limit : fixed), ...own, ...sourceOf(from) };
};

const localFine = (
  fine: Procedure['fines'][number],
  holding: readonly Variation[],
): Procedure['fines'][number] => {
  const from = holding.find(({ fines }) => fines?.some(({ id }) => id === fine.id));
  const own = from?.fines?.find(({ id }) => id === fine.id);
  return from === undefined ? fine : { ...fine, ...own, ...sourceOf(from) };
};

const localThreshold = (
  threshold: NonNullable<Procedure['policeThreshold']>,
  holding: readonly Variation[],
): NonNullable<Procedure['policeThreshold']> => {
  const from = holding.find(({ policeThreshold }) => policeThreshold !== undefined);
  if (from?.policeThreshold === undefined) return threshold;
  const { single, group } = from.policeThreshold;
  return {
    ...threshold,
    single: { min: single, max: single },
    group: { ...threshold.group, min: group, max: group },
    ...sourceOf(from),
  };
};

const localHotlines = ({ hotlines }: Procedure, holding: readonly Variation[]): Procedure['hotlines'] => {
  const about = new Set(holding.flatMap((each) => (each.hotlines ?? []).map(({ what }) => what)));
  const local = [...about].flatMap(
    (what) =>
      holding
        .find((each) => each.hotlines?.some((line) => line.what === what))
        ?.hotlines?.filter((line) => line.what === what) ?? [],
  );
  return [...local, ...hotlines.filter(({ what }) => !about.has(what))];
};

const localMinimum = (holding: readonly Variation[], per: 'monthly' | 'hourly'): MinimumWage | undefined => {
  const from = holding.find(({ minimumWage }) => minimumWage?.[per] !== undefined);
  const fen = from?.minimumWage?.[per];
  return from === undefined || fen === undefined
    ? undefined
    : { fen, basis: from.basis, verified: from.verified };
};

/**
 * The law of a place (its division code) on a civil date. On each thing the variation with the longest code that covers
 * the place holds; outside of all of them, and without a place, the plain procedure does. What was resolved before can be
 * asked again for another place or day.
 */
export const lawFor = (of: Procedure | LocalLaw, area: string | undefined, on: string): LocalLaw => {
  const plain = 'plain' in of ? of.plain : of;
  const holding = area === undefined ? [] : holdingIn(plain, area, on);
  const [monthly, hourly] = [localMinimum(holding, 'monthly'), localMinimum(holding, 'hourly')];
  return {
    ...plain,
    calendar: holding.find(({ calendar }) => calendar !== undefined)?.calendar ?? plain.calendar,
    timeLimits: plain.timeLimits.map((each) => localLimit(each, holding)),
    fines: plain.fines.map((each) => localFine(each, holding)),
    ...(plain.policeThreshold && { policeThreshold: localThreshold(plain.policeThreshold, holding) }),
    hotlines: localHotlines(plain, holding),
    minimumWage: { ...(monthly && { monthly }), ...(hourly && { hourly }) },
    plain,
    under: holding.filter(saysSomething),
  };
};
