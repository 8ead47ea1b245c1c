/** Tables of DynamoDB Local with the keys and indexes of ours, as the stack deploys them. */
import { CreateTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { caseIndexes, tableKeys } from '#adapters/dynamodb/tables.ts';

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

/** A new, empty table with the keys of all our tables, and on wish the indexes of `Cases`; gives its name. */
export const createTable = async (
  client: DynamoDBDocumentClient,
  TableName: string,
  { indexed = false }: { readonly indexed?: boolean } = {},
): Promise<string> => {
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
