import type { Directory } from '#adapters/directory/port.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { dateIn } from '#domain/time/deadline.ts';

export interface TodayDeps {
  readonly directory: Pick<Directory, 'office'>;
  /** the environment's own, where an office is not known */
  readonly jurisdiction: string;
  readonly now: () => Date;
}

/** Today's civil date in an office, by the procedure that it works under. */
export const todayIn = async (
  { directory, jurisdiction, now }: TodayDeps,
  office: string,
): Promise<string> => {
  const at = await directory.office(office);
  return dateIn(newestProcedure(at?.jurisdiction ?? jurisdiction).timeZone, now().toISOString());
};
