/** Talks, agreements, payments. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import * as words from '#domain/terms/vocabulary.ts';
import { event } from './event.ts';

/** The largest number of payments of a case is far below. */
const ordinal = z.int().check(z.nonnegative(), z.lte(100_000));

const carriedObligation = z.strictObject({
  source: z.enum(words.obligationSources),
  sumsAre: z.enum([...words.sumsAre, 'dates']),
  at: f.instant,
  after: ordinal,
  /** the day of the first instalment, also when this worker has no share in it */
  dueOn: f.civilDate,
  instalments: z.array(
    z.strictObject({ number: z.int().check(z.positive(), z.lte(36)), dueOn: f.civilDate, fen: f.fen }),
  ),
  compensationFen: z.optional(f.fen),
  replaced: z.optional(z.literal(true)),
});
export type CarriedObligation = z.infer<typeof carriedObligation>;

const carriedPayment = z.strictObject({
  kind: z.enum(words.paymentKinds),
  paidOn: f.civilDate,
  payer: z.optional(f.payer),
  fen: f.fen,
  says: z.optional(z.enum(['yes', 'no'])),
  failedCalls: z.int(),
  verified: z.boolean(),
});
export type CarriedPayment = z.infer<typeof carriedPayment>;

const statusAfterTalks = z.enum(openStatuses);

export const mediationEvents = [
  event('mediation_offered', { since: f.carriedSince }),
  event('mediation_consented', { side: z.enum(['worker', 'employer']), worker: z.optional(f.workerRef) }),
  event('mediation_declined', { worker: f.workerRef }),
  event('mediation_begun', { since: f.carriedSince }),
  event('mediation_session_held', { number: z.int().check(z.positive()) }),
  /** An offer; its sum is in the vault and not here, since it stays between the parties and the mediator. */
  event('offer_made', { side: z.enum(['worker', 'employer']) }),
  event('agreement_reached', {
    instalments: f.instalments,
    deed: z.boolean(),
    signedBy: z.array(f.workerRef),
  }),
  event('mediation_failed', {
    reason: z.enum(words.mediationEndings),
    certificate: z.string(),
    to: statusAfterTalks,
  }),
  event('confirmation_requested', { body: z.enum(['court', 'arbitration']) }),
  event('agreement_confirmed', { body: z.enum(['court', 'arbitration']) }),
  event('confirmation_denied', {}),
] as const;

export const paymentEvents = [
  event('payment_plan_agreed', { instalments: f.instalments, signedBy: f.staffId }),
  /** a wage arrears fund pays part of what is owed by a day; what is owed stays the same */
  event('advance_granted', { lines: f.lines, dueOn: f.civilDate, signedBy: f.staffId }),
  event('payment_recorded', {
    id: z.string(),
    /** the instalment that the payer named; the sums go to the oldest due sum all the same */
    instalment: z.optional(z.int()),
    proof: z.enum(words.paymentProofs),
    /** absent: principal */
    kind: z.optional(z.enum(words.paymentKinds)),
    /** the day on which it was paid; absent: the day of recording */
    paidOn: z.optional(f.civilDate),
    payer: z.optional(f.payer),
    lines: f.lines,
  }),
  event('payment_confirmed', { worker: f.workerRef, payment: z.string() }),
  event('payment_denied', { worker: f.workerRef, payment: z.string() }),
  event('call_back_failed', { worker: f.workerRef, payment: z.string() }),
  event('payment_verified', {
    payment: z.string(),
    worker: f.workerRef,
    by: f.staffId,
    basis: z.enum(['worker_confirmed', 'proof_and_two_calls']),
    /** what of it was owed, where that is less than was paid: interest, and what was beyond, is nobody's recovered wages */
    owedFen: z.optional(f.fen),
  }),
  /** what a worker was promised and paid in the case from which they come, taken along */
  event('ledger_carried', {
    worker: f.workerRef,
    obligations: z.array(carriedObligation),
    payments: z.array(carriedPayment),
  }),
  /** follows from the ledger; told, so that the clock of the instalment stops */
  event('instalment_settled', { instalment: z.int() }),
  event('deed_verified', { instalment: z.int(), by: f.staffId }),
  event('obligations_performed', {}),
  event('obligation_breached', { instalment: z.int(), certificate: z.optional(z.string()) }),
] as const;
