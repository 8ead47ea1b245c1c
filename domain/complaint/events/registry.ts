/**
 * The events of a complaint. An event is never changed; a new shape gets a new version `v` and an upcaster.
 * No event holds a name, a number to call or free text: only references (`w1`, `p1`, `t-…`) into the vault.
 */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { once } from '#domain/terms/once.ts';
import { clockEvents } from './clocks.ts';
import { endingEvents, referralEvents } from './ending.ts';
import { intakeEvents } from './filing.ts';
import { inspectionEvents } from './inspection.ts';
import { assignmentEvents } from './people.ts';
import { mediationEvents, paymentEvents } from './settlement.ts';
import { coordinationEvents, dangerEvents } from './urgent.ts';

export const eventKinds = [
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
] as const;
export type CaseEvent = z.infer<ReturnType<(typeof eventKinds)[number]['schema']>>;
export type EventType = CaseEvent['type'];
export type EventOf<T extends EventType> = Extract<CaseEvent, { type: T }>;
export type EventMap = { [T in EventType]: EventOf<T> };

const actorKept = () => z.strictObject({ role: f.role, id: z.string(), office: z.optional(f.officeId) });
export type Actor = z.infer<ReturnType<typeof actorKept>>;

/** An event as it is kept: who, when, in which order, in which version of its shape. */
const keptEvent = once(() =>
  z.strictObject({
    caseId: f.caseId,
    seq: z.int().check(z.positive()),
    v: z.int().check(z.positive()),
    at: f.instant,
    actor: actorKept(),
    event: z.looseObject({ type: z.string() }),
  }),
);
export type RecordedEvent = Omit<z.infer<ReturnType<typeof keptEvent>>, 'event'> & { event: CaseEvent };

const eventKindNamed: ReadonlyMap<string, (typeof eventKinds)[number]> = new Map(
  eventKinds.map((kind) => [kind.type, kind]),
);

const eventOfKind = (body: { readonly type: string }): CaseEvent => {
  const kind = eventKindNamed.get(body.type);
  if (kind === undefined) throw new Error('There is no such kind of event.');
  return kind.schema().parse(body);
};

/** Throws on what is no event of the present form. */
export const recordedEventFrom = (kept: unknown): RecordedEvent => {
  const { event, ...rest } = keptEvent().parse(kept);
  return { ...rest, event: eventOfKind(event) };
};
export const currentVersion = 1;

/** Whether an event was carried over from the joint case, where it was told and counted. */
export const isCarried = (event: CaseEvent): boolean => 'since' in event && event.since !== undefined;

const receivedAt = (event: CaseEvent): string | undefined =>
  event.type === 'complaint_filed' ? event.received?.at : undefined;

/** The instant from which an event counts: when it was recorded, happened in the joint case, or came as paper. */
export const happenedAt = ({ event, at }: Pick<RecordedEvent, 'event' | 'at'>): string =>
  ('since' in event ? event.since : undefined) ?? receivedAt(event) ?? at;
