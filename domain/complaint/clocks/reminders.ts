/** Reminders of a running limit, and escalations, one level higher each time, once it has passed. */
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { TimeLimit } from '#domain/procedure/time-limit.ts';
import { type Calendar, daysBetween, onOrBefore, plusDays } from '#domain/time/calendar.ts';
import { type Due, dateIn, instantBetween, instantOf, plusMinutes } from '#domain/time/deadline.ts';
import type { CaseEvent } from '../events/registry.ts';
import type { CaseState, Clock } from '../file/state.ts';

const remindedFrom = 0.8;
const officeOpens = 9;

export const limitOf = (procedure: Procedure, clock: Clock): TimeLimit | undefined =>
  procedure.timeLimits.find((limit) => limit.id === clock.limit);

/** Whether a limit runs on the wall clock, in minutes or hours. */
export const runsOnWallClock = (limit: TimeLimit): boolean =>
  limit.length?.unit === 'h' || limit.length?.unit === 'min';

/**
 * The reminder: after four fifths of the time, three days ahead for a day that was named; in the morning, and to the
 * office on a working day, since nobody reads it there on another.
 */
export const firstAlarm = (calendar: Calendar, limit: TimeLimit, at: string, due: Due): string => {
  const { zone } = calendar;
  if (runsOnWallClock(limit)) return instantBetween(at, due.due, remindedFrom);
  const span = daysBetween(dateIn(zone, at), due.dueOn);
  const ahead = limit.length === undefined ? 3 : Math.max(1, Math.round(span * (1 - remindedFrom)));
  const day = plusDays(due.dueOn, -ahead);
  const opened = limit.reminds === 'owner' ? onOrBefore(calendar, day) : day;
  const reminder = instantOf(zone, opened, officeOpens);
  return reminder > at ? reminder : due.due;
};

/** The instant of the next escalation, if nothing happens: a fifth of the limit later, at least a day. */
const nextEscalation = (limit: TimeLimit, clock: Clock, at: string): string => {
  if (runsOnWallClock(limit))
    return plusMinutes(
      at,
      limit.length?.unit === 'h' ? 60 * limit.length.value : (limit.length?.value ?? 15),
    );
  const fifth = Math.round(daysBetween(clock.startOn, clock.dueOn) * (1 - remindedFrom));
  return plusMinutes(at, Math.max(1, fifth) * 24 * 60);
};

/** The event of an alarm: a reminder before the limit, an escalation to the next level after it. */
export const reminderOrEscalation = (
  procedure: Procedure,
  clock: Clock,
  at: string,
  officeAbove: string,
): CaseEvent => {
  const limit = limitOf(procedure, clock);
  if (limit === undefined) return { type: 'clock_stopped', clock: clock.clock };
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
