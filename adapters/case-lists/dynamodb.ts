import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { cursorFrom, pageAt } from '../case-store/page.ts';
import { ifAllowed } from '../dynamodb/retry.ts';
import { changesOf } from './changes.ts';
import { caseIdOfEntry, countsKey, countsPk, entryKey, listedKey, listPk } from './keys.ts';
import type { CaseLists, ListedCase, ListReading } from './port.ts';

interface ListsTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

const listedItem = z.object({
  version: z.int(),
  shape: z.int(),
  entries: z.array(z.object({ office: z.string(), list: z.string(), sk: z.string() })),
});
const entryItem = z.object({ sk: z.string() });
const countsItem = z.catchall(z.object({ pk: z.string(), sk: z.string() }), z.number());

/** The item that says where a case stands is the lock: whoever moves it on from `before` moves the case. */
const lockWrite = (TableName: string, caseId: string, before: ListedCase | undefined, after: ListedCase) => ({
  Put: {
    TableName,
    Item: { ...listedKey(caseId), ...after },
    ...(before === undefined
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#version = :version AND #shape = :shape',
          ExpressionAttributeNames: { '#version': 'version', '#shape': 'shape' },
          ExpressionAttributeValues: { ':version': before.version, ':shape': before.shape },
        }),
  },
});

type CountChange = ReturnType<typeof changesOf>['counts'][number];

/** One update for each office: each list is an attribute, added to what is there. */
const countWrites = (TableName: string, caseId: string, counts: readonly CountChange[]) =>
  [...Map.groupBy(counts, ({ office }) => office)].map(([office, all]) => ({
    Update: {
      TableName,
      Key: countsKey(office, caseId),
      UpdateExpression: `ADD ${all.map((_, n) => `#l${n} :b${n}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(all.map(({ list }, n) => [`#l${n}`, list])),
      ExpressionAttributeValues: Object.fromEntries(all.map(({ by }, n) => [`:b${n}`, by])),
    },
  }));

const movingWrites = (
  TableName: string,
  caseId: string,
  before: ListedCase | undefined,
  after: ListedCase,
) => {
  const { left, entered, counts } = changesOf(before, after);
  return [
    ...left.map((each) => ({ Delete: { TableName, Key: entryKey(caseId, each) } })),
    ...entered.map((each) => ({ Put: { TableName, Item: entryKey(caseId, each) } })),
    ...countWrites(TableName, caseId, counts),
  ];
};

/** In one transaction; a case that stays where it is puts its newer version alone, for half the price. */
const relistBy = (
  { client, table }: ListsTable,
  caseId: string,
  before: ListedCase | undefined,
  after: ListedCase,
): Promise<unknown> => {
  const lock = lockWrite(table, caseId, before, after);
  const moved = movingWrites(table, caseId, before, after);
  return moved.length === 0
    ? client.send(new PutCommand(lock.Put))
    : client.send(new TransactWriteCommand({ TransactItems: [lock, ...moved] }));
};

const entriesPage = async (
  { client, table }: ListsTable,
  pk: string,
  { limit, page, backwards = false }: ListReading,
) => {
  const after = cursorFrom(page, 1).after?.sk;
  const found = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ScanIndexForward: !backwards,
      Limit: limit,
      ...(after !== undefined && { ExclusiveStartKey: { pk, sk: after } }),
    }),
  );
  const keys = (found.Items ?? []).map((item) => entryItem.parse(item).sk);
  const last = keys.at(-1);
  const items = keys.map(caseIdOfEntry);
  return found.LastEvaluatedKey === undefined || last === undefined
    ? { items }
    : { items, next: pageAt({ part: 0, after: { sk: last, caseId: caseIdOfEntry(last) } }) };
};

/** The sums over all shards. */
const countsInOffice = async (
  { client, table }: ListsTable,
  office: string,
): Promise<Record<string, number>> => {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': countsPk(office) },
    }),
  );
  const sums: Record<string, number> = {};
  for (const { pk: _pk, sk: _sk, ...counts } of Items.map((item) => countsItem.parse(item)))
    for (const [list, count] of Object.entries(counts)) sums[list] = (sums[list] ?? 0) + Number(count);
  return sums;
};

/** The lists on the table `FindIndex`, which has no stream, and from which what no longer holds may be taken away. */
export const dynamodbCaseLists = (lists: ListsTable): CaseLists => {
  const { client, table } = lists;
  return {
    listed: async (caseId) => {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: listedKey(caseId), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : listedItem.parse(Item);
    },
    relist: (caseId, before, after) => ifAllowed(() => relistBy(lists, caseId, before, after)),
    casesIn: (office, list, reading) => entriesPage(lists, listPk(office, list), reading),
    counts: (office) => countsInOffice(lists, office),
  };
};
