/** The DynamoDB that a test may use: DynamoDB Local, or the local AWS engine, wherever REDRESS_TEST_ENDPOINT points. */
import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DeleteTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '#adapters/dynamodb/client.ts';
import { caseIndexes, tableKeys } from '#adapters/dynamodb/tables.ts';

const endpoint = process.env.REDRESS_TEST_ENDPOINT ?? 'http://REDRESS_TEST_ENDPOINT.is.not.set';

/** A client of the engine under test; its sign-in is made up, as local engines ask for one but don't check it. */
export const localClient = (): DynamoDBDocumentClient =>
  documentClient({
    endpoint,
    region: process.env.AWS_REGION ?? 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

interface Keys {
  readonly pk: string;
  readonly sk: string;
}
const keySchema = ({ pk, sk }: Keys) => [
  { AttributeName: pk, KeyType: 'HASH' as const },
  { AttributeName: sk, KeyType: 'RANGE' as const },
];

const projection = (carries: readonly string[]) =>
  carries.length === 0
    ? { ProjectionType: 'KEYS_ONLY' as const }
    : { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...carries] };

const made = new Set<string>();

/** A new, empty table with the keys of all our tables, and on wish the indexes of `Cases`; gives its name. */
export const newTable = async (
  client: DynamoDBDocumentClient,
  { indexed }: { readonly indexed: boolean },
): Promise<string> => {
  const TableName = `redress-test-${randomUUID()}`;
  made.add(TableName);
  const indexes = indexed ? Object.entries(caseIndexes) : [];
  const names = [tableKeys, ...indexes.map(([, keys]) => keys)].flatMap(({ pk, sk }) => [pk, sk]);
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: keySchema(tableKeys),
      ...(indexed && {
        GlobalSecondaryIndexes: indexes.map(([IndexName, index]) => ({
          IndexName,
          KeySchema: keySchema(index),
          Projection: projection(index.carries),
        })),
      }),
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName });
  return TableName;
};

/** Removes the tables of this test file, so that a stage that goes on running is left as it was. */
export const dropTables = async (client: DynamoDBDocumentClient): Promise<void> => {
  for (const TableName of made) await client.send(new DeleteTableCommand({ TableName }));
  made.clear();
};
