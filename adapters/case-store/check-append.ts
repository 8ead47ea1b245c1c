import { sortable } from '#domain/time/sortable.ts';
import { refuseTooLarge } from '../dynamodb/size.ts';
import { headFields } from './head-fields.ts';
import type { Append, CaseWrite } from './port.ts';

const mostEvents = 90;
/** A transaction of DynamoDB has at most 100 items. */
export const mostItems = 100;

/** Every case that the act writes, the one that it was given to first. */
export const caseWritesOf = ({ also = [], ...first }: Append): readonly CaseWrite[] => [first, ...also];

/** How many items the act is in its transaction: events, pointers, a HEAD for each case, and its key. */
export const itemsOf = (act: Append): number =>
  caseWritesOf(act).reduce(
    (sum, { events, pointers = [] }) => sum + 1 + events.length + pointers.length,
    act.key === undefined ? 0 : 1,
  );

/** Times are compared as text, by DynamoDB too, so they have one form. */
const checkTimes = (caseId: string, events: CaseWrite['events']): void => {
  if (events.some(({ at }) => at !== sortable(at)))
    throw new RangeError(`A time of case ${caseId} is not in UTC with milliseconds.`);
  if (events.some(({ at }, n) => at < (events[n - 1]?.at ?? at)))
    throw new RangeError(`The times of case ${caseId} go back.`);
};

const checkCase = ({ caseId, expected, events }: CaseWrite): void => {
  if (events.length > mostEvents)
    throw new RangeError(`${events.length} events; at most ${mostEvents} at once.`);
  if (events.some((event, n) => event.caseId !== caseId || event.seq !== expected + n + 1))
    throw new RangeError(`The events do not follow number ${expected} of case ${caseId}.`);
  if (expected === 0 && events.length === 0) throw new RangeError('A case begins with an event.');
  checkTimes(caseId, events);
};

/** A write with its HEAD as it will be kept, which is made and packed once. */
export interface WrittenCase {
  readonly change: CaseWrite;
  readonly head: ReturnType<typeof headFields>;
}

const namedItems = (writes: readonly WrittenCase[]) => {
  const of = (caseId: string): string => (writes.length === 1 ? '' : ` of ${caseId}`);
  return Object.fromEntries(
    writes.flatMap(({ change: { caseId, events }, head }) => [
      [`HEAD${of(caseId)}`, head],
      ...events.map((event) => [`${event.seq}${of(caseId)}`, event]),
    ]),
  );
};

/** The writes of an act. Refuses, by throwing, what can only be a programmer's mistake, and what DynamoDB would not take. */
export const checkedWrites = (act: Append): readonly WrittenCase[] => {
  const writes = caseWritesOf(act);
  for (const each of writes) checkCase(each);
  if (new Set(writes.map(({ caseId }) => caseId)).size < writes.length)
    throw new RangeError('An act writes each of its cases once.');
  const items = itemsOf(act);
  if (items > mostItems) throw new RangeError(`${items} items; at most ${mostItems} at once.`);
  const written = writes.map((change) => ({ change, head: headFields(change) }));
  refuseTooLarge(namedItems(written));
  return written;
};
