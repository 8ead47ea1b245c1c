import * as z from 'zod/mini';
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import type { Vault } from '#adapters/vault/port.ts';
import { casework } from '#casework/submit.ts';
import { now } from '#clock';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { jurisdictionsEnv, readEnv } from '#functions/runtime/env.ts';
import { log } from '#functions/runtime/log.ts';
import { directoryEnv, realDirectory, realStore, storeEnv } from '#functions/runtime/wiring.ts';
import { newHandler } from './deadline-worker.ts';

const deadlineWorkerSettings = z.object({
  ...storeEnv.shape,
  ...directoryEnv.shape,
  ...jurisdictionsEnv.shape,
});

const noVaultAccess = async (): Promise<never> => {
  throw new Error('The clock has no business in the vault');
};
/** A deadline says nothing and hides nothing: this function has neither the vault nor its keys. */
const noVault: Vault = { put: noVaultAccess, get: noVaultAccess, all: noVaultAccess };
const noIndex: BlindIndex = { hash: noVaultAccess };

const realSubmit = (env: z.infer<typeof deadlineWorkerSettings>) =>
  casework(
    {
      store: realStore(env),
      directory: realDirectory(env),
      vault: noVault,
      index: noIndex,
      procedureOf,
      now,
    },
    env.JURISDICTIONS[0],
  );

export const handler = newHandler({ submit: realSubmit(readEnv(deadlineWorkerSettings)), log });
