/** The day of a running limit, computed anew from its beginning and all that has happened to this run since. */
import { calendarFor, withRoll } from '#domain/jurisdictions/counting.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { lengthOn, type TimeLimit } from '#domain/procedure/time-limit.ts';
import type { Due } from '#domain/time/deadline.ts';
import { dueOfRun, type Pause, type Run } from '#domain/time/run.ts';
import type { CaseEvent } from '../events/registry.ts';
import { lawOfCase } from '../file/law-area.ts';
import type { CaseFile, Clock } from '../file/state.ts';
import { firstAlarm, limitOf, runsOnWallClock } from './reminders.ts';

/** A named day goes, when it is a day off, where the limit says, else where the procedure sends every last day. */
const lastDayOfRun = (
  procedure: Procedure,
  limit: TimeLimit,
  { startOn, named }: Clock,
): Pick<Run, 'length' | 'named' | 'pausesIn' | 'roll'> => {
  const length = lengthOn(limit, startOn);
  if (named === undefined) return length === undefined ? {} : { length: withRoll(procedure, length) };
  return { named, roll: limit.roll ?? procedure.roll, pausesIn: length?.unit === 'wd' ? 'wd' : 'd' };
};

/** Undefined for a limit of minutes or hours, which nothing moves. */
export const dueOfClock = (
  procedure: Procedure,
  file: CaseFile,
  clock: Clock,
  {
    pauses = clock.pauses ?? [],
    extensions = clock.extensions,
  }: { readonly pauses?: readonly Pause[]; readonly extensions?: number } = {},
): Due | undefined => {
  // a local change that came into force meanwhile moves nothing: the law of the day on which it starts decides
  const law = lawOfCase(procedure, file, clock.startOn);
  const limit = limitOf(law, clock);
  if (limit === undefined || runsOnWallClock(limit)) return undefined;
  const more = limit.extension?.length;
  return dueOfRun(calendarFor(law), {
    startOn: clock.startOn,
    ...lastDayOfRun(law, limit, clock),
    ...(limit.graceDays === undefined ? {} : { graceDays: limit.graceDays }),
    extensions: more ? Array.from({ length: extensions }, () => withRoll(law, more)) : [],
    pauses,
  });
};

type DeadlineMoved = Extract<CaseEvent, { type: 'deadline_moved' }>;

/** Nothing when it falls on the day that it had; one that was provisional and is no more is named. */
export const movedClock = (
  procedure: Procedure,
  file: CaseFile,
  clock: Clock,
  at: string,
  reason: DeadlineMoved['reason'],
): readonly DeadlineMoved[] => {
  const limit = limitOf(procedure, clock);
  const due = dueOfClock(procedure, file, clock);
  if (limit === undefined || due === undefined) return [];
  if (due.due === clock.due && due.dueOn === clock.dueOn && due.provisional === clock.provisional) return [];
  const nextAlarm =
    due.due === clock.due ? clock.nextAlarm : firstAlarm(calendarFor(procedure), limit, at, due);
  const { clock: name, dueOn: from, named } = clock;
  return [{ type: 'deadline_moved', clock: name, from, ...due, nextAlarm, reason, ...(named && { named }) }];
};

/**
 * The clocks that fall on another day now than when they were last computed: after a new holiday list, or in an office
 * with another calendar.
 */
export const movedDeadlines = (
  procedure: Procedure,
  file: CaseFile,
  at: string,
  reason: DeadlineMoved['reason'],
): readonly DeadlineMoved[] => file.clocks.flatMap((clock) => movedClock(procedure, file, clock, at, reason));

/** A new due date for a run that is extended once more; the reminder moves with it. */
export const extendedDeadline = (
  procedure: Procedure,
  file: CaseFile,
  clock: Clock,
  at: string,
): Due & { readonly nextAlarm: string } => {
  const limit = limitOf(procedure, clock);
  const due = dueOfClock(procedure, file, clock, { extensions: clock.extensions + 1 }) ?? clock;
  const { dueOn, provisional } = due;
  return {
    dueOn,
    due: due.due,
    provisional,
    nextAlarm: limit ? firstAlarm(calendarFor(procedure), limit, at, due) : due.due,
  };
};
