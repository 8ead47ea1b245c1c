import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { sqsQueue } from '#adapters/queue/sqs.ts';
import { dynamodbUnnamed } from '#adapters/vault/unnamed.ts';
import { stepFunctions } from '#adapters/workflow/step-functions.ts';
import { sweepUnnamed } from '#casework/unnamed-sweep.ts';
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

const realReconcilerDeps = (env: z.infer<typeof reconcilerSettings>): ReconcilerDeps => ({
  store: dynamodbCaseStore({ client: tableClient, table: env.CASES_TABLE }),
  sweepVault: () =>
    sweepUnnamed(
      {
        store: dynamodbCaseStore({ client: tableClient, table: env.CASES_TABLE }),
        vault: dynamodbUnnamed({ client: tableClient, table: env.VAULT_TABLE }),
      },
      new Date(),
    ),
  workflow: stepFunctions({ client: new SFNClient(), machineArn: env.COMPLAINT_MACHINE_ARN }),
  enqueueSweep: sqsQueue({ client: new SQSClient(), url: env.SWEEP_QUEUE_URL }),
  now,
  log,
});

export const handler = newHandler(realReconcilerDeps(readEnv(reconcilerSettings)));
