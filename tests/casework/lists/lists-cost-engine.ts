/**
 * What a list, a count and a member's own queue read of the DynamoDB at REDRESS_TEST_ENDPOINT, counted: with many cases as
 * much as with a thousand, of which each list has a full page; with a hundred as much a row. Five thousand take a while to
 * write; REDRESS_LISTED_CASES says another number.
 */
import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { dynamodbCaseLists } from '#adapters/case-lists/dynamodb.ts';
import { countsKey, entryKey } from '#adapters/case-lists/keys.ts';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { headFields } from '#adapters/case-store/head-fields.ts';
import { queueRowOf } from '#adapters/case-store/queue-row.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { headKey } from '#adapters/dynamodb/keys.ts';
import { officeCounts } from '#casework/lists/office-counts.ts';
import { casesOfOffice, taskList } from '#casework/lists/office-list.ts';
import { placesOf } from '#casework/lists/places.ts';
import { ownQueue } from '#casework/own-queue.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { listViews, taskKinds } from '#domain/terms/vocabulary.ts';
import { dropTables, localClient, newTable } from '#tests/support/dynamodb-local/engine.ts';
import { neglected } from '#tests/support/escalated.ts';
import * as s from '#tests/support/story.ts';

const client = localClient();
afterAll(() => dropTables(client));

const office = 'cn-440306';
const sizes = { few: 100, full: 1_000, many: Number(process.env.REDRESS_LISTED_CASES ?? 5_000) } as const;
const atOnce = 25;
const inFlight = 16;

const message = s.does(s.worker(), 'write_message', { words: { message: 't-0123456789abcdef' } });
const proposedRefusal = s.does(s.officer, 'propose_refusal', {
  reason: 'duplicate',
  words: { grounds: 't-0123456789abcdef' },
});
/** Courses of cases of every list, told once and then multiplied. */
const courses: readonly s.Given[] = [
  s.given(s.filed),
  s.given(s.filed, message),
  s.given(s.does(s.worker(), 'file_complaint', { ...s.filing, callBack: true }, s.start)),
  s.given(s.filed, s.does(s.officer, 'request_completion', { missing: ['evidence'] })),
  neglected(9),
  s.given(s.filed, proposedRefusal),
  s.given(...s.investigating),
  s.given(...s.ordered),
  s.given(...s.mediating),
  s.given(...s.accepted, s.does(s.worker(), 'report_danger')),
  s.given(...s.investigating, s.does(s.worker(), 'report_retaliation', { kind: 'threat' })),
  s.given(...s.investigating, s.does(s.worker(), 'request_withdrawal')),
  s.given(s.filed, proposedRefusal, s.does(s.supervisor, 'approve_refusal')),
];

const stateOf = ({ state }: s.Given): CaseState => {
  if (state === undefined) throw new Error('An empty story');
  return state;
};
const lastOf = ({ history }: s.Given): RecordedEvent => {
  const last = history.at(-1);
  if (last === undefined) throw new Error('An empty story');
  return last;
};

const idOf = (n: number): string => String(n).padStart(26, '0');

/** A HEAD as an append would have written it, its id and its days moved by so many minutes. */
const seeded = (n: number) => {
  const told = courses[n % courses.length];
  if (told === undefined) throw new Error('No course');
  const state = stateOf(told);
  const openedAt = new Date(Date.parse(state.file.openedAt) + n * 60_000).toISOString();
  const moved: CaseState = { ...state, file: { ...state.file, caseId: idOf(n), openedAt } };
  const last = { ...lastOf(told), caseId: idOf(n) };
  return { state: moved, last, at: last.at };
};

type Item = Readonly<Record<string, unknown>>;

const write = async (table: string, items: readonly Item[]): Promise<void> => {
  const chunks = Array.from({ length: Math.ceil(items.length / atOnce) }, (_, n) =>
    items.slice(n * atOnce, (n + 1) * atOnce),
  );
  for (let n = 0; n < chunks.length; n += inFlight)
    await Promise.all(
      chunks.slice(n, n + inFlight).map((some) =>
        client.send(
          new BatchWriteCommand({
            RequestItems: { [table]: some.map((Item) => ({ PutRequest: { Item } })) },
          }),
        ),
      ),
    );
};

const headItem = (n: number): Item => {
  const { state, last } = seeded(n);
  const fields = headFields({ caseId: idOf(n), expected: 0, events: [last], state });
  return { ...headKey(idOf(n)), ...fields, generation: 0 };
};

