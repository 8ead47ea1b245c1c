/** The claims on the DynamoDB at REDRESS_TEST_ENDPOINT. Not named *.test.ts: it runs where an engine runs. */
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, test } from 'vitest';
import { dynamodbSendClaims } from '#adapters/send-claims/dynamodb.ts';
import { dropTables, localClient, newTable } from '#tests/support/dynamodb-local/engine.ts';
import { sendClaimsContract } from './send-claims.contract.ts';

const client = localClient();
afterAll(() => dropTables(client));

const newClaims = async () => {
  const table = await newTable(client, { indexed: false });
  return { table, claims: dynamodbSendClaims({ client, table }) };
};

sendClaimsContract('DynamoDB', async () => (await newClaims()).claims);

test('keeps a state and an instant, and neither the key nor a word of the text; forgotten after ninety days', async () => {
  const { table, claims } = await newClaims();
  await claims.claim('01case-7-0', new Date('2026-11-24T03:00:00Z'));
  const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
  expect(Items).toHaveLength(1);
  expect(Object.keys(Items[0] ?? {}).sort()).toEqual(['at', 'expiresAt', 'pk', 'sk', 'state']);
  expect(JSON.stringify(Items)).not.toContain('01case');
  expect(Items[0]).toMatchObject({ expiresAt: Date.parse('2027-02-22T03:00:00Z') / 1000 });
});
