import { isDeepStrictEqual } from 'node:util';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { KeyOwner } from './data-keys.ts';
import { type DataKey, type RecordContext, seal, sealedEnvelope, unseal } from './envelope.ts';
import { VaultFault } from './fault.ts';
import { kindPrefix, recordKey, vaultCasePk } from './keys.ts';
import { newNote } from './new-note.ts';
import type { Vault, VaultEntry, VaultKind, VaultRecords } from './port.ts';
import { records } from './records.ts';
import { refuseSealedTooLarge } from './sealed-size.ts';
import { dropNote, putNote } from './unnamed.ts';
import { keysOf, systemNow, type VaultParts } from './vault-parts.ts';

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
      for (const { value } of entries) refuseSealedTooLarge(value);
      const note = newNote(caseId, entries, systemNow());
      if (entries.length === 0) return note;
      const [key] = await Promise.all([keys.obtain(caseOwner(caseId)), putNote(parts, note)]);
      if (key === 'erased') throw new VaultFault(caseId, 'erased');
      await Promise.all(entries.map((entry) => write(key, caseId, entry)));
      return note;
    },
    named: (note) => dropNote(parts, note),
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
