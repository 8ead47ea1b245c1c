import { GetCommand, paginateQuery, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { eventKeysAfter, headKey, pointerPk } from '../dynamodb/keys.ts';
import type { CasesTable } from './cases-table.ts';
import { openCases } from './dynamodb-lists.ts';
import type { Head, ListPage, Pointer } from './port.ts';
import { recordedFrom } from './stored-event.ts';
import { storedHead, unpacked } from './stored-head.ts';
import { wholeHistory } from './whole-history.ts';

const pointed = z.object({
  caseId: z.string(),
  worker: z.exactOptional(z.string()),
  proof: z.exactOptional(z.string()),
});

export const history = async (
  { client, table }: CasesTable,
  caseId: string,
  after = 0,
  limit = 100,
): Promise<ListPage<RecordedEvent>> => {
  const { pk, from, to } = eventKeysAfter(caseId, after);
  const found = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
      ConsistentRead: true,
      Limit: limit,
    }),
  );
  const items = (found.Items ?? []).map(recordedFrom);
  return found.LastEvaluatedKey ? { items, next: `${items.at(-1)?.seq ?? after}` } : { items };
};

/** The state at this version from the events alone. */
const rebuilt = async (cases: CasesTable, caseId: string, version: number) => {
  const store = { history: (id: string, after?: number) => history(cases, id, after) };
  const events = await wholeHistory(store, caseId);
  const state = fold(events.filter(({ seq }) => seq <= version));
  if (state === undefined) throw new Error(`Case ${caseId} has a HEAD and no events.`);
  return state;
};

export const head = async (cases: CasesTable, caseId: string): Promise<Head | undefined> => {
  const { client, table } = cases;
  const found = await client.send(
    new GetCommand({ TableName: table, Key: headKey(caseId), ConsistentRead: true }),
  );
  if (found.Item === undefined) return undefined;
  const { shape: _, ...kept } = storedHead.parse(found.Item);
  return 'state' in kept
    ? { caseId, ...kept, state: unpacked(kept.state) }
    : { caseId, ...kept, state: await rebuilt(cases, caseId, kept.version) };
};

/**
 * HEADs of open cases: the index says which, each is read consistently, and a case that has ended meanwhile is left
 * out.
 */
export const openHeads = async (cases: CasesTable, page?: string): Promise<ListPage<Head>> => {
  const { items, ...rest } = await openCases(cases, page);
  const heads = await Promise.all(items.map((caseId) => head(cases, caseId)));
  return { ...rest, items: heads.flatMap((each) => (each && isOpen(each.state.stage.status) ? [each] : [])) };
};

export const find = async ({ client, table }: CasesTable, kind: Pointer['kind'], hash: string) => {
  const pages = paginateQuery(
    { client },
    {
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pointerPk(kind, hash) },
      ConsistentRead: true,
    },
  );
  const found: z.infer<typeof pointed>[] = [];
  for await (const page of pages) found.push(...(page.Items ?? []).map((item) => pointed.parse(item)));
  return found;
};
