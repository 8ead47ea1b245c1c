/** The beginning of a clock that the state requires and that does not run: from when it counts, and when it is due. */
import { calendarFor, dueFrom, withRoll } from '#domain/jurisdictions/counting.ts';
import { isInForce } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { isOfWholeCase, type TimeLimit } from '#domain/procedure/time-limit.ts';
import { type Due, dateIn, lastDayOf } from '#domain/time/deadline.ts';
import type { EventOf } from '../events/registry.ts';
import type { CaseState, Clock } from '../file/state.ts';
import { dueOfClock } from './due-dates.ts';
import { firstAlarm, runsOnWallClock } from './reminders.ts';
import type { RequiredClock } from './required-clocks.ts';

interface StartTimes {
  /** when it is recorded */
  readonly at: string;
  /** when it happened: earlier for what was carried over from another case */
  readonly from: string;
}

/** The run of the whole case that stands still, unless the case ended since and comes back to a new one. */
const restingRun = ({ file }: CaseState, { onReturn }: TimeLimit, name: string): Clock | undefined => {
  const run = file.resting.find(({ clock }) => clock === name);
  return run !== undefined && (onReturn !== 'anew' || run.returns === file.counts.returns) ? run : undefined;
};

/** The instant from which it counts. */
const beginning = ({ file }: CaseState, { limit, matter }: RequiredClock, { from }: StartTimes): string => {
  switch (limit.countsFrom) {
    case 'its_day':
      return matter.since ?? from;
    case 'last_word':
      return file.toldAt;
    case 'receipt':
      return limit.onReturn === 'anew' && file.counts.returns > 0 ? from : file.openedAt;
    default:
      return from;
  }
};

const dueOfStart = (
  procedure: Procedure,
  { file }: CaseState,
  { limit, matter: { day } }: RequiredClock,
  run: Clock,
): Due | undefined => {
  if (limit.length !== undefined && runsOnWallClock(limit))
    return dueFrom(procedure, run.countsFrom, limit.length);
  return dueOfClock(procedure, file, day === undefined ? run : { ...run, named: day });
};

const freshRun = (
  procedure: Procedure,
  state: CaseState,
  required: RequiredClock,
  times: StartTimes,
): Clock => {
  const { clock, limit } = required;
  const countsFrom = beginning(state, required, times);
  const calendar = calendarFor(procedure);
  const counted = dateIn(calendar.zone, countsFrom);
  const startOn = limit.after ? lastDayOf(calendar, counted, withRoll(procedure, limit.after)) : counted;
  return {
    clock,
    limit: limit.id,
    kind: limit.kind,
    scope: isOfWholeCase(limit) ? 'case' : 'stage',
    countsFrom,
    startOn,
    dueOn: startOn,
    due: countsFrom,
    nextAlarm: countsFrom,
    provisional: false,
    extensions: 0,
    returns: state.file.counts.returns,
    reminded: false,
    escalation: 0,
  };
};

/** A right whose time is over does not begin again; a limit that is not in force on the day on which it would begin, neither. */
const mayBegin = (limit: TimeLimit, { startOn }: Clock, { due }: Due, at: string): boolean =>
  isInForce(limit, startOn) && !(limit.onLapse === 'right_ends' && due <= at);

/** Undefined: it does not begin. */
export const clockStart = (
  procedure: Procedure,
  state: CaseState,
  required: RequiredClock,
  times: StartTimes,
): EventOf<'clock_started'> | undefined => {
  const { limit, matter } = required;
  const resting = restingRun(state, limit, required.clock);
  const run = resting ?? freshRun(procedure, state, required, times);
  const due = dueOfStart(procedure, state, required, run);
  if (due === undefined || !mayBegin(limit, run, due, times.at)) return undefined;
  const { clock, kind, scope, countsFrom, startOn } = run;
  const calendar = calendarFor(procedure);
  return {
    type: 'clock_started',
    clock,
    limit: limit.id,
    kind,
    scope,
    countsFrom,
    // a day that has passed already, as in an award that is recorded late, rings at once
    startOn: startOn < due.dueOn ? startOn : due.dueOn,
    ...due,
    nextAlarm: firstAlarm(calendar, limit, times.at, due),
    ...(matter.day === undefined ? {} : { named: matter.day }),
    ...(resting && { goesOn: true as const }),
  };
};
