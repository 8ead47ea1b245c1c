import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { sqsQueue } from '#adapters/queue/sqs.ts';
import { stepFunctions } from '#adapters/workflow/step-functions.ts';
import { now } from '#clock';
import { readEnv } from '#functions/runtime/env.ts';
import { log } from '#functions/runtime/log.ts';
import { realStore, storeEnv } from '#functions/runtime/wiring.ts';
import { newHandler, type ReconcilerDeps } from './reconciler.ts';

const reconcilerSettings = z.object({
  ...storeEnv.shape,
  COMPLAINT_MACHINE_ARN: z.string(),
  SWEEP_QUEUE_URL: z.string(),
});

const realReconcilerDeps = (env: z.infer<typeof reconcilerSettings>): ReconcilerDeps => ({
  store: realStore(env),
  workflow: stepFunctions({ client: new SFNClient(), machineArn: env.COMPLAINT_MACHINE_ARN }),
  enqueueSweep: sqsQueue({ client: new SQSClient(), url: env.SWEEP_QUEUE_URL }),
  now,
  log,
});

export const handler = newHandler(realReconcilerDeps(readEnv(reconcilerSettings)));
