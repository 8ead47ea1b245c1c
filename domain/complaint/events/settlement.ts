/** Talks, agreements, payments. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import * as words from '#domain/terms/vocabulary.ts';
import { event } from './event.ts';

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
  event('payment_recorded', {
    id: z.string(),
    instalment: z.int(),
    proof: z.enum(words.paymentProofs),
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
  }),
  event('instalment_settled', { instalment: z.int() }),
  event('deed_verified', { instalment: z.int(), by: f.staffId }),
  event('obligations_performed', {}),
  event('obligation_breached', { instalment: z.int(), certificate: z.optional(z.string()) }),
] as const;
