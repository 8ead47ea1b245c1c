import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryCaseLists } from '#adapters/case-lists/memory.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { memoryCounters } from '#adapters/counters/memory.ts';
import type { Counters } from '#adapters/counters/port.ts';
import type { Enqueue, QueuedMessage } from '#adapters/queue/port.ts';
import { decide, recordedEvents } from '#domain/complaint/decide.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { evolve, fold } from '#domain/complaint/file/evolve.ts';
import { tallyOf } from '#domain/statistics/counted.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { newHandler } from '#functions/statistics/app.ts';
import { countUpTo } from '#functions/statistics/count.ts';
import { commandFrom, type Draw, draw } from '#tests/support/random-commands.ts';
import { randomHistory } from '#tests/support/random-histories.ts';
import { runs } from '#tests/support/seeded.ts';
import * as s from '#tests/support/story.ts';

const offices = ['cn-4403', 'cn-440306', 'cn-440309'];
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

/** Every counter that is not zero. */
const snapshot = async (counters: Counters) => {
  const cells: Record<string, number> = {};
  for (const office of offices)
    for (const [sheet, groups] of Object.entries(await counters.sheets(office, '2026-01', '2029-12')))
      for (const [group, measures] of Object.entries(groups))
        for (const [measure, by] of Object.entries(measures))
          if (by !== 0) cells[[office, sheet, group, measure].join(' ')] = by;
  return cells;
};

const noLooks = async () => {};

/** A store of these histories, for those who read them. */
const keeperOf = (histories: readonly (readonly RecordedEvent[])[]) => ({
  store: {
    history: async (caseId: string, after = 0, limit = 100) => ({
      items: (histories.find(([first]) => first?.caseId === caseId) ?? []).slice(after, after + limit),
    }),
  },
});

const quiet = () => undefined;

/** What the counters must hold: each event counted once, all at once. */
const straight = async (history: readonly RecordedEvent[]) => {
  const counters = memoryCounters();
  const { counted, stands, increments } = tallyOf(undefined, [], history);
  const progress = { seq: history.length, counted, stands };
  await counters.advance({ caseId: s.caseId, from: 0, progress, increments });
  return snapshot(counters);
};

/** Appends a history commit by commit; after each, delivers some records of what is there by then. */
const delivered = async (
  all: readonly (readonly RecordedEvent[])[],
  pick: (records: readonly object[], last: boolean) => readonly (readonly object[])[],
) => {
  const { store, keep } = keeper();
  const counters = memoryCounters();
  const handle = newHandler({ store, counters, lists: memoryCaseLists(), enqueueLooks: noLooks, log: quiet });
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
      { numRuns: runs(20) },
    );
    expect(longest).toBeGreaterThan(48);
  });

  test('two readers at once count each event once', async () => {
    const all = commits([], s.caseId);
    const { store } = await kept(all);
    const counters = memoryCounters();
    const handle = newHandler({
      store,
      counters,
      lists: memoryCaseLists(),
      enqueueLooks: noLooks,
      log: quiet,
    });
    const event = { Records: recordsOf(all.flat()) };
    await Promise.all(Array.from({ length: 8 }, () => handle(event)));
    const sheet = (await counters.sheets('cn-440306', '2026-04', '2026-04'))['2026-04'];
    expect(sheet?.told).toMatchObject({ opened: 1, workers: 1 });
  });

  test('a record that never came is made up for by the next one', async () => {
    const told = s.given(...s.accepted);
    const { store } = await kept([told.history]);
    const counters = memoryCounters();
    await newHandler({ store, counters, lists: memoryCaseLists(), enqueueLooks: noLooks, log: quiet })({
      Records: recordsOf(told.history).slice(-1),
    });
    const sheet = (await counters.sheets('cn-440306', '2026-04', '2026-04'))['2026-04'];
    expect(sheet?.told).toMatchObject({ opened: 1, accepted: 1 });
  });

  test('after a change of its shape a case is made anew from the events, and stands where it stood', async () => {
    const told = s.given(...s.accepted);
    const { store } = await kept([told.history]);
    const counters = memoryCounters();
    const aged: Counters = {
      ...counters,
      progress: async (caseId) => {
        const progress = await counters.progress(caseId);
        return progress && { ...progress, counted: 'stale' };
      },
    };
    const handle = newHandler({
      store,
      counters: aged,
      lists: memoryCaseLists(),
      enqueueLooks: noLooks,
      log: quiet,
    });
    const records = recordsOf(told.history);
    await handle({ Records: records.slice(0, 1) });
    await handle({ Records: records });
    const sheet = (await counters.sheets('cn-440306', '2026-04', '2026-04'))['2026-04'];
    expect(sheet).toMatchObject({
      told: { opened: 1, accepted: 1 },
      filed: { cases: 1 },
      'stay/triage': { 'left/0/0': 1 },
    });
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
    const answer = await newHandler({
      store,
      counters,
      lists: memoryCaseLists(),
      enqueueLooks: noLooks,
      log: quiet,
    })({
      Records: [...recordsOf(told.history), strange, noEvent],
    });
    const again = answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
    expect(again.sort()).toEqual(['7', '8']);
    expect((await counters.sheets('cn-440306', '2026-04', '2026-04'))['2026-04']?.told).toMatchObject({
      accepted: 1,
    });
  });
});

describe('counted again', () => {
  test('from the events into empty tables: exactly equal', async () => {
    const histories = Array.from({ length: 60 }, (_, seed) => randomHistory(seed));
    const { store } = keeperOf(histories);
    const onceByOnce = memoryCounters();
    for (const history of histories)
      for (const { caseId, seq } of history) await countUpTo({ store, counters: onceByOnce }, caseId, seq);
    const again = memoryCounters();
    for (const history of histories.toReversed())
      await countUpTo({ store, counters: again }, history[0]?.caseId ?? '', history.length);
    expect(await snapshot(again)).toEqual(await snapshot(onceByOnce));
  });

  test('what one transaction writes is far from a hundred items', () => {
    const items = Array.from({ length: 400 }, (_, seed) => {
      const { counted, stands } = tallyOf(undefined, [], randomHistory(seed).slice(0, 1));
      const { increments } = tallyOf(counted, stands, randomHistory(seed).slice(1, 25));
      return new Set(increments.map(({ office, sheet, group }) => [office, sheet, group].join(' '))).size;
    });
    expect(Math.max(...items)).toBeLessThan(70);
  });
});

describe('the reader that leads no machine', () => {
  const read = async (enqueueLooks: Enqueue) => {
    const told = s.given(...s.accepted);
    const { store, keep } = keeper();
    await keep(told.history);
    const counters = memoryCounters();
    const handle = newHandler({ store, counters, lists: memoryCaseLists(), enqueueLooks, log: quiet });
    return { answer: await handle({ Records: recordsOf(told.history) }), counters, told };
  };

  test('has each case that moved looked at a quarter of an hour later, once a batch', async () => {
    const looks: QueuedMessage[] = [];
    await read(async (some) => void looks.push(...some));
    expect(looks).toEqual([{ body: { look: s.caseId }, afterSeconds: 900 }]);
  });

  test('asks again where it could not, and counts all the same', async () => {
    const { answer, counters, told } = await read(() => Promise.reject(new Error('throttled')));
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: `${told.history[0]?.seq}00` }]);
    const sheets = await counters.sheets('cn-440306', '2026-04', '2026-04');
    expect(sheets['2026-04']?.told).toMatchObject({ opened: 1, accepted: 1 });
  });
});
