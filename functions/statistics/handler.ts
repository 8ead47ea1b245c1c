import { dynamodbCounters } from '#adapters/counters/dynamodb.ts';
import { documentClient } from '#adapters/dynamodb/client.ts';
import { readEnv } from '#functions/runtime/env.ts';
import { log } from '#functions/runtime/log.ts';
import { realStore, storeEnv } from '#functions/runtime/wiring.ts';
import { newHandler } from './app.ts';

const statisticsEnv = readEnv(storeEnv);

export const handler = newHandler({
  store: realStore(statisticsEnv),
  counters: dynamodbCounters({ client: documentClient(), table: statisticsEnv.CASES_TABLE }),
  log,
});
