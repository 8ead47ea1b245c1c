/** The worker's last safe day for going elsewhere, from what the case knows and the procedure's three operators. */
import { calendarFor, withRoll } from '#domain/jurisdictions/counting.ts';
import { endOfWorkRule } from '#domain/procedure/limitation-law.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { lengthOn } from '#domain/procedure/time-limit.ts';
import type { ComplaintKind } from '#domain/terms/vocabulary.ts';
import { plusDays } from '#domain/time/calendar.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { type LimitationStep, lastSafeDayOf } from '#domain/time/limitation.ts';
import type { CaseFile, Worker } from '../file/state.ts';

const workersIn = ({ workers }: CaseFile): readonly Worker[] =>
  Object.values(workers).filter(({ standing }) => standing === 'in');

interface Readings {
  /** the first day that the harm may have come: what is told as safe counts from it */
  readonly first: string;
  /** the last day that it may have: before that nothing is said to be lost */
  readonly last: string;
}

const onDay = (day: string): Readings => ({ first: day, last: day });

/** Whole months, as a form asks for them, say nothing of the day. */
const onlyMonths = ({ from, until }: Worker): boolean =>
  from?.endsWith('-01') === true && until !== undefined && plusDays(until, 1).endsWith('-01');

/** The last day of work; of one of which only the month is known, the first that it may have been is the safe one. */
const endIn = ({ limitation }: Procedure, ended: string, { endedNotBefore }: Worker): Readings => ({
  first: limitation.monthsFromFirstDay ? (endedNotBefore ?? ended) : ended,
  last: ended,
});

/** When the harm came, by what the worker said of the time and of the end of the work. */
const harmOf = (procedure: Procedure, { kind }: CaseFile, worker: Worker): Readings | undefined => {
  const { fromLastDayOfWork, monthsFromFirstDay } = procedure.limitation;
  const { until, endOfWork } = worker;
  const ended = fromLastDayOfWork === undefined || endOfWork === 'goes_on' ? undefined : endOfWork;
  const isOfEnd = fromLastDayOfWork?.kinds.includes(kind) ?? false;
  if (ended !== undefined && (isOfEnd || until === undefined || ended <= until))
    return endIn(procedure, ended, worker);
  if (until === undefined) return undefined;
  return monthsFromFirstDay && onlyMonths(worker)
    ? { first: `${until.slice(0, 7)}-01`, last: until }
    : onDay(until);
};

/** The days from which this worker's claim may run; `not_begun`: it waits for the end of the work (CN-AR-09). */
const runsFrom = (
  procedure: Procedure,
  file: CaseFile,
  worker: Worker,
): Readings | 'not_begun' | undefined => {
  if (endOfWorkRule(procedure, file.kind) === undefined) return harmOf(procedure, file, worker);
  if (worker.endOfWork === 'goes_on') return 'not_begun';
  return worker.endOfWork === undefined ? undefined : endIn(procedure, worker.endOfWork, worker);
};

const lawFor = ({ limitation }: Procedure, { kind }: CaseFile) =>
  limitation.claims?.find(({ kinds }) => kinds.includes(kind)) ?? limitation;

const dayAfter = (
  procedure: Procedure,
  file: CaseFile,
  startOn: string,
  steps: readonly LimitationStep[],
): string => {
  const law = lawFor(procedure, file);
  const limitation = { startOn, length: withRoll(procedure, lengthOn(law, startOn) ?? law.length) };
  return lastSafeDayOf(calendarFor(procedure), limitation, steps);
};

/** The first reading, as long as it had not run out when the worker complained; then the last is what is left. */
const startOf = (
  procedure: Procedure,
  file: CaseFile,
  { complainedAt }: Worker,
  { first, last }: Readings,
): string => {
  const complainedOn = dateIn(procedure.timeZone, complainedAt);
  return dayAfter(procedure, file, first, []) < complainedOn ? last : first;
};

const earliest = (days: readonly string[]): string | undefined => [...days].sort()[0];

const startIn = (procedure: Procedure, file: CaseFile, worker: Worker): string | undefined => {
  const readings = runsFrom(procedure, file, worker);
  return typeof readings === 'object' ? startOf(procedure, file, worker, readings) : readings;
};

/**
 * The last day of the claim as it runs without this complaint, the earliest of those in the case. `not_begun`: it waits
 * for the end of the work, which has not come (CN-AR-09). Undefined: not known from what was said.
 */
