/** What workers wrote and the office has not read, and who asked to be called; an answer or a call that reaches them ends both. */
import { type CaseEvent, type EventOf, happenedAt, type RecordedEvent } from '../events/registry.ts';
import type { CaseFile, UnreadMessage } from './state.ts';

/** A list shows no larger number; the oldest of more are in the thread all the same. */
const mostUnread = 100;

/** What a worker wrote or sent themselves. */
const fromWorker = (event: CaseEvent): { readonly worker?: string | undefined } | undefined => {
  if (event.type === 'message_written' && event.from === 'worker') return event;
  return event.type === 'evidence_added' && event.by === 'worker' ? event : undefined;
};

const withUnreadMore = (file: CaseFile, more: readonly UnreadMessage[]): CaseFile => ({
  ...file,
  unread: [...file.unread, ...more].slice(-mostUnread),
});

/** Heard by these workers, or by all. */
const withoutThose = (file: CaseFile, workers: readonly string[] | undefined): CaseFile => ({
  ...file,
  unread: file.unread.filter(
    ({ worker }) => workers !== undefined && (worker === undefined || !workers.includes(worker)),
  ),
});

const recipientsOf = ({ worker, workers }: EventOf<'message_written'>): readonly string[] | undefined =>
  workers ?? (worker === undefined ? undefined : [worker]);

/** What came along from another case, and was not read or called back there. */
const withBrought = (file: CaseFile, { entries }: EventOf<'record_taken_over'>, seq: number): CaseFile => {
  const unread = entries.flatMap(({ unread: is, since, worker }) =>
    is ? [{ seq, since, ...(worker && { worker }) }] : [],
  );
  const calls = entries.flatMap(({ callBack, since, worker }) =>
    callBack && worker !== undefined ? [{ worker, since }] : [],
  );
  return { ...withUnreadMore(file, unread), callsAsked: [...file.callsAsked, ...calls] };
};

const withoutCall = (file: CaseFile, worker: string): CaseFile => ({
  ...file,
  callsAsked: file.callsAsked.filter((each) => each.worker !== worker),
});

/** The file with what is unread after one more event. */
export const withUnread = (file: CaseFile, recorded: RecordedEvent): CaseFile => {
  const { event, seq } = recorded;
  const written = fromWorker(event);
  if (written !== undefined)
    return withUnreadMore(file, [
      { seq, since: happenedAt(recorded), ...(written.worker && { worker: written.worker }) },
    ]);
  switch (event.type) {
    case 'message_written':
      return withoutThose(file, recipientsOf(event));
    case 'messages_read':
      return { ...file, unread: file.unread.filter((each) => each.seq > event.upTo) };
    case 'record_taken_over':
      return withBrought(file, event, seq);
    case 'worker_contacted':
      return event.reached ? withoutCall(withoutThose(file, [event.worker]), event.worker) : file;
    default:
      return file;
  }
};
