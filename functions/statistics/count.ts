import type { CaseStore } from '#adapters/case-store/port.ts';
import type { Counters, CountingProgress } from '#adapters/counters/port.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { type Increment, measuresOf } from '#domain/statistics/measures.ts';
import { type Standing, standingAfter } from '#domain/statistics/standing.ts';

export interface CountDeps {
  readonly store: Pick<CaseStore, 'history'>;
  readonly counters: Pick<Counters, 'progress' | 'advance'>;
}

/** Events in one transaction: an event touches four items at most, and a transaction takes a hundred. */
const eventsAtOnce = 24;

const tallyOf = (before: Standing | undefined, events: readonly RecordedEvent[]) => {
  const increments: Increment[] = [];
  let standing = before;
  for (const recorded of events) {
    const after = standingAfter(standing, recorded);
    increments.push(...measuresOf(recorded, standing, after));
    standing = after;
  }
  return { standing, increments };
};

/** The standing after event `seq`, from the events themselves. */
const remade = async ({ store }: CountDeps, caseId: string, seq: number): Promise<Standing | undefined> => {
  let standing: Standing | undefined;
  for (let after = 0; after < seq; ) {
    const { items } = await store.history(caseId, after, Math.min(100, seq - after));
    standing = tallyOf(standing, items).standing;
    after = items.at(-1)?.seq ?? seq;
  }
  return standing;
};

const lastCountOf = async (
  deps: CountDeps,
  caseId: string,
): Promise<{ seq: number; standing: Standing | undefined }> => {
  const progress = await deps.counters.progress(caseId);
  if (progress === undefined) return { seq: 0, standing: undefined };
  const { seq, standing } = progress;
  return { seq, standing: standing === 'stale' ? await remade(deps, caseId, seq) : standing };
};

/**
 * Counts the events of a case up to number `until`, each once for ever: a stream record only says that there are new
 * ones; those that are counted come from the history, from where the last count ended. So repeats, gaps and any order
 * do no harm. Returns how many events it counted.
 */
export const countUpTo = async (deps: CountDeps, caseId: string, until: number): Promise<number> => {
  let counted = 0;
  for (let refusedAt = -1; ; ) {
    const before = await lastCountOf(deps, caseId);
    if (before.seq >= until) return counted;
    if (before.seq === refusedAt) throw new Error('Neither this count nor another goes on');
    const { items } = await deps.store.history(caseId, before.seq, eventsAtOnce);
    const { standing, increments } = tallyOf(before.standing, items);
    const last = items.at(-1);
    if (standing === undefined || last === undefined) throw new Error('The stream is ahead of the log');
    const progress: CountingProgress = { seq: last.seq, standing };
    const went = await deps.counters.advance({ caseId, from: before.seq, progress, increments });
    if (went) counted += items.length;
    refusedAt = went ? -1 : before.seq;
  }
};
