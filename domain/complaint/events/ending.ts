/** Referral to others, closing, withdrawal, merging. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import * as words from '#domain/terms/vocabulary.ts';
import { event } from './event.ts';

const statusAfterEnding = z.enum(openStatuses);

export const referralEvents = [
  event('case_referred', {
    authority: f.authority,
    to: statusAfterEnding,
    basis: z.string(),
    certificate: z.optional(z.string()),
    /** unpaid wages told to the police: how the debtor evades paying */
    evasion: z.optional(z.enum(words.evasions)),
    why: z.string(),
  }),
  event('referral_acknowledged', { authority: f.authority, receipt: z.optional(z.string()) }),
  event('referral_returned', { reason: z.string() }),
  event('referral_outcome_recorded', {
    outcome: z.enum(['dealt_with', 'award', 'judgment', 'accepted', 'rejected']),
    lines: z.array(f.sumLine),
    /** the day until which the sums are to be paid */
    dueOn: z.optional(f.civilDate),
  }),
] as const;

export const endingEvents = [
  event('case_closed', {
    reason: z.enum(words.closingReasons),
    by: z.string(),
    lastSafeDay: z.optional(f.civilDate),
    disputeUntil: f.civilDate,
    lines: z.array(z.strictObject({ worker: f.workerRef, paidFen: f.fen, confirmedFen: f.fen })),
  }),
  event('closure_disputed', { worker: f.workerRef }),
  event('closure_upheld', { reason: z.enum(words.closingReasons), by: f.staffId }),
  event('case_reopened', { to: statusAfterEnding, by: f.staffId }),
  event('withdrawal_requested', { worker: f.workerRef }),
  event('withdrawal_kept_open', {
    worker: f.workerRef,
    reason: z.enum(['not_free', 'public_danger', 'child', 'worker_changed_mind']),
  }),
  event('complaint_withdrawn', {
    worker: f.workerRef,
    checkedBy: f.staffId,
    lastSafeDay: z.optional(f.civilDate),
  }),
  event('case_merged', { into: f.caseId }),
  event('case_linked', { other: f.caseId, relation: z.enum(['lead', 'child', 'retaliation', 'split']) }),
  event('case_split', { to: statusAfterEnding }),
  event('worker_split_off', { worker: f.workerRef, other: f.caseId }),
] as const;
