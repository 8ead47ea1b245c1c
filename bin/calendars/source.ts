/** Where a calendar comes from, as the jurisdiction's folder says it in `holiday-sources.json`. */
import * as z from 'zod';

const ofDateHolidays = z.strictObject({
  library: z.literal('date-holidays'),
  /** the calendar file in the jurisdiction's folder */
  file: z.string(),
  id: z.string(),
  zone: z.string(),
  country: z.string(),
  state: z.string().optional(),
  /** types of day on which offices are closed, in the library's words; the first are paid at the holiday's rate */
  closed: z.array(z.string()).min(1),
  /** the first year that was compared with a second source */
  from: z.int(),
  /** the last year that the government has published: the library itself would go on for ever */
  until: z.int(),
  /** days that the library counts as public and the law does not */
  notOff: z.array(z.string()).default([]),
});
export type DateHolidaysSource = z.infer<typeof ofDateHolidays>;

const ofChineseDays = z.strictObject({
  library: z.literal('chinese-days'),
  file: z.string(),
  id: z.string(),
});

export const holidaySources = z.array(z.discriminatedUnion('library', [ofDateHolidays, ofChineseDays]));
export type HolidaySource = z.infer<typeof holidaySources>[number];
