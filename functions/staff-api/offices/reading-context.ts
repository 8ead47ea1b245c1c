/** How what staff type is read: as the law of their office writes phones and firms, in its own places. */
import type { ReadingContext } from '#casework/find/readings.ts';
import { jurisdictionOf } from '#domain/jurisdictions/jurisdictions.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { StaffMember } from '#domain/office/office.ts';
import type { StaffApiDeps } from '../deps.ts';

/** What no other route needs is loaded when somebody searches. */
export const loadedFinding = async () => {
  const [{ findCases }, { nameReading, readingsOf }] = await Promise.all([
    import('#casework/find/find-cases.ts'),
    import('#casework/find/readings.ts'),
  ]);
  return { findCases, nameReading, readingsOf };
};

/** The places of a country are thousands: they are loaded when somebody searches. */
export const readingContextOf = async (
  { directory, jurisdiction }: Pick<StaffApiDeps, 'directory' | 'jurisdiction'>,
  { office }: StaffMember,
): Promise<ReadingContext> => {
  const { placeSoughtIn } = await import('#domain/jurisdictions/named-places.ts');
  const id = (await directory.office(office))?.jurisdiction ?? jurisdiction;
  return {
    phones: newestProcedure(id).phones,
    firmNumber: (text) => jurisdictionOf(id)?.firmNumber(text),
    placeSought: (text) => placeSoughtIn(id, text),
  };
};
