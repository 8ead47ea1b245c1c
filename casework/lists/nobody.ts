/**
 * Open cases whose holder does not work in the office, or of a role that nobody there has. Each case has a holder, so this is
 * the one way in which a case could be with nobody, and the list must be empty.
 */
import type { CaseLists } from '#adapters/case-lists/port.ts';
import { cursorFrom, pageAt } from '#adapters/case-store/page.ts';
import type { Directory } from '#adapters/directory/port.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { staffRoles } from '#domain/terms/vocabulary.ts';
import type { RowSource } from './filtered-page.ts';
import { listNames } from './places.ts';
import { listedIn, type SourceDeps } from './sources.ts';

export interface UnheldDeps extends SourceDeps {
  readonly lists: Pick<CaseLists, 'casesIn' | 'counts'>;
  readonly directory: Pick<Directory, 'staffOf'>;
}

type CountsByList = Readonly<Record<string, number>>;

/** The lists under which a case is held by somebody who is there. */
const heldLists = (staff: readonly StaffMember[]): ReadonlySet<string> => {
  const there = staff.filter(({ active }) => active);
  const roles = staffRoles.filter((role) => there.some((each) => each.roles.includes(role)));
  return new Set([...there.map(({ id }) => listNames.held(id)), ...roles.map(listNames.ofRole)]);
};

const isHolders = (list: string): boolean =>
  list.startsWith(listNames.held('')) || list.startsWith(listNames.ofRole(''));

/** The lists of holders who are not there, with what they have. */
export const unheldLists = (counts: CountsByList, staff: readonly StaffMember[]): CountsByList => {
  const held = heldLists(staff);
  return Object.fromEntries(
    Object.entries(counts)
      .filter(([list, count]) => count > 0 && isHolders(list) && !held.has(list))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};

/** One holder after the other; the page says which. */
export const unheld =
  (deps: UnheldDeps, office: string): RowSource =>
  async ({ page, limit }) => {
    const [counts, staff] = await Promise.all([deps.lists.counts(office), deps.directory.staffOf(office)]);
    const lists = Object.keys(unheldLists(counts, staff));
    const { part, after } = cursorFrom(page, Math.max(1, lists.length));
    const list = lists[part];
    if (list === undefined) return { items: [] };
    const found = await listedIn(deps, office, list)({ page: after?.caseId, limit });
    if (found.next !== undefined)
      return { items: found.items, next: pageAt({ part, after: { sk: '', caseId: found.next } }) };
    return part + 1 < lists.length
      ? { items: found.items, next: pageAt({ part: part + 1 }) }
      : { items: found.items };
  };
