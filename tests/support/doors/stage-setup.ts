/** One freshly deployed local stage for all journeys. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Addresses, startStageFor } from './stage.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly stage: { readonly dir: string; readonly addresses: Addresses };
  }
}

export default async (project: TestProject) => {
  const dir = await mkdtemp(join(tmpdir(), 'redress-stage-'));
  const { addresses, stop } = await startStageFor(dir, {
    // nobody waits a month for the dead man's switch, nor for the morning
    patience: { deadMansSeconds: 30, breathSeconds: 2 },
    quietHours: { from: '00:00', until: '00:00' },
  });
  project.provide('stage', { dir, addresses });
  return async () => {
    await stop();
    await rm(dir, { recursive: true, force: true });
  };
};
