/** The real dependencies of the functions that take commands. A function's own env schema extends `caseworkEnv`. */
import * as z from 'zod/mini';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import type { Submission } from '#casework/submission.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { once } from '#domain/terms/once.ts';
import { tableClient } from './client.ts';
import { realDirectory } from './directory.ts';
import { directoryEnv, indexEnv, jurisdictionsEnv, storeEnv, vaultEnv } from './env.ts';
import { realDrafts, realIndex, realVault } from './keys.ts';

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
    vault: realVault(env),
    directory: realDirectory(env),
    index: realIndex(env),
    procedureOf,
    now,
  };
  // the commands of a case are loaded with the first
  const submitting = once(async () =>
    (await import('#casework/submit.ts')).casework(parts, env.JURISDICTIONS[0]),
  );
  return {
    ...parts,
    drafts: realDrafts(env),
    submit: async (submission: Submission) => (await submitting())(submission),
  };
};
