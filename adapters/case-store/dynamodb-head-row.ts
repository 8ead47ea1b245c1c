import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { headKey } from '../dynamodb/keys.ts';
import type { CasesTable } from './cases-table.ts';
import type { CaseStore, HeadRow } from './port.ts';
import { rowIn } from './stored-row.ts';

const besideRow = z.object({ version: z.int(), at: z.string() });

const headRow = async ({ client, table }: CasesTable, caseId: string): Promise<HeadRow | undefined> => {
  const { Item } = await client.send(
    new GetCommand({
      TableName: table,
      Key: headKey(caseId),
      ConsistentRead: true,
      ProjectionExpression: '#version, #at, #row',
      ExpressionAttributeNames: { '#version': 'version', '#at': 'at', '#row': 'row' },
    }),
  );
  if (Item === undefined) return undefined;
  return { ...besideRow.parse(Item), ...(Item.row === undefined ? {} : { row: rowIn(Item) }) };
};

export const dynamodbHeadRow = (cases: CasesTable): Pick<CaseStore, 'headRow'> => ({
  headRow: (caseId) => headRow(cases, caseId),
});
