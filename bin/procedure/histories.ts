/** Past cases on which a procedure is tried. */
import { readFileSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { allHistories } from '#adapters/case-store/all-histories.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { upcast } from '#domain/complaint/events/upcast.ts';
import { awsClientSettings } from '#local/aws.ts';
import { ownFolder } from '#local/environment-folder.ts';
import { readOutputs } from '#local/outputs.ts';

type Histories = readonly (readonly RecordedEvent[])[];

/** An export: one event a line, as JSON, in any order. */
export const exported = (path: string): Histories => {
  const cases = new Map<string, RecordedEvent[]>();
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const recorded = upcast(JSON.parse(line));
    cases.set(recorded.caseId, [...(cases.get(recorded.caseId) ?? []), recorded]);
  }
  return [...cases.values()].map((history) => history.sort((a, b) => a.seq - b.seq));
};

/** The cases of the environment that `npm start` runs. */
export const ofLocalEnvironment = async (): Promise<Histories> => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(await awsClientSettings(ownFolder)));
  const table = (await readOutputs(ownFolder)).CasesTable;
  if (table === undefined) throw new Error('The local environment has no table of cases yet: npm start');
  return allHistories({ client, table });
};
