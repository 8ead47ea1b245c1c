import * as z from 'zod/mini';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { dynamodbFindIndex } from '#adapters/find-index/dynamodb.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { tableClient } from '#functions/runtime/client.ts';
import { findEnv, indexEnv, readEnv, storeEnv, vaultEnv } from '#functions/runtime/env.ts';
import { indexUnderKms, vaultUnderKms } from '#functions/runtime/kms-adapters.ts';
import { log } from '#functions/runtime/log.ts';
import { type FinderDeps, newHandler } from './finder.ts';

const finderSettings = z.object({
  ...storeEnv.shape,
  ...vaultEnv.shape,
  ...indexEnv.shape,
  ...findEnv.shape,
});

const realFinderDeps = (env: z.infer<typeof finderSettings>): FinderDeps => ({
  store: dynamodbCaseStore({ client: tableClient, table: env.CASES_TABLE }),
  vault: vaultUnderKms(env),
  index: indexUnderKms(env),
  find: dynamodbFindIndex({ client: tableClient, table: env.FIND_TABLE }),
  procedureOf,
  log,
});

export const handler = newHandler(realFinderDeps(readEnv(finderSettings)));
