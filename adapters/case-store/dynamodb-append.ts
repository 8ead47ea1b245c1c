import { randomUUID } from 'node:crypto';
import { GetCommand, TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { present } from '#domain/terms/present.ts';
import { headKey, onceKey, pointerKey } from '../dynamodb/keys.ts';
import { ifAllowed } from '../dynamodb/retry.ts';
import { setting } from '../dynamodb/update.ts';
import type { CasesTable } from './cases-table.ts';
import { checkedWrites, type WrittenCase } from './check-append.ts';
import type { Append, Appended, CaseWrite, Pointer } from './port.ts';
import { storedEvent } from './stored-event.ts';

/** Days for which a command can be repeated under its key. */
const keptDays = 7;
const daySeconds = 86_400;

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const idempotencyItem = z.object({ caseId: z.string(), version: z.int(), bodyHash: z.string() });

export const keyed = async ({ client, table }: CasesTable, hash: string) => {
  const found = await client.send(
    new GetCommand({ TableName: table, Key: onceKey(hash), ConsistentRead: true }),
  );
  return found.Item === undefined ? undefined : idempotencyItem.parse(found.Item);
};

/** HEAD has not moved on, and the case's time goes on from where it stands. */
const headCondition = ({ expected, events }: CaseWrite): string => {
  if (expected === 0) return 'attribute_not_exists(pk)';
  return events.length === 0 ? '#version = :expected' : '#version = :expected AND #at <= :first';
};

const conditionValues = ({ expected, events }: CaseWrite) => {
  if (expected === 0) return {};
  return { ':expected': expected, ...present({ ':first': events[0]?.at }) };
};

/** Updated and not put, so that what the conductor wrote on HEAD stays. */
const headWrite = (table: string, { change, head }: WrittenCase): Write => {
  const { UpdateExpression, ExpressionAttributeNames, ExpressionAttributeValues } = setting(head);
  return {
    Update: {
      TableName: table,
      Key: headKey(change.caseId),
      UpdateExpression: UpdateExpression.replace(
        'SET ',
        'SET #generation = if_not_exists(#generation, :zero), ',
      ),
      ConditionExpression: headCondition(change),
      ExpressionAttributeNames: { ...ExpressionAttributeNames, '#generation': 'generation' },
      ExpressionAttributeValues: {
        ...ExpressionAttributeValues,
        ':zero': 0,
        ...conditionValues(change),
      },
    },
  };
};

const putIfAbsent = (table: string, item: Record<string, unknown>): Write => ({
  Put: { TableName: table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' },
});

const keyWrite = (
  { table, now }: CasesTable,
  { caseId, expected, events, key }: Append,
): readonly Write[] => {
  if (key === undefined) return [];
  const expiresAt = Math.floor(now().getTime() / 1000) + keptDays * daySeconds;
  const version = expected + events.length;
  return [putIfAbsent(table, { ...onceKey(key.hash), caseId, version, bodyHash: key.bodyHash, expiresAt })];
};

const pointerWrite = (table: string, caseId: string, { kind, hash, worker, proof }: Pointer): Write => ({
  Put: { TableName: table, Item: { ...pointerKey(kind, hash, caseId, worker), caseId, worker, proof } },
});

const caseItems = (table: string, written: WrittenCase): readonly Write[] => {
  const { caseId, events, pointers = [] } = written.change;
  return [
    headWrite(table, written),
    ...events.map((event) => putIfAbsent(table, storedEvent(event))),
    ...pointers.map((pointer) => pointerWrite(table, caseId, pointer)),
  ];
};

const writes = (cases: CasesTable, act: Append): Write[] => [
  ...keyWrite(cases, act),
  ...checkedWrites(act).flatMap((each) => caseItems(cases.table, each)),
];

/** The answer when a condition failed: the key was used before, or else somebody was quicker. */
const answerInstead = async (cases: CasesTable, { key }: Append): Promise<Appended> => {
  const before = key && (await keyed(cases, key.hash));
  if (before === undefined) return { outcome: 'conflict' };
  const { caseId, version, bodyHash } = before;
  return bodyHash === key?.bodyHash ? { outcome: 'repeated', caseId, version } : { outcome: 'key-reused' };
};

/** All tries carry one token, so that a try whose answer was lost is not done again. */
export const appendInTransaction = async (cases: CasesTable, act: Append): Promise<Appended> => {
  const request = { TransactItems: writes(cases, act), ClientRequestToken: randomUUID() };
  return (await ifAllowed(() => cases.client.send(new TransactWriteCommand(request))))
    ? { outcome: 'appended', version: act.expected + act.events.length }
    : answerInstead(cases, act);
};
