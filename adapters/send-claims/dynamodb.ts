import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { expiryAttribute } from '../dynamodb/tables.ts';
import { sendClaimKey } from '../vault/keys.ts';
import { abandonedAfterMs, claimKeptHours, type SendClaims, type SendState } from './port.ts';

const sendState = z.enum(['sending', 'sent', 'refused']);
const keptClaim = z.object({ state: sendState });
/** As an exception carries what stood in the way. */
const barringClaim = z.object({ state: z.object({ S: sendState }) });

const near = (at: Date, ms: number): string => new Date(at.getTime() + ms).toISOString();

/** Claims in the table `Vault` beside the drafts, as what is forgotten by itself. */
export const dynamodbSendClaims = ({
  client,
  table,
}: {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}): SendClaims => {
  const claimed = (key: string, state: SendState, at: Date) => ({
    TableName: table,
    Item: {
      ...sendClaimKey(key),
      state,
      at: at.toISOString(),
      [expiryAttribute]: Math.ceil(at.getTime() / 1000) + claimKeptHours * 3600,
    },
  });
  const free =
    'attribute_not_exists(pk) OR #expiry <= :now OR (#state = :sending AND NOT (#at BETWEEN :from AND :until))';
  return {
    claim: async (key, at) => {
      try {
        await client.send(
          new PutCommand({
            ...claimed(key, 'sending', at),
            ConditionExpression: free,
            ExpressionAttributeNames: { '#expiry': expiryAttribute, '#state': 'state', '#at': 'at' },
            ExpressionAttributeValues: {
              ':now': Math.floor(at.getTime() / 1000),
              ':sending': 'sending',
              ':from': near(at, 1 - abandonedAfterMs),
              ':until': near(at, abandonedAfterMs - 1),
            },
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return 'mine';
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return barringClaim.parse(error.Item).state.S;
      }
    },
    settle: async (key, state, at) => {
      await client.send(new PutCommand(claimed(key, state, at)));
    },
    giveBack: async (key) => {
      await client.send(new DeleteCommand({ TableName: table, Key: sendClaimKey(key) }));
    },
    stateOf: async (key) => {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: sendClaimKey(key), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : keptClaim.parse(Item).state;
    },
  };
};
