/** Talks, agreements, payments. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import * as words from '#domain/terms/vocabulary.ts';
import { event } from './event.ts';

/** The largest number of payments of a case is far below. */
const ordinal = z.int().check(z.nonnegative(), z.lte(100_000));

/** Of a promise, what it says of those who go. `after`: so many of the payments that come along had been recorded before. */
const carriedObligation = z.strictObject({
  id: z.string(),
  source: z.enum(words.obligationSources),
  sumsAre: z.enum([...words.sumsAre, 'dates']),
  at: f.instant,
  after: ordinal,
  instalments: z.array(z.strictObject({ dueOn: f.civilDate, lines: z.array(f.sumLine) })),
  compensation: z.array(f.sumLine),
  replaced: z.optional(z.literal(true)),
});

const carriedPayment = z.strictObject({
  id: z.string(),
  kind: z.enum(words.paymentKinds),
  paidOn: f.civilDate,
  payer: z.optional(z.enum(['fund', 'court'])),
  lines: z.array(
    z.strictObject({
      ...f.sumLine.shape,
      says: z.exactOptional(z.enum(['yes', 'no'])),
      failedCalls: z.int(),
      verified: z.boolean(),
      retracted: z.exactOptional(z.literal(true)),
    }),
  ),
});

const statusAfterTalks = z.enum(openStatuses);

export const mediationEvents = [
  event('mediation_offered', () => ({ since: f.carriedSince })),
  event('mediation_consented', () => ({
    side: z.enum(['worker', 'employer']),
    worker: z.optional(f.workerRef),
  })),
  event('mediation_declined', () => ({ worker: f.workerRef })),
  event('mediation_begun', () => ({ since: f.carriedSince })),
  event('mediation_session_held', () => ({ number: z.int().check(z.positive()) })),
  /** An offer; its sum is in the vault and not here, since it stays between the parties and the mediator, who may propose too. */
  event('offer_made', () => ({ side: z.enum(['worker', 'employer', 'mediator']) })),
  event('agreement_reached', () => ({
    instalments: f.instalments,
    deed: z.boolean(),
    signedBy: z.array(f.workerRef),
  })),
  event('mediation_failed', () => ({
    reason: z.enum(words.mediationEndings),
    certificate: z.string(),
    to: statusAfterTalks,
  })),
  /** Talks of workers who come from another case failed there: the number is theirs, and their time runs from its day. */
  event('certificate_carried', () => ({ certificate: z.string(), since: f.carriedSince })),
  event('confirmation_requested', () => ({ body: z.enum(['court', 'arbitration']) })),
  event('agreement_confirmed', () => ({ body: z.enum(['court', 'arbitration']) })),
  event('confirmation_denied', () => ({})),
] as const;

export const paymentEvents = [
  event('payment_plan_agreed', () => ({ instalments: f.instalments, signedBy: f.staffId })),
  /** a wage arrears fund pays part of what is owed by a day; what is owed stays the same */
  event('advance_granted', () => ({ lines: f.lines, dueOn: f.civilDate, signedBy: f.staffId })),
  event('payment_recorded', () => ({
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
  })),
  event('payment_confirmed', () => ({ worker: f.workerRef, payment: z.string() })),
  event('payment_denied', () => ({ worker: f.workerRef, payment: z.string() })),
  event('call_back_failed', () => ({ worker: f.workerRef, payment: z.string() })),
  event('payment_verified', () => ({
    payment: z.string(),
    worker: f.workerRef,
    by: f.staffId,
    basis: z.enum(['worker_confirmed', 'proof_and_two_calls']),
    /** what of it was owed, where that is less than was paid: interest, and what was beyond, is nobody's recovered wages */
    owedFen: z.optional(f.fen),
  })),
  /** what workers were promised and paid in the case from which they come, taken along: of all who go, or of as many as fit */
  event('ledger_carried', () => ({
    /** they were here before, and come back with all of it */
    replaces: z.optional(z.array(f.workerRef)),
    obligations: z.array(carriedObligation),
    payments: z.array(carriedPayment),
  })),
  event('payment_retraction_proposed', () => ({
    payment: z.string(),
    workers: z.array(f.workerRef),
    reason: z.enum(words.retractionReasons),
    by: f.staffId,
  })),
  event('payment_retraction_rejected', () => ({ payment: z.string(), by: f.staffId })),
  event('payment_retracted', () => ({
    payment: z.string(),
    reason: z.enum(words.retractionReasons),
    by: f.staffId,
    /** `paidFen`: how much less is paid of what is owed to the worker; `confirmed`: the worker had said that it came */
    lines: z.array(
      z.strictObject({ worker: f.workerRef, paidFen: z.int(), confirmed: z.optional(z.literal(true)) }),
    ),
  })),
  /** follows from the ledger: what had been performed is owed again, as a payment was retracted */
  event('performance_undone', () => ({})),
  /** follows from the ledger; told, so that the clock of the instalment stops */
  event('instalment_settled', () => ({ instalment: z.int() })),
  event('deed_verified', () => ({ instalment: z.int(), by: f.staffId })),
  event('obligations_performed', () => ({})),
  event('obligation_breached', () => ({
    instalment: z.int(),
    certificate: z.optional(z.string()),
    /** of a promise that came along from another case */
    dueOn: z.optional(f.civilDate),
  })),
] as const;
