/** Cases of every kind of list, as many as are asked for: each HEAD, event, entry and counter as appends and their readers leave them. */
import { countsKey, entryKey } from '#adapters/case-lists/keys.ts';
import { headFields } from '#adapters/case-store/head-fields.ts';
import { queueRowOf } from '#adapters/case-store/queue-row.ts';
import { storedEvent } from '#adapters/case-store/stored-event.ts';
import { groupKey } from '#adapters/counters/keys.ts';
import { headKey } from '#adapters/dynamodb/keys.ts';
import { placesOf } from '#casework/lists/places.ts';
import { addedUp } from '#domain/statistics/cells.ts';
import { tallyOf } from '#domain/statistics/counted.ts';
import { neglected } from '#tests/support/escalated.ts';
import * as s from '#tests/support/story.ts';
import type { Item } from './bulk.ts';

const message = s.does(s.worker(), 'write_message', { words: { message: 't-0123456789abcdef' } });
const proposedRefusal = s.does(s.officer, 'propose_refusal', {
  reason: 'duplicate',
  words: { grounds: 't-0123456789abcdef' },
});

/** Told once and then multiplied. */
const courses = [
  s.given(s.filed),
  s.given(s.filed, message),
  s.given(s.filed, s.does(s.officer, 'request_completion', { missing: ['evidence'] })),
  neglected(9),
  s.given(s.filed, proposedRefusal),
  s.given(...s.investigating),
  s.given(...s.ordered),
  s.given(...s.mediating),
  s.given(...s.accepted, s.does(s.worker(), 'report_danger')),
  s.given(...s.investigating, s.does(s.worker(), 'report_retaliation', { kind: 'threat' })),
].map(({ history, state }) => {
  const last = history.at(-1);
  if (state === undefined || last === undefined) throw new Error('An empty story');
  return { history, state, last };
});

export const caseIdAt = (n: number): string => String(n).padStart(26, '0');

/** One that is investigated and has a history to show. */
export const shownCase = 5;

const openedWithinMinutes = 20_000;

const caseAt = (n: number) => {
  const told = courses[n % courses.length];
  if (told === undefined) throw new Error('No course');
  const { file } = told.state;
  const minutes = n % openedWithinMinutes;
  const openedAt = new Date(Date.parse(file.openedAt) + minutes * 60_000).toISOString();
  const caseId = caseIdAt(n);
  return { ...told, caseId, state: { ...told.state, file: { ...file, caseId, openedAt } } };
};

/** HEAD, and the events of one case in so many. */
export function* caseItems(size: number, historyOfOneIn: number): Generator<Item> {
  for (let n = 0; n < size; n += 1) {
    const { caseId, state, history, last } = caseAt(n);
    const events = [{ ...last, caseId }];
    yield {
      ...headKey(caseId),
      ...headFields({ caseId, expected: history.length - 1, events, state }),
      generation: 0,
    };
    if (n % historyOfOneIn === shownCase % historyOfOneIn)
      yield* history.map((each) => storedEvent({ ...each, caseId }));
  }
}

/** The entries of each case in the lists, then how many each list has. */
export function* listItems(size: number): Generator<Item> {
  const counts = new Map<string, Map<string, number>>();
  for (let n = 0; n < size; n += 1) {
    const { state, last } = caseAt(n);
    for (const entry of placesOf(queueRowOf(state, last.at), last.at)) {
      const of = counts.get(entry.office) ?? new Map<string, number>();
      counts.set(entry.office, of.set(entry.list, (of.get(entry.list) ?? 0) + 1));
      yield { ...entryKey(caseIdAt(n), entry) };
    }
  }
  for (const [office, all] of counts) yield { ...countsKey(office, 'all'), ...Object.fromEntries(all) };
}

/** The sheets of the offices: each counter once in each of its shards, as it is where there are many cases. */
export const counterItems = (): readonly Item[] => {
  const cells = new Map<string, Item>();
  const increments = addedUp(courses.flatMap(({ history }) => tallyOf(undefined, [], history).increments));
  for (let n = 0; n < 64; n += 1)
    for (const { office, sheet, group, measure, by } of increments) {
      const key = groupKey(office, sheet, group, caseIdAt(n));
      const name = `${key.pk} ${key.sk}`;
      cells.set(name, { ...cells.get(name), ...key, [measure]: by });
    }
  return [...cells.values()];
};
