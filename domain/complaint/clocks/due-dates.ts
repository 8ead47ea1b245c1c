/** Due dates of running limits, computed anew from their beginning and all that has happened to them since. */
import { calendarFor, withRoll } from '#domain/jurisdictions/counting.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { lengthOn } from '#domain/procedure/time-limit.ts';
import type { Due } from '#domain/time/deadline.ts';
import { dueOfRun, type Pause } from '#domain/time/run.ts';
import type { CaseEvent } from '../events/registry.ts';
import type { CaseFile, Clock } from '../file/state.ts';
import { firstAlarm, limitOf, runsOnWallClock } from './reminders.ts';

/** The due date of a clock, computed anew; `pauses` as they are to be counted. */
export const dueOfClock = (
  procedure: Procedure,
  file: CaseFile,
  clock: Clock,
  pauses: readonly Pause[] = clock.pauses ?? [],
  more = 0,
): Due | undefined => {
  const limit = limitOf(procedure, clock);
  if (limit === undefined || runsOnWallClock(limit)) return undefined;
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

type DeadlineMoved = Extract<CaseEvent, { type: 'deadline_moved' }>;

/**
 * The clocks that fall on another day now than when they were last computed: after a new holiday list, or in an office
 * with another calendar. Those that stay are not named, except one that was provisional and is no more.
 */
export const movedDeadlines = (
  procedure: Procedure,
  file: CaseFile,
  at: string,
  reason: DeadlineMoved['reason'],
): readonly DeadlineMoved[] =>
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

/** A new due date for one limit that is extended once more; the reminder moves with it. */
export const extendedDeadline = (
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
