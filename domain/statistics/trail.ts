/**
 * What statistics remember of a case beside its state: the way it came. Small enough to be written with every count; made
 * anew from the events when its shape changes.
 */
import {
  type CaseEvent,
  happenedAt,
  isCarried,
  type RecordedEvent,
} from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { calendarIn } from '#domain/procedure/local-law.ts';
import { isOpen, positionOf, type Stage } from '#domain/terms/statuses.ts';
import { dateIn } from '../time/deadline.ts';
import { type Ending, endingOf } from './endings.ts';
import { calendarDaysIn, workingDaysIn } from './working-days.ts';

/** A length of time in calendar days and in working days of the case's law. */
export interface LengthIn {
  readonly days: number;
  readonly working: number;
}

/** Of a case that was not merged: how it ended, and what stands out about it. */
interface End extends LengthIn {
  readonly how: Ending | 'merged';
  readonly on: string;
  /** the closing or refusal reason, or the act */
  readonly reason: string;
  /** of the office's limits by law that ran: calendar days that were left of the nearest, less than 0 when it had passed */
  readonly left?: number;
}

interface StageStay {
  readonly stage: Stage;
  /** civil date */
  readonly since: string;
}

export interface Trail {
  /** the instant of its first act: what happens in it beside the filing was told in the case that it comes from */
  readonly begunAt: string;
  /** the day that it counts from; civil date */
  readonly filed: string;
  /** every office that had it, each once */
  readonly offices: readonly string[];
  /** it came to an office that had it before */
  readonly cameBack: boolean;
  /** absent: it has ended */
  readonly stay?: StageStay;
  /** civil date; absent: it is not paused */
  readonly pausedOn?: string;
  /** calendar days of the pauses that are over */
  readonly pausedDays: number;
  /** somebody of the office has spoken with a worker, or a worker said whether money came */
  readonly contacted: boolean;
  /** kept while it is objected to: an end that is upheld stays where it was */
  readonly end?: End;
  readonly disputed: boolean;
  readonly reopened: boolean;
  /** the month in which each worker was last counted as paid, and as heard about money */
  readonly paidIn: Readonly<Record<string, string>>;
  readonly heardIn: Readonly<Record<string, string>>;
}

const zoneOf = ({ file }: CaseState): string => procedureOf(file.procedure).timeZone;
/** The civil date of an instant where the case is. */
export const dayIn = (state: CaseState, at: string): string => dateIn(zoneOf(state), at);

/** Both lengths of a time in a case, in the working days of the law of its place as it is at the end. */
export const lengthIn = ({ file }: CaseState, from: string, to: string): LengthIn => ({
  days: calendarDaysIn(from, to),
  working: workingDaysIn(calendarOf(calendarIn(procedureOf(file.procedure), file.lawArea, to)), from, to),
});

/** The stage that a case is in; a paused one is in the stage that rests. */
const stageOf = ({ stage }: CaseState): Stage =>
  positionOf(stage.status === 'suspended' ? stage.rests.status : stage.status).stage;

/** It came to another stage or another office, or it ended: a pause moves nothing. */
export const hasMoved = (before: CaseState, after: CaseState): boolean =>
  before.file.office !== after.file.office || stageOf(before) !== stageOf(after);

const endByEvent = (event: CaseEvent): { readonly how: End['how']; readonly reason: string } | undefined => {
  switch (event.type) {
    case 'case_closed':
      return { how: endingOf(event.reason), reason: event.reason };
    case 'complaint_refused':
      return { how: 'refused', reason: event.reason };
    case 'complaint_withdrawn':
      return { how: 'withdrawn', reason: event.type };
    case 'case_merged':
      return { how: 'merged', reason: event.type };
    default:
      return undefined;
  }
};

/** Days left of the nearest limit by law that was running. */
const daysLeft = ({ file }: CaseState, on: string): number | undefined => {
  const left = file.clocks
    .filter(({ kind, paused }) => kind === 'legal' && paused === undefined)
    .map(({ dueOn }) => (dueOn < on ? -calendarDaysIn(dueOn, on) : calendarDaysIn(on, dueOn)));
  return left.length === 0 ? undefined : Math.min(...left);
};

const endAfter = (trail: Trail, before: CaseState, event: CaseEvent, on: string): End | undefined => {
  const end = endByEvent(event);
  if (end === undefined) return trail.end;
  const left = daysLeft(before, on);
  return { ...end, on, ...lengthIn(before, trail.filed, on), ...(left === undefined ? {} : { left }) };
};

