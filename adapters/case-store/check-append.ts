import type { Append } from './port.ts';

const mostEvents = 90;
/** A transaction of DynamoDB has at most 100 items. */
const mostItems = 100;

/** Checks an append; throws on what can only be a programmer's mistake. */
export const checkAppend = ({ caseId, expected, events, pointers = [], key }: Append): void => {
  if (events.length > mostEvents)
    throw new RangeError(`${events.length} events; at most ${mostEvents} at once.`);
  const items = events.length + pointers.length + (key === undefined ? 1 : 2);
  if (items > mostItems) throw new RangeError(`${items} items; at most ${mostItems} at once.`);
  if (events.some((event, n) => event.caseId !== caseId || event.seq !== expected + n + 1))
    throw new RangeError(`The events do not follow number ${expected} of case ${caseId}.`);
  if (expected === 0 && events.length === 0) throw new RangeError('A case begins with an event.');
};
