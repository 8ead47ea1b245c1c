/** Divisions by name, for the rows of a list. They are large, and loaded when the first list is asked for. */
import type { QueueRow } from '#adapters/case-store/port.ts';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import type { Language } from '#domain/messages/text.ts';

type PlaceNamer = (row: Pick<QueueRow, 'place' | 'procedure'>) => string | undefined;

export const placeNamer = async (language: Language): Promise<PlaceNamer> => {
  const { divisionsOf } = await import('#domain/jurisdictions/divisions.ts');
  return ({ place, procedure }) => {
    const law = procedures.find(({ id }) => id === procedure);
    return place === undefined || law === undefined
      ? undefined
      : divisionsOf(law.jurisdiction).name(place, language);
  };
};
