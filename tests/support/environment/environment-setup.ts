/** Freshly deployed local environments for the journeys that need none of their own: one for each worker, as a journey moves the clock. */
import type { TestProject } from 'vitest/node';
import { freshEnvironment, impatient, type TestEnvironment } from './environment.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly environments: readonly TestEnvironment[];
  }
}

export default async (project: TestProject) => {
  const workers = Array.from({ length: Number(project.config.maxWorkers) }, (_, n) => `shared-${n + 1}`);
  const started = await Promise.all(workers.map((name) => freshEnvironment(name, impatient)));
  project.provide(
    'environments',
    started.map(({ dir, addresses }) => ({ dir, addresses })),
  );
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  };
};
