/** The find index on the DynamoDB at REDRESS_TEST_ENDPOINT. Not named *.test.ts: it runs where an engine runs. */
import { afterAll } from 'vitest';
import { dynamodbFindIndex } from '#adapters/find-index/dynamodb.ts';
import { dropTables, localClient, newTable } from '#tests/support/dynamodb-local/engine.ts';
import { findIndexContract } from './find-index.contract.ts';

const client = localClient();
afterAll(() => dropTables(client));

findIndexContract('DynamoDB', async () =>
  dynamodbFindIndex({ client, table: await newTable(client, { indexed: false }) }),
);
