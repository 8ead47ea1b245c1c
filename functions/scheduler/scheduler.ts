/**
 * The scheduler runs every minute: it queues due cases, a message each, and has the reconciler go through this minute's share
 * of the open cases.
 */
import type { CaseStore } from '#adapters/case-store/port.ts';
import type { Enqueue } from '#adapters/queue/port.ts';
import type { log } from '#functions/runtime/log.ts';
import { shareOf } from './round.ts';

export interface SchedulerDeps {
  readonly store: Pick<CaseStore, 'due'>;
  readonly enqueueDue: Enqueue;
  readonly enqueueSweep: Enqueue;
  /** a share of the open cases is being gone through; may say no a moment too early, which costs a second time */
  readonly isSweeping: () => Promise<boolean>;
  /** minutes in which all open cases are gone through */
  readonly roundMinutes: number;
  readonly now: () => Date;
  readonly log: typeof log;
}

/**
 * Queues due cases. A tick that finds a case again before it was worked on queues it again, and the second message
 * finds nothing due.
 */
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

/** Where a round takes a minute only, the next one waits for it. */
const sweepShare = async (
  { isSweeping, enqueueSweep, roundMinutes }: SchedulerDeps,
  now: Date,
): Promise<boolean> => {
  const share = shareOf(now, roundMinutes);
  if (share === undefined || (roundMinutes === 1 && (await isSweeping()))) return false;
  await enqueueSweep([{ body: share }]);
  return true;
};

export const newHandler = (deps: SchedulerDeps) => async (): Promise<{ readonly due: number }> => {
  const now = deps.now();
  const sweep = await sweepShare(deps, now);
  const due = await queueDue(deps, now.toISOString());
  deps.log({ function: 'scheduler', outcome: 'ticked', due, sweep });
  return { due };
};
