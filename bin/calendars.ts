/**
 * `npm run calendars`: writes the calendars of `domain/jurisdictions/` from the libraries and from
 * `bin/calendars/extra-days.json` (`{ "gb-sct": { "off": ["2026-06-15"], "worked": [] } }`: what a government adds
 * after the library's release). Format (`npm run format`) and look at the difference before it is checked in; then
 * recompute the open cases (docs/procedures/README.md).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { china } from './calendars/china.ts';
import type { CalendarFile } from './calendars/file.ts';
import { others } from './calendars/others.ts';

const calendarsFolder = new URL('../domain/jurisdictions/', import.meta.url);
/** Files of the lists, by id. */
const files: Readonly<Record<string, string>> = {
  cn: 'cn-mainland/calendar.json',
  'gb-eng': 'gb/calendar-england-wales.json',
  'gb-sct': 'gb/calendar-scotland.json',
  'gb-nir': 'gb/calendar-northern-ireland.json',
  ph: 'ph/calendar.json',
};
const dates = z.array(z.iso.date()).default([]);
const extraDays = z
  .record(z.string(), z.strictObject({ off: dates, worked: dates }))
  .parse(JSON.parse(readFileSync(new URL('./calendars/extra-days.json', import.meta.url), 'utf8')));

const sortedUnion = (...lists: readonly (readonly string[])[]): readonly string[] =>
  [...new Set(lists.flat())].sort();

const withExtra = (file: CalendarFile): CalendarFile => {
  const extra = extraDays[file.id] ?? { off: [], worked: [] };
  return {
    ...file,
    off: sortedUnion(file.off, extra.off).filter((day) => !extra.worked.includes(day)),
    worked: sortedUnion(file.worked, extra.worked).filter((day) => !extra.off.includes(day)),
  };
};

for (const file of [china(), ...others()].map(withExtra)) {
  writeFileSync(
    new URL(files[file.id] ?? `${file.id}.json`, calendarsFolder),
    `${JSON.stringify(file, null, 2)}\n`,
  );
  process.stdout.write(
    `${file.id}: ${file.off.length} days off, ${file.worked.length} worked, until ${file.coverageUntil}\n`,
  );
}
