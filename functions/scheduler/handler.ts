import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { partsOfCases } from '#adapters/case-store/cases-table.ts';
import { dynamodbDue } from '#adapters/case-store/index-query.ts';
import { sqsQueue } from '#adapters/queue/sqs.ts';
import { now } from '#clock';
import { tableClient } from '#functions/runtime/client.ts';
import { readEnv, storeEnv } from '#functions/runtime/env.ts';
import { log } from '#functions/runtime/log.ts';
import { newHandler, type SchedulerDeps } from './scheduler.ts';

const schedulerSettings = z.object({
  ...storeEnv.shape,
  DUE_QUEUE_URL: z.string(),
  SWEEP_QUEUE_URL: z.string(),
  ROUND_MINUTES: z.coerce.number().check(z.positive()),
});

const queueCounts = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
] as const;

const holdsMessages = async (client: SQSClient, url: string): Promise<boolean> => {
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...queueCounts] }),
  );
  return queueCounts.some((name) => Number(Attributes[name] ?? 0) > 0);
};

const realSchedulerDeps = (env: z.infer<typeof schedulerSettings>): SchedulerDeps => {
  const client = new SQSClient();
  return {
    store: dynamodbDue(partsOfCases({ client: tableClient, table: env.CASES_TABLE })),
    enqueueDue: sqsQueue({ client, url: env.DUE_QUEUE_URL }),
    enqueueSweep: sqsQueue({ client, url: env.SWEEP_QUEUE_URL }),
    isSweeping: () => holdsMessages(client, env.SWEEP_QUEUE_URL),
    roundMinutes: env.ROUND_MINUTES,
    now,
    log,
  };
};

export const handler = newHandler(realSchedulerDeps(readEnv(schedulerSettings)));
