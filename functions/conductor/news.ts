/** The news of a case, each with the state that its append led to: read once and folded once, however many they are. */
import type { CaseStore, Head } from '#adapters/case-store/port.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { evolve, fold } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { CaseStreamRecord } from '#functions/runtime/stream-records.ts';

export interface CaseNews {
  readonly record: CaseStreamRecord;
  readonly recorded: RecordedEvent;
  /** after the whole append that the event belongs to */
  readonly state: CaseState;
}

type ReadsHistory = Pick<CaseStore, 'history'>;

async function* eventsAfter(
  store: ReadsHistory,
  caseId: string,
  after: number,
  limit: number | undefined,
): AsyncGenerator<RecordedEvent> {
  for (let from: number | undefined = after; from !== undefined; ) {
    const page: Awaited<ReturnType<CaseStore['history']>> = await store.history(caseId, from, limit);
    yield* page.items;
    from = page.next === undefined ? undefined : Number(page.next);
  }
}

/**
 * Events from `first` to `last`, and those that were appended with the last one: they share its instant. Behind what is as
 * new as HEAD nobody looks for more.
 */
const eventsThrough = async (
  store: ReadsHistory,
  head: Head,
  { first, last, limit }: { readonly first: number; readonly last: number; readonly limit?: number },
): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for await (const event of eventsAfter(store, head.caseId, first - 1, limit)) {
    if (event.seq > last && event.at !== events.at(-1)?.at) break;
    events.push(event);
    if (event.seq >= last && event.at === head.at) break;
  }
  return events;
};

/** The state after each event's append: a clock that starts by an acceptance comes after it, and the notice of the acceptance names its day. */
const statesAfter = (
  before: CaseState | undefined,
  events: readonly RecordedEvent[],
): ReadonlyMap<number, CaseState> => {
  const states = new Map<number, CaseState>();
  let state = before;
  for (const append of Map.groupBy(events, ({ at }) => at).values()) {
    state = append.reduce<CaseState | undefined>(evolve, state);
    if (state === undefined) throw new Error('A case without a beginning');
    for (const { seq } of append) states.set(seq, state);
  }
  return states;
};

/** The state before the first of these events, whose instants end where HEAD stands. */
const stateBefore = async (
  store: ReadsHistory,
  { caseId }: Head,
  [first]: readonly RecordedEvent[],
): Promise<CaseState | undefined> => {
  if (first === undefined || first.seq === 1) return undefined;
  return fold(await eventsUntil(store, caseId, first.seq - 1));
};

const eventsUntil = async (store: ReadsHistory, caseId: string, last: number) => {
  const events: RecordedEvent[] = [];
  for await (const event of eventsAfter(store, caseId, 0, undefined)) {
    if (event.seq > last) break;
    events.push(event);
  }
  return events;
};

/**
 * @param records of one case
 * @param limit events that are asked for at a time; with one an event that nobody can read harms no other
 * Throws where the stream is ahead of the log, and on an event that no version knows.
 */
export const newsOf = async (
  store: ReadsHistory,
  head: Head,
  records: readonly CaseStreamRecord[],
  limit?: number,
): Promise<readonly CaseNews[]> => {
  const seqs = records.map(({ seq }) => seq);
  const bounds = { first: Math.min(...seqs), last: Math.max(...seqs), ...(limit && { limit }) };
  const events = await eventsThrough(store, head, bounds);
  const bySeq = new Map(events.map((each) => [each.seq, each]));
  // times go on: where the first is as new as HEAD, all are
  const isNewest = events[0]?.at === head.at;
  const states = isNewest ? undefined : statesAfter(await stateBefore(store, head, events), events);
  return records.map((record) => {
    const recorded = bySeq.get(record.seq);
    const state = states === undefined ? head.state : states.get(record.seq);
    if (recorded === undefined || state === undefined) throw new Error('The stream is ahead of the log');
    return { record, recorded, state };
  });
};
