import * as z from 'zod/mini';
import { accessKinds, unusualReasons } from '#domain/office/unusual-access.ts';
import type { ListPage } from '../case-store/port.ts';

/** Somebody was shown something of a case: codes and ids alone, nothing of what was shown. */
export const access = z.strictObject({
  /** made anew for each access */
  id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  /** UTC with milliseconds */
  at: z.string(),
  /** civil day in the office */
  day: z.string(),
  /** with whom the case was then */
  office: z.string(),
  caseId: z.string(),
  number: z.string(),
  what: z.enum(accessKinds),
  staff: z.string(),
  staffOffice: z.string(),
  worker: z.optional(z.string()),
  /** a code, where one had to be named */
  purpose: z.optional(z.string()),
  unusual: z.array(z.enum(unusualReasons)),
});
export type Access = z.infer<typeof access>;

/** Who was shown what of which case. It is only ever added to. */
export interface AccessLog {
  /** Written before anything is shown; throws on an id that is there. */
  record(access: Access): Promise<void>;
  /** How many such things the member was shown on a civil day, with this one. */
  countUp(staff: string, day: string, what: Access['what']): Promise<number>;
  /** What is unusual comes first, and in it the newest; the same of the two below. */
  ofDay(office: string, day: string, page?: string): Promise<ListPage<Access>>;
  ofCase(caseId: string, page?: string): Promise<ListPage<Access>>;
  ofStaff(staff: string, page?: string): Promise<ListPage<Access>>;
}
