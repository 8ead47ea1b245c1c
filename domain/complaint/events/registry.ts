/**
 * The events of a complaint. An event is never changed; a new shape gets a new version `v` and an upcaster.
 * No event holds a name, a number to call or free text: only references (`w1`, `p1`, `t-…`) into the vault.
 */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { clockEvents } from './clocks.ts';
import { endingEvents, referralEvents } from './ending.ts';
import { intakeEvents } from './filing.ts';
import { inspectionEvents } from './inspection.ts';
import { assignmentEvents } from './people.ts';
import { mediationEvents, paymentEvents } from './settlement.ts';
import { coordinationEvents, dangerEvents } from './urgent.ts';

export const eventBody = z.discriminatedUnion('type', [
  ...intakeEvents,
  ...coordinationEvents,
  ...dangerEvents,
  ...assignmentEvents,
  ...inspectionEvents,
  ...mediationEvents,
  ...paymentEvents,
  ...referralEvents,
  ...endingEvents,
  ...clockEvents,
]);
export type CaseEvent = z.infer<typeof eventBody>;
export type EventType = CaseEvent['type'];
export type EventOf<T extends EventType> = Extract<CaseEvent, { type: T }>;
export type EventMap = { [T in EventType]: EventOf<T> };

const actor = z.strictObject({ role: f.role, id: z.string(), office: z.optional(f.officeId) });
export type Actor = z.infer<typeof actor>;

/** An event as it is kept: who, when, in which order, in which version of its shape. */
export const recordedEvent = z.strictObject({
  caseId: f.caseId,
  seq: z.int().check(z.positive()),
  v: z.int().check(z.positive()),
  at: f.instant,
  actor,
  event: eventBody,
});
export type RecordedEvent = z.infer<typeof recordedEvent>;
export const currentVersion = 1;

/** Whether an event was carried over from the joint case, where it was told and counted. */
export const isCarried = (event: CaseEvent): boolean => 'since' in event && event.since !== undefined;

/** The instant from which an event counts: when it was recorded, or when it happened in the joint case. */
export const happenedAt = ({ event, at }: Pick<RecordedEvent, 'event' | 'at'>): string =>
  'since' in event ? (event.since ?? at) : at;
