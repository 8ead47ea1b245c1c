/** CPU of requests, of junk and of the pure parts, as the page tells them. */
import type { AgainstBareCpu } from '../cpu-of-acts.ts';
import { markdownRow as row, markdownTable as table } from '../markdown.ts';
import { type Spread, told } from '../spread.ts';

const cpuTable = (of: string, found: readonly AgainstBareCpu[], digits: number): string =>
  table(
    [of, 'µs', '× bare'],
    found.map(({ name, own, ratio }) => row(name, told(own, 0), told(ratio, digits))),
  );

export const doorsSection = (doors: readonly AgainstBareCpu[]): readonly string[] => [
  '## CPU of a request',
  'In one process on the twins, where nothing is waited for, against the same calls of the store alone and JSON of what they give.',
  cpuTable('request', doors, 1),
];

export const junkSection = (junk: readonly AgainstBareCpu[]): readonly string[] => [
  '## Junk',
  'What is refused, and the worst body that passes each limit, against an event that is parsed and answered by nobody. Only who is signed in comes as far as a body of 400 KB; a text is looked at before anybody is known, and has 20 KB at most.',
  cpuTable('request', junk, 0),
];

export const partsSection = (parts: Readonly<Record<string, Spread>>): readonly string[] => [
  '## CPU of the pure parts',
  table(
    ['part', 'µs'],
    Object.entries(parts).map(([name, spread]) => row(name, told(spread, 0))),
  ),
];
