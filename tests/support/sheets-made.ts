/** Counters of one office written down as they stand, without the cases that they were counted from. */
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import type { Lasted } from '#domain/statistics/lengths.ts';
import type { OfficeSheets } from '#domain/statistics/sheets.ts';
import { cnMainland } from './procedures.ts';

export const officeOf = (sheets: OfficeSheets['sheets'], today = '2026-06-30'): OfficeSheets => ({
  sheets,
  today,
  calendar: calendarOf(cnMainland.calendar),
});

/** So many cases that took so long, in calendar days; `working` as many fewer. */
export const lasted = (how: Lasted['how'], days: number, count = 1, rest: Partial<Lasted> = {}): Lasted => ({
  how,
  days,
  working: days,
  count,
  of: 'wage.unpaid',
  month: '2026-01',
  ...rest,
});
