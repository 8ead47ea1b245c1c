import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { upcast } from '#domain/complaint/events/upcast.ts';
import { eventKey } from '../dynamodb/keys.ts';

export const storedEvent = (recorded: RecordedEvent) => ({
  ...eventKey(recorded.caseId, recorded.seq),
  ...recorded,
});

/** An event from its item, be it from the table or (unmarshalled) from its stream. Throws on what is no event. */
export const recordedFrom = (item: Readonly<Record<string, unknown>>): RecordedEvent => {
  const { pk: _pk, sk: _sk, ...kept } = item;
  return upcast(kept);
};
