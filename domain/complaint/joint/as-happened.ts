import { present } from '#domain/terms/present.ts';
import type { TakenOverEntry } from '../events/ending.ts';
import type { Actor, CaseEvent, RecordedEvent } from '../events/registry.ts';

const eventFrom = ({ what, by, worker, kind, file, words }: TakenOverEntry): CaseEvent =>
  what === 'evidence'
    ? {
        type: 'evidence_added',
        kind: kind ?? 'other',
        by: by === 'office' ? 'staff' : by,
        ...present({ file, worker, words }),
      }
    : {
        type: 'message_written',
        from: by === 'worker' ? 'worker' : 'office',
        ...present({ worker, words }),
      };

/**
 * An event as a reader of the history wants it: what was taken over from another case, one by one, as it was written there
 * then; any other as it is. An account of what happened reads as a message.
 */
export const asHappened = (recorded: RecordedEvent): readonly RecordedEvent[] => {
  const { event } = recorded;
  if (event.type !== 'record_taken_over') return [recorded];
  return event.entries.map((entry) => {
    const { by, worker, since } = entry;
    const actor: Actor =
      by === 'worker' && worker !== undefined ? { role: 'worker', id: worker } : recorded.actor;
    return { ...recorded, at: since, actor, event: eventFrom(entry) };
  });
};
