/** Interim relief: a tribunal keeps the pay going until it decides; it is asked for within days, without extension. */
import type { Procedure } from '#domain/procedure/procedure.ts';
import { plusDays } from '#domain/time/calendar.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { endsOfWork } from './lanes.ts';
import type { Worker } from './state.ts';

/** Days from the last day of work on in which it may be asked for; undefined where the law knows no such thing. */
export const interimReliefDays = ({ lanes }: Procedure): number | undefined =>
  lanes
    .filter(({ lane }) => lane === 'interim_relief')
    .flatMap(({ when }) => when.flatMap(({ workEndedWithin }) => workEndedWithin ?? []))[0];

/**
 * The last day on which this worker may ask for it; `unknown` where only the month of the last day of work was said.
 * Undefined: the worker may not, or the day had passed before the complaint.
 */
export const interimReliefDay = (procedure: Procedure, worker: Worker): string | 'unknown' | undefined => {
  const days = interimReliefDays(procedure);
  const [ended] = endsOfWork(worker);
  if (days === undefined || ended === undefined || ended.dismissedFor === 'other') return undefined;
  const last = plusDays(ended.day, days);
  if (worker.standing !== 'in' || last < dateIn(procedure.timeZone, worker.complainedAt)) return undefined;
  return worker.endedNotBefore === undefined || worker.endedNotBefore === ended.day ? last : 'unknown';
};
