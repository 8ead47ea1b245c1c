/** Notes of records that no event names yet, in the table `Vault` under keys of their own. */
import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { noteKey, notePks, recordKey } from './keys.ts';
import type { UnnamedNote, UnnamedRecords } from './port.ts';
import { vaultKinds } from './records.ts';

/** Notes of one shard that are looked at in one go. */
const notesAtOnce = 25;

export interface NotesTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

const noteItem = z.object({
  id: z.string(),
  caseId: z.string(),
  records: z.array(z.object({ kind: z.enum(vaultKinds), ref: z.string() })),
  at: z.string(),
});

export const putNote = async ({ client, table }: NotesTable, note: UnnamedNote): Promise<void> => {
  await client.send(new PutCommand({ TableName: table, Item: { ...noteKey(note), ...note } }));
};

export const dropNote = async ({ client, table }: NotesTable, note: UnnamedNote): Promise<void> => {
  await client.send(new DeleteCommand({ TableName: table, Key: noteKey(note) }));
};

const notesIn = async ({ client, table }: NotesTable, pk: string, before: string) => {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND sk < :before',
      ExpressionAttributeValues: { ':pk': pk, ':before': before },
      Limit: notesAtOnce,
    }),
  );
  return Items.map((item) => noteItem.parse(item));
};

/** Reads and removes no more than names: it needs no key of the vault, and can open nothing. */
export const dynamodbUnnamed = (notes: NotesTable): UnnamedRecords => ({
  unnamed: async (before) => (await Promise.all(notePks.map((pk) => notesIn(notes, pk, before)))).flat(),
  remove: async (note, records) => {
    const { client, table } = notes;
    for (const { kind, ref } of records)
      await client.send(new DeleteCommand({ TableName: table, Key: recordKey(note.caseId, kind, ref) }));
    await dropNote(notes, note);
  },
});
