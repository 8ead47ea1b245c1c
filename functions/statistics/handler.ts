import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { dynamodbCaseLists } from '#adapters/case-lists/dynamodb.ts';
import { partsOfCases } from '#adapters/case-store/cases-table.ts';
import { dynamodbHeadRow } from '#adapters/case-store/dynamodb-head-row.ts';
import { dynamodbHeads } from '#adapters/case-store/dynamodb-heads.ts';
import { dynamodbHistory } from '#adapters/case-store/dynamodb-history.ts';
import { dynamodbCounters } from '#adapters/counters/dynamodb.ts';
import { sqsQueue } from '#adapters/queue/sqs.ts';
import { tableClient } from '#functions/runtime/client.ts';
import { findEnv, readEnv, storeEnv } from '#functions/runtime/env.ts';
import { log } from '#functions/runtime/log.ts';
import { newHandler } from './app.ts';

const statisticsEnv = readEnv(z.object({ ...storeEnv.shape, ...findEnv.shape, LOOKS_QUEUE_URL: z.string() }));

const countedCases = partsOfCases({ client: tableClient, table: statisticsEnv.CASES_TABLE });

export const handler = newHandler({
  store: {
    ...dynamodbHeads(countedCases),
    ...dynamodbHeadRow(countedCases),
    ...dynamodbHistory(countedCases),
  },
  lists: dynamodbCaseLists({ client: tableClient, table: statisticsEnv.FIND_TABLE }),
  counters: dynamodbCounters({ client: tableClient, table: statisticsEnv.CASES_TABLE }),
  enqueueLooks: sqsQueue({ client: new SQSClient(), url: statisticsEnv.LOOKS_QUEUE_URL }),
  log,
});
