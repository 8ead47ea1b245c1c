/** Which events concern one worker: what they did, what was done about them alone, and lists in which they stand. */
import type { CaseEvent, RecordedEvent } from '../events/registry.ts';

const namesOne = (event: CaseEvent, worker: string): boolean =>
  ('worker' in event && event.worker === worker) ||
  ('workers' in event &&
    event.workers?.some((each) => (typeof each === 'string' ? each : each.worker) === worker)) ||
  false;

const hasLine = (event: CaseEvent, worker: string): boolean =>
  event.type === 'payment_recorded' && event.lines.some((line) => line.worker === worker);

/** Clocks begin and end with whatever is done, and are the case's. */
const isClock = ({ type }: CaseEvent): boolean => type.startsWith('clock_');

export const isAboutWorker = ({ event, actor }: RecordedEvent, worker: string): boolean =>
  namesOne(event, worker) ||
  hasLine(event, worker) ||
  (actor.role === 'worker' && actor.id === worker && !isClock(event));
