/** The scheduler runs every minute: it queues due cases, a message each, and begins a sweep of the open cases when none is under way. */
import type { CaseStore } from '#adapters/case-store/port.ts';
import type { Enqueue } from '#adapters/queue/port.ts';
import type { log } from '#functions/runtime/log.ts';

export interface SchedulerDeps {
  readonly store: Pick<CaseStore, 'due'>;
  readonly enqueueDue: Enqueue;
  readonly enqueueSweep: Enqueue;
  /** a sweep of all open cases is under way; may say no a moment too early, which costs a second sweep */
  readonly isSweeping: () => Promise<boolean>;
  readonly now: () => Date;
  readonly log: typeof log;
}

/** Queues due cases. A tick that finds a case again before it was worked on queues it again, and the second message finds nothing due. */
const queueDue = async ({ store, enqueueDue }: SchedulerDeps, until: string): Promise<number> => {
  let count = 0;
  let page: string | undefined;
  do {
    const found = await store.due(until, page);
    await enqueueDue(found.items.map(({ caseId }) => ({ body: { caseId } })));
    count += found.items.length;
    page = found.next;
  } while (page !== undefined);
  return count;
};

const sweepUnlessSweeping = async ({ isSweeping, enqueueSweep }: SchedulerDeps): Promise<boolean> => {
  if (await isSweeping()) return false;
  await enqueueSweep([{ body: {} }]);
  return true;
};

export const newHandler = (deps: SchedulerDeps) => async (): Promise<{ readonly due: number }> => {
  const due = await queueDue(deps, deps.now().toISOString());
  const sweep = await sweepUnlessSweeping(deps);
  deps.log({ function: 'scheduler', outcome: 'ticked', due, sweep });
  return { due };
};
