import {
  type DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { addedUp, type Increment } from '#domain/statistics/measures.ts';
import { standing } from '#domain/statistics/standing.ts';
import { ifAllowed } from '../dynamodb/retry.ts';
import { counterGroupOf, groupKey, progressKey, sheetPk } from './keys.ts';
import type { Counters, CountingStep } from './port.ts';

interface CountersTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

const storedProgress = z.object({ seq: z.int(), standing: z.unknown() });
const counterItem = z.catchall(z.object({ pk: z.string(), sk: z.string() }), z.number());

const byItem = (caseId: string, increments: readonly Increment[]) =>
  Map.groupBy(addedUp(increments), ({ office, month, group }) =>
    JSON.stringify(groupKey(office, month, group, caseId)),
  );

/** One update of one item: each measure is an attribute, added to what is there. */
const addition = (table: string, caseId: string, cells: readonly Increment[]) => {
  const [first] = cells;
  if (first === undefined) return [];
  const Key = groupKey(first.office, first.month, first.group, caseId);
  return [
    {
      Update: {
        TableName: table,
        Key,
        UpdateExpression: `ADD ${cells.map((_, n) => `#m${n} :b${n}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(cells.map(({ measure }, n) => [`#m${n}`, measure])),
        ExpressionAttributeValues: Object.fromEntries(cells.map(({ by }, n) => [`:b${n}`, by])),
      },
    },
  ];
};

/**
 * The write of the progress, which is the lock: whoever moves it from `from` counts these events, and nobody else ever
 * will.
 */
const progressWrite = (table: string, { caseId, from, progress }: CountingStep) => ({
  Put: {
    TableName: table,
    Item: { ...progressKey(caseId), ...progress },
    ...(from === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#seq = :from',
          ExpressionAttributeNames: { '#seq': 'seq' },
          ExpressionAttributeValues: { ':from': from },
        }),
  },
});

const sheetFrom = (rows: readonly z.infer<typeof counterItem>[]) => {
  const sheet: Record<string, Record<string, number>> = {};
  for (const { pk: _, sk, ...measures } of rows) {
    const group = counterGroupOf(sk);
    const sums = sheet[group] ?? {};
    for (const [measure, by] of Object.entries(measures)) sums[measure] = (sums[measure] ?? 0) + Number(by);
    sheet[group] = sums;
  }
  return sheet;
};

const sheetOf = async ({ client, table }: CountersTable, office: string, month: string) => {
  const rows: z.infer<typeof counterItem>[] = [];
  const query = {
    TableName: table,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': sheetPk(office, month) },
  };
  for await (const { Items = [] } of paginateQuery({ client }, query))
    rows.push(...Items.map((item) => counterItem.parse(item)));
  return sheetFrom(rows);
};

export const dynamodbCounters = (where: CountersTable): Counters => {
  const { client, table } = where;
  return {
    progress: async (caseId) => {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: progressKey(caseId), ConsistentRead: true }),
      );
      if (Item === undefined) return undefined;
      const { seq, standing: was } = storedProgress.parse(Item);
      const known = standing.safeParse(was);
      return { seq, standing: known.success ? known.data : 'stale' };
    },
    advance: (step) =>
      ifAllowed(() =>
        client.send(
          new TransactWriteCommand({
            TransactItems: [
              progressWrite(table, step),
              ...[...byItem(step.caseId, step.increments).values()].flatMap((cells) =>
                addition(table, step.caseId, cells),
              ),
            ],
          }),
        ),
      ),
    month: (office, month) => sheetOf(where, office, month),
  };
};
