/** The form of a calendar's file. A test parses each of them; a function takes them as they are. */
import * as z from 'zod/mini';
import { civilDate } from '#domain/terms/fields.ts';

export const calendarFile = z.strictObject({
  id: z.string(),
  zone: z.string(),
  /** ISO days of the week that are free unless `worked` says otherwise: 6 = Saturday, 7 = Sunday */
  weekend: z.array(z.int().check(z.gte(1), z.lte(7))),
  /** first day for which the list is known; what is counted from earlier ones is provisional */
  coverageFrom: civilDate,
  /** last day for which the official list is known; what ends later is provisional */
  coverageUntil: civilDate,
  source: z.string(),
  off: z.array(civilDate),
  /** weekend days worked in exchange for a day off */
  worked: z.array(civilDate),
  /** the days that are paid at 300 %, not the same as days off */
  statutory: z.array(civilDate),
});
export type CalendarFile = z.infer<typeof calendarFile>;
