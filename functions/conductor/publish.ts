/** Publishes one event: a CloudEvent on the bus, and the notices that follow from it. */
import type { CaseStore, Head } from '#adapters/case-store/port.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import type { Enqueue, QueuedMessage } from '#adapters/queue/port.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { noticesFor } from '#domain/messages/notices.ts';
import type { CaseStreamRecord } from '#functions/runtime/stream-records.ts';
import { type CaseCloudEvent, cloudEventOf } from './cloud-event.ts';

export interface PublishDeps {
  readonly store: Pick<CaseStore, 'history'>;
  readonly publish: (happening: CaseCloudEvent) => Promise<void>;
  readonly enqueueNotices: Enqueue;
}

const eventAt = async ({ store }: PublishDeps, { caseId, seq }: CaseStreamRecord): Promise<RecordedEvent> => {
  const { items } = await store.history(caseId, seq - 1, 1);
  const found = items.find((each) => each.seq === seq);
  if (found === undefined) throw new Error('The stream is ahead of the log');
  return found;
};

/**
 * The state after the whole append that the event belongs to (events of one append share their instant): a clock that
 * starts by an acceptance comes after it, and the notice of the acceptance names its day.
 */
const stateAfter = async (
  { store }: PublishDeps,
  head: Head,
  event: RecordedEvent,
): Promise<CaseState | undefined> => {
  if (head.at === event.at) return head.state;
  const events = await wholeHistory(store, head.caseId);
  return fold(events.filter(({ at, seq }) => seq <= event.seq || at === event.at));
};

const messages = (recorded: RecordedEvent, state: CaseState): readonly QueuedMessage[] => {
  const { caseId, seq, event } = recorded;
  return noticesFor(event, state).map((notice, n) => ({
    body: { caseId, seq, n, notice, procedure: state.file.procedure },
    group: notice.urgent ? `${caseId}!` : caseId,
    once: `${caseId}-${seq}-${n}`,
  }));
};

/** Publishes one event; safe to repeat, as the bus gets the same id and each notice is sent once under its own. */
export const publishEvent = async (deps: PublishDeps, head: Head, news: CaseStreamRecord): Promise<void> => {
  const recorded = await eventAt(deps, news);
  const state = await stateAfter(deps, head, recorded);
  if (state === undefined) throw new Error('A case without a beginning');
  await deps.enqueueNotices(messages(recorded, state));
  await deps.publish(cloudEventOf(recorded, state));
};
