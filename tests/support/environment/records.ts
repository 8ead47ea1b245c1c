/** The tables of an environment, read as an operator would. */
import { expect } from 'vitest';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import { dynamodbCounters } from '#adapters/counters/dynamodb.ts';
import { documentClient } from '#adapters/dynamodb/client.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import { awsClientSettings } from '#local/aws.ts';
import { readOutputs } from '#local/outputs.ts';
import { until } from '../until.ts';

const casesOf = async (dir: string) => {
  const { CasesTable } = await readOutputs(dir);
  if (CasesTable === undefined) throw new Error('The environment has no output CasesTable');
  return { client: documentClient(await awsClientSettings(dir)), table: CasesTable };
};

export const storeOf = async (dir: string) => dynamodbCaseStore(await casesOf(dir));

/** Waits until every event of the case stands in the figures. */
export const allCounted = async (dir: string, caseId: string): Promise<void> => {
  const where = await casesOf(dir);
  const [store, counters] = [dynamodbCaseStore(where), dynamodbCounters(where)];
  await until('each event is counted', async () => {
    const [head, progress] = await Promise.all([store.head(caseId), counters.progress(caseId)]);
    return head !== undefined && progress?.seq === head.version;
  });
};

/** Whether the events of a case, read back, rebuild the very HEAD that is stored. */
export const rebuilds = async (dir: string, caseId: string): Promise<void> => {
  const store = await storeOf(dir);
  const [head, history] = await Promise.all([store.head(caseId), wholeHistory(store, caseId)]);
  expect(head?.version).toBe(history.length);
  expect(fold(history)).toEqual(head?.state);
};
