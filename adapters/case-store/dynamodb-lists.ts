import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import {
  caseIdOfPk,
  duePks,
  headKey,
  officeQueuePk,
  openPks,
  staffQueuePk,
  taskQueuePk,
} from '../dynamodb/keys.ts';
import { type CaseIndex, caseIndexes, tableKeys } from '../dynamodb/tables.ts';
import type { CasesTable } from './cases-table.ts';
import { sortable } from './index-entry.ts';
import { cursorFrom, pageAt } from './page.ts';
import type { ListPage, QueueRow } from './port.ts';

const queueRow = z.object({
  caseId: z.string(),
  number: z.string(),
  status: z.string(),
  office: z.string(),
  kind: z.string(),
  urgency: z.string(),
  workers: z.int(),
  owner: z.string(),
  co: z.exactOptional(z.string()),
  escalated: z.exactOptional(
    z.object({ clock: z.string(), level: z.int(), office: z.string(), since: z.string() }),
  ),
  dueAt: z.exactOptional(z.string()),
  openedAt: z.string(),
}) satisfies z.ZodMiniType<QueueRow>;

const withRow = z.object({ row: queueRow });

interface IndexQuery {
  readonly index: CaseIndex;
  /** the index's partitions, read one after the other */
  readonly parts: readonly string[];
  /** sort keys up to and with this one */
  readonly until?: string;
  readonly page: string | undefined;
}

interface From {
  readonly part: string;
  readonly after?: { readonly sk: string; readonly caseId: string };
  readonly limit: number;
}

const queryPart = ({ client, table }: CasesTable, { index, until }: IndexQuery, from: From) => {
  const { pk, sk } = caseIndexes[index];
  const { part, after, limit } = from;
  return client.send(
    new QueryCommand({
      TableName: table,
      IndexName: index,
      KeyConditionExpression: until === undefined ? '#pk = :pk' : '#pk = :pk AND #sk <= :until',
      ExpressionAttributeNames: until === undefined ? { '#pk': pk } : { '#pk': pk, '#sk': sk },
      ExpressionAttributeValues: until === undefined ? { ':pk': part } : { ':pk': part, ':until': until },
      Limit: limit,
      ...(after && { ExclusiveStartKey: { ...headKey(after.caseId), [pk]: part, [sk]: after.sk } }),
    }),
  );
};

/** An item of an index: the keys, and the row where the index carries one. */
interface IndexItem {
  readonly caseId: string;
  readonly sk: string;
  readonly item: unknown;
}

const keyText = z.string();
const entryFrom = (index: CaseIndex, item: Readonly<Record<string, unknown>>): IndexItem => ({
  caseId: caseIdOfPk(keyText.parse(item[tableKeys.pk])),
  sk: keyText.parse(item[caseIndexes[index].sk]),
  item,
});

/** A page of an index, filled from one partition after the other. */
const queryIndex = async (cases: CasesTable, listing: IndexQuery): Promise<ListPage<IndexItem>> => {
  const { parts, page } = listing;
  const items: IndexItem[] = [];
  let place = cursorFrom(page, parts.length);
  for (;;) {
    const { part: n, ...from } = place;
    const part = parts[n];
    if (part === undefined) return { items };
    if (items.length >= cases.pageSize) return { items, next: pageAt(place) };
    const limit = cases.pageSize - items.length;
    const found = await queryPart(cases, listing, { ...from, part, limit });
    items.push(...(found.Items ?? []).map((item) => entryFrom(listing.index, item)));
    const last = items.at(-1);
    place =
      found.LastEvaluatedKey && last
        ? { part: n, after: { sk: last.sk, caseId: last.caseId } }
        : { part: n + 1 };
  }
};

const queue = async (
  cases: CasesTable,
  index: 'office' | 'staff' | 'task',
  part: string,
  page: string | undefined,
) => {
  const { items, ...rest } = await queryIndex(cases, { index, parts: [part], page });
  return { ...rest, items: items.map(({ item }) => withRow.parse(item).row) };
};

export const officeQueue = (cases: CasesTable, office: string, page?: string): Promise<ListPage<QueueRow>> =>
  queue(cases, 'office', officeQueuePk(office), page);

export const staffQueue = (cases: CasesTable, staff: string, page?: string): Promise<ListPage<QueueRow>> =>
  queue(cases, 'staff', staffQueuePk(staff), page);

export const taskQueue = (cases: CasesTable, office: string, page?: string): Promise<ListPage<QueueRow>> =>
  queue(cases, 'task', taskQueuePk(office), page);

export const due = async (cases: CasesTable, until: string, page?: string) => {
  const { items, ...rest } = await queryIndex(cases, {
    index: 'due',
    parts: duePks,
    until: sortable(until),
    page,
  });
  return { ...rest, items: items.map(({ caseId, sk }) => ({ caseId, dueAt: sk })) };
};

export const openCases = async (cases: CasesTable, page?: string): Promise<ListPage<string>> => {
  const { items, ...rest } = await queryIndex(cases, { index: 'open', parts: openPks, page });
  return { ...rest, items: items.map(({ caseId }) => caseId) };
};
