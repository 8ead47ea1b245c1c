/** The law in force for a case: the procedure with the variations of its place, on a day. The one place that resolves them. */
import { divisionStem, liesIn } from '#domain/terms/division-code.ts';
import { remembered } from '#domain/terms/remembered.ts';
import { isInForce } from './matters.ts';
import type { Procedure } from './procedure.ts';
import { subjectsOf, type Variation } from './variation.ts';

export interface MinimumWage {
  /** in the smallest unit of the currency; both the same where the place has one rate */
  readonly least: number;
  readonly most: number;
  readonly basis: string;
  readonly verified: boolean;
}

type Period = keyof NonNullable<Variation['minimumWage']>;

export interface LocalLaw extends Procedure {
  /** what it was made from, so that it can be asked for another place or day */
  readonly plain: Procedure;
  /** the variations that say something here, the nearest first */
  readonly under: readonly Variation[];
  readonly minimumWage: { readonly [P in Period]?: MinimumWage };
}

/** The variations of a code, each under every code that it names: a country has hundreds, and a place lies in few. */
type ByStem = ReadonlyMap<string, readonly Variation[]>;
const indexed = new WeakMap<readonly Variation[], ByStem>();

const byStem = (variations: readonly Variation[]): ByStem => {
  const known = indexed.get(variations);
  if (known !== undefined) return known;
  const rows = variations.flatMap((each) => each.areas.map((area) => [divisionStem(area), each] as const));
  const made = new Map(
    [...Map.groupBy(rows, ([stem]) => stem)].map(([stem, all]) => [stem, all.map(([, each]) => each)]),
  );
  indexed.set(variations, made);
  return made;
};

/** What a place lies in, the nearest first: its own stem and every shorter one that covers it. */
const stemsAround = (area: string): readonly string[] => {
  const stem = divisionStem(area);
  return Array.from({ length: stem.length }, (_, n) => stem.slice(0, stem.length - n)).filter((each) =>
    liesIn(area, each),
  );
};

/** The variations that hold in a place on a day, the nearest first. */
const holdingIn = ({ variations = [] }: Procedure, area: string, on: string): readonly Variation[] => {
  const index = byStem(variations);
  const around = stemsAround(area).flatMap((stem) => index.get(stem) ?? []);
  return [...new Set(around)].filter((each) => isInForce(each, on));
};

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

const localMinimum = (holding: readonly Variation[], per: Period): MinimumWage | undefined => {
  const from = holding.find(({ minimumWage }) => minimumWage?.[per] !== undefined);
  const rate = from?.minimumWage?.[per];
  if (from === undefined || rate === undefined) return undefined;
  const { basis, verified } = from;
  return typeof rate === 'number'
    ? { least: rate, most: rate, basis, verified }
    : { ...rate, basis, verified };
};

const periods: readonly Period[] = ['monthly', 'hourly', 'daily'];

const localMinima = (holding: readonly Variation[]): LocalLaw['minimumWage'] =>
  Object.fromEntries(
    periods.flatMap((per) => {
      const found = localMinimum(holding, per);
      return found === undefined ? [] : [[per, found] as const];
    }),
  );

const lawUnder = (plain: Procedure, holding: readonly Variation[]): LocalLaw => ({
  ...plain,
  calendar: holding.find(({ calendar }) => calendar !== undefined)?.calendar ?? plain.calendar,
  timeLimits: plain.timeLimits.map((each) => localLimit(each, holding)),
  fines: plain.fines.map((each) => localFine(each, holding)),
  ...(plain.policeThreshold && { policeThreshold: localThreshold(plain.policeThreshold, holding) }),
  hotlines: localHotlines(plain, holding),
  minimumWage: localMinima(holding),
  plain,
  under: holding.filter(saysSomething),
});

type LawOfPlace = (area: string | undefined, on: string) => LocalLaw;
const resolved = new WeakMap<Procedure, LawOfPlace>();

/** A decision asks with every clock; what was resolved for a place and day is the same the next time. */
const placesOf = (plain: Procedure): LawOfPlace => {
  const known = resolved.get(plain);
  if (known !== undefined) return known;
  const made = remembered((area: string | undefined, on: string) =>
    lawUnder(plain, area === undefined ? [] : holdingIn(plain, area, on)),
  );
  resolved.set(plain, made);
  return made;
};

/**
 * The law of a place (its division code) on a civil date. On each thing the variation with the longest code that covers
 * the place holds; outside of all of them, and without a place, the plain procedure does. What was resolved before can be
 * asked again for another place or day.
 */
export const lawFor = (of: Procedure | LocalLaw, area: string | undefined, on: string): LocalLaw =>
  placesOf('plain' in of ? of.plain : of)(area, on);

/** The calendar by which a place counts on a civil date, by the same rule; figures ask for it with every stay. */
export const calendarIn = (plain: Procedure, area: string | undefined, on: string): string => {
  const variations = (plain.variations ?? []).filter(({ calendar }) => calendar !== undefined);
  const [nearest] = area === undefined ? [] : holdingIn({ ...plain, variations }, area, on);
  return nearest?.calendar ?? plain.calendar;
};
