/** A desk with the real adapters on an engine, its own tables, and an office that is open. */
import { randomBytes } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { dynamodbDirectory } from '#adapters/directory/dynamodb.ts';
import { withKeptOffices } from '#adapters/directory/kept-offices.ts';
import { dynamodbVault } from '#adapters/vault/dynamodb.ts';
import { takeComplaint } from '#casework/intake.ts';
import type { Submission } from '#casework/submission.ts';
import { casework } from '#casework/submit.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { kmsInProcess } from './kms-stub.ts';
import { openDesk, sampleComplaint } from './sample.ts';
import { benchTable } from './tables.ts';

export const engineDesk = async (client: DynamoDBDocumentClient, now = () => new Date()) => {
  const of = (what: string) => benchTable(client, what);
  const [table, vaultTable, keysTable, directoryTable] = await Promise.all([
    of('cases'),
    of('vault'),
    of('keys'),
    of('directory'),
  ]);
  const parts = {
    store: dynamodbCaseStore({ client, table }),
    vault: dynamodbVault({ client, kms: kmsInProcess, table: vaultTable, keysTable, keyId: 'bench' }),
    index: memoryBlindIndex({ key: randomBytes(32) }),
    directory: withKeptOffices(dynamodbDirectory({ client, table: directoryTable })),
    procedureOf,
    now,
  };
  await openDesk(parts.directory);
  const tables = { table, vaultTable, keysTable, directoryTable };
  return { ...parts, client, ...tables, submit: casework(parts, 'cn-mainland') };
};

export type EngineDesk = Awaited<ReturnType<typeof engineDesk>>;

let filings = 0;

export const filed = async (here: Pick<EngineDesk, 'index' | 'submit' | 'now'>): Promise<string> => {
  filings += 1;
  const { caseId, submitted } = await takeComplaint(here, sampleComplaint(filings, here.now().toISOString()));
  if (submitted.outcome !== 'done') throw new Error(`A filing: ${JSON.stringify(submitted)}`);
  return caseId;
};

export const done = async (here: Pick<EngineDesk, 'submit'>, submission: Submission): Promise<void> => {
  const { outcome } = await here.submit(submission);
  if (outcome !== 'done') throw new Error(`${submission.command.type}: ${outcome}`);
};
