/** A desk with so many cases and offices, and what is done there most. */

import { type Counts, counting } from '../counted.ts';
import { done, filed } from '../engine-desk.ts';
import { acceptance } from '../sample.ts';
import { type StaffDoor, staffDoor } from '../staff-door.ts';
import { benchClient } from '../tables.ts';
import { writeAll } from './bulk.ts';
import { caseIdAt, caseItems, counterItems, listItems, shownCase } from './cases.ts';
import { openOffices } from './offices.ts';
import type { Acts, Side } from './sides.ts';

export interface DeskSize {
  readonly cases: number;
  readonly offices: number;
}

const office = 'cn-440306';
const now = () => new Date('2026-04-20T02:00:00.000Z');
const beforeAllDue = '2026-03-01T00:00:00.000Z';
/** Beyond this, one case in ten has its history, as the others are counted and listed but not opened. */
const allHaveHistories = 1_000;

/** Commands come to new cases, each of which takes one. */
const commandOn = (here: StaffDoor, fresh: string[]) => async () => {
  const caseId = fresh.pop();
  if (caseId === undefined) throw new Error('No case is left to be accepted.');
  await done(here, acceptance(caseId));
};

const actsOn = (here: StaffDoor, fresh: string[]): Acts => ({
  'office queue, first page': () => here.ask({ by: 's.zhou', path: `/offices/${office}/queue` }),
  'my queue': () => here.ask({ by: 'i.li', path: '/queue' }),
  'case page': () => here.ask({ by: 'i.li', path: `/cases/${caseIdAt(shownCase)}` }),
  'statistics of a month': () =>
    here.ask({
      by: 's.zhou',
      path: `/offices/${office}/statistics`,
      query: { from: '2026-04', to: '2026-04' },
    }),
  'due: nothing': () => here.store.due(beforeAllDue),
  'due: first page': () => here.store.due(now().toISOString()),
  'a command (acceptance)': commandOn(here, fresh),
});

export interface FilledDesk extends Side {
  /** events, HEADs and entries of lists a second, as they were written in bulk */
  readonly written: number;
  readonly seconds: number;
}

/** @param commands how many will be given */
export const filledDesk = async (
  endpoint: string,
  { cases, offices }: DeskSize,
  commands: number,
): Promise<FilledDesk> => {
  const client = benchClient(endpoint);
  const here = await staffDoor(client, now);
  await openOffices(here.directory, offices);
  const began = performance.now();
  const written =
    (await writeAll(client, here.table, caseItems(cases, cases > allHaveHistories ? 10 : 1))) +
    (await writeAll(client, here.findTable, listItems(cases)));
  const seconds = (performance.now() - began) / 1000;
  await writeAll(client, here.table, counterItems());
  const fresh: string[] = [];
  for (let n = 0; n < commands; n += 1) fresh.push(await filed(here));
  const count: (act: () => Promise<unknown>) => Promise<Counts> = counting(client);
  return { acts: actsOn(here, fresh), count, written, seconds };
};
