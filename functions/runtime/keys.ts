/** What is hashed and sealed under keys of KMS: none but the functions that have them make its client, and then when it is needed. */
import type * as z from 'zod/mini';
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import type { Drafts, IncomingTexts, Vault } from '#adapters/vault/port.ts';
import type { indexEnv, vaultEnv } from './env.ts';
import { onFirstCall } from './on-first-call.ts';

const adapters = () => import('./kms-adapters.ts');

export const realVault = (env: z.infer<typeof vaultEnv>): Vault =>
  onFirstCall(async () => (await adapters()).vaultUnderKms(env), 'put', 'named', 'get', 'all', 'erase');

export const realDrafts = (env: z.infer<typeof vaultEnv>): Drafts =>
  onFirstCall(async () => (await adapters()).draftsUnderKms(env), 'load', 'save', 'remove');

export const realTexts = (env: z.infer<typeof vaultEnv>): Pick<IncomingTexts, 'read'> =>
  onFirstCall(async () => (await adapters()).textsUnderKms(env), 'read');

export const realIndex = (env: z.infer<typeof indexEnv>): BlindIndex =>
  onFirstCall(async () => (await adapters()).indexUnderKms(env), 'hash');
