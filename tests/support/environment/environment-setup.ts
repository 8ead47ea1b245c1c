/** One freshly deployed local environment for the journeys that need none of their own. */
import type { TestProject } from 'vitest/node';
import { freshEnvironment, impatient, type TestEnvironment } from './environment.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly environment: TestEnvironment;
  }
}

export default async (project: TestProject) => {
  const { dir, addresses, stop } = await freshEnvironment('shared', impatient);
  project.provide('environment', { dir, addresses });
  return stop;
};
