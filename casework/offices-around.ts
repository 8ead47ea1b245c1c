/** The offices on which something about a case can turn, each read by its key: not all that there are. */
import type { Directory } from '#adapters/directory/port.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { Office } from '#domain/office/office.ts';
import { divisionLine } from '#domain/terms/division-code.ts';

export type OfficesByKey = Pick<Directory, 'office' | 'officesAt' | 'officesUnder' | 'topOffices'>;

/** Whether there is another office is known from two. */
const fewNeighbours = 2;

/** The office itself, the one above it, and so on to the top. */
export const lineOfOffices = async (
  directory: Pick<OfficesByKey, 'office'>,
  id: string,
): Promise<readonly Office[]> => {
  const line: Office[] = [];
  for (let next: string | undefined = id; next !== undefined; ) {
    const found: Office | undefined = await directory.office(next);
    if (found === undefined || line.includes(found) || line.some((each) => each.id === found.id)) break;
    line.push(found);
    next = found.parent;
  }
  return line;
};

/** All that stand under an office, level by level. */
export const officesBelow = async (
  directory: Pick<OfficesByKey, 'officesUnder'>,
  office: string,
): Promise<readonly string[]> => {
  const below = new Set<string>();
  for (let level: readonly string[] = [office]; level.length > 0; ) {
    const next = (await Promise.all(level.map((id) => directory.officesUnder(id)))).flat();
    level = next.map(({ id }) => id).filter((id) => id !== office && !below.has(id));
    for (const id of level) below.add(id);
  }
  return [...below];
};

const linesOfOffices = async (directory: OfficesByKey, ids: readonly string[]): Promise<readonly Office[]> =>
  (await Promise.all([...new Set(ids)].map((id) => lineOfOffices(directory, id)))).flat();

/** The offices of a place and of what it lies in, each with those above it. */
const officesOfPlace = async (
  directory: OfficesByKey,
  area: string | undefined,
): Promise<readonly Office[]> => {
  if (area === undefined) return [];
  const found = await Promise.all(divisionLine(area).map((each) => directory.officesAt(each)));
  return linesOfOffices(
    directory,
    found.flat().map(({ id }) => id),
  );
};

const eachOfficeOnce = (offices: readonly Office[]): readonly Office[] =>
  [...new Map(offices.map((each) => [each.id, each])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

export interface AskedOffices {
  readonly ids: readonly string[];
  /** the place of work */
  readonly area?: string | undefined;
}

/** These offices and those of the place, each with those above it; in the order of their ids. */
export const officesAround = async (
  directory: OfficesByKey,
  { ids, area }: AskedOffices,
): Promise<readonly Office[]> =>
  eachOfficeOnce(
    (await Promise.all([linesOfOffices(directory, ids), officesOfPlace(directory, area)])).flat(),
  );

/** The same with the top of the jurisdiction, where a complaint without a place goes. */
export const withTopOffices = async (
  directory: OfficesByKey,
  offices: readonly Office[],
  jurisdiction: string,
): Promise<readonly Office[]> =>
  eachOfficeOnce([...offices, ...(await directory.topOffices(jurisdiction, fewNeighbours))]);

/**
 * The offices on which a decision about this case turns: its own, those that dispute it, those of its place and those
 * that the command names; and so many beside it that it is known whether there are others.
 */
export const officesAroundCase = async (
  directory: OfficesByKey,
  { file }: CaseState,
  named: readonly string[] = [],
): Promise<readonly Office[]> => {
  const { dispute } = file;
  const disputing = dispute === undefined ? [] : [dispute.before, dispute.with];
  const [line, around] = await Promise.all([
    lineOfOffices(directory, file.office),
    officesAround(directory, { ids: [file.office, ...disputing, ...named], area: file.area }),
  ]);
  const beside = await Promise.all(line.map(({ id }) => directory.officesUnder(id, fewNeighbours)));
  return eachOfficeOnce([...around, ...beside.flat()]);
};
