/** Whether the local variations of a procedure fit it: known places, things that there are, never two for one place and thing. */
import { calendarIds } from '#domain/jurisdictions/calendars.ts';
import { divisionsOf } from '#domain/jurisdictions/divisions.ts';
import { jurisdictionOf } from '#domain/jurisdictions/jurisdictions.ts';
import type { Fine } from '#domain/procedure/amounts.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { subjectsOf, type Variation } from '#domain/procedure/variation.ts';
import { divisionStem } from '#domain/terms/division-code.ts';
import { type ProcedureProblem, problemIf, repeated } from './check-course.ts';

export const calendarProblem = (where: string, id: string): readonly ProcedureProblem[] =>
  problemIf(
    where,
    !calendarIds.includes(id),
    `There is no calendar "${id}". There are: ${calendarIds.join(', ')}.`,
  );

export const boundsProblems = (
  where: string,
  { min, max, times }: Pick<Fine, 'min' | 'max' | 'times'>,
): readonly ProcedureProblem[] => [
  ...problemIf(
    where,
    times === undefined && (min === undefined || max === undefined),
    'A fine is from a sum to a sum, or a multiple.',
  ),
  ...problemIf(
    where,
    (min ?? 0) > (max ?? min ?? 0) || (times !== undefined && times.min > times.max),
    'The least is more than the most.',
  ),
];

/** A jurisdiction that is only being written has no list of divisions yet: its codes are taken as they are. */
const areaProblems = (
  jurisdiction: string,
  at: string,
  { areas }: Variation,
): readonly ProcedureProblem[] => {
  if (jurisdictionOf(jurisdiction) === undefined) return [];
  const divisions = divisionsOf(jurisdiction);
  return areas
    .filter((each) => !divisions.has(each))
    .map((each) => ({ where: `${at}.areas`, what: `There is no division "${each}" in ${jurisdiction}.` }));
};

const unknownIds = (
  where: string,
  what: string,
  varied: readonly { readonly id: string }[] = [],
  known: readonly { readonly id: string }[],
): readonly ProcedureProblem[] =>
  varied
    .filter(({ id }) => !known.some((each) => each.id === id))
    .map(({ id }) => ({ where, what: `There is no ${what} "${id}" in this procedure.` }));

/** The figure of a place lies within what the law leaves it. */
const thresholdProblems = (
  { policeThreshold: law }: Procedure,
  where: string,
  figures: NonNullable<Variation['policeThreshold']>,
): readonly ProcedureProblem[] => {
  if (law === undefined) return [{ where, what: 'This procedure knows no amount of criminal law.' }];
  return (['single', 'group'] as const).flatMap((each) =>
    problemIf(
      `${where}.${each}`,
      figures[each] < law[each].min || figures[each] > law[each].max,
      `A place may fix ${law[each].min} to ${law[each].max}.`,
    ),
  );
};

const contentProblems = (of: Procedure, each: Variation, at: string): readonly ProcedureProblem[] => [
  ...problemIf(at, subjectsOf(each).length === 0, 'It says nothing that is otherwise there.'),
  ...repeated(subjectsOf(each)).map((what) => ({ where: at, what: `"${what}" stands there twice.` })),
  ...problemIf(
    `${at}.inForce`,
    (each.inForce?.from ?? '') > (each.inForce?.until ?? '9999'),
    'It ends before it begins.',
  ),
  ...(each.calendar === undefined ? [] : calendarProblem(`${at}.calendar`, each.calendar)),
  ...unknownIds(`${at}.timeLimits`, 'limit', each.timeLimits, of.timeLimits),
  ...unknownIds(`${at}.fines`, 'fine', each.fines, of.fines),
  ...(each.fines ?? []).flatMap((fine, n) => boundsProblems(`${at}.fines[${n}] (${fine.id})`, fine)),
  ...(each.policeThreshold === undefined
    ? []
    : thresholdProblems(of, `${at}.policeThreshold`, each.policeThreshold)),
];

const overlapsInTime = (a: Variation, b: Variation): boolean =>
  (a.inForce?.from ?? '') <= (b.inForce?.until ?? '9999') &&
  (b.inForce?.from ?? '') <= (a.inForce?.until ?? '9999');

/** What two variations both say of one place on one day: nobody could tell which holds. */
const saidTwice = (a: Variation, b: Variation): readonly string[] => {
  const stems = new Set(a.areas.map(divisionStem));
  const place = b.areas.find((each) => stems.has(divisionStem(each)));
  if (place === undefined || !overlapsInTime(a, b)) return [];
  const subjects = subjectsOf(a);
  return subjectsOf(b)
    .filter((each) => subjects.includes(each))
    .map((each) => `${each} of ${place}`);
};

export const variationProblems = (of: Procedure): readonly ProcedureProblem[] => {
  const { variations = [], jurisdiction } = of;
  return variations.flatMap((each, n) => {
    const at = `variations[${n}] (${each.name.en ?? Object.values(each.name)[0]})`;
    return [
      ...areaProblems(jurisdiction, at, each),
      ...contentProblems(of, each, at),
      ...variations.slice(0, n).flatMap((other, m) =>
        saidTwice(other, each).map((what) => ({
          where: at,
          what: `variations[${m}] says ${what} too, on the same days.`,
        })),
      ),
    ];
  });
};
