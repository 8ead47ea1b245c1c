/** Rules for the sums of promises and payments, in integer fen. */
import { calendarFor } from '#domain/jurisdictions/counting.ts';
import type { Instalment, SumLine } from '#domain/terms/fields.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import { onOrBefore, plusDays } from '../../time/calendar.ts';
import { dateIn, dueOnDate } from '../../time/deadline.ts';
import { isDayPast, isDayToCome, today } from '../clocks/clocks.ts';
import type { DecisionContext } from '../command.ts';
import type { CaseFile, CaseState } from '../file/state.ts';
import { ledgerOfWorker } from '../ledger/case-ledger.ts';
import type { Payment } from '../ledger/ledger.ts';
import { withPaymentLine } from '../ledger/money.ts';

/** Money can come at any time once the complaint is taken up: before anything is ordered, and after the case is closed. */
export const paymentStatuses = [
  ...openStatuses.filter(
    (status) => status !== 'triage' && status !== 'awaiting_completion' && status !== 'under_review',
  ),
  'closed',
] as const;

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

const isEmpty = ({ lines }: Instalment): boolean => lines.every(({ fen }) => fen === 0);

/** An instalment without a sum would be settled at once, and a promise without any could never be performed. */
export const emptyBar = (instalments: readonly Instalment[]): Refusal | undefined =>
  instalments.some(isEmpty) ? refuse('sum-mismatch', 'Each instalment pays somebody something.') : undefined;

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
 * Refuses instalments that are out of order, in the past, for strangers, (as a plan) stretched too far, or of more sums
 * than one promise holds.
 */
export const linesBar = (
  state: CaseState,
  { procedure, at }: DecisionContext,
  instalments: readonly Instalment[],
): Refusal | undefined => {
  const now = today(procedure, at);
  const latest = plusDays(now, procedure.planWithinDays);
  const bar = sumsBar(instalments);
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

/** Refuses to name a part that nobody promised. */
export const unknownInstalmentBar = (
  { obligations }: CaseFile,
  instalment: number | undefined,
): Refusal | undefined => {
  if (instalment === undefined) return undefined;
  const most = Math.max(
    0,
    ...obligations.flatMap((each) => (each.replaced ? [] : [each.instalments.length])),
  );
  return instalment <= most
    ? undefined
    : refuse(
        'no-such-thing',
        most === 0
          ? 'Nothing is promised or ordered in parts: leave the instalment out.'
          : `There is no instalment ${instalment}: what is promised or ordered has ${most}.`,
      );
};

type Told = Pick<Payment, 'kind' | 'paidOn'> & {
  readonly payer: string | undefined;
  readonly instalment: number | undefined;
  readonly lines: readonly SumLine[];
};

const sumsAsWritten = (lines: readonly SumLine[]): string =>
  lines
    .map(({ worker, fen }) => `${worker} ${fen}`)
    .sort()
    .join();

/** Refuses the very payment that is recorded already: the same sums to the same workers, of the same part, on the same day. */
export const repeatedBar = (file: CaseFile, told: Told): Refusal | undefined => {
  const known = file.payments.find(
    ({ kind, paidOn, payer, instalment, lines }) =>
      kind === told.kind &&
      paidOn === told.paidOn &&
      payer === told.payer &&
      instalment === told.instalment &&
      sumsAsWritten(lines.filter(({ says, retracted }) => says !== 'no' && !retracted)) ===
        sumsAsWritten(told.lines),
  );
  return (
    known &&
    refuse(
      'already-done',
      `This is recorded as ${known.id}: the same sums on ${known.paidOn}. If it was paid a second time, say so (again).`,
    )
  );
};

/** How much less is owed to the worker once this payment is verified; the rest is interest or beyond. */
export const owedPartOf = (file: CaseFile, payment: string, worker: string): number => {
  const verified = withPaymentLine(file, payment, worker, (line) => ({ ...line, verified: true }));
  return ledgerOfWorker(verified, worker).paid - ledgerOfWorker(file, worker).paid;
};

/** Payments that somebody reported and nobody verified, for workers who are still in. */
export const hasUnverifiedPayment = (file: CaseFile): boolean =>
  file.payments.some((payment) =>
    payment.lines.some(
      (line) =>
        !line.verified &&
        !line.retracted &&
        line.says !== 'no' &&
        file.workers[line.worker]?.standing === 'in',
    ),
  );

/** Refuses service on a day to come, or before what is served was issued (its instant, as far as that is kept). */
export const servedBar = (
  { procedure, at }: DecisionContext,
  on: string,
  issuedAt: string | undefined,
): Refusal | undefined => {
  if (!isDayPast(procedure, at, on)) return refuse('date-not-allowed', 'Service lies in the past.');
  return issuedAt !== undefined && on < dateIn(procedure.timeZone, issuedAt)
    ? refuse('date-not-allowed', 'Nothing is served before the day on which it was issued.')
    : undefined;
};

/** An order's own limit: in the future, within two years, and counted back to a working day when the bank is shut (CN-MW-03). */
export const orderDue = ({ procedure, at }: DecisionContext, dueOn: string): string | undefined => {
  const calendar = calendarFor(procedure);
  const day = onOrBefore(calendar, dueOn);
  return dueOnDate(calendar, day).due > at && isDayToCome(procedure, at, day) ? day : undefined;
};
