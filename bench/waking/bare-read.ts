/** The yardstick of the first request: a client of DynamoDB, and one read with it. */
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';

const client = new DynamoDBClient();

export const handler = async ({ table, pk, sk }: Readonly<Record<'table' | 'pk' | 'sk', string>>) =>
  client.send(new GetItemCommand({ TableName: table, Key: { pk: { S: pk }, sk: { S: sk } } }));
