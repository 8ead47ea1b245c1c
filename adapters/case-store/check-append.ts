import { refuseTooLarge } from '../dynamodb/size.ts';
import type { Append, CaseWrite } from './port.ts';
import { headFields } from './stored-head.ts';

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

const checkCase = ({ caseId, expected, events }: CaseWrite): void => {
  if (events.length > mostEvents)
    throw new RangeError(`${events.length} events; at most ${mostEvents} at once.`);
  if (events.some((event, n) => event.caseId !== caseId || event.seq !== expected + n + 1))
    throw new RangeError(`The events do not follow number ${expected} of case ${caseId}.`);
  if (expected === 0 && events.length === 0) throw new RangeError('A case begins with an event.');
};

const namedItems = (writes: readonly CaseWrite[]) => {
  const of = (caseId: string): string => (writes.length === 1 ? '' : ` of ${caseId}`);
  return Object.fromEntries(
    writes.flatMap((each) => [
      [`HEAD${of(each.caseId)}`, headFields(each)],
      ...each.events.map((event) => [`${event.seq}${of(each.caseId)}`, event]),
    ]),
  );
};

/** Refuses, by throwing, what can only be a programmer's mistake, and what DynamoDB would not take. */
export const checkAppend = (act: Append): void => {
  const writes = caseWritesOf(act);
  for (const each of writes) checkCase(each);
  if (new Set(writes.map(({ caseId }) => caseId)).size < writes.length)
    throw new RangeError('An act writes each of its cases once.');
  const items = itemsOf(act);
  if (items > mostItems) throw new RangeError(`${items} items; at most ${mostItems} at once.`);
  refuseTooLarge(namedItems(writes));
};
