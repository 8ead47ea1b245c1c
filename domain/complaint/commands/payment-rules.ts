/** Rules for the sums of promises and payments, in integer fen. */
import { calendarFor } from '#domain/jurisdictions/counting.ts';
import type { Instalment, SumLine } from '#domain/terms/fields.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { possibleStatuses } from '#domain/terms/statuses.ts';
import { onOrBefore, plusDays } from '../../time/calendar.ts';
import { dueOnDate } from '../../time/deadline.ts';
import { today } from '../clocks/clocks.ts';
import type { DecisionContext } from '../command.ts';
import type { CaseEvent } from '../events/registry.ts';
import { evolveFile } from '../file/evolve-file.ts';
import type { CaseFile, CaseState } from '../file/state.ts';
import { perWorker } from '../ledger/money.ts';

/** Refuses lines for people who are not in the case, or two lines for one worker. */
export const strangersBar = (file: CaseFile, lines: readonly SumLine[]): Refusal | undefined => {
  const seen = new Set<string>();
  for (const { worker } of lines) {
    if (file.workers[worker]?.standing !== 'in')
      return refuse('no-such-worker', `${worker} is no worker of this case.`);
    if (seen.has(worker)) return refuse('sum-mismatch', `${worker} stands twice in one list.`);
    seen.add(worker);
  }
  return undefined;
};

/** The most sums of one promise, over all its instalments: one event holds them, at 37 bytes each and 400 KB in all. */
const mostSums = 10_000;

const sumsBar = (instalments: readonly Instalment[]): Refusal | undefined => {
  const counts = instalments.map(({ lines }) => lines.length);
  const sums = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...counts);
  if (sums > mostSums)
    return refuse(
      'limit-reached',
      `These are ${sums} sums; a promise holds ${mostSums}. Agree on fewer instalments: of ${most} workers each, ${Math.floor(mostSums / most)} fit.`,
    );
  return undefined;
};

/**
 * Refuses an instalment without a sum beside others, which the first payment of another would settle; a deed has no
 * sums at all.
 */
const emptyBar = (instalments: readonly Instalment[]): Refusal | undefined => {
  const empty = instalments.filter(({ lines }) => lines.every(({ fen }) => fen === 0));
  return empty.length === 0 || empty.length === instalments.length
    ? undefined
    : refuse('sum-mismatch', 'Each instalment pays somebody something.');
};

/**
 * The most sums of payments in one case: each sum of the largest promise in two parts, so that HEAD stays under 400 KB.
 */
const mostPaidSums = 20_000;

/** Refuses a payment with which the case would hold more sums than HEAD has room for. */
export const paymentsBar = (file: CaseFile, lines: readonly SumLine[]): Refusal | undefined => {
  const before = file.payments.reduce((sum, payment) => sum + payment.lines.length, 0);
  return before + lines.length > mostPaidSums
    ? refuse(
        'limit-reached',
        `The payments of this case have ${before} sums; ${mostPaidSums} are the most, so ${mostPaidSums - before} are left. Record what each worker got on several days as one sum.`,
      )
    : undefined;
};

/**
 * Refuses instalments that are out of order, in the past, for strangers, (as a plan) stretched too far, empty beside
 * others, or of more sums than one promise holds.
 */
export const linesBar = (
  state: CaseState,
  { procedure, at }: DecisionContext,
  instalments: readonly Instalment[],
): Refusal | undefined => {
  const now = today(procedure, at);
  const latest = plusDays(now, procedure.planWithinDays);
  const bar = sumsBar(instalments) ?? emptyBar(instalments);
  if (bar !== undefined) return bar;
  let previous = now;
  for (const { dueOn, lines } of instalments) {
    if (dueOn < previous)
      return refuse('date-not-allowed', 'Instalments fall due one after another, none in the past.');
    if (dueOn > latest)
      return refuse('date-not-allowed', `The last instalment falls due by ${latest} at the latest.`);
    const no = strangersBar(state.file, lines);
    if (no !== undefined) return no;
    previous = dueOn;
  }
  return undefined;
};

