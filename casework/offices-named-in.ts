/** Offices of the places that a text may name, by which it is known which of several places of one name is meant. */
import type { Directory } from '#adapters/directory/port.ts';
import { areasPerhapsNamedIn } from '#domain/jurisdictions/named-places.ts';
import type { Office } from '#domain/office/office.ts';

/** More places than one text means. */
const mostPlaces = 20;

export const officesNamedIn = async (
  directory: Pick<Directory, 'officesAt'>,
  jurisdiction: string,
  text: string,
): Promise<readonly Office[]> => {
  const areas = areasPerhapsNamedIn(jurisdiction, text).slice(0, mostPlaces);
  return (await Promise.all(areas.map((area) => directory.officesAt(area)))).flat();
};
