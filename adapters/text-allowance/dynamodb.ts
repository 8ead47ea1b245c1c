import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { spentKey } from '../dynamodb/keys.ts';
import { expiryAttribute } from '../dynamodb/tables.ts';
import type { TextAllowance } from './port.ts';

/** A day's sums are of no use after it, wherever on earth it is; a second day helps who looks into an alarm. */
const keptSeconds = 3 * 24 * 3600;

const spentItem = z.object({ spent: z.int() });

const expiryOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 1000 + keptSeconds;

/** Sums in the table `Cases`, under keys of their own. */
export const dynamodbTextAllowance = ({
  client,
  table,
}: {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}): TextAllowance => ({
  spend: async (day, purse, texts) => {
    const { Attributes } = await client.send(
      new UpdateCommand({
        TableName: table,
        Key: spentKey(day, purse.of, 'hash' in purse ? purse.hash : undefined),
        UpdateExpression: 'ADD spent :texts SET #expiry = :expiry',
        ExpressionAttributeNames: { '#expiry': expiryAttribute },
        ExpressionAttributeValues: { ':texts': texts, ':expiry': expiryOf(day) },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return spentItem.parse(Attributes).spent;
  },
});
