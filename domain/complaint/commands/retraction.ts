/** A payment that was recorded by mistake is taken back: it stays in the ledger, struck through, and counts for nothing. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { retractionReasons } from '#domain/terms/vocabulary.ts';
import { command, type DecisionContext } from '../command.ts';
import type { EventOf } from '../events/registry.ts';
import type { CaseFile, CaseState } from '../file/state.ts';
import { ledgerOfWorker } from '../ledger/case-ledger.ts';
import { paidLine, withPaymentRetracted } from '../ledger/money.ts';
import type { PaidLine } from '../ledger/verifiable.ts';
import { paidBar } from './closing-rules.ts';
import { paymentStatuses } from './payment-rules.ts';
import { secondPersonBar } from './second-person.ts';
import { barUnlessSome } from './unless-some.ts';

type Retraction = EventOf<'payment_retracted'>;

/** What of it can be taken back here: not twice, and not of somebody who goes on elsewhere with it. */
const linesMeant = (
  { payments, workers }: CaseFile,
  id: string,
  refs: readonly string[] | undefined,
): readonly PaidLine[] =>
  payments
    .find((each) => each.id === id)
    ?.lines.filter(
      ({ worker, retracted }) =>
        !retracted &&
        workers[worker]?.standing !== 'split_off' &&
        (refs === undefined || refs.includes(worker)),
    ) ?? [];

/** With how much less is paid to each of what is owed to them: what was beyond that may come in its place. */
const retractionOf = (
  file: CaseFile,
  lines: readonly PaidLine[],
  facts: Pick<Retraction, 'payment' | 'reason' | 'by' | 'words'>,
): Retraction => {
  const event: Retraction = {
    type: 'payment_retracted',
    ...facts,
    lines: lines.map(({ worker, says }) => ({
      worker,
      paidFen: 0,
      ...(says === 'yes' && { confirmed: true as const }),
    })),
  };
  const after = withPaymentRetracted(file, event);
  const paid = (of: CaseFile, worker: string): number => ledgerOfWorker(of, worker).paid;
  return {
    ...event,
    lines: event.lines.map((line) => ({
      ...line,
      paidFen: paid(file, line.worker) - paid(after, line.worker),
    })),
  };
};

type Proposal = NonNullable<CaseFile['retractions']>[number];

const proposalOf = ({ file }: CaseState, payment: string): Proposal | undefined =>
  file.retractions?.find((each) => each.payment === payment);

/** What a worker has confirmed or an officer verified is taken back by two persons. */
const takesTwo = (lines: readonly PaidLine[]): boolean =>
  lines.some(({ says, verified }) => says === 'yes' || verified);

const isProposedFor = (proposal: Proposal | undefined, lines: readonly PaidLine[]): proposal is Proposal =>
  proposal !== undefined && lines.every(({ worker }) => proposal.workers.includes(worker));

const ownProposalBar = ({ by }: Proposal, context: DecisionContext): Refusal | undefined =>
  secondPersonBar([by], context, 'Who proposed to take it back does not decide on it.');

/** Refuses the second word of whoever had the first, and of anybody but a supervisor. */
const secondBar = (proposal: Proposal, context: DecisionContext): Refusal | undefined =>
  ownProposalBar(proposal, context) ??
  (context.actor.role === 'supervisor'
    ? undefined
    : refuse('in-dispute', 'It is proposed to take it back: a supervisor decides on that.'));

/** The bar to take back this payment or any part of it: none where it takes one person, or can be proposed. */
const secondRetractionBar = (
  state: CaseState,
  context: DecisionContext,
  payment: string,
): Refusal | undefined => {
  const lines = linesMeant(state.file, payment, undefined);
  const proposal = proposalOf(state, payment);
  return lines.every((line) => takesTwo([line])) && isProposedFor(proposal, lines)
    ? secondBar(proposal, context)
    : undefined;
};

/** Refuses to take back what a closing as paid stands on: the case is taken up again first, so that somebody sees to it. */
const closedAsPaidBar = (
  { file, stage }: CaseState,
  retraction: Retraction,
  context: DecisionContext,
): Refusal | undefined =>
  stage.status === 'closed' &&
  paidBar(file, stage.reason, context) === undefined &&
  paidBar(withPaymentRetracted(file, retraction), stage.reason, context) !== undefined
    ? refuse(
        'wrong-status',
        'The case is closed as paid, and without this payment it is not: take the case up again first.',
      )
    : undefined;

const retracted = (
  state: CaseState,
  retraction: Retraction,
  context: DecisionContext,
): Refusal | readonly [Retraction] => closedAsPaidBar(state, retraction, context) ?? [retraction];

const nothingProposed = refuse('nothing-proposed', 'Nobody has proposed to take this payment back.');

export const retractionCommands = [
  command({
    type: 'retract_payment',
    says: 'A payment was recorded by mistake and is taken back, for all or some of its workers. Where a worker said that it came, or it is verified, this takes two persons: one proposes it, and a supervisor who is another gives the same command.',
    shape: () => ({
      payment: z.string(),
      workers: z.optional(z.array(f.workerRef).check(z.minLength(1), z.maxLength(1000))),
      reason: z.enum(retractionReasons),
    }),
    requires: ['why'],
    roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
    relation: 'office',
    from: paymentStatuses,
    bars: (state, context) =>
      barUnlessSome(
        state.file.payments.filter(({ id }) => linesMeant(state.file, id, undefined).length > 0),
        ({ id }) => secondRetractionBar(state, context, id),
        refuse('no-such-thing', 'No payment is recorded.'),
      ),
    decide: ({ payment, workers, reason, words }, state, context) => {
      const { file } = state;
      const { actor } = context;
      const proposal = proposalOf(state, payment);
      const lines = linesMeant(file, payment, workers ?? proposal?.workers);
      const stranger = workers?.find((ref) => paidLine(file, payment, ref) === undefined);
      if (lines.length === 0 || stranger !== undefined)
        return refuse('no-such-thing', 'There is no such payment, or it was taken back before.');
      const facts = { payment, reason, by: actor.id, ...(words && { words }) };
      if (!takesTwo(lines)) return retracted(state, retractionOf(file, lines, facts), context);
      if (!isProposedFor(proposal, lines))
        return [
          { type: 'payment_retraction_proposed', workers: lines.map(({ worker }) => worker), ...facts },
        ];
      return secondBar(proposal, context) ?? retracted(state, retractionOf(file, lines, facts), context);
    },
  }),
  command({
    type: 'reject_retraction',
    says: 'A supervisor finds that the payment was recorded rightly: it stays. Not whoever proposed to take it back.',
    shape: () => ({ payment: z.string() }),
    requires: ['reasons'],
    roles: ['supervisor'],
    relation: 'office',
    from: paymentStatuses,
    bars: ({ file }, context) =>
      barUnlessSome(file.retractions ?? [], (proposal) => ownProposalBar(proposal, context), nothingProposed),
    decide: ({ payment, words }, state, context) => {
      const proposal = proposalOf(state, payment);
      if (proposal === undefined) return nothingProposed;
      const by = context.actor.id;
      return (
        ownProposalBar(proposal, context) ?? [
          { type: 'payment_retraction_rejected', payment, by, ...(words && { words }) },
        ]
      );
    },
  }),
] as const;
