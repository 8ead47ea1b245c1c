/**
 * The clocks of a case follow its state: after each event, those that the state requires and that do not run are started,
 * those that it does not require are stopped. So whatever road leads into a status starts its limits, and whatever road
 * leads out of it stops them. Three kinds are never mixed: legal limits, the office's promises, the worker's limitation.
 */
import { calendarFor } from '#domain/jurisdictions/counting.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { isWorkingDay, plusDays } from '#domain/time/calendar.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { cappedPause } from '#domain/time/run.ts';
import { type CaseEvent, happenedAt } from '../events/registry.ts';
import type { CaseState, Clock } from '../file/state.ts';
import { clockStart } from './clock-start.ts';
import { dueOfClock, movedClock, movedDeadlines } from './due-dates.ts';
import { firstAlarm, limitOf } from './reminders.ts';
import { type RequiredClock, requiredClocks, sameLimitationFacts } from './required-clocks.ts';

interface CaseStep {
  readonly before: CaseState | undefined;
  readonly event: CaseEvent;
  readonly after: CaseState;
  readonly at: string;
}

/** A last safe day that stops in an open case stands still or is not known any more: nobody is told the old one. */
const stopEvent = ({ clock, kind }: Clock, { stage }: CaseState): CaseEvent => ({
  type: 'clock_stopped',
  clock,
  ...(kind === 'limitation' && isOpen(stage.status) ? { dayUnknown: true as const } : {}),
});

/** Runs it for the same beginning? What was asked, reported or promised anew has time of its own. */
const isSameRun = (clock: Clock, { limit, matter }: RequiredClock, { event, after }: CaseStep): boolean => {
  switch (limit.countsFrom) {
    case 'each_entry':
      return event.type !== 'case_transferred';
    case 'its_day':
      return clock.countsFrom === matter.since;
    case 'named_day':
      return clock.named === matter.day;
    case 'last_word':
      return clock.countsFrom === after.file.toldAt;
    case 'receipt':
    case 'first_entry':
    case 'limitation':
      return true;
    default:
      return limit.countsFrom satisfies never;
  }
};

/** Worked out anew because somebody came, left or corrected a claim: it moves, and the workers are told. */
const limitationMoves = (
  procedure: Procedure,
  { before, after, at }: CaseStep,
  running: readonly (readonly [Clock, RequiredClock])[],
): readonly CaseEvent[] =>
  before !== undefined && !sameLimitationFacts(before.file, after.file)
    ? running.flatMap(
        ([
          clock,
          {
            limit,
            matter: { day },
          },
        ]) =>
          limit.countsFrom !== 'limitation' || day === undefined || day === clock.named
            ? []
            : movedClock(procedure, after.file, { ...clock, named: day }, at, 'other_facts'),
      )
    : [];

/** A pause that its limit knows stops it; whatever ends the pause, the limit goes on. */
const pauseEvents = (
  procedure: Procedure,
  { after, at }: CaseStep,
  running: readonly Clock[],
): readonly CaseEvent[] => {
  const { stage } = after;
  if (stage.status !== 'suspended') return [];
  const { reason } = stage;
  return running
    .filter((clock) => clock.paused === undefined && limitOf(procedure, clock)?.pausedBy.includes(reason))
    .map(({ clock }) => ({ type: 'clock_paused', clock, on: today(procedure, at), reason }));
};

/** The days of a pause are given back in the limit's own unit, up to the limit's cap over all pauses of the run. */
const resumeEvents = (
  procedure: Procedure,
  { after, at }: CaseStep,
  running: readonly Clock[],
): readonly CaseEvent[] => {
  if (after.stage.status === 'suspended') return [];
  const calendar = calendarFor(procedure);
  return running.flatMap((clock) => {
    const limit = limitOf(procedure, clock);
    if (clock.paused === undefined || limit === undefined) return [];
    const { on, reason } = clock.paused;
    const before = clock.pauses ?? [];
    const pause = { ...cappedPause(before, on, dateIn(calendar.zone, at), limit.pauseCapDays), reason };
    const due = dueOfClock(procedure, after.file, clock, { pauses: [...before, pause] });
    if (due === undefined) return [];
    const nextAlarm = firstAlarm(calendar, limit, at, due);
    return [{ type: 'clock_resumed', clock: clock.clock, ...due, nextAlarm, until: pause.until }];
  });
};

/** Clocks that run on in an office of another place follow the law of that place. */
const officeChangeEvents = (
  procedure: Procedure,
  { before, after, at }: CaseStep,
  running: readonly Clock[],
): readonly CaseEvent[] =>
  before === undefined || before.file.lawArea === after.file.lawArea
    ? []
    : movedDeadlines(procedure, { ...after.file, clocks: running }, at, 'other_office');

const startEvents = (
  procedure: Procedure,
  step: CaseStep,
  required: readonly RequiredClock[],
): readonly CaseEvent[] => {
  const from = happenedAt(step);
  return required.flatMap((each) => clockStart(procedure, step.after, each, { at: step.at, from }) ?? []);
};

/** The clock events that follow from one step of a case, in order: stopped, paused or resumed, moved, started. */
export const clockEventsAfter = (procedure: Procedure, step: CaseStep): readonly CaseEvent[] => {
  const { after } = step;
  const required = requiredClocks(procedure, step);
  const byName = new Map(required.map((each) => [each.clock, each]));
  const kept = after.file.clocks.flatMap((clock) => {
    const wanted = byName.get(clock.clock);
    return wanted !== undefined && isSameRun(clock, wanted, step) ? [[clock, wanted] as const] : [];
  });
  const running = kept.map(([clock]) => clock);
  const names = new Set(running.map(({ clock }) => clock));
  return [
    ...after.file.clocks.filter(({ clock }) => !names.has(clock)).map((clock) => stopEvent(clock, after)),
    ...pauseEvents(procedure, step, running),
    ...resumeEvents(procedure, step, running),
    ...officeChangeEvents(procedure, step, running),
    ...limitationMoves(procedure, step, kept),
    ...startEvents(
      procedure,
      step,
      required.filter(({ clock }) => !names.has(clock)),
    ),
  ];
};

/** Today in the office's time zone. */
export const today = (procedure: Procedure, at: string): string => dateIn(procedure.timeZone, at);

/** Nobody names a day further ahead than this, in days: it is a slip of the pen, and would ring when nobody waits any more. */
const furthestAhead = 731;

/** Today or to come, within two years. */
export const isDayToCome = (procedure: Procedure, at: string, date: string): boolean => {
  const now = today(procedure, at);
  return date >= now && date <= plusDays(now, furthestAhead);
};

/** A date must lie in the future, within two years, and on a working day of the office where somebody has to act on it. */
export const isFutureWorkingDay = (procedure: Procedure, at: string, date: string): boolean =>
  isDayToCome(procedure, at, date) && isWorkingDay(calendarFor(procedure), date);

/** Nobody pays, or is told to pay, from before this; in days, twenty years. */
const longestAgo = 7_305;

/** Today or before, within twenty years. */
export const isDayPast = (procedure: Procedure, at: string, date: string): boolean => {
  const now = today(procedure, at);
  return date <= now && date >= plusDays(now, -longestAgo);
};
