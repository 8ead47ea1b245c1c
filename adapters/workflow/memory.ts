/** The twin for tests: remembers what was started and answered, runs nothing. */
import type { Workflow } from './port.ts';

type Input = Parameters<Workflow['start']>[1];
type Output = Parameters<Workflow['complete']>[1];

export interface MemoryWorkflow extends Workflow {
  readonly started: ReadonlyMap<string, Input>;
  readonly completed: ReadonlyMap<string, Output>;
  /** makes an execution wait for this token */
  await(token: string): void;
  /** stops the execution, as somebody does by hand */
  stop(name: string): void;
}

export const memoryWorkflow = (): MemoryWorkflow => {
  const started = new Map<string, Input>();
  const completed = new Map<string, Output>();
  const waiting = new Set<string>();
  const stopped = new Set<string>();
  return {
    started,
    completed,
    await: (token) => void waiting.add(token),
    stop: (name) => void stopped.add(name),
    start: async (name, input) => {
      if (!started.has(name)) started.set(name, { ...input });
    },
    isRunning: async (name) => !stopped.has(name) && started.has(name),
    complete: async (token, output) => {
      if (!waiting.delete(token)) return false;
      completed.set(token, { ...output });
      return true;
    },
  };
};