/** A plan stretches what is owed; it does not change it (docs/invariants.md, 7). */
export const sumsMatch = (file: CaseFile, instalments: readonly Instalment[]): boolean => {
  const planned = perWorker(instalments.flatMap(({ lines }) => lines));
  return Object.entries(file.workers)
    .filter(([, worker]) => worker.standing === 'in')
    .every(([ref, worker]) => (planned.get(ref) ?? 0) === worker.sums.agreed - worker.sums.paid);
};

/** Recovered never exceeds ordered (docs/invariants.md, 8): the first line that would exceed it, if there is one. */
export const overpaidLine = (file: CaseFile, lines: readonly SumLine[]): SumLine | undefined => {
  // payments count whether verified or not, unless they were denied
  const recorded = perWorker(
    file.payments.flatMap((payment) => payment.lines.filter(({ says }) => says !== 'no')),
  );
  return lines.find(
    ({ worker, fen }) => (recorded.get(worker) ?? 0) + fen > (file.workers[worker]?.sums.agreed ?? 0),
  );
};

const instalmentDone = (file: CaseFile, number: number): boolean => {
  const instalment = file.obligation?.instalments[number - 1];
  if (instalment === undefined) return false;
  const verified = perWorker(
    file.payments
      .filter((payment) => payment.instalment === number)
      .flatMap((payment) => payment.lines.filter((line) => line.verified)),
  );
  return instalment.lines.every(
    ({ worker, fen }) => file.workers[worker]?.standing !== 'in' || (verified.get(worker) ?? 0) >= fen,
  );
};

/** The events that follow from a file's payments: instalments settled, and all performed with the last of them. */
const settlements = (file: CaseFile): readonly CaseEvent[] => {
  if (file.obligation === undefined || file.obligation.deed) return [];
  const open = file.obligation.instalments.flatMap((each, n) => (each.settled ? [] : [n + 1]));
  const done = open.filter((number) => instalmentDone(file, number));
  const settled: readonly CaseEvent[] = done.map((instalment) => ({
    type: 'instalment_settled',
    instalment,
  }));
  return done.length > 0 && done.length === open.length
    ? [...settled, { type: 'obligations_performed' }]
    : settled;
};

/**
 * The events, and whatever is settled once they have happened: by a payment that is verified, or because the last one
 * who was not paid yet has gone.
 */
export const thenSettled = (
  events: readonly CaseEvent[],
  { file, stage }: CaseState,
  { at, actor }: DecisionContext,
): readonly CaseEvent[] => {
  if (possibleStatuses(stage.status, 'obligations_performed').length === 0) return events;
  const after = events.reduce(
    (each, event) => evolveFile(each, { caseId: file.caseId, seq: 1, v: 1, at, actor, event }),
    file,
  );
  return [...events, ...settlements(after)];
};

/** Whether everything that was promised or ordered is verified; true too when nothing was. */
export const allSettled = (file: CaseFile): boolean =>
  file.obligation?.instalments.every((each) => each.settled) ?? true;

/** Whether there is a payment that somebody reported and nobody verified, for workers who are still in. */
export const hasUnverifiedPayment = (file: CaseFile): boolean =>
  file.payments.some((payment) =>
    payment.lines.some(
      (line) => !line.verified && line.says !== 'no' && file.workers[line.worker]?.standing === 'in',
    ),
  );

/** The due day of an order: in the future, and moved back to a working day when the bank is shut (CN-MW-03). */
export const orderDue = (
  { procedure, at }: DecisionContext,
  file: CaseFile,
  dueOn: string,
): string | undefined => {
  const calendar = calendarFor(procedure, file.office);
  const day = onOrBefore(calendar, dueOn);
  return dueOnDate(calendar, day).due > at && day >= today(procedure, at) ? day : undefined;
};
