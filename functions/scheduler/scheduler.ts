/** Every minute: puts what is due into a queue, a message a case, and sees to it that the open cases are looked after. */
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

/** A tick that finds the same case again before it was worked on queues it again: the second finds nothing due. */
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
  deps.log({ what: 'scheduler', outcome: 'ticked', due, sweep });
  return { due };
};
