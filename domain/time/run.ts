/**
 * The due date of a clock that has run, been paused and been extended, always computed from its beginning and what
 * happened to it, never from the date that it had, so that it comes out the same in whatever order and in how many
 * parts.
 */

import {
  type Calendar,
  daysBetween,
  plusDays,
  plusWorkingDays,
  rolled,
  workingDaysBetween,
} from './calendar.ts';
import { type Due, dueOnDate, lastDayOf } from './deadline.ts';
import type { Duration, Roll } from './duration.ts';

/** A pause: the days after `from` up to and with `until` don't count. */
export interface Pause {
  readonly from: string;
  readonly until: string;
}

export interface Run {
  readonly startOn: string;
  /** absent: `named` holds the day */
  readonly length?: Duration;
  /** the day that was named */
  readonly named?: string;
  /** a named day's: in which days a pause is given back */
  readonly pausesIn?: 'wd' | 'd';
  readonly graceDays?: number;
  readonly roll?: Roll;
  readonly extensions: readonly Duration[];
  readonly pauses: readonly Pause[];
}

const totalDays = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const pausedDays = (pauses: readonly Pause[]): number =>
  totalDays(pauses.map(({ from, until }) => Math.max(0, daysBetween(from, until))));

const pausedWorkingDays = (calendar: Calendar, pauses: readonly Pause[]): number =>
  totalDays(pauses.map(({ from, until }) => workingDaysBetween(calendar, from, until)));

/** The last day of a length in working days; those of a pause are given back as working days. */
const inWorkingDays = (calendar: Calendar, { startOn, pauses }: Run, count: number): string => {
  return plusWorkingDays(calendar, startOn, count + pausedWorkingDays(calendar, pauses));
};

/**
 * The last day of other lengths: a pause is added in calendar days, and only then the last day is moved off a day off.
 */
const inCivilDays = (calendar: Calendar, { startOn, pauses }: Run, length: Duration): string => {
  const plain = lastDayOf(calendar, startOn, { ...length, roll: 'none' });
  return rolled(calendar, plusDays(plain, pausedDays(pauses)), length.roll ?? 'next');
};

const afterPauses = (calendar: Calendar, day: string, { pauses, pausesIn }: Run): string =>
  pausesIn === 'wd'
    ? plusWorkingDays(calendar, day, pausedWorkingDays(calendar, pauses))
    : plusDays(day, pausedDays(pauses));

const ownLastDay = (calendar: Calendar, run: Run): string => {
  const { length, named, startOn } = run;
  if (named !== undefined || length === undefined) return afterPauses(calendar, named ?? startOn, run);
  return length.unit === 'wd'
    ? inWorkingDays(calendar, run, length.value)
    : inCivilDays(calendar, run, length);
};

/**
 * The due date of a run. Limits of minutes and hours don't come here: they run on the wall clock and nothing moves
 * them.
 */
export const dueOfRun = (calendar: Calendar, run: Run): Due => {
  const last = run.extensions.reduce(
    (day, length) => lastDayOf(calendar, day, length),
    ownLastDay(calendar, run),
  );
  return dueOnDate(
    calendar,
    last,
    run.graceDays,
    run.named === undefined ? undefined : run.roll,
    run.startOn,
  );
};

/** A pause that has lasted, bounded by what is left of the limit's cap in calendar days. */
export const cappedPause = (
  pauses: readonly Pause[],
  from: string,
  until: string,
  capDays: number | undefined,
): Pause => {
  if (capDays === undefined) return { from, until };
  const latest = plusDays(from, Math.max(0, capDays - pausedDays(pauses)));
  return { from, until: latest < until ? latest : until };
};
