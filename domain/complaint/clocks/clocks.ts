/**
 * The clocks of a case. The procedure says which event starts, stops or pauses which clock; here stands how. Three kinds
 * are never mixed: legal limits, the office's promises, and the worker's own limitation.
 */

import { calendarFor, dueFrom } from '#domain/jurisdictions/counting.ts';
import { isInForce } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { lengthOn, type TimeLimit } from '#domain/procedure/time-limit.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { isWorkingDay } from '#domain/time/calendar.ts';
import { type Due, dateIn, dueOnDate } from '#domain/time/deadline.ts';
import { cappedPause } from '#domain/time/run.ts';
import { type CaseEvent, happenedAt } from '../events/registry.ts';
import type { CaseState, Clock } from '../file/state.ts';
import { dueOfClock, movedDeadlines } from './due-dates.ts';
import { claimLostOn, lastSafeDay } from './limitation.ts';
import { firstAlarm, limitOf } from './reminders.ts';

type ClockStarted = Extract<CaseEvent, { type: 'clock_started' }>;

/** The subjects for which an event starts a clock: each instalment, one thing with an id, or just the case. */
const clockSubjects = (event: CaseEvent, limit: TimeLimit): readonly { suffix: string; date?: string }[] => {
  if (limit.length === undefined && 'instalments' in event) {
    return event.instalments.map((each, n) => ({ suffix: `:${n + 1}`, date: each.dueOn }));
  }
  const named = 'dueOn' in event ? event.dueOn : 'on' in event ? event.on : undefined;
  const suffix = 'id' in event ? `:${event.id}` : '';
  return [named === undefined ? { suffix } : { suffix, date: named }];
};

interface ClockBeginning {
  readonly due: Due;
  readonly named?: string;
}

/**
 * The beginning of a clock. Its day comes from the event, the limit's length, or, for a limitation without length, the
 * three operators.
 */
const clockBeginning = (
  procedure: Procedure,
  limit: TimeLimit,
  { event, after, at }: CaseStep,
  date: string | undefined,
): ClockBeginning | undefined => {
  const { office } = after.file;
  // a claim that is lost already needs no reminder of its last day
  if (limit.kind === 'limitation' && claimLostOn(procedure, after.file) !== undefined) return undefined;
  const calendar = calendarFor(procedure, office);
  const named =
    limit.kind === 'limitation' && limit.length === undefined
      ? lastSafeDay(procedure, after.file, at)
      : limit.length === undefined || 'id' in event
        ? date
        : undefined;
  const startOn = dateIn(calendar.zone, at);
  if (named !== undefined)
    return { named, due: dueOnDate(calendar, named, limit.graceDays, limit.roll, startOn) };
  const length = lengthOn(limit, startOn);
  return length && { due: dueFrom(procedure, office, at, length) };
};

const earlierDate = (a: string, b: string): string => (a < b ? a : b);

const limitStartEvents = (
  procedure: Procedure,
  limit: TimeLimit,
  step: CaseStep,
): readonly ClockStarted[] => {
  const { event, after, at } = step;
  const calendar = calendarFor(procedure, after.file.office);
  const from = happenedAt(step);
  return clockSubjects(event, limit).flatMap(({ suffix, date }) => {
    const begun = clockBeginning(procedure, limit, { ...step, at: from }, date);
    if (begun === undefined) return [];
    const { due, named } = begun;
    const { kind, scope } = limit;
    return [
      {
        type: 'clock_started',
        clock: limit.id + suffix,
        limit: limit.id,
        kind,
        scope,
        // a day that has passed already, as in an award that is recorded late, rings at once
        startOn: earlierDate(dateIn(calendar.zone, from), due.dueOn),
        ...due,
        nextAlarm: firstAlarm(calendar, limit, at, due),
        ...(named === undefined ? {} : { named }),
      },
    ];
  });
};

const stopEvent = (clock: Clock): CaseEvent => ({ type: 'clock_stopped', clock: clock.clock });

/** Whether this event stops this clock; an event about one thing stops only that thing's clock. */
const stopsClock = (event: CaseEvent, clock: Clock, limit: TimeLimit): boolean => {
  if (!limit.stopsOn.includes(event.type)) return false;
  const about = 'instalment' in event ? `${event.instalment}` : 'id' in event ? event.id : undefined;
  return about === undefined || !clock.clock.includes(':') || clock.clock === `${limit.id}:${about}`;
};

interface CaseStep {
  readonly before: CaseState | undefined;
  readonly event: CaseEvent;
  readonly after: CaseState;
  readonly at: string;
}

/**
 * Whether this event starts this limit; a limit for certain lanes starts only in a case that is in one of them, or
 * comes into it.
 */
const startsLimit = (event: CaseEvent, limit: TimeLimit, { file }: CaseState): boolean => {
  if (!limit.startsOn.includes(event.type)) return false;
  const { lanes } = limit;
  if (lanes === undefined) return true;
  return event.type === 'lane_entered'
    ? lanes.includes(event.lane)
    : lanes.some((each) => file.lanes.includes(each));
};

