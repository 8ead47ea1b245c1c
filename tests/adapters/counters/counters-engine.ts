/** The counters on the DynamoDB at REDRESS_TEST_ENDPOINT. Not named *.test.ts: it runs where an engine runs. */
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, test } from 'vitest';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { dynamodbCounters } from '#adapters/counters/dynamodb.ts';
import { progressKey } from '#adapters/counters/keys.ts';
import { countUpTo } from '#functions/statistics/count.ts';
import { dropTables, localClient, newTable } from '#tests/support/dynamodb-local/engine.ts';
import * as s from '#tests/support/story.ts';
import { countersContract } from './counters.contract.ts';

const client = localClient();
afterAll(() => dropTables(client));

const newCounters = async () => {
  const table = await newTable(client, { indexed: false });
  return { table, counters: dynamodbCounters({ client, table }) };
};

countersContract('DynamoDB', async () => (await newCounters()).counters);

describe('counters: DynamoDB alone', () => {
  test('a case of another shape is stale, and counting goes on all the same', async () => {
    const { table, counters } = await newCounters();
    const store = memoryCaseStore();
    const { history, state } = s.given(...s.ordered);
    if (state === undefined) throw new Error('An empty story');
    await store.append({ caseId: s.caseId, expected: 0, events: history, state });
    const half = Math.min(24, history.length - 1);
    await countUpTo({ store, counters }, s.caseId, 1);
    await client.send(
      new UpdateCommand({
        TableName: table,
        Key: progressKey(s.caseId),
        UpdateExpression: 'SET shape = :shape, seq = :seq',
        ExpressionAttributeValues: { ':shape': 'of before', ':seq': half },
      }),
    );
    expect(await counters.progress(s.caseId)).toMatchObject({ seq: half, counted: 'stale' });
    await countUpTo({ store, counters }, s.caseId, history.length);
    expect(await counters.progress(s.caseId)).toMatchObject({
      seq: history.length,
      counted: { state: { stage: { status: state.stage.status } } },
    });
  });
});
