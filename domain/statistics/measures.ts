/**
 * Increments of the counters by one event, for the office that had the case and the month of the event. Days lie in
 * histograms, so that a median can be read at any time at the same cost, however many cases there were.
 */
import {
  type CaseEvent,
  type EventType,
  isCarried,
  type RecordedEvent,
} from '#domain/complaint/events/registry.ts';
import { isOpen, positionOf } from '#domain/terms/statuses.ts';
import { daysBetween } from '../time/calendar.ts';
import { dateIn } from '../time/deadline.ts';
import { bucketOf } from './histogram.ts';
import { hasMoved, monthIn, type Standing } from './standing.ts';

export interface Increment {
  readonly office: string;
  /** `YYYY-MM` */
  readonly month: string;
  /** `counts`, or `days.` and a stage */
  readonly group: string;
  readonly measure: string;
  /** may be negative: a worker can take a confirmation back */
  readonly by: number;
}

/** Events that are counted as such, each once. */
const countedAs: Partial<Record<EventType, string>> = {
  complaint_filed: 'opened',
  complaint_accepted: 'accepted',
  complaint_refused: 'refused',
  coordination_settled: 'coordinated',
  coordination_corrected: 'coordinated',
  case_referred: 'referred',
  case_closed: 'closed',
  complaint_withdrawn: 'withdrawn',
  case_merged: 'merged',
  case_reopened: 'reopened',
  deadline_reminded: 'reminders',
  retaliation_reported: 'retaliation',
};

type Count = readonly [measure: string, by: number];

/** Sums and people that come with an event. Money in fen. */
const amountCounts = ({ event, at }: RecordedEvent, before: Standing | undefined): readonly Count[] => {
  switch (event.type) {
    case 'complaint_filed':
    case 'worker_joined':
      // a worker who came from another case was counted there
      return event.cameFrom === undefined ? [['workers', 1]] : [];
    case 'case_closed':
      return [
        [`closed.${event.reason}`, 1],
        [`closedWorkers.${event.reason}`, event.lines.length],
      ];
    case 'deadline_escalated':
      return event.step === 1 ? [['overdue', 1]] : [];
    case 'payment_verified':
    case 'payment_confirmed':
    case 'payment_denied':
      return before === undefined ? [] : moneyCounts(event, before, monthIn(before.zone, at));
    default:
      return [];
  }
};

type MoneyEvent = Extract<CaseEvent, { type: 'payment_verified' | 'payment_confirmed' | 'payment_denied' }>;

const moneyCounts = (event: MoneyEvent, before: Standing, month: string): readonly Count[] => {
  const line = before.lines[event.payment]?.[event.worker];
  if (line === undefined) return [];
  const seen = before.counted[event.worker];
  const paid = seen?.paid === month ? 0 : 1;
  const heard = seen?.heard === month ? 0 : 1;
  switch (event.type) {
    case 'payment_verified':
      return [
        // what is beyond what was owed, and interest, is nobody's recovered wages
        ['recoveredFen', event.owedFen ?? line.fen],
        ['workersPaid', paid],
      ];
    case 'payment_confirmed':
      return [
        ['confirmedFen', line.says === 'yes' ? 0 : line.fen],
        ['workersHeard', heard],
      ];
    case 'payment_denied':
      return [
        ['confirmedFen', line.says === 'yes' ? -line.fen : 0],
        ['workersHeard', heard],
      ];
    default:
      return event satisfies never;
  }
};

/** The days that end with this event: those of the stage, and when the case ends, those of the whole case. */
const dayCounts = (
  before: Standing | undefined,
  after: Standing,
  at: string,
): readonly (readonly [string, number])[] => {
  if (before === undefined || !hasMoved(before, after)) return [];
  const since = (from: string) => daysBetween(dateIn(before.zone, from), dateIn(before.zone, at));
  const stage = isOpen(before.status)
    ? ([[positionOf(before.status).stage, since(before.since)]] as const)
    : [];
  const ended = isOpen(before.status) && !isOpen(after.status);
  return ended ? [...stage, ['whole', since(before.openSince)]] : stage;
};

/** The increments of one event between two standings; the same input gives the same increments for ever. */
export const measuresOf = (
  recorded: RecordedEvent,
  before: Standing | undefined,
  after: Standing,
): readonly Increment[] => {
  const { event, at } = recorded;
  const month = monthIn(after.zone, at);
  const own = { office: before?.office ?? after.office, month };
  const count = (office: string, measure: string, by: number): Increment => ({
    office,
    month,
    group: 'counts',
    measure,
    by,
  });
  const counted = countedAs[event.type];
  if (isCarried(event)) return event.type === 'complaint_filed' ? [count(own.office, 'opened', 1)] : [];
  return [
    ...(counted === undefined ? [] : [count(own.office, counted, 1)]),
    ...amountCounts(recorded, before).map(([measure, by]) => count(own.office, measure, by)),
    ...(event.type === 'case_transferred'
      ? [count(own.office, 'transferredOut', 1), count(event.toOffice, 'transferredIn', 1)]
      : []),
    ...dayCounts(before, after, at).map(([stage, length]) => ({
      ...own,
      group: `days.${stage}`,
      measure: `${bucketOf(length)}`,
      by: 1,
    })),
  ].filter(({ by }) => by !== 0);
};

/** Increments of the same cell added up: one update of the table each. */
export const addedUp = (increments: readonly Increment[]): readonly Increment[] => {
  const cells = new Map<string, Increment>();
  for (const each of increments) {
    const cell = [each.office, each.month, each.group, each.measure].join(' ');
    cells.set(cell, { ...each, by: (cells.get(cell)?.by ?? 0) + each.by });
  }
  return [...cells.values()].filter(({ by }) => by !== 0);
};
