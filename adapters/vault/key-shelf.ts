/** Wrapped keys at rest, in a table of their own: its backups are kept for days only, so that erasing one is final. */
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { ifAllowed } from '../dynamodb/retry.ts';
import type { Wrapped } from './key-wrapping.ts';
import { wrappedKey } from './keys.ts';

export interface Shelved extends Wrapped {
  /** random; every envelope names the data key that it was sealed under */
  readonly id: string;
  /** epoch seconds; absent: kept until erased */
  readonly expiresAt?: number;
}

const shelved: z.ZodMiniType<Shelved> = z.object({
  id: z.string(),
  wrapped: z.instanceof(Uint8Array),
  kmsKey: z.string(),
  expiresAt: z.exactOptional(z.int()),
});

/** Stands in a key's place when it was erased on purpose: a key that is merely not there is an accident. */
const erasedMark = z.object({ erasedAt: z.string() });

export interface KeyShelf {
  /** Strongly consistent: a key that was erased is gone at once. */
  read(pk: string): Promise<Shelved | 'erased' | undefined>;
  /** Puts the mark in the key's place, whether or not there was one. */
  erase(pk: string, at: string): Promise<void>;
  /** false: another was quicker, its key stands. */
  putIfAbsent(pk: string, key: Shelved): Promise<boolean>;
}

export const dynamodbShelf = (client: DynamoDBDocumentClient, table: string): KeyShelf => ({
  read: async (pk) => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: wrappedKey(pk), ConsistentRead: true }),
    );
    if (Item === undefined) return undefined;
    return erasedMark.safeParse(Item).success ? 'erased' : shelved.parse(Item);
  },
  erase: async (pk, erasedAt) => {
    await client.send(new PutCommand({ TableName: table, Item: { ...wrappedKey(pk), erasedAt } }));
  },
  putIfAbsent: async (pk, key) => {
    const Item = { ...wrappedKey(pk), ...key };
    const put = new PutCommand({
      TableName: table,
      Item,
      ConditionExpression: 'attribute_not_exists(pk)',
    });
    return ifAllowed(() => client.send(put));
  },
});
