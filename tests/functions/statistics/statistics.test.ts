import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { memoryCounters } from '#adapters/counters/memory.ts';
import type { Counters } from '#adapters/counters/port.ts';
import { decide, recordedEvents } from '#domain/complaint/decide.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { evolve, fold } from '#domain/complaint/file/evolve.ts';
import { measuresOf } from '#domain/statistics/measures.ts';
import { type Standing, standingAfter } from '#domain/statistics/standing.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { newHandler } from '#functions/statistics/app.ts';
import { commandFrom, type Draw, draw } from '#tests/support/random-commands.ts';
import * as s from '#tests/support/story.ts';

const offices = ['cn-4403', 'cn-440306', 'cn-440309'];
const months = Array.from(
  { length: 24 },
  (_, n) => `${2026 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
);

const recordsOf = (history: readonly RecordedEvent[]) =>
  history.map(({ caseId, seq }) => ({
    dynamodb: {
      SequenceNumber: `${seq}00`,
      NewImage: { caseId: { S: caseId }, seq: { N: `${seq}` } },
    },
  }));

const commits = (draws: readonly Draw[], caseId: string): readonly (readonly RecordedEvent[])[] => {
  const filing = s.contextFor(s.worker(), s.start);
  const first = decide(
    s.does(s.worker(), 'file_complaint', { ...s.filing, caseId }).input,
    undefined,
    filing,
  );
  if (isRefusal(first)) throw new Error('The filing is refused');
  const all: (readonly RecordedEvent[])[] = [recordedEvents(caseId, 0, first, filing)];
  let state = fold(all.flat());
  let at = s.start;
  for (const each of draws) {
    if (state === undefined) break;
    at = new Date(Date.parse(at) + each.later * 3_600_000).toISOString();
    const line = commandFrom(state, at, each);
    const context = s.contextFor(line.by, at);
    const answer = decide(line.input, state, context);
    if (isRefusal(answer) || answer.length > 90) continue;
    const events = recordedEvents(caseId, all.flat().length, answer, context);
    state = events.reduce(evolve, state);
    all.push(events);
  }
  return all;
};

/** A store to which a case is appended commit by commit. */
const keeper = () => {
  const store = memoryCaseStore();
  let history: readonly RecordedEvent[] = [];
  const keep = async (events: readonly RecordedEvent[]) => {
    const expected = history.length;
    history = [...history, ...events];
    const [caseId, state] = [events[0]?.caseId, fold(history)];
    if (caseId === undefined || state === undefined) throw new Error('Nothing to keep');
    await store.append({ caseId, expected, events, state });
    return history;
  };
  return { store, keep };
};

const kept = async (all: readonly (readonly RecordedEvent[])[]) => {
  const { store, keep } = keeper();
  for (const events of all) await keep(events);
  return { store };
};

const snapshot = async (counters: Counters) => {
  const sheets: Record<string, unknown> = {};
  for (const office of offices)
    for (const month of months) {
      const sheet = await counters.month(office, month);
      if (Object.keys(sheet).length > 0) sheets[`${office} ${month}`] = sheet;
    }
  return sheets;
};

const quiet = () => undefined;

/** What the counters must hold: each event measured once, in order, in a straight line. */
const straight = async (history: readonly RecordedEvent[]) => {
  const counters = memoryCounters();
  let before: Standing | undefined;
  for (const each of history) {
    const standing = standingAfter(before, each);
    const progress = { seq: each.seq, standing };
    const increments = measuresOf(each, before, standing);
    await counters.advance({ caseId: each.caseId, from: each.seq - 1, progress, increments });
    before = standing;
  }
  return snapshot(counters);
};

/** Appends a history commit by commit; after each, delivers some records of what is there by then. */
const delivered = async (
  all: readonly (readonly RecordedEvent[])[],
  pick: (records: readonly object[], last: boolean) => readonly (readonly object[])[],
) => {
  const { store, keep } = keeper();
  const counters = memoryCounters();
  const handle = newHandler({ store, counters, log: quiet });
  const failures: unknown[] = [];
  for (const [n, events] of all.entries()) {
    const history = await keep(events);
    for (const Records of pick(recordsOf(history), n === all.length - 1))
      failures.push(...(await handle({ Records })).batchItemFailures);
  }
  return { counted: await snapshot(counters), failures };
};

const inBatches = (records: readonly object[], size: number) =>
  Array.from({ length: Math.ceil(records.length / size) }, (_, n) => records.slice(n * size, (n + 1) * size));

describe('counting once', () => {
  test('while the case goes on: records lost, repeated, shuffled, in batches of any size, three times at the end: as counted in a straight line', async () => {
    let longest = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(draw, { minLength: 20, maxLength: 120, size: 'max' }),
        fc.infiniteStream(fc.nat(1_000_000)),
        fc.integer({ min: 1, max: 12 }),
        async (draws, chance, size) => {
          const roll = () => chance.next().value;
          const shuffled = (records: readonly object[]) =>
            records
              .map((each) => ({ each, at: roll() }))
              .toSorted((a, b) => a.at - b.at)
              .map(({ each }) => each);
          const all = commits(draws, s.caseId);
          longest = Math.max(longest, all.flat().length);
          const { counted, failures } = await delivered(all, (records, last) =>
            last
              ? inBatches(shuffled([...records, ...records, ...records]), size)
              : inBatches(shuffled(records.filter(() => roll() % 3 === 0)), size),
          );
          expect(failures).toEqual([]);
          expect(counted).toEqual(await straight(all.flat()));
        },
      ),
      { numRuns: 60 },
    );
    expect(longest).toBeGreaterThan(48);
  });

  test('two readers at once count each event once', async () => {
    const all = commits([], s.caseId);
    const { store } = await kept(all);
    const counters = memoryCounters();
    const handle = newHandler({ store, counters, log: quiet });
    const event = { Records: recordsOf(all.flat()) };
    await Promise.all(Array.from({ length: 8 }, () => handle(event)));
    const sheet = await counters.month('cn-440306', '2026-04');
    expect(sheet.counts).toMatchObject({ opened: 1, workers: 1 });
  });

  test('a record that never came is made up for by the next one', async () => {
    const told = s.given(...s.accepted);
    const { store } = await kept([told.history]);
    const counters = memoryCounters();
    await newHandler({ store, counters, log: quiet })({ Records: recordsOf(told.history).slice(-1) });
    const sheet = await counters.month('cn-440306', '2026-04');
    expect(sheet.counts).toMatchObject({ opened: 1, accepted: 1 });
  });

  test('after a change of the standing’s shape it is made anew from the events', async () => {
    const told = s.given(...s.accepted);
    const { store } = await kept([told.history]);
    const counters = memoryCounters();
    const aged: Counters = {
      ...counters,
      progress: async (caseId) => {
        const progress = await counters.progress(caseId);
        return progress && { seq: progress.seq, standing: 'stale' };
      },
    };
    const handle = newHandler({ store, counters: aged, log: quiet });
    const records = recordsOf(told.history);
    await handle({ Records: records.slice(0, 1) });
    await handle({ Records: records });
    const sheet = await counters.month('cn-440306', '2026-04');
    expect(sheet).toMatchObject({ counts: { opened: 1, accepted: 1 }, 'days.triage': { 0: 1 } });
  });
});

describe('what can’t be counted', () => {
  test('is reported, so that the stream goes on from there; the other cases of the batch are counted', async () => {
    const told = s.given(...s.accepted);
    const { store } = await kept([told.history]);
    const counters = memoryCounters();
    const nowhere = '9123456789abcdefghjkmnpqrs';
    const strange = {
      dynamodb: { SequenceNumber: '7', NewImage: { caseId: { S: nowhere }, seq: { N: '1' } } },
    };
    const noEvent = { dynamodb: { SequenceNumber: '8', NewImage: { sk: { S: 'EVENT#x' } } } };
    const answer = await newHandler({ store, counters, log: quiet })({
      Records: [...recordsOf(told.history), strange, noEvent],
    });
    const again = answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
    expect(again.sort()).toEqual(['7', '8']);
    expect((await counters.month('cn-440306', '2026-04')).counts).toMatchObject({ accepted: 1 });
  });
});
