import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { sqsQueue } from '#adapters/queue/sqs.ts';
import { stepFunctions } from '#adapters/workflow/step-functions.ts';
import { tableClient } from '#functions/runtime/client.ts';
import { readEnv, storeEnv } from '#functions/runtime/env.ts';
import { log } from '#functions/runtime/log.ts';
import { type ConductorDeps, newHandler } from './conductor.ts';
import { eventBus } from './event-bus.ts';

const conductorSettings = z.object({
  ...storeEnv.shape,
  COMPLAINT_MACHINE_ARN: z.string(),
  BUS_NAME: z.string(),
  NOTICES_QUEUE_URL: z.string(),
  FINDS_QUEUE_URL: z.string(),
  DEAD_LETTERS_URL: z.string(),
});

const realConductorDeps = (env: z.infer<typeof conductorSettings>): ConductorDeps => {
  const sqs = new SQSClient();
  return {
    store: dynamodbCaseStore({ client: tableClient, table: env.CASES_TABLE }),
    workflow: stepFunctions({ client: new SFNClient(), machineArn: env.COMPLAINT_MACHINE_ARN }),
    publish: eventBus({ client: new EventBridgeClient(), bus: env.BUS_NAME }),
    enqueueNotices: sqsQueue({ client: sqs, url: env.NOTICES_QUEUE_URL }),
    enqueueFinds: sqsQueue({ client: sqs, url: env.FINDS_QUEUE_URL }),
    park: sqsQueue({ client: sqs, url: env.DEAD_LETTERS_URL }),
    log,
  };
};

export const handler = newHandler(realConductorDeps(readEnv(conductorSettings)));
