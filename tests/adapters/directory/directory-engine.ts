/** The directory on the DynamoDB at REDRESS_TEST_ENDPOINT. Not named *.test.ts: it runs where an engine runs. */
import { afterAll } from 'vitest';
import { dynamodbDirectory } from '#adapters/directory/dynamodb.ts';
import { dropTables, localClient, newTable } from '#tests/support/dynamodb-local/engine.ts';
import { directoryContract } from './directory.contract.ts';

const client = localClient();
afterAll(() => dropTables(client));

directoryContract('DynamoDB', async () =>
  dynamodbDirectory({ client, table: await newTable(client, { indexed: false }) }),
);
