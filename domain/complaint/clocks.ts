/**
 * The clocks of a case. Which event starts, stops or pauses which clock is the procedure's business; what stands here
 * is how. Three kinds are never mixed: legal limits, the office's promises, and the worker's own limitation.
 */

import type { Procedure, TimeLimit } from '../procedure/procedure.ts';
import {
  calendarOf,
  daysBetween,
  isWorkingDay,
  plusDays,
  plusWorkingDays,
  workingDaysBetween,
} from '../time/calendar.ts';
import { between, type Due, dateIn, dueAfter, dueOnDate, instantOf, plusMinutes } from '../time/deadline.ts';
import type { CaseEvent } from './events.ts';
import type { CaseState, Clock } from './state.ts';
import { isOpen } from './statuses.ts';

type Started = Extract<CaseEvent, { type: 'clock_started' }>;
const remindedFrom = 0.8;
const officeOpens = 9;

export const limitOf = (procedure: Procedure, clock: Clock): TimeLimit | undefined =>
  procedure.timeLimits.find((limit) => limit.id === clock.limit);

const isShort = (limit: TimeLimit): boolean => limit.length?.unit === 'h' || limit.length?.unit === 'min';

/** The reminder: after four fifths of the time, in the morning; three days ahead for a day that was named. */
const firstAlarm = (zone: string, limit: TimeLimit, at: string, due: Due): string => {
  if (isShort(limit)) return between(at, due.due, remindedFrom);
  const span = daysBetween(dateIn(zone, at), due.dueOn);
  const ahead = limit.length === undefined ? 3 : Math.max(1, Math.round(span * (1 - remindedFrom)));
  const reminder = instantOf(zone, plusDays(due.dueOn, -ahead), officeOpens);
  return reminder > at ? reminder : due.due;
};

/** When the next, higher level is told, if nothing happens: a fifth of the limit later, at least a day. */
const nextEscalation = (limit: TimeLimit, clock: Clock, at: string): string => {
  if (isShort(limit))
    return plusMinutes(
      at,
      limit.length?.unit === 'h' ? 60 * limit.length.value : (limit.length?.value ?? 15),
    );
  const fifth = Math.round(daysBetween(clock.startOn, clock.dueOn) * (1 - remindedFrom));
  return plusMinutes(at, Math.max(1, fifth) * 24 * 60);
};

/** The things that an event starts a clock for: each instalment, or one thing with an id, or just the case. */
const subjects = (event: CaseEvent, limit: TimeLimit): readonly { suffix: string; date?: string }[] => {
  if (limit.length === undefined && 'instalments' in event) {
    return event.instalments.map((each, n) => ({ suffix: `:${n + 1}`, date: each.dueOn }));
  }
  const named = 'dueOn' in event ? event.dueOn : 'on' in event ? event.on : undefined;
  const suffix = 'id' in event ? `:${event.id}` : '';
  return [named === undefined ? { suffix } : { suffix, date: named }];
};

const start = (procedure: Procedure, limit: TimeLimit, event: CaseEvent, at: string): readonly Started[] => {
  const calendar = calendarOf(procedure.calendar);
  return subjects(event, limit).flatMap(({ suffix, date }) => {
    const due =
      date !== undefined && (limit.length === undefined || 'id' in event)
        ? dueOnDate(calendar, date, limit.graceDays)
        : limit.length && dueAfter(calendar, at, limit.length);
    if (!due) return [];
    const nextAlarm = firstAlarm(calendar.zone, limit, at, due);
    const { kind, scope } = limit;
    const clock = limit.id + suffix;
    return [
      {
        type: 'clock_started',
        clock,
        limit: limit.id,
        kind,
        scope,
        startOn: dateIn(calendar.zone, at),
        ...due,
        nextAlarm,
      },
    ];
  });
};

const stop = (clock: Clock): CaseEvent => ({ type: 'clock_stopped', clock: clock.clock });

/** Does this event stop this clock? An event about one thing stops only that thing's clock. */
const stops = (event: CaseEvent, clock: Clock, limit: TimeLimit): boolean => {
  if (!limit.stopsOn.includes(event.type)) return false;
  const about = 'instalment' in event ? `${event.instalment}` : 'id' in event ? event.id : undefined;
  return about === undefined || !clock.clock.includes(':') || clock.clock === `${limit.id}:${about}`;
};

interface Step {
  readonly before: CaseState | undefined;
  readonly event: CaseEvent;
  readonly after: CaseState;
  readonly at: string;
}

/** Is the case in the limit's statuses? A paused case counts as being where it will go on. */
const isWithin = (state: CaseState | undefined, limit: TimeLimit): boolean => {
  if (state === undefined) return false;
  const { stage } = state;
  const stands = stage.status === 'suspended' ? [stage.status, stage.rests.status] : [stage.status];
  return limit.during?.some((status) => stands.some((each) => each === status)) ?? false;
};

/** The case came into the limit's statuses, or was handed over while in them. */
const enters = ({ before, event, after }: Step, limit: TimeLimit): boolean =>
  limit.startsOn.includes('entering') &&
  isWithin(after, limit) &&
  (!isWithin(before, limit) || event.type === 'case_transferred');

