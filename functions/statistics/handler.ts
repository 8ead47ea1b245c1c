import { dynamodbCounters } from '#adapters/counters/dynamodb.ts';
import { documentClient } from '#adapters/dynamodb/client.ts';
import { readEnv } from '#functions/env.ts';
import { log } from '#functions/log.ts';
import { realStore, storeEnv } from '#functions/wiring.ts';
import { newHandler } from './app.ts';

const env = readEnv(storeEnv);

export const handler = newHandler({
  store: realStore(env),
  counters: dynamodbCounters({ client: documentClient(), table: env.CASES_TABLE }),
  log,
});
