/** Money on its way to the worker: planned, recorded with proof, confirmed by the worker, verified by the officer. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import { paymentKinds, paymentProofs } from '#domain/terms/vocabulary.ts';
import { plusDays } from '../../time/calendar.ts';
import { today } from '../clocks/clocks.ts';
import { command, type DecisionContext } from '../command.ts';
import type { CaseEvent } from '../events/registry.ts';
import type { CaseFile, CaseState } from '../file/state.ts';
import { addsUpToOwed, ledgerOfWorker, newestObligation, promisedDeed } from '../ledger/case-ledger.ts';
import { paidLine } from '../ledger/money.ts';
import { breachBar, brokenInstalments, notLate } from './breach-rules.ts';
import { certificateOf } from './mediation.ts';
import { emptyBar, linesBar, owedPartOf, paymentsBar, strangersBar } from './payment-rules.ts';

/** Nobody pays from before this; in days, twenty years. */
const longestAgo = 7_305;

/** Money can come at any time once the complaint is taken up: before anything is ordered, and after the case is closed. */
const paymentStatuses = [
  ...openStatuses.filter(
    (status) => status !== 'triage' && status !== 'awaiting_completion' && status !== 'under_review',
  ),
  'closed',
] as const;

const owedStatuses = [
  'order_issued',
  'hearing',
  'decision_issued',
  'enforcement',
  'agreement',
  'confirmation',
  'plan_active',
  'breached',
  'arbitration',
  'court',
  'police',
] as const;

/** The newest payment about which this worker has not been heard yet. */
const unansweredPayment = (file: CaseFile, worker: string): string | undefined =>
  file.payments.findLast((payment) =>
    payment.lines.some((line) => line.worker === worker && line.says === undefined),
  )?.id;

/** The newest payment that this worker can still deny: also after a hasty yes, as long as nobody has verified it. */
const deniablePayment = (file: CaseFile, worker: string): string | undefined =>
  file.payments.findLast((payment) =>
    payment.lines.some((line) => line.worker === worker && line.says !== 'no' && !line.verified),
  )?.id;

const noPayment = refuse('no-such-thing', 'No payment to you waits for an answer.');

const answeredLine = (
  state: CaseState,
  { actor }: DecisionContext,
  given: { payment?: string | undefined; worker?: string | undefined },
  newest = unansweredPayment,
) => {
  const worker = actor.role === 'worker' ? actor.id : given.worker;
  if (worker === undefined) return undefined;
  const payment = given.payment ?? newest(state.file, worker);
  const line = payment === undefined ? undefined : paidLine(state.file, payment, worker);
  return payment === undefined || line === undefined ? undefined : { worker, payment, line };
};

/** The certificate of a broken agreement, which is a mediation that failed after all. */
const certificateOfBreach = (state: CaseState) =>
  newestObligation(state.file)?.source === 'agreement' ? { certificate: certificateOf(state) } : {};

const paymentAnswerShape = { payment: z.optional(z.string()), worker: z.optional(f.workerRef) };

