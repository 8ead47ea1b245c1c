/** The tables of an environment, read as an operator would. */
import { expect } from 'vitest';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import { documentClient } from '#adapters/dynamodb/client.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import { awsClientSettings } from '#local/aws.ts';
import { readOutputs } from '#local/outputs.ts';

export const storeOf = async (dir: string) => {
  const { CasesTable } = await readOutputs(dir);
  if (CasesTable === undefined) throw new Error('The environment has no output CasesTable');
  return dynamodbCaseStore({ client: documentClient(await awsClientSettings(dir)), table: CasesTable });
};

/** The events of a case, read back, rebuild the very HEAD that stands there. */
export const rebuilds = async (dir: string, caseId: string): Promise<void> => {
  const store = await storeOf(dir);
  const [head, history] = await Promise.all([store.head(caseId), wholeHistory(store, caseId)]);
  expect(head?.version).toBe(history.length);
  expect(fold(history)).toEqual(head?.state);
};
