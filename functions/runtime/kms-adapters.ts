/** What is sealed and hashed under keys of KMS, with its client: loaded when something is to be sealed, read or hashed. */
import { KMSClient } from '@aws-sdk/client-kms';
import type * as z from 'zod/mini';
import { kmsBlindIndex } from '#adapters/blind-index/kms.ts';
import { dynamodbVault } from '#adapters/vault/dynamodb.ts';
import { dynamodbDrafts } from '#adapters/vault/dynamodb-drafts.ts';
import { dynamodbTexts } from '#adapters/vault/dynamodb-texts.ts';
import { tableClient } from './client.ts';
import type { indexEnv, vaultEnv } from './env.ts';

const kms = new KMSClient();

const vaultParts = (env: z.infer<typeof vaultEnv>) => ({
  client: tableClient,
  kms,
  table: env.VAULT_TABLE,
  keysTable: env.VAULT_KEYS_TABLE,
  keyId: env.VAULT_KEY_ID,
});

export const vaultUnderKms = (env: z.infer<typeof vaultEnv>) => dynamodbVault(vaultParts(env));

export const draftsUnderKms = (env: z.infer<typeof vaultEnv>) => dynamodbDrafts(vaultParts(env));

export const textsUnderKms = (env: z.infer<typeof vaultEnv>) => dynamodbTexts(vaultParts(env));

export const indexUnderKms = (env: z.infer<typeof indexEnv>) =>
  kmsBlindIndex({ kms, keyId: env.INDEX_KEY_ID });
