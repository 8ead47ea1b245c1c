import { dynamodbCounters } from '#adapters/counters/dynamodb.ts';
import { documentClient } from '#adapters/dynamodb/client.ts';
import { readEnv } from '#functions/runtime/env.ts';
import { log } from '#functions/runtime/log.ts';
import { realStore, storeEnv } from '#functions/runtime/wiring.ts';
import { newHandler } from './app.ts';

const env = readEnv(storeEnv);

export const handler = newHandler({
  store: realStore(env),
  counters: dynamodbCounters({ client: documentClient(), table: env.CASES_TABLE }),
  log,
});
