import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import {
  GetCommand,
  PutCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { KeyOwner } from './data-keys.ts';
import { type DataKey, seal, sealedEnvelope, unseal } from './envelope.ts';
import { draftKey, draftName, wrappedKey } from './keys.ts';
import type { Drafts } from './port.ts';
import { refuseSealedTooLarge } from './sealed-size.ts';
import { keysOf, systemNow, type VaultParts } from './vault-parts.ts';

const draftItem = z.object({ version: z.int(), expiresAt: z.int(), sealed: sealedEnvelope });
const hourSeconds = 3600;
/** How many times as long as its draft a wrapped key is kept. */
const keysKept = 2;

const draftOwner = (name: string): KeyOwner => ({
  pk: draftKey(name).pk,
  context: { app: 'redress', draft: name },
});
/**
 * The context of a draft. It binds the version, so that an older text of the draft can't be put in the newer one's
 * place.
 */
const draftContext = (name: string, version: number) => ({
  owner: name,
  kind: 'draft',
  ref: String(version),
});

/**
 * The condition for a draft that isn't there; one past its end that DynamoDB has not swept yet (up to two days) counts
 * as none.
 */
const unwritten = (now: number) => ({
  ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
  ExpressionAttributeValues: { ':now': now },
});
/** Sealed under the same key as what stands there: with the draft its key was there, too. */
const unchanged = (version: number, now: number, key: DataKey) => ({
  ConditionExpression: '#version = :version AND expiresAt > :now AND sealed.#key = :key',
  ExpressionAttributeNames: { '#version': 'version', '#key': 'key' },
  ExpressionAttributeValues: { ':version': version, ':now': now, ':key': key.id },
});

/** Whether somebody else wrote or removed the draft at the same time; any other error is an accident. */
const lostRace = (error: unknown): boolean =>
  error instanceof ConditionalCheckFailedException ||
  error instanceof TransactionConflictException ||
  (error instanceof TransactionCanceledException &&
    (error.CancellationReasons ?? []).some(
      ({ Code }) => Code === 'ConditionalCheckFailed' || Code === 'TransactionConflict',
    ));

const withKey = (
  Put: ConstructorParameters<typeof PutCommand>[0],
  Update: NonNullable<NonNullable<TransactWriteCommandInput['TransactItems']>[number]['Update']>,
) => new TransactWriteCommand({ TransactItems: [{ Put }, { Update }] });

/**
 * Drafts encrypted under a data key of their own. A draft is begun and removed with its wrapped key in one transaction; the
 * key is kept twice as long as the draft, so that it is prolonged once in that time and not with every answer. The id is
 * hashed before it is used as a key.
 */
export const dynamodbDrafts = (parts: VaultParts): Drafts => {
  const { client, table, keysTable, now = systemNow } = parts;
  const keys = keysOf(parts);
  const seconds = () => Math.floor(now().getTime() / 1000);
  const wrappedKeyOf = (name: string) => ({
    TableName: keysTable,
    Key: wrappedKey(draftKey(name).pk),
  });

  const draftPut = (name: string, version: number, key: DataKey, value: unknown, expiresAt: number) => ({
    TableName: table,
    Item: {
      ...draftKey(name),
      version: version + 1,
      expiresAt,
      sealed: seal(key, draftContext(name, version + 1), value),
    },
    ...(version === 0 ? unwritten(seconds()) : unchanged(version, seconds(), key)),
  });

  const prolonged = (name: string, key: DataKey, expiresAt: number) => ({
    ...wrappedKeyOf(name),
    UpdateExpression: 'SET expiresAt = :expiresAt',
    ConditionExpression: 'id = :id',
    ExpressionAttributeValues: { ':expiresAt': expiresAt, ':id': key.id },
  });

  return {
    load: async (id) => {
      const name = draftName(id);
      const [key, { Item }] = await Promise.all([
        keys.find(draftOwner(name)),
        client.send(new GetCommand({ TableName: table, Key: draftKey(name), ConsistentRead: true })),
      ]);
      if (typeof key !== 'object' || Item === undefined) return undefined;
      const { version, expiresAt, sealed } = draftItem.parse(Item);
      if (expiresAt <= seconds() || sealed.key !== key.id) return undefined;
      return { version, value: unseal(key, draftContext(name, version), sealed) };
    },
    save: async (id, version, value, keepHours) => {
      refuseSealedTooLarge(value);
      const name = draftName(id);
      const keepSeconds = Math.ceil(keepHours * hourSeconds);
      const [expiresAt, keyUntil] = [seconds() + keepSeconds, seconds() + keysKept * keepSeconds];
      const key = await keys.obtain(draftOwner(name), keyUntil);
      if (key === 'erased') throw new Error('A draft has no key any more');
      const put = draftPut(name, version, key, value, expiresAt);
      const isKept = version > 0 && (key.expiresAt ?? 0) >= expiresAt;
      try {
        if (isKept) await client.send(new PutCommand(put));
        else await client.send(withKey(put, prolonged(name, key, keyUntil)));
        return true;
      } catch (error) {
        if (lostRace(error)) return false;
        throw error;
      }
    },
    remove: async (id) => {
      const name = draftName(id);
      const TransactItems = [
        { Delete: { TableName: table, Key: draftKey(name) } },
        { Delete: wrappedKeyOf(name) },
      ];
      await client.send(new TransactWriteCommand({ TransactItems }));
    },
  };
};
