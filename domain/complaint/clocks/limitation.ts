/** The worker's last safe day for going elsewhere, from what the case knows and the procedure's three operators. */
import { calendarFor, withRoll } from '#domain/jurisdictions/counting.ts';
import { matterOf } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { lengthOn } from '#domain/procedure/time-limit.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { type LimitationStep, lastSafeDayOf } from '#domain/time/limitation.ts';
import type { CaseFile, Worker } from '../file/state.ts';

const workersIn = ({ workers }: CaseFile): readonly Worker[] =>
  Object.values(workers).filter(({ standing }) => standing === 'in');

/** The day from which this worker's claim runs; `not_begun`: it waits for the end of the work (CN-AR-09). */
const runsFrom = (procedure: Procedure, { kind }: CaseFile, worker: Worker): string | undefined => {
  const topic = matterOf(procedure, kind)?.topic;
  const waits = topic !== undefined && procedure.limitation.fromEndOfWork?.topics.includes(topic);
  if (!waits) return worker.until;
  return worker.endOfWork === 'goes_on' ? 'not_begun' : worker.endOfWork;
};

const dayAfter = (procedure: Procedure, startOn: string, steps: readonly LimitationStep[]): string => {
  const length = lengthOn(procedure.limitation, startOn) ?? procedure.limitation.length;
  const limitation = { startOn, length: withRoll(procedure, length) };
  return lastSafeDayOf(calendarFor(procedure), limitation, steps);
};

const earliest = (days: readonly string[]): string | undefined => [...days].sort()[0];

/**
 * The last day of the claim as it runs without this complaint, the earliest of those in the case. `not_begun`: it waits
 * for the end of the work, which has not come (CN-AR-09). Undefined: not known from what was said.
 */
export const lastDayWithoutComplaint = (procedure: Procedure, file: CaseFile): string | undefined => {
  const starts = workersIn(file).flatMap((worker) => runsFrom(procedure, file, worker) ?? []);
  const startOn = earliest(starts.filter((each) => each !== 'not_begun'));
  if (startOn === undefined) return starts[0];
  return dayAfter(procedure, startOn, []);
};

interface WorkersDay {
  readonly day: string;
  /** it had passed before the worker complained, and nothing revives it */
  readonly lost: boolean;
}

/** Time stands still from the complaint to the certificate, and at least the floor is left after it. */
const suspension = (procedure: Procedure, from: string, to: string): readonly LimitationStep[] => {
  const { floor } = procedure.limitation;
  return [
    { op: 'suspend', from, to },
    ...(floor === undefined ? [] : [{ op: 'floor' as const, from, anchor: to, length: floor }]),
  ];
};

/**
 * Without a certificate nobody knows whether the complaint made the time stand still: the day without it is safe either
 * way. Once that has passed, only the reading as of `today` is left.
 */
const suspendedDay = (
  procedure: Procedure,
  file: CaseFile,
  startOn: string,
  complainedOn: string,
  today: string,
): string => {
  const plain = dayAfter(procedure, startOn, []);
  const certified = file.certifiedAt && dateIn(procedure.timeZone, file.certifiedAt);
  if (certified === undefined && plain >= today) return plain;
  return dayAfter(procedure, startOn, suspension(procedure, complainedOn, certified ?? today));
};

const workersDay = (
  procedure: Procedure,
  file: CaseFile,
  worker: Worker,
  today: string,
): WorkersDay | undefined => {
  const complainedOn = dateIn(procedure.timeZone, worker.complainedAt);
  const startOn = runsFrom(procedure, file, worker);
  const plain =
    startOn === undefined || startOn === 'not_begun' ? undefined : dayAfter(procedure, startOn, []);
  if (plain !== undefined && plain < complainedOn) return { day: plain, lost: true };
  switch (procedure.limitation.effect) {
    case 'interrupt':
      return { day: dayAfter(procedure, complainedOn, []), lost: false };
    case 'suspend':
      return startOn === undefined || startOn === 'not_begun'
        ? undefined
        : { day: suspendedDay(procedure, file, startOn, complainedOn, today), lost: false };
    case 'none':
      return plain === undefined ? undefined : { day: plain, lost: false };
    default:
      return procedure.limitation.effect satisfies never;
  }
};

/** One worker for all whose facts are the same, as those of most workers of a joint case are: the day is worked out once. */
const distinctClaims = (file: CaseFile): readonly Worker[] => [
  ...new Map(
    workersIn(file).map((each) => [`${each.until} ${each.endOfWork} ${each.complainedAt}`, each] as const),
  ).values(),
];

const workersDays = (procedure: Procedure, file: CaseFile, at: string): readonly WorkersDay[] => {
  const today = dateIn(procedure.timeZone, at);
  return distinctClaims(file).flatMap((worker) => workersDay(procedure, file, worker, today) ?? []);
};

/** The earliest day that is safe for all whose claim is not lost; undefined where nobody has one, or none is known. */
export const limitationDay = (procedure: Procedure, file: CaseFile, at: string): string | undefined =>
  earliest(workersDays(procedure, file, at).flatMap(({ day, lost }) => (lost ? [] : [day])));

/**
 * The earliest safe day of all, as of the instant `at`: an interruption counts from each worker's complaint (LDMAL art.
 * 27), a suspension until the certificate. Neither revives a claim that was lost before: where all are, that day is the
 * answer, and it lies in the past. Undefined where no day is known.
 */
export const lastSafeDay = (procedure: Procedure, file: CaseFile, at: string): string | undefined =>
  limitationDay(procedure, file, at) ?? earliest(workersDays(procedure, file, at).map(({ day }) => day));
