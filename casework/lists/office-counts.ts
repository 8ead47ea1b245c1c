/** How many cases are in each view and list of an office, without reading a list. */
import type { CaseLists } from '#adapters/case-lists/port.ts';
import type { Directory } from '#adapters/directory/port.ts';
import { type ListView, taskKinds } from '#domain/terms/vocabulary.ts';
import { unheldLists } from './nobody.ts';
import { listNames } from './places.ts';

/** By name. */
type CountsByName = Readonly<Record<string, number>>;

export interface OfficeCountDeps {
  readonly lists: Pick<CaseLists, 'counts'>;
  readonly directory: Pick<Directory, 'staffOf'>;
}

export interface OfficeCounts {
  readonly views: Readonly<Record<ListView, number>>;
  readonly tasks: CountsByName;
  /** by member, the open cases that they have; and that they are co-inspector of */
  readonly held: CountsByName;
  readonly co: CountsByName;
  /** by role, the open cases that nobody has by name */
  readonly roles: CountsByName;
}

const countsUnder = (counts: CountsByName, prefix: string): CountsByName =>
  Object.fromEntries(
    Object.entries(counts).flatMap(([list, count]) =>
      list.startsWith(prefix) && count > 0 ? [[list.slice(prefix.length), count] as const] : [],
    ),
  );

const sumOfCounts = (counts: CountsByName): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

export const officeCounts = async (
  { lists, directory }: OfficeCountDeps,
  office: string,
): Promise<OfficeCounts> => {
  const [counts, staff] = await Promise.all([lists.counts(office), directory.staffOf(office)]);
  const of = (list: string): number => counts[list] ?? 0;
  const { open, unassigned, overdue, waiting, ended } = listNames;
  return {
    views: {
      open: of(open),
      unassigned: of(unassigned),
      overdue: of(overdue),
      waiting: of(waiting),
      ended: of(ended),
      nobody: sumOfCounts(unheldLists(counts, staff)),
    },
    tasks: Object.fromEntries(taskKinds.map((kind) => [kind, of(listNames.task(kind))])),
    held: countsUnder(counts, listNames.held('')),
    co: countsUnder(counts, listNames.co('')),
    roles: countsUnder(counts, listNames.ofRole('')),
  };
};
