import { type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { presenceKey, presencePk } from '../dynamodb/keys.ts';
import { expiryAttribute } from '../dynamodb/tables.ts';
import { mostPresent, type Presences } from './port.ts';

const presenceItem = z.object({ staff: z.string(), act: z.exactOptional(z.string()) });

/** What has run out lies there until the table forgets it, which may take two days: so much is read over. */
const mostRead = 100;

/** In the table `Cases`, one item a member and case under keys of their own, which the readers of its stream pass over. */
export const dynamodbPresences = ({
  client,
  table,
}: {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}): Presences => ({
  say: async (caseId, presence, until) => {
    await client.send(
      new PutCommand({
        TableName: table,
        Item: {
          ...presenceKey(caseId, presence.staff),
          ...presence,
          until: until.toISOString(),
          [expiryAttribute]: Math.ceil(until.getTime() / 1000),
        },
      }),
    );
  },
  at: async (caseId, now) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        FilterExpression: '#until > :now',
        ExpressionAttributeNames: { '#until': 'until' },
        ExpressionAttributeValues: { ':pk': presencePk(caseId), ':now': now.toISOString() },
        Limit: mostRead,
      }),
    );
    return Items.slice(0, mostPresent).map((item) => presenceItem.parse(item));
  },
});
