/** The worker's last safe day for going elsewhere, from what the case knows and the procedure's three operators. */
import { calendarFor, withRoll } from '#domain/jurisdictions/counting.ts';
import { matterOf } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { lengthOn } from '#domain/procedure/time-limit.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { type LimitationStep, lastSafeDayOf } from '#domain/time/limitation.ts';
import type { CaseFile } from '../file/state.ts';

/** The earliest harm of those still in the case: the day that is safe for all of them. */
const earliestHarm = ({ workers }: CaseFile): string | undefined =>
  Object.values(workers)
    .flatMap(({ standing, until }) => (standing === 'in' && until !== undefined ? [until] : []))
    .sort()[0];

/**
 * The last day of the claim as it runs without this complaint. `not_begun`: it waits for the end of the work, which has
 * not come (CN-AR-09). Undefined: not known from what was said.
 */
export const lastDayWithoutComplaint = (procedure: Procedure, file: CaseFile): string | undefined => {
  const topic = matterOf(procedure, file.kind)?.topic;
  const waits = topic !== undefined && procedure.limitation.fromEndOfWork?.topics.includes(topic);
  const startOn = waits ? earliestEndOfWork(file) : earliestHarm(file);
  if (startOn === undefined || startOn === 'not_begun') return startOn;
  const length = lengthOn(procedure.limitation, startOn) ?? procedure.limitation.length;
  return lastSafeDayOf(
    calendarFor(procedure, file.office),
    { startOn, length: withRoll(procedure, length) },
    [],
  );
};

/** The earliest end of work of those in the case; nobody's is counted who did not say. */
const earliestEndOfWork = ({ workers }: CaseFile): string | undefined => {
  const said = Object.values(workers)
    .filter(({ standing }) => standing === 'in')
    .flatMap((each) => each.endOfWork ?? []);
  const ended = said.filter((each) => each !== 'goes_on').sort()[0];
  return ended ?? (said.length > 0 ? 'not_begun' : undefined);
};

const limitationSteps = (procedure: Procedure, file: CaseFile, today: string): readonly LimitationStep[] => {
  const { effect, floor } = procedure.limitation;
  if (effect === 'none') return [];
  if (effect === 'interrupt') return [{ op: 'interrupt', on: today }];
  const from = dateIn(procedure.timeZone, file.openedAt);
  return [
    { op: 'suspend', from, to: today },
    ...(floor === undefined ? [] : [{ op: 'floor' as const, from, anchor: today, length: floor }]),
  ];
};

/** The day on which the claim was lost before the complaint was made; undefined where it was not, or is not known. */
export const claimLostOn = (procedure: Procedure, file: CaseFile): string | undefined => {
  const last = lastDayWithoutComplaint(procedure, file);
  return last !== undefined && last !== 'not_begun' && last < dateIn(procedure.timeZone, file.openedAt)
    ? last
    : undefined;
};

/**
 * The last safe day as of today: an interruption is taken to be today's, a suspension to end today. Neither revives a
 * claim that was lost before the complaint was made: then that day is the answer, and it lies in the past. Undefined
 * where the day of the harm is not known and nothing interrupts.
 */
export const lastSafeDay = (procedure: Procedure, file: CaseFile, at: string): string | undefined => {
  const lost = claimLostOn(procedure, file);
  if (lost !== undefined) return lost;
  const today = dateIn(procedure.timeZone, at);
  const startOn = procedure.limitation.effect === 'interrupt' ? today : earliestHarm(file);
  if (startOn === undefined) return undefined;
  const length = lengthOn(procedure.limitation, startOn) ?? procedure.limitation.length;
  return lastSafeDayOf(
    calendarFor(procedure, file.office),
    { startOn, length: withRoll(procedure, length) },
    limitationSteps(procedure, file, today),
  );
};
