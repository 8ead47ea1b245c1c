/** The lists of cases on the DynamoDB at REDRESS_TEST_ENDPOINT. Not named *.test.ts: it runs where an engine runs. */
import { afterAll } from 'vitest';
import { dynamodbCaseLists } from '#adapters/case-lists/dynamodb.ts';
import { dropTables, localClient, newTable } from '#tests/support/dynamodb-local/engine.ts';
import { caseListsContract } from './case-lists.contract.ts';

const client = localClient();
afterAll(() => dropTables(client));

caseListsContract(
  'DynamoDB',
  async () => dynamodbCaseLists({ client, table: await newTable(client, { indexed: false }) }),
  3,
);
