/** The worker's last safe day for going elsewhere, from what the case knows and the procedure's three operators. */
import { calendarFor, withRoll } from '../procedure/counting.ts';
import { lengthOn, type Procedure } from '../procedure/procedure.ts';
import { dateIn } from '../time/deadline.ts';
import { type LimitationStep, lastSafeDayOf } from '../time/limitation.ts';
import type { CaseFile } from './state.ts';

/** The earliest harm of those still in the case: the day that is safe for all of them. */
const harmOn = ({ workers }: CaseFile): string | undefined =>
  Object.values(workers)
    .flatMap(({ standing, until }) => (standing === 'in' && until !== undefined ? [until] : []))
    .sort()[0];

const stepsOf = (procedure: Procedure, file: CaseFile, today: string): readonly LimitationStep[] => {
  const { effect, floor } = procedure.limitation;
  if (effect === 'none') return [];
  if (effect === 'interrupt') return [{ op: 'interrupt', on: today }];
  const from = dateIn(procedure.timeZone, file.openedAt);
  return [
    { op: 'suspend', from, to: today },
    ...(floor === undefined ? [] : [{ op: 'floor' as const, from, anchor: today, length: floor }]),
  ];
};

/**
 * As of today: an interruption is taken to be today's and in time (the officer judges that before accepting), a
 * suspension to end today. Undefined where the day of the harm is not known and nothing interrupts.
 */
export const lastSafeDay = (procedure: Procedure, file: CaseFile, at: string): string | undefined => {
  const today = dateIn(procedure.timeZone, at);
  const startOn = procedure.limitation.effect === 'interrupt' ? today : harmOn(file);
  if (startOn === undefined) return undefined;
  const length = lengthOn(procedure.limitation, startOn) ?? procedure.limitation.length;
  return lastSafeDayOf(
    calendarFor(procedure, file.office),
    { startOn, length: withRoll(procedure, length) },
    stepsOf(procedure, file, today),
  );
};
