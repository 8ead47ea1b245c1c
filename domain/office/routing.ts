/** The office for a case, by the place where the labour is used and by what an office above keeps for itself. */
import { divisionDepth, divisionStem, liesIn } from '#domain/terms/division-code.ts';
import type { ComplaintKind, RouteReason } from '#domain/terms/vocabulary.ts';
import { chainOfOffices, type Office } from './office.ts';

export interface Routed {
  readonly office: Office;
  readonly reason: RouteReason;
}

interface RoutedMatter {
  readonly kind: ComplaintKind;
  /** people hit */
  readonly people: number;
  readonly area: string | undefined;
}

/** The office of a place: of those that cover it, the one with the longest code. */
const officeOfPlace = (offices: readonly Office[], area: string): Office | undefined =>
  offices
    .filter((each) => liesIn(area, each.area))
    .sort((a, b) => divisionDepth(b.area) - divisionDepth(a.area))[0];

const isKept = ({ keeps }: Office, { kind, people }: RoutedMatter): boolean =>
  (keeps?.kinds?.includes(kind) ?? false) || (keeps?.peopleFrom !== undefined && people >= keeps.peopleFrom);

/**
 * The competent office: of the place where the labour is used, by the longest division code that covers it (CN-LI-03);
 * unless one above keeps such cases for itself (CN-LI-04): then the highest that does. Without a place that an office
 * covers, the top office. Undefined where there is no office at all.
 */
export const route = (offices: readonly Office[], matter: RoutedMatter): Routed | undefined => {
  const placed = matter.area === undefined ? undefined : officeOfPlace(offices, matter.area);
  if (placed === undefined) {
    const top = offices.find((each) => each.parent === undefined);
    return top && { office: top, reason: 'no_place' };
  }
  const above = chainOfOffices(offices, placed.id)
    .slice(1)
    .flatMap((id) => offices.find((each) => each.id === id) ?? []);
  const keeper = above.findLast((each) => isKept(each, matter));
  return keeper === undefined
    ? { office: placed, reason: 'place' }
    : { office: keeper, reason: 'kept_above' };
};

/** The offices that work under a jurisdiction's law. */
export const officesUnder = (offices: readonly Office[], jurisdiction: string): readonly Office[] =>
  offices.filter((each) => each.jurisdiction === jurisdiction);

/**
 * The jurisdiction of a new complaint: the office's where an officer files it, else the place's, else the site's own.
 */
export const jurisdictionFor = (
  offices: readonly Office[],
  asked: { readonly office?: string | undefined; readonly area?: string | undefined },
  own: string,
): string => {
  const at = offices.find((each) => each.id === asked.office);
  if (at !== undefined) return at.jurisdiction;
  const placed = asked.area === undefined ? undefined : officeOfPlace(offices, asked.area);
  return placed === undefined || divisionStem(placed.area) === '' ? own : placed.jurisdiction;
};
