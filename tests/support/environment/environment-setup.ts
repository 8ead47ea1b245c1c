/** One freshly deployed local environment for the journeys that need none of their own. */
import type { TestProject } from 'vitest/node';
import { freshStage, impatient, type Stage } from './environment.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly stage: Stage;
  }
}

export default async (project: TestProject) => {
  const { dir, addresses, stop } = await freshStage('stage', impatient);
  project.provide('stage', { dir, addresses });
  return stop;
};
