/** Freshly deployed local environments for the journeys that need none of their own: one for each worker, as a journey moves the clock. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { freshEnvironment, impatient, type TestEnvironment } from './environment.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly environments: readonly TestEnvironment[];
  }
}

/** Bundles the functions once for all environments of this run; to do it for each is half of what its start takes. */
const bundleOnce = async (): Promise<() => Promise<void>> => {
  const bundles = await mkdtemp(join(tmpdir(), 'redress-bundles-'));
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'lay-bundles.ts'), bundles]);
  process.env.REDRESS_BUNDLES = bundles;
  return async () => {
    delete process.env.REDRESS_BUNDLES;
    await rm(bundles, { recursive: true, force: true });
  };
};

export default async (project: TestProject) => {
  const removeBundles = await bundleOnce();
  const workers = Array.from({ length: Number(project.config.maxWorkers) }, (_, n) => `shared-${n + 1}`);
  const started = await Promise.all(workers.map((name) => freshEnvironment(name, impatient)));
  project.provide(
    'environments',
    started.map(({ dir, addresses }) => ({ dir, addresses })),
  );
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()));
    await removeBundles();
  };
};
