/** Money on its way to the worker: recorded with proof, confirmed by the worker, verified by the officer. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { paymentKinds, paymentProofs } from '#domain/terms/vocabulary.ts';
import { isDayPast, today } from '../clocks/clocks.ts';
import { command, type DecisionContext } from '../command.ts';
import type { CaseEvent } from '../events/registry.ts';
import type { CaseFile, CaseState } from '../file/state.ts';
import { paidLine } from '../ledger/money.ts';
import { callsInVain, type PaidLine } from '../ledger/verifiable.ts';
import {
  owedPartOf,
  paymentStatuses,
  paymentsBar,
  repeatedBar,
  strangersBar,
  unknownInstalmentBar,
} from './payment-rules.ts';
import { barUnlessSome } from './unless-some.ts';

/** The newest payment about which this worker has not been heard yet. */
const unansweredPayment = (file: CaseFile, worker: string): string | undefined =>
  file.payments.findLast((payment) =>
    payment.lines.some((line) => line.worker === worker && line.says === undefined && !line.retracted),
  )?.id;

/** The newest payment that this worker can still confirm: one that waits for an answer, or one that was denied and nobody has verified. */
const confirmablePayment = (file: CaseFile, worker: string): string | undefined =>
  unansweredPayment(file, worker) ??
  file.payments.findLast((payment) =>
    payment.lines.some(
      (line) => line.worker === worker && line.says === 'no' && !line.verified && !line.retracted,
    ),
  )?.id;

/** The newest payment that this worker can still deny: also after a hasty yes, as long as nobody has verified it. */
const deniablePayment = (file: CaseFile, worker: string): string | undefined =>
  file.payments.findLast((payment) =>
    payment.lines.some(
      (line) => line.worker === worker && line.says !== 'no' && !line.verified && !line.retracted,
    ),
  )?.id;

/** Refuses an answer where no payment waits for one: a worker's own, or for staff anybody's. */
const noAnswerBar = (
  { file }: CaseState,
  { actor }: DecisionContext,
  newest: typeof confirmablePayment,
): Refusal | undefined => {
  const whose = actor.role === 'worker' ? [actor.id] : Object.keys(file.workers);
  return whose.some((worker) => newest(file, worker) !== undefined) ? undefined : noPayment;
};

/** All that was paid and not taken back. */
const paidLines = ({ payments }: CaseFile): readonly PaidLine[] =>
  payments.flatMap(({ lines }) => lines.filter(({ retracted }) => !retracted));

const noPaymentRecorded = refuse('no-such-thing', 'No payment is recorded.');

/** Refuses to verify twice, and without the worker's word or two calls in vain. */
const verificationBar = ({ worker, verified, says, failedCalls }: PaidLine): Refusal | undefined => {
  if (verified) return refuse('already-done', `The payment to ${worker} is verified already.`);
  return says === 'no' || (says === undefined && failedCalls < callsInVain)
    ? refuse('payment-unverified', `${worker} has not confirmed it, and has not been called twice in vain.`)
    : undefined;
};

/** Refuses where every payment is verified; else says of one that is not why it can't be yet. */
const nothingToVerifyBar = ({ file }: CaseState): Refusal | undefined => {
  const lines = paidLines(file);
  const open = lines.filter(({ verified }) => !verified);
  return barUnlessSome(open.length > 0 ? open : lines, verificationBar, noPaymentRecorded);
};

const noPayment = refuse('no-such-thing', 'No payment to you waits for an answer.');

const answeredLine = (
  state: CaseState,
  { actor }: DecisionContext,
  given: { payment?: string | undefined; worker?: string | undefined },
  newest: typeof confirmablePayment,
) => {
  const worker = actor.role === 'worker' ? actor.id : given.worker;
  if (worker === undefined) return undefined;
  const payment = given.payment ?? newest(state.file, worker);
  const line = payment === undefined ? undefined : paidLine(state.file, payment, worker);
  return payment === undefined || line === undefined ? undefined : { worker, payment, line };
};

const paymentAnswerShape = () => ({ payment: z.optional(z.string()), worker: z.optional(f.workerRef) });

