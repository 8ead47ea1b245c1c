/** Reminders of a running limit, and escalations, one level higher each time, once it has passed. */
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { TimeLimit } from '#domain/procedure/time-limit.ts';
import { type Calendar, daysBetween, onOrBefore, plusDays } from '#domain/time/calendar.ts';
import { type Due, dateIn, instantBetween, instantOf, plusMinutes } from '#domain/time/deadline.ts';
import { chainOfOffices, type Office } from '../../office/office.ts';
import type { EventOf } from '../events/registry.ts';
import type { CaseState, Clock } from '../file/state.ts';

const remindedFrom = 0.8;
const officeOpens = 9;

export const limitOf = (procedure: Procedure, clock: Clock): TimeLimit | undefined =>
  procedure.timeLimits.find((limit) => limit.id === clock.limit);

/** Whether a limit runs on the wall clock, in minutes or hours. */
export const runsOnWallClock = (limit: TimeLimit): boolean =>
  limit.length?.unit === 'h' || limit.length?.unit === 'min';

/** Of the day on which a pause is looked at, on that day: nothing can be done before. */
const daysAhead = ({ waitsFor, countsFrom, length }: TimeLimit, span: number): number => {
  if (waitsFor === 'pause') return 0;
  return length === undefined && countsFrom !== 'limitation'
    ? 3
    : Math.max(1, Math.round(span * (1 - remindedFrom)));
};

/**
 * The reminder: after four fifths of the time, three days ahead for a day that was named; in the morning, and to the
 * office on a working day, since nobody reads it there on another.
 */
export const firstAlarm = (calendar: Calendar, limit: TimeLimit, at: string, due: Due): string => {
  const { zone } = calendar;
  if (runsOnWallClock(limit)) return instantBetween(at, due.due, remindedFrom);
  const span = daysBetween(dateIn(zone, at), due.dueOn);
  const day = plusDays(due.dueOn, -daysAhead(limit, span));
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

/** What nobody has to do, only may until then, is not escalated: the right has ended. */
export const rightEnds = ({ onLapse }: TimeLimit, { due }: Clock, at: string): boolean =>
  onLapse === 'right_ends' && due <= at;

export const reminderOf = ({ reminds }: TimeLimit, { clock, due }: Clock): EventOf<'deadline_reminded'> => ({
  type: 'deadline_reminded',
  clock,
  to: reminds,
  nextAlarm: due,
});

/** Who has to act: in a dispute over competence the office that designates, else the case's own. */
const actingOffice = ({ file }: CaseState, { waitsFor }: TimeLimit): string =>
  waitsFor === 'designation' ? (file.dispute?.before ?? file.office) : file.office;

/**
 * One level higher each time, its own supervisor first, then one office higher, up to the top. What somebody sees to and
 * is late all the same comes back to the same level, to be acknowledged anew.
 */
export const escalationOf = (
  state: CaseState,
  { offices, at }: { readonly offices: readonly Office[]; readonly at: string },
  limit: TimeLimit,
  clock: Clock,
): EventOf<'deadline_escalated'> => {
  const chain = chainOfOffices(offices, actingOffice(state, limit));
  const isSeenTo = clock.task?.acknowledgedBy !== undefined;
  const step = Math.min(isSeenTo ? clock.escalation : clock.escalation + 1, chain.length);
  return {
    type: 'deadline_escalated',
    clock: clock.clock,
    office: chain[step - 1] ?? state.file.office,
    step,
    nextAlarm: nextEscalation(limit, clock, at),
    ...(step === clock.escalation && !isSeenTo ? { again: true } : {}),
  };
};

/** Who sees to it has as long as the next level would have been given. */
export const alarmAfterAcknowledgement = nextEscalation;

/** The instant at which the case asks for attention next; undefined when it has ended. */
export const nextAlarm = (state: CaseState): string | undefined =>
  state.file.clocks
    .filter((clock) => clock.paused === undefined)
    .map((clock) => clock.nextAlarm)
    .sort()[0];
