import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { StaffApiDeps } from '../deps.ts';

/** Today's civil date in an office, by the procedure that it works under. */
export const todayIn = async (
  { directory, jurisdiction, now }: Pick<StaffApiDeps, 'directory' | 'jurisdiction' | 'now'>,
  office: string,
): Promise<string> => {
  const at = await directory.office(office);
  return dateIn(newestProcedure(at?.jurisdiction ?? jurisdiction).timeZone, now().toISOString());
};
