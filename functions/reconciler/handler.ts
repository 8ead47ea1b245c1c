import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { partsOfCases } from '#adapters/case-store/cases-table.ts';
import { dynamodbHeads } from '#adapters/case-store/dynamodb-heads.ts';
import { dynamodbOpen } from '#adapters/case-store/dynamodb-open.ts';
import { dynamodbWaits } from '#adapters/case-store/dynamodb-waits.ts';
import { sqsQueue } from '#adapters/queue/sqs.ts';
import { stepFunctions } from '#adapters/workflow/step-functions.ts';
import { now } from '#clock';
import { tableClient } from '#functions/runtime/client.ts';
import { readEnv, storeEnv, vaultTableEnv } from '#functions/runtime/env.ts';
import { log } from '#functions/runtime/log.ts';
import { newHandler, type ReconcilerDeps } from './reconciler.ts';

const reconcilerSettings = z.object({
  ...storeEnv.shape,
  ...vaultTableEnv.shape,
  COMPLAINT_MACHINE_ARN: z.string(),
  SWEEP_QUEUE_URL: z.string(),
});

const storeOf = (table: string): ReconcilerDeps['store'] => {
  const cases = partsOfCases({ client: tableClient, table });
  return { ...dynamodbHeads(cases), ...dynamodbWaits(cases), ...dynamodbOpen(cases) };
};

const realReconcilerDeps = (env: z.infer<typeof reconcilerSettings>): ReconcilerDeps => ({
  store: storeOf(env.CASES_TABLE),
  sweepVault: async () => (await import('./vault-sweep.ts')).sweepVault(env.CASES_TABLE, env.VAULT_TABLE),
  workflow: stepFunctions({ client: new SFNClient(), machineArn: env.COMPLAINT_MACHINE_ARN }),
  enqueueSweep: sqsQueue({ client: new SQSClient(), url: env.SWEEP_QUEUE_URL }),
  now,
  log,
});

export const handler = newHandler(realReconcilerDeps(readEnv(reconcilerSettings)));
