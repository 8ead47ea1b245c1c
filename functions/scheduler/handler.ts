import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { sqsQueue } from '#adapters/queue/sqs.ts';
import { now } from '#clock';
import { readEnv } from '#functions/runtime/env.ts';
import { log } from '#functions/runtime/log.ts';
import { realStore, storeEnv } from '#functions/runtime/wiring.ts';
import { newHandler, type SchedulerDeps } from './scheduler.ts';

const schedulerSettings = z.object({
  ...storeEnv.shape,
  DUE_QUEUE_URL: z.string(),
  SWEEP_QUEUE_URL: z.string(),
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
    store: realStore(env),
    enqueueDue: sqsQueue({ client, url: env.DUE_QUEUE_URL }),
    enqueueSweep: sqsQueue({ client, url: env.SWEEP_QUEUE_URL }),
    isSweeping: () => holdsMessages(client, env.SWEEP_QUEUE_URL),
    now,
    log,
  };
};

export const handler = newHandler(realSchedulerDeps(readEnv(schedulerSettings)));