/** Whether the case is in the limit's statuses; a paused case counts as being where it will go on. */
const isInStatusesOf = (state: CaseState | undefined, limit: TimeLimit): boolean => {
  if (state === undefined) return false;
  const { stage } = state;
  const stands = stage.status === 'suspended' ? [stage.status, stage.rests.status] : [stage.status];
  return limit.during?.some((status) => stands.some((each) => each === status)) ?? false;
};

/** Whether the case came into the limit's statuses, or was handed over while in them. */
const entersStatuses = ({ before, event, after }: CaseStep, limit: TimeLimit): boolean =>
  limit.startsOn.includes('entering') &&
  isInStatusesOf(after, limit) &&
  (!isInStatusesOf(before, limit) || event.type === 'case_transferred');

const leavesStatuses = (after: CaseState, limit: TimeLimit): boolean =>
  limit.during !== undefined && !isInStatusesOf(after, limit);

const stopEvents = (procedure: Procedure, step: CaseStep): readonly CaseEvent[] => {
  const { after, event } = step;
  if (!isOpen(after.stage.status)) return after.file.clocks.map(stopEvent);
  return after.file.clocks
    .filter((clock) => {
      const limit = limitOf(procedure, clock);
      if (limit === undefined) return true;
      if (limit.scope === 'stage' && startsLimit(event, limit, after) && !('id' in event)) return true;
      return stopsClock(event, clock, limit) || entersStatuses(step, limit) || leavesStatuses(after, limit);
    })
    .map(stopEvent);
};

const startEvents = (
  procedure: Procedure,
  step: CaseStep,
  gone: ReadonlySet<string>,
): readonly CaseEvent[] => {
  const { after, event, at } = step;
  if (!isOpen(after.stage.status)) return [];
  const on = today(procedure, at);
  const runs = (limit: TimeLimit) =>
    after.file.clocks.some(
      (clock) => clock.limit === limit.id && !gone.has(clock.clock) && !clock.clock.includes(':'),
    );
  return procedure.timeLimits
    .filter(
      (limit) =>
        (startsLimit(event, limit, after) && !leavesStatuses(after, limit)) || entersStatuses(step, limit),
    )
    .filter((limit) => isInForce(limit, on))
    .filter((limit) => !runs(limit))
    .flatMap((limit) => limitStartEvents(procedure, limit, step));
};

const pauseEvents = (procedure: Procedure, { event, after, at }: CaseStep): readonly CaseEvent[] =>
  event.type !== 'case_paused'
    ? []
    : after.file.clocks
        .filter((clock) => limitOf(procedure, clock)?.pausedBy.includes(event.reason))
        .map((clock) => ({ type: 'clock_paused', clock: clock.clock, on: today(procedure, at) }));

/** The days of a pause are given back in the limit's own unit, up to the limit's cap over all its pauses. */
const resumeEvents = (procedure: Procedure, { event, after, at }: CaseStep): readonly CaseEvent[] => {
  if (event.type !== 'case_resumed') return [];
  const calendar = calendarFor(procedure, after.file.office);
  return after.file.clocks.flatMap((clock) => {
    const limit = limitOf(procedure, clock);
    if (clock.pausedOn === undefined || limit === undefined) return [];
    const before = clock.pauses ?? [];
    const pause = cappedPause(before, clock.pausedOn, dateIn(calendar.zone, at), limit.pauseCapDays);
    const due = dueOfClock(procedure, after.file, clock, [...before, pause]);
    if (due === undefined) return [];
    const nextAlarm = firstAlarm(calendar, limit, at, due);
    return [{ type: 'clock_resumed', clock: clock.clock, ...due, nextAlarm, until: pause.until }];
  });
};

/** Clocks that run on in another office follow its calendar. */
const officeChangeEvents = (
  procedure: Procedure,
  { before, event, after, at }: CaseStep,
): readonly CaseEvent[] =>
  event.type !== 'case_transferred' ||
  before === undefined ||
  calendarFor(procedure, before.file.office) === calendarFor(procedure, after.file.office)
    ? []
    : movedDeadlines(procedure, after.file, at, 'other_office');

/** The clock events that follow from one step of a case, in order: stopped, paused or resumed, started. */
export const clockEventsAfter = (procedure: Procedure, step: CaseStep): readonly CaseEvent[] => {
  const ends = stopEvents(procedure, step);
  const gone = new Set(ends.flatMap((each) => (each.type === 'clock_stopped' ? [each.clock] : [])));
  const others = [
    ...pauseEvents(procedure, step),
    ...resumeEvents(procedure, step),
    ...officeChangeEvents(procedure, step),
  ].filter((each) => !('clock' in each) || !gone.has(each.clock));
  return [...ends, ...others, ...startEvents(procedure, step, gone)];
};

/** Today in the office's time zone. */
export const today = (procedure: Procedure, at: string): string => dateIn(procedure.timeZone, at);

/** A date must lie in the future and on a working day of the office where somebody has to act on it. */
export const isFutureWorkingDay = (procedure: Procedure, office: string, at: string, date: string): boolean =>
  date >= today(procedure, at) && isWorkingDay(calendarFor(procedure, office), date);
