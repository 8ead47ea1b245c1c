/** The twin for tests: remembers what was started and answered, runs nothing. */
import type { Workflow } from './port.ts';

type Input = Parameters<Workflow['start']>[1];
type Output = Parameters<Workflow['complete']>[1];

export interface MemoryWorkflow extends Workflow {
  readonly started: ReadonlyMap<string, Input>;
  readonly completed: ReadonlyMap<string, Output>;
  /** makes a machine wait for this token */
  await(token: string): void;
  /** stops the execution, as somebody does by hand */
  stop(executionArn: string): void;
}

export const memoryWorkflow = (): MemoryWorkflow => {
  const started = new Map<string, Input>();
  const completed = new Map<string, Output>();
  const waiting = new Set<string>();
  const stopped = new Set<string>();
  const arnOf = (name: string): string => `arn:memory:execution:${name}`;
  return {
    started,
    completed,
    await: (token) => void waiting.add(token),
    stop: (arn) => void stopped.add(arn),
    start: async (name, input) => {
      if (!started.has(name)) started.set(name, { ...input });
      return arnOf(name);
    },
    isRunning: async (arn) => !stopped.has(arn) && [...started.keys()].some((name) => arnOf(name) === arn),
    complete: async (token, output) => {
      if (!waiting.delete(token)) return false;
      completed.set(token, { ...output });
      return true;
    },
    arnOf,
  };
};
