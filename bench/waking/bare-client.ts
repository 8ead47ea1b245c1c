/** The yardstick of waking up: a client of DynamoDB with the two commands that every command on a case needs, and nothing else. */
import { DynamoDBClient, GetItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';

const client = new DynamoDBClient();

export const handler = async (TableName: string) => {
  await client.send(new GetItemCommand({ TableName, Key: {} }));
  await client.send(new TransactWriteItemsCommand({ TransactItems: [] }));
};
