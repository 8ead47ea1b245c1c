import { GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { headKey, pointerPk } from '../dynamodb/keys.ts';
import type { CasesTable } from './cases-table.ts';
import type { Pointer, QueueRow } from './port.ts';
import { rowIn } from './stored-row.ts';

const pointed = z.object({
  caseId: z.string(),
  worker: z.exactOptional(z.string()),
  proof: z.exactOptional(z.string()),
});

/** The row of a case without its state; read one by one, as a batch gives no order and may leave some out. */
const row = async ({ client, table }: CasesTable, caseId: string): Promise<readonly QueueRow[]> => {
  const { Item } = await client.send(
    new GetCommand({
      TableName: table,
      Key: headKey(caseId),
      ProjectionExpression: '#row',
      ExpressionAttributeNames: { '#row': 'row' },
    }),
  );
  return Item === undefined || Item.row === undefined ? [] : [rowIn(Item)];
};

export const rows = async (cases: CasesTable, caseIds: readonly string[]): Promise<readonly QueueRow[]> =>
  (await Promise.all(caseIds.map((caseId) => row(cases, caseId)))).flat();

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
