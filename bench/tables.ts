/** Tables on a local engine with the keys and indexes of ours, for as long as something is measured. */
import { CreateTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '#adapters/dynamodb/client.ts';
import { caseIndexes, tableKeys } from '#adapters/dynamodb/tables.ts';

interface Keys {
  readonly pk: string;
  readonly sk: string;
}

const schemaOf = ({ pk, sk }: Keys) => [
  { AttributeName: pk, KeyType: 'HASH' as const },
  { AttributeName: sk, KeyType: 'RANGE' as const },
];

export const benchClient = (endpoint: string): DynamoDBDocumentClient =>
  documentClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });

export const benchTable = async (
  client: DynamoDBDocumentClient,
  TableName: string,
  indexed = false,
): Promise<string> => {
  const indexes = indexed ? Object.entries(caseIndexes) : [];
  const names = [tableKeys, ...indexes.map(([, keys]) => keys)].flatMap(({ pk, sk }) => [pk, sk]);
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: schemaOf(tableKeys),
      ...(indexed && {
        GlobalSecondaryIndexes: indexes.map(([IndexName, index]) => ({
          IndexName,
          KeySchema: schemaOf(index),
          Projection: { ProjectionType: 'ALL' as const },
        })),
      }),
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName });
  return TableName;
};
