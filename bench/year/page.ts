/** Simulates the year, draws docs/pictures/year.svg and writes the block of docs/capacity.md between its marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#lib/bundling.ts';
import { markdownRow, markdownTable } from '../markdown.ts';
import { nationalCourses } from './courses.ts';
import { limitNames, limits } from './limits.ts';
import { leadsOfYear } from './load.ts';
import { yearPicture } from './plot.ts';
import { simulatedYear, type Year } from './simulate.ts';

const multiples = [1, 10] as const;
const seed = 20_270_206;
const marks = ['<!-- year: begin -->', '<!-- year: end -->'] as const;

const waited = (seconds: number): string => {
  if (seconds < 1) return '–';
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
};

const percent = (part: number): string => `${(100 * part).toFixed(part < 0.1 ? 1 : 0)} %`;

const rows = (years: readonly Year[]): readonly string[] =>
  limitNames.map((name) =>
    markdownRow(
      name,
      Math.round(limits[name].rate).toLocaleString('en'),
      ...years.flatMap(({ fullest, waits }) => [percent(fullest[name]), waited(Math.max(...waits[name]))]),
    ),
  );

const heads = ['limit', 'a second', ...multiples.flatMap((each) => [`× ${each}: fullest minute`, 'waits'])];

const blockOf = (years: readonly Year[]): string => {
  const most = Math.max(...(years[0]?.leadsByDay ?? []));
  return [
    marks[0],
    '## A national year',
    `Written by \`npm run bench -- year\`: ${leadsOfYear.toLocaleString('en')} leads from July 2026 to June 2027, ${most.toLocaleString('en')} on the fullest day before Spring Festival, minute by minute under one seed; nine in ten are settled by a call, the tenth is one of the [four stories](stories). What an act asks for is counted as in [cost.md](cost.md); the limits are those above for an account that asked for nothing and tables that are new. Fullest minute: what is asked for in it, as a part of the limit. Waits: the longest time until a queue is served.`,
    markdownTable(heads, rows(years)),
    '![Leads a day, and the longest waits](pictures/year.svg)',
    'Notices of the night wait for eight o’clock by themselves; the wait counted here begins then. Deadlines fall due together at midnight. The year begins without open cases. **Assumed**: how leads spread over months, weekdays and hours; that people’s acts follow evenly in 8 working days (a call) or 56 (a case); weekends without a list of holidays, save the week of the festival; limits that are independent, so that what one holds back presses on the others all the same. **Not in it**: staff who only look, tries after refusals, hot offices, outages.',
    marks[1],
  ].join('\n\n');
};

const capacityPage = join(projectRoot, 'docs/capacity.md');

/** The page with another block between the marks; at its end where there is none yet. */
const withBlock = (page: string, block: string): string => {
  const [begin, end] = [page.indexOf(marks[0]), page.indexOf(marks[1])];
  return begin < 0
    ? `${page.trimEnd()}\n\n${block}\n`
    : `${page.slice(0, begin)}${block}${page.slice(end + marks[1].length)}`;
};

export const writeYear = async (): Promise<void> => {
  const courses = await nationalCourses();
  const years = multiples.map((multiple) => [multiple, simulatedYear(courses, multiple, seed)] as const);
  writeFileSync(join(projectRoot, 'docs/pictures/year.svg'), yearPicture(years));
  const block = blockOf(years.map(([, year]) => year));
  writeFileSync(capacityPage, withBlock(readFileSync(capacityPage, 'utf8'), block));
};
