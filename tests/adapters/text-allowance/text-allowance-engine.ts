/** The allowance on the DynamoDB at REDRESS_TEST_ENDPOINT. Not named *.test.ts: it runs where an engine runs. */
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, test } from 'vitest';
import { spentKey } from '#adapters/dynamodb/keys.ts';
import { dynamodbTextAllowance } from '#adapters/text-allowance/dynamodb.ts';
import { dropTables, localClient, newTable } from '#tests/support/dynamodb-local/engine.ts';
import { textAllowanceContract } from './text-allowance.contract.ts';

const client = localClient();
afterAll(() => dropTables(client));

const newAllowance = async () => {
  const table = await newTable(client, { indexed: false });
  return { table, allowance: dynamodbTextAllowance({ client, table }) };
};

textAllowanceContract('DynamoDB', async () => (await newAllowance()).allowance);

test('a sum is forgotten three days after its day began', async () => {
  const { table, allowance } = await newAllowance();
  await allowance.spend('2026-11-24', { of: 'overall' }, 1);
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: spentKey('2026-11-24', 'overall') }),
  );
  expect(Item).toMatchObject({ spent: 1, expiresAt: Date.parse('2026-11-27T00:00:00Z') / 1000 });
});
