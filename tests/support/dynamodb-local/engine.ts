/** The DynamoDB that a test may use: DynamoDB Local, or the local AWS engine, wherever REDRESS_TEST_ENDPOINT points. */
import { randomUUID } from 'node:crypto';
import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '#adapters/dynamodb/client.ts';
import { createTable } from '#local/dynamodb-local/tables.ts';

const endpoint = process.env.REDRESS_TEST_ENDPOINT ?? 'http://REDRESS_TEST_ENDPOINT.is.not.set';

/** A client of the engine under test; its sign-in is made up, as local engines ask for one but don't check it. */
export const localClient = (): DynamoDBDocumentClient =>
  documentClient({
    endpoint,
    region: process.env.AWS_REGION ?? 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

const made = new Set<string>();

/** A new, empty table, and on wish the indexes of `Cases`; gives its name. */
export const newTable = async (
  client: DynamoDBDocumentClient,
  { indexed }: { readonly indexed: boolean },
): Promise<string> => {
  const name = `redress-test-${randomUUID()}`;
  made.add(name);
  return createTable(client, name, { indexed });
};

/** Removes the tables of this test file, so that a stage that goes on running is left as it was. */
export const dropTables = async (client: DynamoDBDocumentClient): Promise<void> => {
  for (const TableName of made) await client.send(new DeleteTableCommand({ TableName }));
  made.clear();
};
