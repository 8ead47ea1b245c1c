/**
 * The clocks of a case. Which event starts, stops or pauses which clock is the procedure's business; what stands here
 * is how. Three kinds are never mixed: legal limits, the office's promises, and the worker's own limitation.
 */

import { calendarFor, dueFrom, withRoll } from '../procedure/counting.ts';
import { lengthOn, type Procedure, type TimeLimit } from '../procedure/procedure.ts';
import { type Calendar, daysBetween, isWorkingDay, onOrBefore, plusDays } from '../time/calendar.ts';
import { between, type Due, dateIn, dueOnDate, instantOf, plusMinutes } from '../time/deadline.ts';
import { cappedPause, dueOfRun, type Pause } from '../time/run.ts';
import type { CaseEvent } from './events.ts';
import { lastSafeDay } from './limitation.ts';
import type { CaseFile, CaseState, Clock } from './state.ts';
import { isOpen } from './statuses.ts';

type Started = Extract<CaseEvent, { type: 'clock_started' }>;
const remindedFrom = 0.8;
const officeOpens = 9;

export const limitOf = (procedure: Procedure, clock: Clock): TimeLimit | undefined =>
  procedure.timeLimits.find((limit) => limit.id === clock.limit);

const isShort = (limit: TimeLimit): boolean => limit.length?.unit === 'h' || limit.length?.unit === 'min';

/**
 * The reminder: after four fifths of the time, three days ahead for a day that was named; in the morning, and to the
 * office on a working day, since nobody reads it there on another.
 */
