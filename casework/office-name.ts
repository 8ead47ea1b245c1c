import type { Directory } from '#adapters/directory/port.ts';
import { officeName } from '#domain/office/office.ts';

/** The name of the office with this id; the id itself where the directory has none. */
export const officeNameIn = async (
  directory: Pick<Directory, 'office'>,
  id: string,
  language: string,
): Promise<string> => {
  const office = await directory.office(id);
  return office === undefined ? id : officeName(office, language);
};
