import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { eventKeysAfter } from '../dynamodb/keys.ts';
import type { CasesTable } from './cases-table.ts';
import type { CaseStore, ListPage } from './port.ts';
import { recordedFrom } from './stored-event.ts';

const eventsPage = async (
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

export const dynamodbHistory = (cases: CasesTable): Pick<CaseStore, 'history'> => ({
  history: (caseId, after, limit) => eventsPage(cases, caseId, after, limit),
});