const firstAlarm = (calendar: Calendar, limit: TimeLimit, at: string, due: Due): string => {
  const { zone } = calendar;
  if (isShort(limit)) return between(at, due.due, remindedFrom);
  const span = daysBetween(dateIn(zone, at), due.dueOn);
  const ahead = limit.length === undefined ? 3 : Math.max(1, Math.round(span * (1 - remindedFrom)));
  const day = plusDays(due.dueOn, -ahead);
  const opened = limit.reminds === 'owner' ? onOrBefore(calendar, day) : day;
  const reminder = instantOf(zone, opened, officeOpens);
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

interface Beginning {
  readonly due: Due;
  readonly named?: string;
}

/** The day comes from the event, from the limit's length, or, for a limitation without length, from the three operators. */
const beginning = (
  procedure: Procedure,
  limit: TimeLimit,
  { event, after, at }: Step,
  date: string | undefined,
): Beginning | undefined => {
  const { office } = after.file;
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

const start = (procedure: Procedure, limit: TimeLimit, step: Step): readonly Started[] => {
  const { event, after, at } = step;
  const calendar = calendarFor(procedure, after.file.office);
  return subjects(event, limit).flatMap(({ suffix, date }) => {
    const begun = beginning(procedure, limit, step, date);
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
        startOn: dateIn(calendar.zone, at),
        ...due,
        nextAlarm: firstAlarm(calendar, limit, at, due),
        ...(named === undefined ? {} : { named }),
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
  const { after, event } = step;
  if (!isOpen(after.stage.status)) return [];
  const runs = (limit: TimeLimit) =>
    after.file.clocks.some(
      (clock) => clock.limit === limit.id && !gone.has(clock.clock) && !clock.clock.includes(':'),
    );
  return procedure.timeLimits
    .filter((limit) => (limit.startsOn.includes(event.type) && !leaves(after, limit)) || enters(step, limit))
    .filter((limit) => !runs(limit))
    .flatMap((limit) => start(procedure, limit, step));
};

const paused = (procedure: Procedure, { event, after, at }: Step): readonly CaseEvent[] =>
  event.type !== 'case_paused'
    ? []
    : after.file.clocks
        .filter((clock) => limitOf(procedure, clock)?.pausedBy.includes(event.reason))
        .map((clock) => ({ type: 'clock_paused', clock: clock.clock, on: today(procedure, at) }));

/** What has happened to a clock, for computing its day anew; `pauses` as they are to be counted. */
const dueOfClock = (
  procedure: Procedure,
  file: CaseFile,
  clock: Clock,
  pauses: readonly Pause[] = clock.pauses ?? [],
  more = 0,
): Due | undefined => {
  const limit = limitOf(procedure, clock);
  if (limit === undefined || isShort(limit)) return undefined;
  const { startOn } = clock;
  const named = clock.named ?? (limit.length === undefined ? clock.dueOn : undefined);
  const length = named === undefined ? lengthOn(limit, startOn) : undefined;
  const times = file.extended.filter((each) => each === limit.id).length + more;
  const extension = limit.extension?.length;
  return dueOfRun(calendarFor(procedure, file.office), {
    startOn,
    ...(length && { length: withRoll(procedure, length) }),
    ...(named === undefined ? {} : { named }),
    ...(limit.graceDays === undefined ? {} : { graceDays: limit.graceDays }),
    ...(limit.roll && { roll: limit.roll }),
    extensions: extension ? Array.from({ length: times }, () => withRoll(procedure, extension)) : [],
    pauses,
  });
};

/** The days of a pause are given back in the limit's own unit, up to the limit's cap over all its pauses. */
const resumed = (procedure: Procedure, { event, after, at }: Step): readonly CaseEvent[] => {
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

type Moved = Extract<CaseEvent, { type: 'deadline_moved' }>;

/**
 * The clocks that fall on another day now than when they were last computed: after a new holiday list, or in an office
 * with another calendar. Those that stay are not named, except one that was provisional and is no more.
 */
export const movedDeadlines = (
  procedure: Procedure,
  file: CaseFile,
  at: string,
  reason: Moved['reason'],
): readonly Moved[] =>
  file.clocks.flatMap((clock) => {
    const limit = limitOf(procedure, clock);
    const due = dueOfClock(procedure, file, clock);
    if (limit === undefined || due === undefined) return [];
    if (due.due === clock.due && due.dueOn === clock.dueOn && due.provisional === clock.provisional)
      return [];
    const nextAlarm =
      due.due === clock.due
        ? clock.nextAlarm
        : firstAlarm(calendarFor(procedure, file.office), limit, at, due);
    return [{ type: 'deadline_moved', clock: clock.clock, from: clock.dueOn, ...due, nextAlarm, reason }];
  });

/** Clocks that run on in another office follow its calendar. */
const carried = (procedure: Procedure, { before, event, after, at }: Step): readonly CaseEvent[] =>
  event.type !== 'case_transferred' ||
  before === undefined ||
  calendarFor(procedure, before.file.office) === calendarFor(procedure, after.file.office)
    ? []
    : movedDeadlines(procedure, after.file, at, 'other_office');

/** The clock events that follow from one step of a case, in order: stopped, paused or resumed, started. */
export const clockEvents = (procedure: Procedure, step: Step): readonly CaseEvent[] => {
  const ends = stopped(procedure, step);
  const gone = new Set(ends.flatMap((each) => (each.type === 'clock_stopped' ? [each.clock] : [])));
  const others = [
    ...paused(procedure, step),
    ...resumed(procedure, step),
    ...carried(procedure, step),
  ].filter((each) => !('clock' in each) || !gone.has(each.clock));
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

/** A new due date for one limit that is extended once more; the reminder moves with it. */
export const extended = (
  procedure: Procedure,
  file: CaseFile,
  clock: Clock,
  at: string,
): Due & { readonly nextAlarm: string } => {
  const limit = limitOf(procedure, clock);
  const due = dueOfClock(procedure, file, clock, clock.pauses, 1) ?? clock;
  const { dueOn, provisional } = due;
  return {
    dueOn,
    due: due.due,
    provisional,
    nextAlarm: limit ? firstAlarm(calendarFor(procedure, file.office), limit, at, due) : due.due,
  };
};

/** Today in the office's time zone. */
export const today = (procedure: Procedure, at: string): string => dateIn(procedure.timeZone, at);

/** A date must lie in the future and on a working day of the office where somebody has to act on it. */
export const isFutureWorkingDay = (procedure: Procedure, office: string, at: string, date: string): boolean =>
  date >= today(procedure, at) && isWorkingDay(calendarFor(procedure, office), date);
