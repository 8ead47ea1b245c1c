/** The access log on the DynamoDB at REDRESS_TEST_ENDPOINT. Not named *.test.ts: it runs where an engine runs. */
import { afterAll } from 'vitest';
import { dynamodbAccessLog } from '#adapters/access-log/dynamodb.ts';
import { dropTables, localClient, newTable } from '#tests/support/dynamodb-local/engine.ts';
import { accessLogContract } from './access-log.contract.ts';

const client = localClient();
afterAll(() => dropTables(client));

accessLogContract('DynamoDB', async () =>
  dynamodbAccessLog({ client, table: await newTable(client, { indexed: false }) }),
);