export const paymentCommands = [
  command({
    type: 'record_payment',
    says: 'A payment is recorded with its proof, per worker; each worker is asked whether it has arrived. It counts once it is verified, goes to the oldest due sum of each worker and on to the next; interest, and what is paid beyond all that is owed, stands apart. The same once more is refused, unless it is said to be another payment (again).',
    shape: () => ({
      /** as the payer named it; what is paid goes to the oldest due sum all the same */
      instalment: z.optional(z.int().check(z.positive(), z.lte(36))),
      proof: z.enum(paymentProofs),
      kind: z.optional(z.enum(paymentKinds)),
      paidOn: z.optional(f.civilDate),
      payer: z.optional(f.payer),
      lines: f.lines,
      /** the same sums on the same day once more: they were really paid twice */
      again: z.optional(z.literal(true)),
    }),
    texts: ['note'],
    roles: ['intake_officer', 'inspector', 'mediator'],
    relation: 'office',
    from: paymentStatuses,
    decide: ({ again, ...given }, { file }, { procedure, at }) => {
      const { lines, kind = 'principal', payer, paidOn, instalment } = given;
      const now = today(procedure, at);
      const no =
        strangersBar(file, lines) ??
        paymentsBar(file, lines) ??
        unknownInstalmentBar(file, instalment) ??
        (again ? undefined : repeatedBar(file, { kind, paidOn: paidOn ?? now, payer, instalment, lines }));
      if (no !== undefined) return no;
      if (lines.some(({ fen }) => fen === 0))
        return refuse('sum-mismatch', 'A payment is more than nothing.');
      if (paidOn !== undefined && !isDayPast(procedure, at, paidOn))
        return refuse('date-not-allowed', 'It was paid today or before, within the last twenty years.');
      if (payer?.startsWith('p') && !file.parties.some(({ ref }) => ref === payer))
        return refuse('no-such-party', `${payer} is no party of this case.`);
      const id = `m${file.counts.payments + 1}`;
      return [{ ...given, type: 'payment_recorded', id, kind, paidOn: paidOn ?? now }];
    },
  }),
  command({
    type: 'confirm_payment',
    says: 'The worker says that the money has arrived, also after a hasty no.',
    shape: paymentAnswerShape,
    roles: ['worker', 'intake_officer', 'inspector', 'mediator'],
    relation: 'worker',
    from: paymentStatuses,
    bars: (state, context) => noAnswerBar(state, context, confirmablePayment),
    decide: (given, state, context) => {
      const said = answeredLine(state, context, given, confirmablePayment);
      if (said === undefined) return noPayment;
      return said.line.says === 'yes'
        ? refuse('already-done', 'You have confirmed this payment.')
        : [{ type: 'payment_confirmed', worker: said.worker, payment: said.payment }];
    },
  }),
  command({
    type: 'deny_payment',
    says: 'The worker says that the money has not arrived; then it is not counted.',
    shape: paymentAnswerShape,
    roles: ['worker', 'intake_officer', 'inspector', 'mediator'],
    relation: 'worker',
    from: paymentStatuses,
    bars: (state, context) => noAnswerBar(state, context, deniablePayment),
    decide: (given, state, context) => {
      const said = answeredLine(state, context, given, deniablePayment);
      if (said === undefined) return noPayment;
      return said.line.verified
        ? refuse(
            'already-done',
            'This payment has been verified: write to the office, or disagree with the closing.',
          )
        : [{ type: 'payment_denied', worker: said.worker, payment: said.payment }];
    },
  }),
  command({
    type: 'record_failed_call',
    says: 'A worker who did not answer about a payment was called and not reached.',
    shape: () => ({ payment: z.string(), worker: f.workerRef }),
    roles: ['intake_officer', 'inspector', 'mediator'],
    relation: 'office',
    from: paymentStatuses,
    bars: ({ file }) => (paidLines(file).length === 0 ? noPaymentRecorded : undefined),
    decide: ({ payment: id, worker }, { file }) =>
      paidLine(file, id, worker) === undefined
        ? refuse('no-such-thing', 'There is no such payment to this worker.')
        : [{ type: 'call_back_failed', payment: id, worker }],
  }),
  command({
    type: 'verify_payment',
    says: 'An officer finds a payment verified for the named workers: proof, and the worker’s word or two failed call-backs.',
    shape: () => ({
      payment: z.string(),
      workers: z.array(f.workerRef).check(z.minLength(1), z.maxLength(45)),
    }),
    roles: ['intake_officer', 'inspector', 'mediator'],
    relation: 'office',
    from: paymentStatuses,
    bars: nothingToVerifyBar,
    decide: ({ payment: id, workers }, state, context) => {
      const events: CaseEvent[] = [];
      for (const worker of new Set(workers)) {
        const line = paidLine(state.file, id, worker);
        if (line === undefined) return refuse('no-such-thing', `There is no such payment to ${worker}.`);
        const no = verificationBar(line);
        if (no !== undefined) return no;
        const basis = line.says === 'yes' ? 'worker_confirmed' : 'proof_and_two_calls';
        const owedFen = owedPartOf(state.file, id, worker);
        events.push({
          type: 'payment_verified',
          payment: id,
          worker,
          by: context.actor.id,
          basis,
          ...(owedFen === line.fen ? {} : { owedFen }),
        });
      }
      return events;
    },
  }),
] as const;
