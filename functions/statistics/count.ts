import type { CaseStore } from '#adapters/case-store/port.ts';
import type { Counters } from '#adapters/counters/port.ts';
import type { Increment } from '#domain/statistics/cells.ts';
import { type CountedCase, countedAfter, tallyOf } from '#domain/statistics/counted.ts';

export interface CountDeps {
  readonly store: Pick<CaseStore, 'history'>;
  readonly counters: Pick<Counters, 'progress' | 'advance'>;
}

/** Events in one transaction: an event touches three items at most, a case stands in sixteen, and a transaction takes a hundred. */
const eventsAtOnce = 24;

/** The case after event `seq`, from the events themselves. */
const remade = async (
  { store }: CountDeps,
  caseId: string,
  seq: number,
): Promise<CountedCase | undefined> => {
  let counted: CountedCase | undefined;
  for (let after = 0; after < seq; ) {
    const { items } = await store.history(caseId, after, Math.min(100, seq - after));
    for (const recorded of items) counted = countedAfter(counted, recorded);
    after = items.at(-1)?.seq ?? seq;
  }
  return counted;
};

interface LastCount {
  readonly seq: number;
  readonly counted: CountedCase | undefined;
  readonly stands: readonly Increment[];
}

const lastCountOf = async (deps: CountDeps, caseId: string): Promise<LastCount> => {
  const progress = await deps.counters.progress(caseId);
  if (progress === undefined) return { seq: 0, counted: undefined, stands: [] };
  const { seq, counted, stands } = progress;
  return { seq, counted: counted === 'stale' ? await remade(deps, caseId, seq) : counted, stands };
};

/**
 * Counts the events of a case up to number `until`, each once for ever: a stream record only says that there are new
 * ones; those that are counted come from the history, from where the last count ended. So repeats, gaps and any order
 * do no harm. Returns how many events it counted.
 */
export const countUpTo = async (deps: CountDeps, caseId: string, until: number): Promise<number> => {
  let total = 0;
  for (let refusedAt = -1; ; ) {
    const before = await lastCountOf(deps, caseId);
    if (before.seq >= until) return total;
    if (before.seq === refusedAt) throw new Error('Neither this count nor another goes on');
    const { items } = await deps.store.history(caseId, before.seq, eventsAtOnce);
    const last = items.at(-1);
    if (last === undefined) throw new Error('The stream is ahead of the log');
    const { counted, stands, increments } = tallyOf(before.counted, before.stands, items);
    const progress = { seq: last.seq, counted, stands };
    const went = await deps.counters.advance({ caseId, from: before.seq, progress, increments });
    if (went) total += items.length;
    refusedAt = went ? -1 : before.seq;
  }
};
