/** What a case costs above the goal by text alone, and what the largest parts of it are: said with its figures in docs/cost.md. */
import { caseWritesOf, checkedWrites } from '#adapters/case-store/check-append.ts';
import { itemSizeOf } from '#adapters/dynamodb/size.ts';
import { markdownRow, markdownTable } from '../markdown.ts';
import { partOf, priceOf } from './cost.ts';
import type { NotedAct } from './story-desk.ts';
import type { StoryUsage } from './usage.ts';

export interface ByText extends StoryUsage {
  readonly name: string;
  readonly noted: readonly NotedAct[];
}

const unitsOf = (bytes: number): number => 2 * Math.ceil(bytes / 1024);

/** Write units that the events would not take, were those of an act one item. */
const unitsOfManyItems = (acts: readonly NotedAct[]): number =>
  acts
    .flatMap(({ append }) => checkedWrites(append))
    .map(({ change }) => change.events.map((each) => itemSizeOf({ ...each })))
    .reduce((sum, sizes) => {
      const apart = sizes.reduce((units, size) => units + unitsOf(size), 0);
      return sum + apart - unitsOf(sizes.reduce((bytes, size) => bytes + size, 0));
    }, 0);

/** Entries on the bus that there would not be, had an act one. */
const furtherEntries = (acts: readonly NotedAct[]): number =>
  acts
    .flatMap(({ append }) => caseWritesOf(append))
    .reduce((sum, { events }) => sum + Math.max(0, events.length - 1), 0);

const clockEvents = (acts: readonly NotedAct[]): number =>
  acts
    .flatMap(({ append }) => caseWritesOf(append))
    .flatMap(({ events }) => events)
    .filter(({ event }) => event.type === 'clock_started' || event.type === 'clock_stopped').length;

const micro = (usd: number): string => (usd * 1_000_000).toFixed(0);

const parts = (goal: number): Readonly<Record<string, (of: ByText) => string>> => ({
  'above 1,200 by': ({ usage, cases }) => micro(Math.max(0, priceOf(usage) / cases - goal)),
  transitions: ({ usage, cases }) => micro(partOf(usage, 'transitions') / cases),
  'texts, pages and looks of the staff': ({ bySource, cases }) => micro(priceOf(bySource.doors) / cases),
  'of them calls of KMS': ({ bySource, cases }) => micro(partOf(bySource.doors, 'kmsCalls') / cases),
  'counters and lists': ({ bySource, cases }) =>
    micro((priceOf(bySource.counters) + priceOf(bySource.lists)) / cases),
  'events that are items of their own, above one an act': ({ noted, cases }) =>
    micro(priceOf({ writeUnits: unitsOfManyItems(noted) }) / cases),
  'entries on the bus, above one an act': ({ noted, cases }) =>
    micro(priceOf({ busEvents: furtherEntries(noted) }) / cases),
  'of all events, clocks that start and stop': ({ noted, events }) => `${clockEvents(noted)} of ${events}`,
});

export const remainsTable = (all: readonly ByText[], goal: number): string =>
  markdownTable(
    ['millionths of a USD a case', ...all.map(({ name }) => name)],
    Object.entries(parts(goal)).map(([what, of]) => markdownRow(what, ...all.map(of))),
  );

export const remainsInWords = [
  'A stage costs two transitions: a state that waits for people, and the question where the case goes on. One would do if a stage were left by failing, but officials would read sound cases as broken ones; so a road of ten stages costs half of the goal in transitions alone, and a case that ends and comes back begins once more.',
  'Each event is an item of its own in the transaction, and an entry of its own on the bus. Were those of an act one item and one entry, the two lines of the table would fall away; but then histories are paged, counted and published by acts, and whoever listens to the bus for one type of event has to look into bundles. Most events are clocks: a move of the case stops those of one stage and starts those of the next.',
  'Each act is counted once and listed once, in two transactions behind it, so that no figure and no queue is ever read off the cases. And each look of the staff at a case is written down before it is shown, and opens its key.',
] as const;
