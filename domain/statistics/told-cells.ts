/**
 * What an event adds to the month in which it happened and to the office that had the case then: acts, passed limits, money,
 * and stays in a stage. It happened, and is never taken off again, but for money that was taken back.
 */
import {
  type EventType,
  happenedAt,
  isCarried,
  type RecordedEvent,
} from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { type Increment, measureOf } from './cells.ts';
import { dayIn, hasMoved, lengthIn, type Trail } from './trail.ts';

/** Events that are counted as such, each once. */
const countedAs: Partial<Record<EventType, string>> = {
  complaint_filed: 'opened',
  complaint_accepted: 'accepted',
  coordination_settled: 'coordinated',
  coordination_corrected: 'coordinated',
  case_referred: 'referred',
  case_merged: 'merged',
  closure_disputed: 'disputed',
  case_reopened: 'reopened',
  deadline_reminded: 'reminders',
  retaliation_reported: 'retaliation',
};

type Count = readonly [measure: string, by: number];

const runningClock = ({ file }: CaseState, id: string) => file.clocks.find(({ clock }) => clock === id);

/** Limits by law and promises apart: those that passed, and those that ended before they did. */
const limitCounts = (
  { event, at }: RecordedEvent,
  before: CaseState | undefined,
  trail: Trail | undefined,
): readonly Count[] => {
  if (before === undefined || at === trail?.begunAt) return [];
  switch (event.type) {
    case 'deadline_escalated': {
      const clock = runningClock(before, event.clock);
      return clock === undefined || event.step !== 1 ? [] : [[`passed.${clock.kind}`, 1]];
    }
    case 'clock_stopped': {
      const clock = runningClock(before, event.clock);
      return clock === undefined || clock.escalation > 0 ? [] : [[`kept.${clock.kind}`, 1]];
    }
    default:
      return [];
  }
};

/** Events by which sums come from another case, where they were counted. */
const carriesSums: ReadonlySet<EventType> = new Set([
  'ledger_carried',
  'findings_carried',
  'workers_taken_in',
  'workers_returned',
  'workers_split_off',
]);

/** How much more is paid, and confirmed, of what is owed to the workers, in fen. */
const moneyCounts = (
  { event }: RecordedEvent,
  before: CaseState | undefined,
  after: CaseState,
): readonly Count[] => {
  if (before === undefined || before.file.workers === after.file.workers || carriesSums.has(event.type))
    return [];
  const more = (sum: 'paid' | 'confirmed') =>
    Object.entries(after.file.workers).reduce(
      (all, [worker, { sums }]) => all + sums[sum] - (before.file.workers[worker]?.sums[sum] ?? 0),
      0,
    );
  return [
    ['recoveredFen', more('paid')],
    ['confirmedFen', more('confirmed')],
  ];
};

/** Workers who came, and those behind the money, each once a month. */
const workerCounts = (
  { event }: RecordedEvent,
  trail: Trail | undefined,
  month: string,
): readonly Count[] => {
  switch (event.type) {
    case 'complaint_filed':
    case 'worker_joined':
      // a worker who came from another case was counted there
      return event.cameFrom === undefined ? [['workers', 1]] : [];
    case 'payment_verified':
      return trail?.paidIn[event.worker] === month ? [] : [['workersPaid', 1]];
    case 'payment_confirmed':
    case 'payment_denied':
      return trail?.heardIn[event.worker] === month ? [] : [['workersHeard', 1]];
    default:
      return [];
  }
};

/** A stay that a hand-over or a merge cuts short says only how long it was at least. */
const cuts: ReadonlySet<EventType> = new Set(['case_transferred', 'case_merged']);

/** The stay in a stage that ends with this event, in the month in which it began. */
const stayCounts = (
  recorded: RecordedEvent,
  before: CaseState,
  trail: Trail,
  after: CaseState,
): readonly Increment[] => {
  const { stay } = trail;
  if (stay === undefined || !hasMoved(before, after)) return [];
  const { days, working } = lengthIn(before, stay.since, dayIn(after, happenedAt(recorded)));
  return [
    {
      office: before.file.office,
      sheet: stay.since.slice(0, 7),
      group: `stay/${stay.stage}`,
      measure: measureOf(cuts.has(recorded.event.type) ? 'cut' : 'left', days, working),
      by: 1,
    },
  ];
};

const toldOnce = (office: string, sheet: string, counts: readonly Count[]): readonly Increment[] =>
  counts.map(([measure, by]) => ({ office, sheet, group: 'told', measure, by }));

/** What one event adds; a carried one was told in the joint case. */
export const toldCells = (
  recorded: RecordedEvent,
  before: CaseState | undefined,
  trail: Trail | undefined,
  after: CaseState,
): readonly Increment[] => {
  const { event } = recorded;
  const month = dayIn(after, recorded.at).slice(0, 7);
  const office = before?.file.office ?? after.file.office;
  if (isCarried(event))
    return event.type === 'complaint_filed' ? toldOnce(office, month, [['opened', 1]]) : [];
  const counted = countedAs[event.type];
  return [
    ...toldOnce(office, month, [
      ...(counted === undefined ? [] : [[counted, 1] as const]),
      ...limitCounts(recorded, before, trail),
      ...moneyCounts(recorded, before, after),
      ...workerCounts(recorded, trail, month),
    ]),
    ...(event.type === 'case_transferred'
      ? [
          ...toldOnce(office, month, [['transferredOut', 1]]),
          ...toldOnce(event.toOffice, month, [['transferredIn', 1]]),
        ]
      : []),
    ...(before === undefined || trail === undefined ? [] : stayCounts(recorded, before, trail, after)),
  ].filter(({ by }) => by !== 0);
};