const leaves = (after: CaseState, limit: TimeLimit): boolean =>
  limit.during !== undefined && !isWithin(after, limit);

const stopped = (procedure: Procedure, step: Step): readonly CaseEvent[] => {
  const { after, event } = step;
  if (!isOpen(after.stage.status)) return after.file.clocks.map(stop);
  return after.file.clocks
    .filter((clock) => {
      const limit = limitOf(procedure, clock);
      if (limit === undefined) return true;
      if (limit.scope === 'stage' && limit.startsOn.includes(event.type) && !('id' in event)) return true;
      return stops(event, clock, limit) || enters(step, limit) || leaves(after, limit);
    })
    .map(stop);
};

const started = (procedure: Procedure, step: Step, gone: ReadonlySet<string>): readonly CaseEvent[] => {
  const { after, event, at } = step;
  if (!isOpen(after.stage.status)) return [];
  const runs = (limit: TimeLimit) =>
    after.file.clocks.some(
      (clock) => clock.limit === limit.id && !gone.has(clock.clock) && !clock.clock.includes(':'),
    );
  return procedure.timeLimits
    .filter((limit) => (limit.startsOn.includes(event.type) && !leaves(after, limit)) || enters(step, limit))
    .filter((limit) => !runs(limit))
    .flatMap((limit) => start(procedure, limit, event, at));
};

const paused = (procedure: Procedure, { event, after, at }: Step): readonly CaseEvent[] =>
  event.type !== 'case_paused'
    ? []
    : after.file.clocks
        .filter((clock) => limitOf(procedure, clock)?.pausedBy.includes(event.reason))
        .map((clock) => ({ type: 'clock_paused', clock: clock.clock, on: today(procedure, at) }));

/** The days of a pause are given back in the limit's own unit, up to the limit's cap. */
const resumed = (procedure: Procedure, { event, after, at }: Step): readonly CaseEvent[] => {
  if (event.type !== 'case_resumed') return [];
  const calendar = calendarOf(procedure.calendar);
  const today = dateIn(calendar.zone, at);
  return after.file.clocks.flatMap((clock) => {
    const limit = limitOf(procedure, clock);
    if (clock.pausedOn === undefined || limit === undefined) return [];
    const until = [today, plusDays(clock.pausedOn, limit.pauseCapDays ?? 3650)].sort()[0] ?? today;
    const dueOn =
      limit.length?.unit === 'wd'
        ? plusWorkingDays(calendar, clock.dueOn, workingDaysBetween(calendar, clock.pausedOn, until))
        : plusDays(clock.dueOn, daysBetween(clock.pausedOn, until));
    const due = dueOnDate(calendar, dueOn, limit.graceDays);
    return [
      {
        type: 'clock_resumed',
        clock: clock.clock,
        ...due,
        nextAlarm: firstAlarm(calendar.zone, limit, at, due),
      },
    ];
  });
};

/** The clock events that follow from one step of a case, in order: stopped, paused or resumed, started. */
export const clockEvents = (procedure: Procedure, step: Step): readonly CaseEvent[] => {
  const ends = stopped(procedure, step);
  const gone = new Set(ends.flatMap((each) => (each.type === 'clock_stopped' ? [each.clock] : [])));
  const others = [...paused(procedure, step), ...resumed(procedure, step)].filter(
    (each) => !('clock' in each) || !gone.has(each.clock),
  );
  return [...ends, ...others, ...started(procedure, step, gone)];
};

/** What an alarm leads to: a reminder before the limit, the next level above after it. */
export const ring = (procedure: Procedure, clock: Clock, at: string, officeAbove: string): CaseEvent => {
  const limit = limitOf(procedure, clock);
  if (limit === undefined) return stop(clock);
  if (at < clock.due)
    return { type: 'deadline_reminded', clock: clock.clock, to: limit.reminds, nextAlarm: clock.due };
  const step = clock.escalation + 1;
  return {
    type: 'deadline_escalated',
    clock: clock.clock,
    office: officeAbove,
    step,
    nextAlarm: nextEscalation(limit, clock, at),
  };
};

/** The instant at which the case asks for attention next; undefined when it has ended. */
export const nextAlarm = (state: CaseState): string | undefined =>
  state.file.clocks
    .filter((clock) => clock.pausedOn === undefined)
    .map((clock) => clock.nextAlarm)
    .sort()[0];

/** A new due date for one limit that is extended by its length; the reminder moves with it. */
export const extended = (
  procedure: Procedure,
  clock: Clock,
  length: NonNullable<TimeLimit['length']>,
): Due => {
  const calendar = calendarOf(procedure.calendar);
  const dueOn =
    length.unit === 'wd'
      ? plusWorkingDays(calendar, clock.dueOn, length.value)
      : plusDays(clock.dueOn, length.value);
  return dueOnDate(calendar, dueOn);
};

/** Today in the office's time zone. */
export const today = (procedure: Procedure, at: string): string => dateIn(procedure.timeZone, at);

/** A date must lie in the future and on a working day where somebody has to act on it. */
export const isFutureWorkingDay = (procedure: Procedure, at: string, date: string): boolean =>
  date >= today(procedure, at) && isWorkingDay(calendarOf(procedure.calendar), date);