/** The entries of a case in the lists, and how many each list has in the end. */
const listItems = (size: number): readonly Item[] => {
  const counts = new Map<string, Record<string, number>>();
  const entries = Array.from({ length: size }, (_, n) => {
    const { state, at } = seeded(n);
    return placesOf(queueRowOf(state, at), at).map((entry) => {
      const sums = counts.get(entry.office) ?? {};
      counts.set(entry.office, { ...sums, [entry.list]: (sums[entry.list] ?? 0) + 1 });
      return { ...entryKey(idOf(n), entry) };
    });
  }).flat();
  const sums = [...counts].map(([of, all]) => ({ ...countsKey(of, 'all'), ...all }));
  return [...entries, ...sums];
};

interface Seed {
  readonly cases: string;
  readonly lists: string;
}

const fill = async (size: number): Promise<Seed> => {
  const cases = await newTable(client, { indexed: true });
  const lists = await newTable(client, { indexed: false });
  const step = 2_000;
  for (let from = 0; from < size; from += step)
    await write(
      cases,
      Array.from({ length: Math.min(step, size - from) }, (_, n) => headItem(from + n)),
    );
  await write(lists, listItems(size));
  return { cases, lists };
};

const capacity = z.object({ CapacityUnits: z.number() });
const consumed = z.object({ ConsumedCapacity: capacity });

/** A client that adds up the read units of what it sends. */
const counting = () => {
  const units = { read: 0 };
  const send = async (command: { readonly input: object }) => {
    Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
    const answer: unknown = await client.send(command as never);
    units.read += consumed.parse(answer).ConsumedCapacity.CapacityUnits;
    return answer;
  };
  return { units, client: { send } as unknown as DynamoDBDocumentClient };
};

const none: Seed = { cases: '', lists: '' };
const seeds = { few: none, full: none, many: none };
type Size = keyof typeof seeds;

beforeAll(async () => {
  const began = performance.now();
  for (const size of ['few', 'full', 'many'] as const) seeds[size] = await fill(sizes[size]);
  console.log(`${sizes.many} cases written in ${Math.round((performance.now() - began) / 1000)} s`);
}, 1_800_000);

type Deps = Parameters<typeof ownQueue>[0] & Parameters<typeof casesOfOffice>[0];

const costOf = async (size: Size, read: (deps: Deps) => Promise<number>) => {
  const { cases, lists } = seeds[size];
  const { units, client: counted } = counting();
  const rows = await read({
    store: dynamodbCaseStore({ client: counted, table: cases }),
    lists: dynamodbCaseLists({ client: counted, table: lists }),
    directory: memoryDirectory({ offices: s.offices, staff: s.staff }),
    jurisdiction: 'cn-mainland',
    now: () => new Date('2026-04-20T02:00:00.000Z'),
  });
  return { units: units.read, rows };
};

const asked = { office, order: 'due', filter: {}, page: undefined, until: undefined } as const;
const memberOf = (id: string) => {
  const found = s.staff.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const reads: readonly (readonly [string, (deps: Deps) => Promise<number>])[] = [
  ...listViews.map(
    (view) =>
      [
        `view ${view}`,
        async (deps: Deps) => (await casesOfOffice(deps, { ...asked, view })).items.length,
      ] as const,
  ),
  [
    'view open by opening',
    async (deps) => (await casesOfOffice(deps, { ...asked, view: 'open', order: 'opened' })).items.length,
  ],
  [
    'a filter that nothing passes',
    async (deps) =>
      (await casesOfOffice(deps, { ...asked, view: 'open', filter: { language: 'fil' } })).items.length,
  ],
  ...taskKinds.map(
    (kind) =>
      [
        `tasks ${kind}`,
        async (deps: Deps) => (await taskList(deps, { office, kind, page: undefined })).items.length,
      ] as const,
  ),
  ['counts', async (deps) => Object.keys((await officeCounts(deps, office)).held).length],
  ...['o.chen', 'i.li', 'i.wang', 'm.sun', 's.zhou'].map(
    (id) =>
      [
        `own queue of ${id}`,
        async (deps: Deps) => (await ownQueue(deps, memberOf(id), undefined)).items.length,
      ] as const,
  ),
];

/** Half a unit is the least that a query costs; a page of the same rows may be a little larger or smaller. */
const play = { units: 1, share: 1.1 } as const;

describe('lists cost the same however many cases there are', () => {
  test.each(reads)(
    '%s',
    async (name, read) => {
      const [few, full, many] = [
        await costOf('few', read),
        await costOf('full', read),
        await costOf('many', read),
      ];
      const said = (of: { readonly units: number; readonly rows: number }) => `${of.units} for ${of.rows}`;
      console.log(`${name}: read units ${said(few)}, ${said(full)}, ${said(many)} rows`);
      expect(many.rows).toBeGreaterThanOrEqual(full.rows);
      expect(many.units).toBeLessThanOrEqual(full.units * play.share + play.units);
      if (few.rows > 0)
        expect(many.units / many.rows).toBeLessThanOrEqual((few.units / few.rows) * play.share + play.units);
    },
    120_000,
  );
});
