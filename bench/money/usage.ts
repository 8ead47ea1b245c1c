/** What an act asks of AWS, counted from what it appended: its transaction, its indexes, and all that reads the stream. */

import type { ListEntry } from '#adapters/case-lists/port.ts';
import { caseWritesOf } from '#adapters/case-store/check-append.ts';
import { headFields } from '#adapters/case-store/head-fields.ts';
import { type IndexEntry, indexEntry } from '#adapters/case-store/index-entry.ts';
import type { CaseWrite } from '#adapters/case-store/port.ts';
import { groupKey } from '#adapters/counters/keys.ts';
import { packed } from '#adapters/dynamodb/packed.ts';
import { itemSizeOf } from '#adapters/dynamodb/size.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { noticesFor } from '#domain/messages/notices/notices.ts';
import { addedUp } from '#domain/statistics/cells.ts';
import { type Tally, tallyOf } from '#domain/statistics/counted.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { writeUnitsOf } from '../commands.ts';
import { sumOf, type Usage } from './cost.ts';
import { calls, seconds, usageOfDoor, usageOfFound, usageOfNotices } from './doors.ts';
import { placesIn, usageOfLists } from './lists.ts';
import type { NotedAct } from './story-desk.ts';
import { transitionsOfMove } from './transitions.ts';

interface Known {
  readonly state: CaseState;
  readonly entry: IndexEntry;
  readonly tally: Tally;
  readonly places: readonly ListEntry[];
}

const readUnitsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / 4096));
const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);
const sizeOf = (all: readonly object[]): number =>
  all.reduce<number>((sum, each) => sum + itemSizeOf({ ...each }), 0);

const indexKeys = ['due', 'office', 'staff', 'open'] as const;

/** One where an entry comes, goes or changes in place; two where it moves. */
const indexWrites = (before: IndexEntry | undefined, now: IndexEntry): number =>
  indexKeys.reduce((sum, index) => {
    const keyOf = (entry: IndexEntry | undefined) =>
      entry?.[`${index}Pk`] && `${entry[`${index}Pk`]} ${entry[`${index}Sk`]}`;
    const [old, next] = [keyOf(before), keyOf(now)];
    const carries = index === 'office' || index === 'staff';
    const bytes = carries ? itemSizeOf({ row: now.row && packed(now.row) }) : 0;
    const entries = old === next ? (next && carries ? 1 : 0) : (old ? 1 : 0) + (next ? 1 : 0);
    return sum + entries * Math.max(1, kilobytes(bytes));
  }, 0);

const countersOf = ({ caseId }: CaseWrite, { counted, stands, increments }: Tally): Usage => {
  const items = new Set(
    addedUp(increments).map(({ office, sheet, group }) =>
      JSON.stringify(groupKey(office, sheet, group, caseId)),
    ),
  );
  const progress = itemSizeOf({ counted: packed(counted), stands: packed(stands) });
  const units = kilobytes(progress) + items.size;
  return { writeUnits: items.size === 0 ? units : 2 * units, readUnits: readUnitsOf(progress) };
};

const machineOf = (before: CaseState | undefined, { state }: CaseWrite, headBytes: number): Usage => {
  const transitions = transitionsOfMove(before?.stage.status, state.stage.status);
  if (transitions === 0) return {};
  // the end is marked and the token that was answered is removed, both by the conductor
  if (!isOpen(state.stage.status)) return { transitions, writeUnits: 2 };
  const begins = before === undefined || !isOpen(before.stage.status);
  return sumOf([
    { transitions },
    // the token that is put, and the one that is answered or HEAD, which counts the execution
    { writeUnits: 1 + (begins ? kilobytes(headBytes) : 1) },
    { readUnits: 1 },
    calls(1, seconds.stage),
  ]);
};

const readersOf = (headBytes: number, eventBytes: number): Usage =>
  sumOf([
    calls(1, seconds.conductor),
    { readUnits: readUnitsOf(headBytes) + readUnitsOf(eventBytes) + 1 },
    calls(1, seconds.statistics),
    { readUnits: readUnitsOf(eventBytes) },
    calls(1, seconds.look),
    { queueCalls: 3, readUnits: readUnitsOf(headBytes) + 1 },
  ]);

/** What a story is made of, so that it is seen what it costs. */
export const sources = [
  'doors',
  'appends',
  'machine',
  'stream',
  'counters',
  'lists',
  'notices',
  'finds',
] as const;
type Source = (typeof sources)[number];
type Sourced = readonly [Source, Usage];

interface OfWrite {
  readonly known: Known;
  readonly parts: readonly Sourced[];
  readonly notices: number;
}

const usageOfWrite = (before: Known | undefined, write: CaseWrite): OfWrite => {
  const { state, events } = write;
  const at = events.at(-1)?.at ?? state.file.toldAt;
  const entry = indexEntry(state, at);
  const places = placesIn(entry.row, at);
  const tally = tallyOf(before?.tally.counted, before?.tally.stands ?? [], events);
  const headBytes = itemSizeOf({ ...headFields(write) });
  const notices = events.flatMap(({ event }) => noticesFor(event, state));
  const toWorkers = notices.filter(({ audience }) => audience === 'worker').length;
  return {
    known: { state, entry, tally, places },
    parts: [
      ['appends', { writeUnits: indexWrites(before?.entry, entry), readUnits: readUnitsOf(headBytes) }],
      ['stream', sumOf([{ busEvents: events.length }, readersOf(headBytes, sizeOf(events))])],
      ['counters', countersOf(write, tally)],
      ['lists', usageOfLists(write.caseId, before?.places, places)],
      ['machine', machineOf(before?.state, write, headBytes)],
      ['notices', usageOfNotices(toWorkers, notices.length - toWorkers)],
    ],
    notices: notices.length,
  };
};

/** The records, a note before and after them, and the key of the case: made for a new one, else read and opened. */
const usageOfVault = ({ sealed, append }: NotedAct): Usage => {
  if (sealed === 0) return {};
  return { kmsCalls: 1, readUnits: 1, writeUnits: sealed + 2 + (append.expected === 0 ? 1 : 0) };
};

export interface StoryUsage {
  readonly usage: Usage;
  readonly bySource: Readonly<Record<Source, Usage>>;
  readonly cases: number;
  readonly acts: number;
  readonly events: number;
  readonly notices: number;
}

const usageOfAct = (act: NotedAct): readonly Sourced[] => [
  ['doors', usageOfDoor(act.door)],
  ...act.found.map((found): Sourced => ['finds', usageOfFound(found)]),
  ['appends', usageOfVault(act)],
  ['appends', { writeUnits: writeUnitsOf(act.append), kmsCalls: act.hashes, readUnits: 1 }],
];

export const usageOfStory = (acts: readonly NotedAct[]): StoryUsage => {
  const known = new Map<string, Known>();
  const parts: Sourced[] = [];
  let [events, notices] = [0, 0];
  for (const act of acts) {
    parts.push(...usageOfAct(act));
    for (const write of caseWritesOf(act.append)) {
      const written = usageOfWrite(known.get(write.caseId), write);
      known.set(write.caseId, written.known);
      parts.push(...written.parts);
      events += write.events.length;
      notices += written.notices;
    }
  }
  const of = (source: Source) => sumOf(parts.flatMap(([from, usage]) => (from === source ? [usage] : [])));
  const bySource = Object.fromEntries(
    sources.map((source) => [source, of(source)]),
  ) as StoryUsage['bySource'];
  const usage = sumOf(Object.values(bySource));
  return { usage, bySource, cases: known.size, acts: acts.length, events, notices };
};
