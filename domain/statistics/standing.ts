/**
 * The memory of statistics between two events of a case: where it stands and since when, and what each payment
 * brings to whom. Small enough to be written with every count; made anew from the events when its shape changes.
 */
import * as z from 'zod/mini';
import {
  type CaseEvent,
  type EventOf,
  happenedAt,
  type RecordedEvent,
} from '#domain/complaint/events/registry.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { positionOf, possibleStatuses, type Status, statuses } from '#domain/terms/statuses.ts';
import { dateIn } from '../time/deadline.ts';

/** One worker's line of one payment: the sum in fen, and what the worker said about it. */
const paymentLine = z.strictObject({ fen: z.int(), says: z.exactOptional(z.enum(['yes', 'no'])) });
/** The month in which a worker was last counted as paid, and as heard about money. */
const countedMonths = z.strictObject({
  paid: z.exactOptional(z.string()),
  heard: z.exactOptional(z.string()),
});

export const standing = z.strictObject({
  shape: z.literal(1),
  office: z.string(),
  zone: z.string(),
  status: z.enum(statuses),
  /** the instant at which the case came to this stage in this office */
  since: z.string(),
  /** the instant at which it was filed or last reopened */
  openSince: z.string(),
  /** by payment, then by worker */
  lines: z.record(z.string(), z.record(z.string(), paymentLine)),
  counted: z.record(z.string(), countedMonths),
});
export type Standing = z.infer<typeof standing>;

const standingAtFiling = (event: EventOf<'complaint_filed'>, at: string): Standing => ({
  shape: 1,
  office: event.office,
  zone: procedureOf(event.procedure).timeZone,
  status: 'triage',
  since: at,
  openSince: at,
  lines: {},
  counted: {},
});

/** The status after an event, by the same table as the case itself. */
const statusAfter = (from: Status, event: CaseEvent): Status => {
  const possible = possibleStatuses(from, event.type);
  const [only, ...more] = possible;
  if (more.length === 0) return only ?? from;
  return possible.find((each) => 'to' in event && each === event.to) ?? from;
};

/** The month (`YYYY-MM`) of an instant, in the time zone of the case's procedure. */
export const monthIn = (zone: string, at: string): string => dateIn(zone, at).slice(0, 7);

const withCounted = (before: Standing, worker: string, as: 'paid' | 'heard', at: string): Standing => ({
  ...before,
  counted: {
    ...before.counted,
    [worker]: { ...before.counted[worker], [as]: monthIn(before.zone, at) },
  },
});

const withAnswer = (before: Standing, payment: string, worker: string, says: 'yes' | 'no'): Standing => {
  const known = before.lines[payment]?.[worker];
  if (known === undefined) return before;
  const lines = { ...before.lines[payment], [worker]: { ...known, says } };
  return { ...before, lines: { ...before.lines, [payment]: lines } };
};

const withMoney = (before: Standing, { event, at }: RecordedEvent): Standing => {
  switch (event.type) {
    case 'payment_recorded': {
      const lines = Object.fromEntries(event.lines.map(({ worker, fen }) => [worker, { fen }]));
      return { ...before, lines: { ...before.lines, [event.id]: lines } };
    }
    case 'payment_verified':
      return withCounted(before, event.worker, 'paid', at);
    case 'payment_confirmed':
      return withCounted(withAnswer(before, event.payment, event.worker, 'yes'), event.worker, 'heard', at);
    case 'payment_denied':
      return withCounted(withAnswer(before, event.payment, event.worker, 'no'), event.worker, 'heard', at);
    default:
      return before;
  }
};

/** The standing after one more event. Throws on a history that does not begin with its filing. */
export const standingAfter = (before: Standing | undefined, recorded: RecordedEvent): Standing => {
  const { event } = recorded;
  const at = happenedAt(recorded);
  if (before === undefined) {
    if (event.type !== 'complaint_filed') throw new Error('A history begins with complaint_filed');
    return standingAtFiling(event, at);
  }
  const office = event.type === 'case_transferred' ? event.toOffice : before.office;
  const status = statusAfter(before.status, event);
  const moved = { ...withMoney(before, recorded), office, status };
  return {
    ...moved,
    since: hasMoved(before, moved) ? at : before.since,
    openSince: event.type === 'case_reopened' ? at : before.openSince,
  };
};

/** The case came to another stage, or to another office: the days begin anew. */
export const hasMoved = (before: Standing, after: Standing): boolean =>
  before.office !== after.office || positionOf(before.status).stage !== positionOf(after.status).stage;
