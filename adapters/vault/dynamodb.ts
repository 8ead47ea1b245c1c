import { isDeepStrictEqual } from 'node:util';
import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { KMSClient } from '@aws-sdk/client-kms';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { type DataKeys, dataKeys, type KeyOwner } from './data-keys.ts';
import { type DataKey, type RecordContext, seal, sealedEnvelope, unseal } from './envelope.ts';
import { VaultFault } from './fault.ts';
import { dynamodbShelf } from './key-shelf.ts';
import { kmsWrapping } from './key-wrapping.ts';
import { draftKey, draftName, kindPrefix, recordKey, vaultCasePk, wrappedKey } from './keys.ts';
import type { Drafts, Vault, VaultEntry, VaultKind, VaultRecords } from './port.ts';
import { records } from './records.ts';

export interface VaultParts {
  readonly client: DynamoDBDocumentClient;
  readonly kms: KMSClient;
  readonly table: string;
  /** the wrapped keys' own table */
  readonly keysTable: string;
  /** the KMS key that wraps new data keys */
  readonly keyId: string;
  /** for the age of cached keys and the life of drafts; the system's clock when absent */
  readonly now?: () => Date;
}

const systemNow = () => new Date();

const keysOf = ({ client, kms, keysTable, keyId, now = systemNow }: VaultParts): DataKeys =>
  dataKeys({ shelf: dynamodbShelf(client, keysTable), wrapping: kmsWrapping({ kms, keyId }), now });

const caseOwner = (caseId: string): KeyOwner => ({
  pk: vaultCasePk(caseId),
  context: { app: 'redress', caseId },
});

const recordItem = z.object({ sk: z.string(), sealed: sealedEnvelope });

interface RecordPlace<K extends VaultKind> extends RecordContext {
  readonly kind: K;
}

/** What is there must open here, under the case's own key, and be a record of its kind. */
const openedRecord = <K extends VaultKind>(
  key: DataKey | undefined,
  place: RecordPlace<K>,
  item: unknown,
): VaultRecords[K] => {
  if (item === undefined) throw new VaultFault(place.owner, 'missing');
  const read = recordItem.safeParse(item);
  if (key === undefined || !read.success || read.data.sealed.key !== key.id)
    throw new VaultFault(place.owner, 'not-readable');
  try {
    return records[place.kind].parse(unseal(key, place, read.data.sealed));
  } catch {
    throw new VaultFault(place.owner, 'not-readable');
  }
};

/**
 * Records encrypted under one data key per case, which is erased to erase them. A record that was changed, moved or taken
 * away, or whose key is lost, is a fault: it never reads as if there had been nothing.
 */
export const dynamodbVault = (parts: VaultParts): Vault => {
  const { client, table } = parts;
  const keys = keysOf(parts);

  const itemAt = async (caseId: string, kind: VaultKind, ref: string): Promise<unknown> => {
    const Key = recordKey(caseId, kind, ref);
    return (await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;
  };

  /** A try whose answer was lost finds its own record there. */
  const refuseOther = async (key: DataKey, place: RecordPlace<VaultKind>, value: VaultEntry['value']) => {
    const kept = openedRecord(key, place, await itemAt(place.owner, place.kind, place.ref));
    if (!isDeepStrictEqual(kept, value)) throw new VaultFault(place.owner, 'another-record');
  };

  const write = async (key: DataKey, caseId: string, { kind, ref, value }: VaultEntry) => {
    const place = { owner: caseId, kind, ref };
    const Item = { ...recordKey(caseId, kind, ref), sealed: seal(key, place, value) };
    const put = { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' };
    try {
      await client.send(new PutCommand(put));
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      await refuseOther(key, place, value);
    }
  };

  const items = async (caseId: string, kind: VaultKind) => {
    const query = {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :kind)',
      ExpressionAttributeValues: { ':pk': vaultCasePk(caseId), ':kind': kindPrefix(kind) },
    };
    const found: z.infer<typeof recordItem>[] = [];
    for await (const { Items = [] } of paginateQuery({ client }, query))
      found.push(...Items.map((item) => recordItem.parse(item)));
    return found;
  };

  return {
    put: async (caseId, entries) => {
      if (entries.length === 0) return;
      const key = await keys.obtain(caseOwner(caseId));
      if (key === 'erased') throw new VaultFault(caseId, 'erased');
      await Promise.all(entries.map((entry) => write(key, caseId, entry)));
    },
    get: async (caseId, kind, ref) => {
      const [key, item] = await Promise.all([keys.find(caseOwner(caseId)), itemAt(caseId, kind, ref)]);
      return key === 'erased' ? undefined : openedRecord(key, { owner: caseId, kind, ref }, item);
    },
    all: async <K extends VaultKind>(caseId: string, kind: K) => {
      const [key, found] = await Promise.all([keys.find(caseOwner(caseId)), items(caseId, kind)]);
      if (key === 'erased') return undefined;
      const readable: Record<string, VaultRecords[K]> = {};
      for (const item of found) {
        const ref = item.sk.slice(kindPrefix(kind).length);
        readable[ref] = openedRecord(key, { owner: caseId, kind, ref }, item);
      }
      return readable;
    },
    erase: (caseId) => keys.erase(caseOwner(caseId)),
  };
};

const draftItem = z.object({ version: z.int(), expiresAt: z.int(), sealed: sealedEnvelope });
const hourSeconds = 3600;

const draftOwner = (name: string): KeyOwner => ({
  pk: draftKey(name).pk,
  context: { app: 'redress', draft: name },
});
/** The context of a draft. It binds the version, so that an older text of the draft can't be put in the newer one's place. */
const draftContext = (name: string, version: number) => ({
  owner: name,
  kind: 'draft',
  ref: String(version),
});

/** The condition for a draft that isn't there; one past its end that DynamoDB has not swept yet (up to two days) counts as none. */
const unwritten = (now: number) => ({
  ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
  ExpressionAttributeValues: { ':now': now },
});
const unchanged = (version: number, now: number) => ({
  ConditionExpression: '#version = :version AND expiresAt > :now',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':version': version, ':now': now },
});

/** Whether somebody else wrote or removed the draft at the same time; any other error is an accident. */
const lostRace = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  (error.CancellationReasons ?? []).some(
    ({ Code }) => Code === 'ConditionalCheckFailed' || Code === 'TransactionConflict',
  );

/**
 * Drafts encrypted under a data key of their own. Draft and wrapped key are written, prolonged and removed in one
 * transaction, so that neither outlives the other. The id is hashed before it is used as a key.
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
    ...(version === 0 ? unwritten(seconds()) : unchanged(version, seconds())),
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
      const name = draftName(id);
      const expiresAt = seconds() + Math.ceil(keepHours * hourSeconds);
      const key = await keys.obtain(draftOwner(name), expiresAt);
      if (key === 'erased') throw new Error('A draft has no key any more');
      const TransactItems = [
        { Put: draftPut(name, version, key, value, expiresAt) },
        { Update: prolonged(name, key, expiresAt) },
      ];
      try {
        await client.send(new TransactWriteCommand({ TransactItems }));
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