export const paymentCommands = [
  command({
    type: 'agree_plan',
    says: 'The worker consents and the supervisor approves that what is ordered is paid in instalments; they add up to what is owed.',
    shape: { instalments: f.instalments },
    texts: ['consent'],
    roles: ['supervisor'],
    relation: 'office',
    from: ['investigating', 'order_issued', 'decision_issued', 'breached'],
    decide: ({ instalments, words }, state, context) => {
      const no = emptyBar(instalments) ?? linesBar(state, context, instalments);
      if (no !== undefined) return no;
      return addsUpToOwed(state.file, instalments)
        ? [{ type: 'payment_plan_agreed', instalments, signedBy: context.actor.id, ...(words && { words }) }]
        : refuse('sum-mismatch', 'The instalments do not add up to what is still owed to each worker.');
    },
  }),
  command({
    type: 'grant_advance',
    says: 'A wage arrears fund pays workers part of what is owed to them, by a day; what is owed stays the same.',
    shape: { lines: f.lines, dueOn: f.civilDate },
    texts: ['note'],
    roles: ['supervisor'],
    relation: 'office',
    from: owedStatuses,
    decide: ({ lines, dueOn, words }, state, context) => {
      const no = emptyBar([{ dueOn, lines }]) ?? linesBar(state, context, [{ dueOn, lines }]);
      if (no !== undefined) return no;
      return lines.every(({ worker, fen }) => fen <= ledgerOfWorker(state.file, worker).owed)
        ? [{ type: 'advance_granted', lines, dueOn, signedBy: context.actor.id, ...(words && { words }) }]
        : refuse('sum-mismatch', 'An advance is no more than what is owed to each worker.');
    },
  }),
  command({
    type: 'record_payment',
    says: 'A payment is recorded with its proof, per worker; each worker is asked whether it has arrived. It counts once it is verified, goes to the oldest due sum of each worker and on to the next; interest, and what is paid beyond all that is owed, stands apart.',
    shape: {
      /** as the payer named it; what is paid goes to the oldest due sum all the same */
      instalment: z.optional(z.int().check(z.positive(), z.lte(36))),
      proof: z.enum(paymentProofs),
      kind: z.optional(z.enum(paymentKinds)),
      paidOn: z.optional(f.civilDate),
      payer: z.optional(f.payer),
      lines: f.lines,
    },
    texts: ['note'],
    roles: ['intake_officer', 'inspector', 'mediator'],
    relation: 'office',
    from: paymentStatuses,
    decide: (given, { file }, { procedure, at }) => {
      const { lines, kind = 'principal', payer, paidOn } = given;
      const now = today(procedure, at);
      const no = strangersBar(file, lines) ?? paymentsBar(file, lines);
      if (no !== undefined) return no;
      if (lines.some(({ fen }) => fen === 0))
        return refuse('sum-mismatch', 'A payment is more than nothing.');
      if (paidOn !== undefined && (paidOn > now || paidOn < plusDays(now, -longestAgo)))
        return refuse('date-not-allowed', 'It was paid today or before, within the last twenty years.');
      if (payer?.startsWith('p') && !file.parties.some(({ ref }) => ref === payer))
        return refuse('no-such-party', `${payer} is no party of this case.`);
      const id = `m${file.counts.payments + 1}`;
      return [{ ...given, type: 'payment_recorded', id, kind, paidOn: paidOn ?? now }];
    },
  }),
  command({
    type: 'confirm_payment',
    says: 'The worker says that the money has arrived.',
    shape: paymentAnswerShape,
    roles: ['worker', 'intake_officer', 'inspector', 'mediator'],
    relation: 'worker',
    from: paymentStatuses,
    bars: ({ file }, { actor }) =>
      actor.role === 'worker' && unansweredPayment(file, actor.id) === undefined ? noPayment : undefined,
    decide: (given, state, context) => {
      const said = answeredLine(state, context, given);
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
    bars: ({ file }, { actor }) =>
      actor.role === 'worker' && deniablePayment(file, actor.id) === undefined ? noPayment : undefined,
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
    shape: { payment: z.string(), worker: f.workerRef },
    roles: ['intake_officer', 'inspector', 'mediator'],
    relation: 'office',
    from: paymentStatuses,
    decide: ({ payment: id, worker }, { file }) =>
      paidLine(file, id, worker) === undefined
        ? refuse('no-such-thing', 'There is no such payment to this worker.')
        : [{ type: 'call_back_failed', payment: id, worker }],
  }),
  command({
    type: 'verify_payment',
    says: 'An officer finds a payment verified for the named workers: proof, and the worker’s word or two failed call-backs.',
    shape: { payment: z.string(), workers: z.array(f.workerRef).check(z.minLength(1), z.maxLength(45)) },
    roles: ['intake_officer', 'inspector', 'mediator'],
    relation: 'office',
    from: paymentStatuses,
    decide: ({ payment: id, workers }, state, context) => {
      const events: CaseEvent[] = [];
      for (const worker of new Set(workers)) {
        const line = paidLine(state.file, id, worker);
        if (line === undefined) return refuse('no-such-thing', `There is no such payment to ${worker}.`);
        if (line.verified) return refuse('already-done', `The payment to ${worker} is verified already.`);
        if (line.says === 'no' || (line.says === undefined && line.failedCalls < 2))
          return refuse(
            'payment-unverified',
            `${worker} has not confirmed it, and has not been called twice in vain.`,
          );
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
  command({
    type: 'verify_deed',
    says: 'What was promised and is no matter of money has been done, and the officer has made sure.',
    shape: { instalment: z.int().check(z.positive()) },
    requires: ['how_made_sure'],
    roles: ['intake_officer', 'inspector', 'mediator'],
    relation: 'owner',
    from: ['agreement', 'confirmation', 'breached'],
    decide: ({ instalment, words }, { file }, { actor }) => {
      const promised = promisedDeed(file);
      if (promised?.instalments[instalment - 1] === undefined)
        return refuse('no-such-thing', 'Nothing of the kind was promised.');
      return promised.done.includes(instalment)
        ? refuse('already-done', 'This has been verified.')
        : [{ type: 'deed_verified', instalment, by: actor.id, ...(words && { words }) }];
    },
  }),
  command({
    type: 'declare_breach',
    says: 'What was promised for a day was not done (for a worker: what was promised to them); the officer chooses the next way. After mediation the worker gets the certificate with which to go on.',
    shape: { instalment: z.optional(z.int().check(z.positive(), z.lte(36))) },
    texts: ['note'],
    roles: ['worker', 'intake_officer', 'inspector', 'mediator'],
    relation: 'worker',
    from: openStatuses.filter(
      (status) => status === 'agreement' || status === 'confirmation' || status === 'plan_active',
    ),
    bars: breachBar,
    decide: ({ instalment, words }, state, around) => {
      const broken = brokenInstalments(state, around);
      const which = instalment ?? broken[0];
      return which !== undefined && broken.includes(which)
        ? [
            {
              type: 'obligation_breached',
              instalment: which,
              ...certificateOfBreach(state),
              ...(words && { words }),
            },
          ]
        : (breachBar(state, around, which) ?? notLate);
    },
  }),
] as const;
