/** Presence on the DynamoDB at REDRESS_TEST_ENDPOINT. Not named *.test.ts: it runs where an engine runs. */
import { afterAll } from 'vitest';
import { dynamodbPresences } from '#adapters/presence/dynamodb.ts';
import { dropTables, localClient, newTable } from '#tests/support/dynamodb-local/engine.ts';
import { presenceContract } from './presence.contract.ts';

const client = localClient();
afterAll(() => dropTables(client));

presenceContract('DynamoDB', async () =>
  dynamodbPresences({ client, table: await newTable(client, { indexed: false }) }),
);
