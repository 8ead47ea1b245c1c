/** What is hashed and sealed under keys of KMS: none but the functions that have them makes its client. */
import { KMSClient } from '@aws-sdk/client-kms';
import type * as z from 'zod/mini';
import { kmsBlindIndex } from '#adapters/blind-index/kms.ts';
import { dynamodbDrafts } from '#adapters/vault/dynamodb-drafts.ts';
import { tableClient } from './client.ts';
import type { indexEnv, vaultEnv } from './env.ts';

const kms = new KMSClient();

export const vaultParts = (env: z.infer<typeof vaultEnv>) => ({
  client: tableClient,
  kms,
  table: env.VAULT_TABLE,
  keysTable: env.VAULT_KEYS_TABLE,
  keyId: env.VAULT_KEY_ID,
});

export const realDrafts = (env: z.infer<typeof vaultEnv>) => dynamodbDrafts(vaultParts(env));

export const realIndex = (env: z.infer<typeof indexEnv>) => kmsBlindIndex({ kms, keyId: env.INDEX_KEY_ID });