export const lastDayWithoutComplaint = (procedure: Procedure, file: CaseFile): string | undefined => {
  const starts = workersIn(file).flatMap((worker) => startIn(procedure, file, worker) ?? []);
  const startOn = earliest(starts.filter((each) => each !== 'not_begun'));
  if (startOn === undefined) return starts[0];
  return dayAfter(procedure, file, startOn, []);
};

interface WorkersDay {
  readonly kind: ComplaintKind;
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

/** The civil date of the certificate; one from before the complaint is not of this worker's talks. */
const certifiedFor = (
  { timeZone }: Procedure,
  { certifiedAt }: CaseFile,
  complainedOn: string,
): string | undefined => {
  const on = certifiedAt && dateIn(timeZone, certifiedAt);
  return on !== undefined && on >= complainedOn ? on : undefined;
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
  const plain = dayAfter(procedure, file, startOn, []);
  const certified = certifiedFor(procedure, file, complainedOn);
  if (certified === undefined && plain >= today) return plain;
  return dayAfter(procedure, file, startOn, suspension(procedure, complainedOn, certified ?? today));
};

/** The kinds of claim of a worker: that of the complaint, and those that the wage statement works out besides. */
const kindsOf = (
  { limitation: { kindsOfRules = {} } }: Procedure,
  { kind }: CaseFile,
  { statement }: Worker,
): readonly ComplaintKind[] => [
  ...new Set([kind, ...(statement?.rules ?? []).flatMap((rule) => kindsOfRules[rule] ?? [])]),
];

const dayOfKind = (
  procedure: Procedure,
  file: CaseFile,
  worker: Worker,
  today: string,
): Omit<WorkersDay, 'kind'> | undefined => {
  const complainedOn = dateIn(procedure.timeZone, worker.complainedAt);
  const startOn = startIn(procedure, file, worker);
  const plain =
    startOn === undefined || startOn === 'not_begun' ? undefined : dayAfter(procedure, file, startOn, []);
  if (plain !== undefined && plain < complainedOn) return { day: plain, lost: true };
  switch (procedure.limitation.effect) {
    case 'interrupt':
      return { day: dayAfter(procedure, file, complainedOn, []), lost: false };
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

/** Each claim of a worker, with a limitation of its own. */
const workersClaims = (
  procedure: Procedure,
  file: CaseFile,
  worker: Worker,
  today: string,
): readonly WorkersDay[] =>
  kindsOf(procedure, file, worker).flatMap((kind) => {
    const found = dayOfKind(procedure, { ...file, kind }, worker, today);
    return found === undefined ? [] : [{ kind, ...found }];
  });

/** One worker for all whose facts are the same, as those of most workers of a joint case are: the day is worked out once. */
const distinctClaims = (file: CaseFile): readonly Worker[] => [
  ...new Map(
    workersIn(file).map(
      (each) =>
        [
          `${each.until} ${each.endOfWork} ${each.endedNotBefore} ${each.complainedAt} ${each.statement?.rules}`,
          each,
        ] as const,
    ),
  ).values(),
];

const workersDays = (procedure: Procedure, file: CaseFile, at: string): readonly WorkersDay[] => {
  const today = dateIn(procedure.timeZone, at);
  return distinctClaims(file).flatMap((worker) => workersClaims(procedure, file, worker, today));
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

/** A claim of a worker by its kind, and the last day that is safe for bringing it elsewhere. */
export interface ClaimDay {
  readonly kind: ComplaintKind;
  /** civil date */
  readonly day: string;
}

/**
 * The claims of one worker, or of all in the case, that are not lost: each with the earliest day that is safe for it, the
 * most urgent first. What may be asked for beside the claim, as interim relief, has its day elsewhere.
 */
export const claimDays = (
  procedure: Procedure,
  file: CaseFile,
  at: string,
  ref?: string,
): readonly ClaimDay[] => {
  const worker = ref === undefined ? undefined : file.workers[ref];
  const about = worker === undefined || ref === undefined ? file : { ...file, workers: { [ref]: worker } };
  const days = workersDays(procedure, about, at)
    .filter(({ lost }) => !lost)
    .toSorted((a, b) => a.day.localeCompare(b.day));
  return days
    .filter(({ kind }, n) => days.findIndex((each) => each.kind === kind) === n)
    .map(({ kind, day }) => ({ kind, day }));
};
