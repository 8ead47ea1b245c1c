import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { caseIdOfPk, headKey } from '../dynamodb/keys.ts';
import type { CaseStoreParts } from './cases-table.ts';

const headItem = z.object({ pk: z.string() });

/** The ids of all cases there are, ended ones too, some at a time: reads the whole table once, for a person's command. */
export async function* allCaseIds({
  client,
  table,
}: Pick<CaseStoreParts, 'client' | 'table'>): AsyncGenerator<readonly string[]> {
  let start: ScanCommandOutput['LastEvaluatedKey'];
  do {
    const page: ScanCommandOutput = await client.send(
      new ScanCommand({
        TableName: table,
        FilterExpression: 'sk = :head',
        ProjectionExpression: 'pk',
        ExpressionAttributeValues: { ':head': headKey('').sk },
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    yield (page.Items ?? []).map((item) => caseIdOfPk(headItem.parse(item).pk));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}
