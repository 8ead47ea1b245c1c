/** The case store on the DynamoDB at REDRESS_TEST_ENDPOINT. Not named *.test.ts: it runs where an engine runs. */
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, test } from 'vitest';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import { eventKey, headKey, onceKey } from '#adapters/dynamodb/keys.ts';
import { caseIndexes, expiryAttribute } from '#adapters/dynamodb/tables.ts';
import { dropTables, localClient, newTable } from '#tests/support/dynamodb-local/engine.ts';
import { itemText } from '#tests/support/item-text.ts';
import { caseStoreContract } from './case-store.contract.ts';
import { storesAgree } from './case-store-agreement.ts';
import {
  add,
  alarmAt,
  atMinute,
  caseId,
  closed,
  filed,
  following,
  recorded,
  wrote,
} from './case-store-cases.ts';

const client = localClient();
const one = caseId(1);
afterAll(() => dropTables(client));

const newStore = async (options: { readonly pageSize?: number; readonly now?: () => Date } = {}) => {
  const table = await newTable(client, { indexed: true });
  return { table, store: dynamodbCaseStore({ client, table, ...options }) };
};

caseStoreContract('DynamoDB', async (options) => (await newStore(options)).store);

describe('case store: DynamoDB alone', () => {
  storesAgree(
    'answers as the twin in memory does, whatever is asked',
    async () => [memoryCaseStore(), (await newStore()).store],
    25,
  );

  test.each([
    { shape: 2, packing: 'none, as it was once', kept: { once: 'otherwise' } },
    { shape: 999, packing: 'another one', kept: Uint8Array.of(1, 2, 3) },
  ])('a HEAD of shape $shape is made anew from its events: $packing', async ({ shape, kept }) => {
    const { table, store } = await newStore();
    await add(store, one, [filed(one), wrote(1), alarmAt(atMinute(9))]);
    const before = await store.head(one);
    await client.send(
      new UpdateCommand({
        TableName: table,
        Key: headKey(one),
        UpdateExpression: 'SET shape = :shape, #state = :state',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':shape': shape, ':state': kept },
      }),
    );
    expect(await store.head(one)).toEqual(before);
    expect((await store.openHeads()).items).toEqual([before]);
    expect(await add(store, one, [wrote(2)])).toMatchObject({ outcome: 'appended', version: 4 });
  });

  test('whoever searches the table finds a word that stands in the state of a HEAD alone', async () => {
    const { table, store } = await newStore();
    const change = following(one, [], [filed(one)]);
    const file = { ...change.state.file, certificate: '张伟强 CANARYHEAD' };
    await store.append({ ...change, state: { ...change.state, file } });
    const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
    expect(Items).toHaveLength(2);
    for (const word of ['张伟强', 'CANARYHEAD'])
      expect(Items.filter((item) => itemText(item).includes(word))).toHaveLength(1);
  });

  test('an ended case keeps no index attribute', async () => {
    const { table, store } = await newStore();
    await add(store, one, [
      filed(one),
      alarmAt(atMinute(9)),
      { type: 'clock_stopped', clock: 'acceptance' },
      closed,
    ]);
    const found = await client.send(new GetCommand({ TableName: table, Key: headKey(one) }));
    const names = Object.values(caseIndexes).flatMap(({ pk, sk }) => [pk, sk]);
    expect(Object.keys(found.Item ?? {}).filter((name) => names.some((each) => each === name))).toEqual([]);
  });

  test('an idempotency key is kept for seven days', async () => {
    const { table, store } = await newStore({ now: () => new Date('2026-03-01T00:00:00Z') });
    await add(store, one, [filed(one)], { key: { hash: 'k', bodyHash: 'b' } });
    const found = await client.send(new GetCommand({ TableName: table, Key: onceKey('k') }));
    expect(found.Item?.[expiryAttribute]).toBe(Date.parse('2026-03-08T00:00:00Z') / 1000);
  });

  test('a stored event that no version knows stops the reading', async () => {
    const { table, store } = await newStore();
    await add(store, one, [filed(one)]);
    const [event] = recorded(one, 1, [wrote(1)]);
    const strange = { ...event, ...eventKey(one, 2), event: { type: 'something_else' } };
    await client.send(new PutCommand({ TableName: table, Item: strange }));
    await expect(store.history(one)).rejects.toThrow();
    expect((await store.history(one, 0, 1)).items).toHaveLength(1);
  });

  test('an event is not put over one that HEAD does not know of', async () => {
    const { table, store } = await newStore();
    await add(store, one, [filed(one)]);
    const events = (await store.history(one)).items;
    const [strange] = recorded(one, 1, [wrote(7)]);
    await client.send(new PutCommand({ TableName: table, Item: { ...eventKey(one, 2), ...strange } }));
    const head = await store.head(one);
    if (head === undefined) throw new Error('No HEAD');
    const change = { caseId: one, expected: 1, events: recorded(one, 1, [wrote(8)]), state: head.state };
    expect(await store.append(change)).toEqual({ outcome: 'conflict' });
    expect((await store.history(one)).items).toEqual([...events, strange]);
  });

  test.each([1, 2])("HEAD's version turns a writer away even where event %i is missing", async (seq) => {
    const { table, store } = await newStore();
    await add(store, one, seq === 1 ? [filed(one)] : [filed(one), wrote(1)]);
    const before = await store.head(one);
    await client.send(new DeleteCommand({ TableName: table, Key: eventKey(one, seq) }));
    expect(await add(store, one, [seq === 1 ? filed(one) : wrote(2)])).toEqual({ outcome: 'conflict' });
    expect(await store.head(one)).toEqual(before);
  });

  test('a history of more than a megabyte is read whole', async () => {
    const { store } = await newStore();
    await add(store, one, [filed(one)]);
    const basis = '法'.repeat(30_000);
    for (let n = 0; n < 15; n += 1)
      await add(store, one, [
        { type: 'refusal_proposed', reason: 'out_of_time', basis, by: 'li.na' },
        { type: 'refusal_proposal_rejected' },
      ]);
    expect((await store.history(one)).next).toBeDefined();
    expect((await wholeHistory(store, one)).map(({ seq }) => seq)).toEqual(
      Array.from({ length: 31 }, (_, n) => n + 1),
    );
  });
});
