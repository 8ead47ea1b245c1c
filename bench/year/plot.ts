/** docs/pictures/year.svg: leads of each day, and the longest wait of each day before each limit that made anybody wait. */
import type { LimitName } from './limits.ts';
import { limitNames } from './limits.ts';
import { dayAt, days } from './load.ts';
import type { Year } from './simulate.ts';

const width = 860;
const left = 70;
const right = 20;
const panelHeight = 150;
const gap = 50;
const colours = ['#0972d3', '#d13212', '#1d8102', '#8a4baf', '#b8860b', '#5f6b7a'] as const;

const x = (day: number): number => left + (day / (days - 1)) * (width - left - right);

const line = (values: readonly number[], y: (value: number) => number, colour: string): string =>
  `<polyline fill="none" stroke="${colour}" stroke-width="1.2" points="${values
    .map((value, day) => `${x(day).toFixed(1)},${y(value).toFixed(1)}`)
    .join(' ')}"/>`;

const text = (atX: number, atY: number, words: string, more = ''): string =>
  `<text x="${atX}" y="${atY}" ${more}>${words}</text>`;

const frame = (top: number, title: string): string =>
  [
    text(left, top - 8, title, 'font-weight="bold"'),
    `<rect x="${left}" y="${top}" width="${width - left - right}" height="${panelHeight}" fill="none" stroke="#b6bec9"/>`,
    ...Array.from({ length: days }, (_, n) => n)
      .filter((n) => dayAt(n).getUTCDate() === 1)
      .map((n) =>
        text(Math.round(x(n)), top + panelHeight + 14, dayAt(n).toISOString().slice(0, 7), 'font-size="9"'),
      ),
  ].join('\n');

const leadsPanel = (top: number, { leadsByDay }: Year): string => {
  const most = Math.max(...leadsByDay);
  return [
    frame(top, 'Leads a day, the country once'),
    text(left - 6, top + 10, most.toLocaleString('en'), 'text-anchor="end"'),
    text(left - 6, top + panelHeight, '0', 'text-anchor="end"'),
    line(leadsByDay, (value) => top + panelHeight * (1 - value / most), colours[0]),
  ].join('\n');
};

/** From a second to a day; what waits less lies on the ground. */
const decades = [1, 10, 100, 1_000, 10_000, 100_000] as const;
const scaled = (seconds: number): number =>
  Math.min(1, Math.log10(Math.max(1, seconds)) / (decades.length - 1));

const waitsPanel = (top: number, multiple: number, { waits }: Year): string => {
  const waited = limitNames.filter((name) => Math.max(...waits[name]) >= 1);
  const y = (seconds: number) => top + panelHeight * (1 - scaled(seconds));
  const legend = (name: LimitName, n: number) =>
    text(left + 8, top + 14 + 13 * n, name, `fill="${colours[n % colours.length]}"`);
  return [
    frame(top, `Longest wait of each day in seconds, the country × ${multiple}`),
    ...decades.map((each) => text(left - 6, y(each) + 3, each.toLocaleString('en'), 'text-anchor="end"')),
    ...waited.map((name, n) => line(waits[name], y, colours[n % colours.length] ?? colours[0])),
    ...(waited.length === 0 ? [text(left + 8, top + 14, 'nobody waits a second')] : waited.map(legend)),
  ].join('\n');
};

/** @param years by how many times the country's load, the first of which shows the leads */
export const yearPicture = (years: readonly (readonly [multiple: number, year: Year])[]): string => {
  const topOf = (n: number) => 30 + n * (panelHeight + gap);
  const [first] = years;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${topOf(years.length + 1)}" font-family="sans-serif" font-size="11" role="img">`,
    '<title>A national year through the limits</title>',
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    first === undefined ? '' : leadsPanel(topOf(0), first[1]),
    ...years.map(([multiple, year], n) => waitsPanel(topOf(n + 1), multiple, year)),
    '</svg>\n',
  ].join('\n');
};
