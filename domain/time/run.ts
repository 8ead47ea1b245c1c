/**
 * When a clock that has run, been paused and been extended falls due: always computed from its beginning and what
 * happened to it, never from the date that it had, so that it comes out the same in whatever order and in how many parts.
 */
import type { Duration } from '../procedure/time-limit.ts';
import {
  type Calendar,
  daysBetween,
  plusDays,
  plusWorkingDays,
  type Roll,
  rolled,
  workingDaysBetween,
} from './calendar.ts';
import { type Due, dueOnDate, lastDayOf } from './deadline.ts';

/** The days after `from` up to and with `until` don't count. */
export interface Pause {
  readonly from: string;
  readonly until: string;
}

export interface Run {
  readonly startOn: string;
  /** absent: `named` holds the day */
  readonly length?: Duration;
  /** the day that an event named */
  readonly named?: string;
  readonly graceDays?: number;
  readonly roll?: Roll;
  readonly extensions: readonly Duration[];
  readonly pauses: readonly Pause[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const pausedDays = (pauses: readonly Pause[]): number =>
  sum(pauses.map(({ from, until }) => Math.max(0, daysBetween(from, until))));

/** Working days: those of the pause are given back as working days. */
const inWorkingDays = (calendar: Calendar, { startOn, length, pauses }: Run): string => {
  const back = sum(pauses.map(({ from, until }) => workingDaysBetween(calendar, from, until)));
  return plusWorkingDays(calendar, startOn, (length?.value ?? 0) + back);
};

/** Other lengths: the days of the pause are added as calendar days, and only then the last day is moved off a day off. */
const inCivilDays = (calendar: Calendar, { startOn, length, pauses }: Run, roll: Roll): string => {
  const plain = length === undefined ? startOn : lastDayOf(calendar, startOn, { ...length, roll: 'none' });
  return rolled(calendar, plusDays(plain, pausedDays(pauses)), roll);
};

const own = (calendar: Calendar, run: Run): string => {
  if (run.named !== undefined) return plusDays(run.named, pausedDays(run.pauses));
  return run.length?.unit === 'wd'
    ? inWorkingDays(calendar, run)
    : inCivilDays(calendar, run, run.length?.roll ?? 'next');
};

/** Limits of minutes and hours are not computed here: they run on the wall clock and nothing moves them. */
export const dueOfRun = (calendar: Calendar, run: Run): Due => {
  const last = run.extensions.reduce((day, length) => lastDayOf(calendar, day, length), own(calendar, run));
  return dueOnDate(
    calendar,
    last,
    run.graceDays,
    run.named === undefined ? 'none' : (run.roll ?? 'none'),
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
  const left = capDays === undefined ? undefined : Math.max(0, capDays - pausedDays(pauses));
  const latest = left === undefined ? until : plusDays(from, left);
  return { from, until: latest < until ? latest : until };
};
