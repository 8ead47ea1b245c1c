/** The largest joint cases on the DynamoDB at REDRESS_TEST_ENDPOINT, every event of it kept for real. */
import { afterAll, expect, test } from 'vitest';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import { caseId } from '#tests/adapters/case-store/case-store-cases.ts';
import { batches, itemLimit, scales, writes } from '#tests/support/crowd.ts';
import { dropTables, localClient, newTable } from '#tests/support/dynamodb-local/engine.ts';

const client = localClient();
afterAll(() => dropTables(client));

test.each([
  { size: 500, instalments: 3, verified: 3, ends: 'closed' },
  { size: 500, instalments: 20, verified: 1, ends: 'plan_active' },
  { size: 1000, instalments: 10, verified: 1, ends: 'plan_active' },
])(
  'HEAD and every event of $size workers and $instalments instalments are kept',
  async ({ ends, ...crowd }) => {
    const store = dynamodbCaseStore({ client, table: await newTable(client, { indexed: true }) });
    const id = caseId(500);
    const { weigh, weighed } = scales();
    for (const written of batches(writes(crowd, id, '2026-04-01T02:00:00.000Z'))) {
      expect((await store.append(written)).outcome).toBe('appended');
      weigh(written);
    }
    const { table, largest } = weighed();
    console.log(`${crowd.size} workers, ${crowd.instalments} instalments\n${table}`);
    expect(largest).toBeLessThan(itemLimit);
    const [head, history] = [await store.head(id), await wholeHistory(store, id)];
    expect(head?.state.stage.status).toBe(ends);
    expect(head?.version).toBe(history.length);
    expect(fold(history)).toEqual(head?.state);
  },
  300_000,
);