const takenUpAgain: ReadonlySet<CaseEvent['type']> = new Set(['case_reopened', 'refusal_overturned']);
const disputes: ReadonlySet<CaseEvent['type']> = new Set(['closure_disputed', 'review_requested']);

/** Acts in which a worker was spoken with, or had a say. */
const isContact = (event: CaseEvent): boolean => {
  switch (event.type) {
    case 'worker_contacted':
      return event.reached;
    case 'interview_held':
      return event.with === 'worker';
    case 'mediation_consented':
      return event.side === 'worker';
    case 'payment_confirmed':
    case 'payment_denied':
      return true;
    default:
      return false;
  }
};

/** The first trail: that of a filing. Who goes on from a joint case was heard there or not: it is not asked again. */
export const trailAtFiling = (state: CaseState, { event, at }: RecordedEvent): Trail => {
  const filed = dayIn(state, state.file.openedAt);
  return {
    begunAt: at,
    filed,
    offices: [state.file.office],
    cameBack: false,
    stay: { stage: stageOf(state), since: filed },
    pausedDays: 0,
    contacted: isCarried(event),
    disputed: false,
    reopened: false,
    paidIn: {},
    heardIn: {},
  };
};

const withOffice = (trail: Trail, { file }: CaseState): Trail => ({
  ...trail,
  cameBack: trail.cameBack || trail.offices.includes(file.office),
  offices: trail.offices.includes(file.office) ? trail.offices : [...trail.offices, file.office],
});

const withPause = (trail: Trail, after: CaseState, on: string): Trail => {
  const isPaused = after.stage.status === 'suspended';
  if (isPaused === (trail.pausedOn !== undefined)) return trail;
  const { pausedOn = on, ...rest } = trail;
  return isPaused
    ? { ...trail, pausedOn: on }
    : { ...rest, pausedDays: trail.pausedDays + calendarDaysIn(pausedOn, on) };
};

const withStay = (trail: Trail, before: CaseState, after: CaseState, on: string): Trail => {
  if (!hasMoved(before, after)) return trail;
  const { stay: _, ...rest } = trail;
  return isOpen(after.stage.status) ? { ...rest, stay: { stage: stageOf(after), since: on } } : rest;
};

/** Whoever goes on does not end: what was reopened, split again or taken up has no end any more. */
const withEndOrNone = (trail: Trail, before: CaseState, event: CaseEvent, on: string): Trail => {
  const goesOn = takenUpAgain.has(event.type) || event.type === 'case_split';
  const { end: _, ...rest } = trail;
  const end = goesOn ? undefined : endAfter(trail, before, event, on);
  return {
    ...rest,
    ...(end === undefined ? {} : { end }),
    disputed: trail.disputed || disputes.has(event.type),
    reopened: trail.reopened || takenUpAgain.has(event.type),
  };
};

const withCounted = (trail: Trail, event: CaseEvent, month: string): Trail => {
  switch (event.type) {
    case 'payment_verified':
      return { ...trail, paidIn: { ...trail.paidIn, [event.worker]: month } };
    case 'payment_confirmed':
    case 'payment_denied':
      return { ...trail, heardIn: { ...trail.heardIn, [event.worker]: month } };
    default:
      return trail;
  }
};

const movesMoney: ReadonlySet<CaseEvent['type']> = new Set([
  'payment_verified',
  'payment_confirmed',
  'payment_denied',
]);

/** The trail after one more event of a case that stood as `before` and stands as `after`. */
export const trailAfter = (
  trail: Trail,
  before: CaseState,
  recorded: RecordedEvent,
  after: CaseState,
): Trail => {
  const { event } = recorded;
  const heard =
    trail.contacted || isCarried(event) || !isContact(event) ? trail : { ...trail, contacted: true };
  if (before.stage === after.stage && before.file.office === after.file.office && !movesMoney.has(event.type))
    return heard;
  const on = dayIn(after, happenedAt(recorded));
  const moved = before.file.office === after.file.office ? heard : withOffice(heard, after);
  const rested = withPause(moved, after, on);
  const ended = withEndOrNone(rested, before, event, on);
  return withCounted(withStay(ended, before, after, on), event, on.slice(0, 7));
};
