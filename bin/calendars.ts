/**
 * `npm run calendars`: writes the calendars of `domain/jurisdictions/` from the libraries that each folder's `holiday-sources.json`
 * names, and from `bin/calendars/extra-days.json`
 * (what a government proclaimed and the library lacks, or has on another day: `off`, `worked`, `notOff`, and after which
 * proclamation). Format
 * (`npm run format`) and look at the difference before it is checked in; then recompute the open cases (docs/procedures/README.md).
 */

import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { jurisdictions } from '#domain/jurisdictions/jurisdictions.ts';
import type { CalendarFile } from '#domain/time/calendar-file.ts';
import { china } from './calendars/china.ts';
import { dateHolidays } from './calendars/date-holidays.ts';
import { type HolidaySource, holidaySources } from './calendars/source.ts';

const jurisdictionsFolder = new URL('../domain/jurisdictions/', import.meta.url);
const dates = z.array(z.iso.date()).default([]);
const extraDays = z
  .record(z.string(), z.strictObject({ off: dates, worked: dates, notOff: dates, source: z.string() }))
  .parse(JSON.parse(readFileSync(new URL('./calendars/extra-days.json', import.meta.url), 'utf8')));

const sortedUnion = (...lists: readonly (readonly string[])[]): readonly string[] =>
  [...new Set(lists.flat())].sort();

const withExtra = (file: CalendarFile): CalendarFile => {
  const extra = extraDays[file.id];
  if (extra === undefined) return file;
  const open = [...extra.worked, ...extra.notOff];
  return {
    ...file,
    source: `${file.source}; ${extra.source}`,
    off: sortedUnion(file.off, extra.off).filter((day) => !open.includes(day)),
    statutory: file.statutory.filter((day) => !open.includes(day)),
    worked: sortedUnion(file.worked, extra.worked).filter((day) => !extra.off.includes(day)),
  };
};

const calendarFrom = (source: HolidaySource): CalendarFile =>
  source.library === 'chinese-days' ? china(source.id) : dateHolidays(source);

/** The sources of a jurisdiction, which lie in its folder beside the calendars. */
const sourcesIn = (folder: URL): readonly HolidaySource[] =>
  holidaySources.parse(JSON.parse(readFileSync(new URL('holiday-sources.json', folder), 'utf8')));

const writeCalendar = (folder: URL, source: HolidaySource): void => {
  const calendar = withExtra(calendarFrom(source));
  writeFileSync(new URL(source.file, folder), `${JSON.stringify(calendar, null, 2)}\n`);
  process.stdout.write(
    `${calendar.id}: ${calendar.off.length} days off, ${calendar.worked.length} worked, until ${calendar.coverageUntil}\n`,
  );
};

for (const { id } of jurisdictions) {
  const folder = new URL(`${id}/`, jurisdictionsFolder);
  for (const source of sourcesIn(folder)) writeCalendar(folder, source);
}
