/** The real dependencies of the functions that work on cases. A function's own env schema extends `caseworkEnv`. */
import { KMSClient } from '@aws-sdk/client-kms';
import * as z from 'zod/mini';
import { kmsBlindIndex } from '#adapters/blind-index/kms.ts';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { dynamodbDirectory } from '#adapters/directory/dynamodb.ts';
import { documentClient } from '#adapters/dynamodb/client.ts';
import { dynamodbDrafts, dynamodbVault } from '#adapters/vault/dynamodb.ts';
import { casework } from '#casework/submit.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { jurisdictionsEnv } from './env.ts';

export const storeEnv = z.object({ CASES_TABLE: z.string() });
export const directoryEnv = z.object({ DIRECTORY_TABLE: z.string() });
export const vaultEnv = z.object({
  VAULT_TABLE: z.string(),
  VAULT_KEYS_TABLE: z.string(),
  VAULT_KEY_ID: z.string(),
});
export const indexEnv = z.object({ INDEX_KEY_ID: z.string() });
export const caseworkEnv = z.object({
  ...storeEnv.shape,
  ...directoryEnv.shape,
  ...vaultEnv.shape,
  ...indexEnv.shape,
  ...jurisdictionsEnv.shape,
});

const client = documentClient();
const kms = new KMSClient();

export const realStore = (env: z.infer<typeof storeEnv>) =>
  dynamodbCaseStore({ client, table: env.CASES_TABLE });

export const realDirectory = (env: z.infer<typeof directoryEnv>) =>
  dynamodbDirectory({ client, table: env.DIRECTORY_TABLE });

const vaultParts = (env: z.infer<typeof vaultEnv>) => ({
  client,
  kms,
  table: env.VAULT_TABLE,
  keysTable: env.VAULT_KEYS_TABLE,
  keyId: env.VAULT_KEY_ID,
});
export const realVault = (env: z.infer<typeof vaultEnv>) => dynamodbVault(vaultParts(env));
export const realDrafts = (env: z.infer<typeof vaultEnv>) => dynamodbDrafts(vaultParts(env));

export const realIndex = (env: z.infer<typeof indexEnv>) => kmsBlindIndex({ kms, keyId: env.INDEX_KEY_ID });

/** The dependencies of a function that takes commands: where cases are kept and read, and `submit`, the way of every command. */
export const realCasework = (env: z.infer<typeof caseworkEnv>, now: () => Date) => {
  const parts = {
    store: realStore(env),
    vault: realVault(env),
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
