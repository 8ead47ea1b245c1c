import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { present } from '#domain/terms/present.ts';
import { sortable } from '#domain/time/sortable.ts';
import { caseIdOfPk, duePks, headKey, openPks } from '../dynamodb/keys.ts';
import { type CaseIndex, caseIndexes, tableKeys } from '../dynamodb/tables.ts';
import type { CasesTable } from './cases-table.ts';
import { cursorFrom, pageAt } from './page.ts';
import type { CaseStore, ListPage, Stretch } from './port.ts';

interface IndexQuery {
  readonly index: CaseIndex;
  /** the index's partitions, read one after the other */
  readonly parts: readonly string[];
  /** sort keys from this one; only with `until` */
  readonly from?: string;
  /** sort keys up to and with this one */
  readonly until?: string;
  readonly page: string | undefined;
  readonly limit?: number;
}

interface From {
  readonly part: string;
  readonly after?: { readonly sk: string; readonly caseId: string };
  readonly limit: number;
}

const sortedWithin = ({ from, until }: IndexQuery): string => {
  if (until === undefined) return '';
  return from === undefined ? ' AND #sk <= :until' : ' AND #sk BETWEEN :from AND :until';
};

const queryPart = ({ client, table }: CasesTable, listing: IndexQuery, at: From) => {
  const { index, from, until } = listing;
  const { pk, sk } = caseIndexes[index];
  const { part, after, limit } = at;
  return client.send(
    new QueryCommand({
      TableName: table,
      IndexName: index,
      KeyConditionExpression: `#pk = :pk${sortedWithin(listing)}`,
      ExpressionAttributeNames: until === undefined ? { '#pk': pk } : { '#pk': pk, '#sk': sk },
      ExpressionAttributeValues: { ':pk': part, ...present({ ':from': from, ':until': until }) },
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
export const queryIndex = async (cases: CasesTable, listing: IndexQuery): Promise<ListPage<IndexItem>> => {
  const { parts, page, limit: most = cases.pageSize } = listing;
  const items: IndexItem[] = [];
  let place = cursorFrom(page, parts.length);
  for (;;) {
    const { part: n, ...from } = place;
    const part = parts[n];
    if (part === undefined) return { items };
    if (items.length >= most) return { items, next: pageAt(place) };
    const limit = most - items.length;
    const found = await queryPart(cases, listing, { ...from, part, limit });
    items.push(...(found.Items ?? []).map((item) => entryFrom(listing.index, item)));
    const last = items.at(-1);
    place =
      found.LastEvaluatedKey && last
        ? { part: n, after: { sk: last.sk, caseId: last.caseId } }
        : { part: n + 1 };
  }
};

const dueCases = async (cases: CasesTable, until: string, page?: string) => {
  const { items, ...rest } = await queryIndex(cases, {
    index: 'due',
    parts: duePks,
    until: sortable(until),
    page,
  });
  return { ...rest, items: items.map(({ caseId, sk }) => ({ caseId, dueAt: sk })) };
};

export const openCases = async (
  cases: CasesTable,
  page?: string,
  stretch?: Stretch,
): Promise<ListPage<string>> => {
  const { items, ...rest } = await queryIndex(cases, { index: 'open', parts: openPks, page, ...stretch });
  return { ...rest, items: items.map(({ caseId }) => caseId) };
};

export const dynamodbDue = (cases: CasesTable): Pick<CaseStore, 'due'> => ({
  due: (until, page) => dueCases(cases, until, page),
});
