/** The real dependencies of the functions that take commands. A function's own env schema extends `caseworkEnv`. */
import * as z from 'zod/mini';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { dynamodbVault } from '#adapters/vault/dynamodb.ts';
import { casework } from '#casework/submit.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { tableClient } from './client.ts';
import { realDirectory } from './directory.ts';
import { directoryEnv, indexEnv, jurisdictionsEnv, storeEnv, vaultEnv } from './env.ts';
import { realDrafts, realIndex, vaultParts } from './keys.ts';

export const caseworkEnv = z.object({
  ...storeEnv.shape,
  ...directoryEnv.shape,
  ...vaultEnv.shape,
  ...indexEnv.shape,
  ...jurisdictionsEnv.shape,
});

/** Where cases are kept and read, and `submit`, the way of every command. */
export const realCasework = (env: z.infer<typeof caseworkEnv>, now: () => Date) => {
  const parts = {
    store: dynamodbCaseStore({ client: tableClient, table: env.CASES_TABLE }),
    vault: dynamodbVault(vaultParts(env)),
    directory: realDirectory(env),
    index: realIndex(env),
    procedureOf,
    now,
  };
  return {
    ...parts,
    drafts: realDrafts(env),
    submit: casework(parts, env.JURISDICTIONS[0]),
  };
};
