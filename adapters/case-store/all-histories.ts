import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/lib-dynamodb';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { eventMark } from '../dynamodb/keys.ts';
import type { CaseStoreParts } from './cases-table.ts';
import { recordedFrom } from './stored-event.ts';

const bySeq = (a: RecordedEvent, b: RecordedEvent): number => a.seq - b.seq;

/**
 * The history of every case there is, ended ones too: reads the whole table once, so it is for a person's question, not
 * for a function.
 */
export const allHistories = async ({
  client,
  table,
}: Pick<CaseStoreParts, 'client' | 'table'>): Promise<readonly (readonly RecordedEvent[])[]> => {
  const cases = new Map<string, RecordedEvent[]>();
  for (
    let start: ScanCommandOutput['LastEvaluatedKey'], first = true;
    first || start !== undefined;
    first = false
  ) {
    const page: ScanCommandOutput = await client.send(
      new ScanCommand({
        TableName: table,
        FilterExpression: 'begins_with(sk, :event)',
        ExpressionAttributeValues: { ':event': eventMark },
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    for (const recorded of (page.Items ?? []).map(recordedFrom))
      cases.set(recorded.caseId, [...(cases.get(recorded.caseId) ?? []), recorded]);
    start = page.LastEvaluatedKey;
  }
  return [...cases.values()].map((history) => history.sort(bySeq));
};
