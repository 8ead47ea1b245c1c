import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { addedUp, type Increment, openSheet } from '#domain/statistics/cells.ts';
import type { CountedCase } from '#domain/statistics/counted.ts';
import type { Sheets } from '#domain/statistics/sheets.ts';
import { headShape, packedBytes, stateText } from '../case-store/stored-head.ts';
import { packed } from '../dynamodb/packed.ts';
import { ifAllowed } from '../dynamodb/retry.ts';
import { groupKey, progressKey, sheetAndGroupOf, sheetKeys } from './keys.ts';
import type { Counters, CountingProgress, CountingStep } from './port.ts';

interface CountersTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

/**
 * The shape of a counted case: raise the second number with every change of `Trail`. A case of another shape is made anew
 * from its events.
 */
const countedShape = `${headShape}.1`;

const storedProgress = z.object({
  seq: z.int(),
  shape: z.string(),
  counted: packedBytes,
  stands: packedBytes,
});
const counterItem = z.catchall(z.object({ pk: z.string(), sk: z.string() }), z.number());

const increment = z.object({
  office: z.string(),
  sheet: z.string(),
  group: z.string(),
  measure: z.string(),
  by: z.number(),
});
/** Only `progressItem` writes it, of this very type and shape. */
const countedCase = z.custom<CountedCase>(
  (kept) => typeof kept === 'object' && kept !== null && 'trail' in kept,
);

const progressItem = (caseId: string, { seq, counted, stands }: CountingProgress) => ({
  ...progressKey(caseId),
  seq,
  shape: countedShape,
  counted: packed(counted),
  stands: packed(stands),
});

const progressOf = (item: unknown) => {
  const { seq, shape, counted, stands } = storedProgress.parse(item);
  return {
    seq,
    counted: shape === countedShape ? countedCase.parse(JSON.parse(stateText(counted))) : ('stale' as const),
    stands: z.array(increment).parse(JSON.parse(stateText(stands))),
  };
};

const byItem = (caseId: string, increments: readonly Increment[]) =>
  Map.groupBy(addedUp(increments), ({ office, sheet, group }) =>
    JSON.stringify(groupKey(office, sheet, group, caseId)),
  );

/** One update of one item: each measure is an attribute, added to what is there. */
const addition = (table: string, caseId: string, cells: readonly Increment[]) => {
  const [first] = cells;
  if (first === undefined) return [];
  const Key = groupKey(first.office, first.sheet, first.group, caseId);
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
    Item: progressItem(caseId, progress),
    ...(from === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#seq = :from',
          ExpressionAttributeNames: { '#seq': 'seq' },
          ExpressionAttributeValues: { ':from': from },
        }),
  },
});

/** In one transaction; the progress alone is put by itself, for half the price. */
const advanceBy = ({ client, table }: CountersTable, step: CountingStep): Promise<unknown> => {
  const progress = progressWrite(table, step);
  const additions = [...byItem(step.caseId, step.increments).values()].flatMap((cells) =>
    addition(table, step.caseId, cells),
  );
  return additions.length === 0
    ? client.send(new PutCommand(progress.Put))
    : client.send(new TransactWriteCommand({ TransactItems: [progress, ...additions] }));
};

type SheetSums = Record<string, Record<string, Record<string, number>>>;

/** Adds an item's counters to the sums of its sheet. */
const addItem = (sums: SheetSums, { pk: _, sk, ...measures }: z.infer<typeof counterItem>): void => {
  const [sheet, group] = sheetAndGroupOf(sk);
  sums[sheet] ??= {};
  sums[sheet][group] ??= {};
  const cells = sums[sheet][group];
  for (const [measure, by] of Object.entries(measures)) cells[measure] = (cells[measure] ?? 0) + Number(by);
};

const addSheets = async (
  { client, table }: CountersTable,
  sums: SheetSums,
  { pk, from, to }: ReturnType<typeof sheetKeys>,
): Promise<void> => {
  const query = {
    TableName: table,
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
  };
  for await (const { Items = [] } of paginateQuery({ client }, query))
    for (const item of Items) addItem(sums, counterItem.parse(item));
};

const sheetsOf = async (where: CountersTable, office: string, from: string, to: string): Promise<Sheets> => {
  const sums: SheetSums = {};
  await Promise.all([
    addSheets(where, sums, sheetKeys(office, from, to)),
    addSheets(where, sums, sheetKeys(office, openSheet, openSheet)),
  ]);
  return sums;
};

export const dynamodbCounters = (where: CountersTable): Counters => {
  const { client, table } = where;
  return {
    progress: async (caseId) => {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: progressKey(caseId), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : progressOf(Item);
    },
    advance: (step) => ifAllowed(() => advanceBy(where, step)),
    sheets: (office, from, to) => sheetsOf(where, office, from, to),
  };
};
