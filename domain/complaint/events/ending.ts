/** Referral to others, closing, withdrawal, merging. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import * as words from '#domain/terms/vocabulary.ts';
import { event } from './event.ts';

const statusAfterEnding = z.enum(openStatuses);

/** One message, one piece of evidence, or a worker's own account, as it was in the case that it comes from. */
const takenOverEntry = z.strictObject({
  what: z.enum(['account', 'message', 'evidence']),
  since: f.instant,
  /** the event that it was first */
  origin: z.strictObject({ caseId: f.caseId, seq: z.int().check(z.positive()) }),
  by: z.enum(['worker', 'office', 'employer']),
  worker: z.optional(f.workerRef),
  kind: z.optional(z.enum(words.evidenceKinds)),
  file: z.optional(f.vaultRef),
  /** nobody of the office had read it there */
  unread: z.optional(z.literal(true)),
  /** the call that was asked for was not made there */
  callBack: z.optional(z.literal(true)),
  words: f.wordRefs,
});
export type TakenOverEntry = z.infer<typeof takenOverEntry>;

export const referralEvents = [
  event('case_referred', () => ({
    authority: f.authority,
    to: statusAfterEnding,
    basis: z.string(),
    certificate: z.optional(z.string()),
    /** unpaid wages told to the police: how the debtor evades paying */
    evasion: z.optional(z.enum(words.evasions)),
    why: z.string(),
  })),
  event('referral_acknowledged', () => ({ authority: f.authority, receipt: z.optional(z.string()) })),
  event('referral_returned', () => ({ reason: z.string() })),
  event('referral_outcome_recorded', () => ({
    outcome: z.enum(['dealt_with', 'award', 'judgment', 'accepted', 'rejected']),
    lines: z.array(f.sumLine),
    /** the day until which the sums are to be paid */
    dueOn: z.optional(f.civilDate),
    sumsAre: z.optional(z.enum(words.sumsAre)),
  })),
] as const;

export const endingEvents = [
  /** by one person, so that another closes: see `twoPersons` of the procedure's endings */
  event('closing_proposed', () => ({ reason: z.enum(words.closingReasons), by: f.staffId })),
  event('closing_proposal_rejected', () => ({ by: f.staffId })),
  event('case_closed', () => ({
    reason: z.enum(words.closingReasons),
    by: z.string(),
    lastSafeDay: z.optional(f.civilDate),
    disputeUntil: f.civilDate,
    lines: z.array(z.strictObject({ worker: f.workerRef, paidFen: f.fen, confirmedFen: f.fen })),
  })),
  event('closure_disputed', () => ({
    worker: f.workerRef,
    /** of a letter: the day on which it came, which staff entered later */
    receivedOn: z.optional(f.civilDate),
  })),
  event('closure_upheld', () => ({ reason: z.enum(words.closingReasons), by: f.staffId })),
  event('case_reopened', () => ({ to: statusAfterEnding, by: f.staffId })),
  event('withdrawal_requested', () => ({
    worker: f.workerRef,
    /** made by letter or call, and entered by staff; another officer then makes sure that it is free */
    entered: z.optional(z.strictObject({ by: f.staffId, way: z.enum(words.withdrawalWays) })),
    since: f.carriedSince,
  })),
  event('withdrawal_kept_open', () => ({
    worker: f.workerRef,
    reason: z.enum(['not_free', 'public_danger', 'child', 'worker_changed_mind']),
  })),
  event('complaint_withdrawn', () => ({
    worker: f.workerRef,
    checkedBy: f.staffId,
    lastSafeDay: z.optional(f.civilDate),
  })),
  /** `seats`: who each of its workers is there; what was open here is open there from now on */
  event('case_merged', () => ({ into: f.caseId, seats: f.seats })),
  event('case_linked', () => ({ other: f.caseId, relation: f.linkRelation })),
  event('case_split', () => ({ to: statusAfterEnding })),
  /** How each worker comes back from there: who left or withdrew there, or was split off, has gone here too. */
  event('workers_returned', () => ({
    from: f.caseId,
    closingBases: z.optional(z.array(z.enum(words.closingBases))),
    seats: z.array(
      z.strictObject({
        worker: f.workerRef,
        standing: z.enum(words.standings),
        claim: z.optional(f.claim),
        contactable: z.optional(z.boolean()),
        person: z.optional(f.personRefs),
      }),
    ),
  })),
  /** Who they are in the other case, where they go on with what is open about them. */
  event('workers_split_off', () => ({ other: f.caseId, seats: f.seats })),
  /** The workers of a case that was merged into this one, all in one event. `same`: the worker had this seat already. */
  event('workers_taken_in', () => ({
    from: f.caseId,
    workers: z.array(
      z.strictObject({
        worker: f.workerRef,
        claim: f.claim,
        contactable: z.boolean(),
        person: z.optional(f.personRefs),
        cameFrom: f.cameFrom,
        complainedAt: f.instant,
        same: z.optional(z.literal(true)),
      }),
    ),
    headcount: z.int().check(z.positive()),
    harm: z.array(z.enum(words.harmFlags)),
    links: z.array(z.strictObject({ other: f.caseId, relation: f.linkRelation })),
    /** what had happened there that a closing may stand on */
    closingBases: z.optional(z.array(z.enum(words.closingBases))),
  })),
  /** What was written and given in the other case, with its day. */
  event('record_taken_over', () => ({ from: f.caseId, entries: z.array(takenOverEntry) })),
] as const;
