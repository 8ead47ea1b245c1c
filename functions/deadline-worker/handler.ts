import * as z from 'zod/mini';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { plainCasework } from '#casework/submit.ts';
import { now } from '#clock';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { tableClient } from '#functions/runtime/client.ts';
import { realDirectory } from '#functions/runtime/directory.ts';
import { directoryEnv, jurisdictionsEnv, readEnv, storeEnv } from '#functions/runtime/env.ts';
import { log } from '#functions/runtime/log.ts';
import { newHandler } from './deadline-worker.ts';

const deadlineWorkerSettings = z.object({
  ...storeEnv.shape,
  ...directoryEnv.shape,
  ...jurisdictionsEnv.shape,
});

/** A deadline says nothing and hides nothing: this function has neither the vault nor its keys. */
const realSubmitPlain = (env: z.infer<typeof deadlineWorkerSettings>) =>
  plainCasework(
    {
      store: dynamodbCaseStore({ client: tableClient, table: env.CASES_TABLE }),
      directory: realDirectory(env),
      procedureOf,
      now,
    },
    env.JURISDICTIONS[0],
  );

export const handler = newHandler({ submit: realSubmitPlain(readEnv(deadlineWorkerSettings)), log });
