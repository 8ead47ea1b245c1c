import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { dynamodbCaseLists } from '#adapters/case-lists/dynamodb.ts';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { sqsQueue } from '#adapters/queue/sqs.ts';
import { now } from '#clock';
import { tableClient } from '#functions/runtime/client.ts';
import { realDirectory } from '#functions/runtime/directory.ts';
import { directoryEnv, findEnv, jurisdictionsEnv, readEnv, storeEnv } from '#functions/runtime/env.ts';
import { log } from '#functions/runtime/log.ts';
import { newHandler } from './digest.ts';

const env = readEnv(
  z.object({
    ...storeEnv.shape,
    ...directoryEnv.shape,
    ...findEnv.shape,
    ...jurisdictionsEnv.shape,
    NOTICES_QUEUE_URL: z.string(),
  }),
);

export const handler = newHandler({
  store: dynamodbCaseStore({ client: tableClient, table: env.CASES_TABLE }),
  lists: dynamodbCaseLists({ client: tableClient, table: env.FIND_TABLE }),
  directory: realDirectory(env),
  jurisdiction: env.JURISDICTIONS[0],
  enqueueNotices: sqsQueue({ client: new SQSClient(), url: env.NOTICES_QUEUE_URL }),
  now,
  log,
});
