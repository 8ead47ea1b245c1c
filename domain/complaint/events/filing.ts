/** Filing, examining, accepting or refusing a complaint. */
import * as z from 'zod/mini';
import { wageStatement } from '#domain/jurisdictions/wage-statement.ts';
import * as f from '#domain/terms/fields.ts';
import * as words from '#domain/terms/vocabulary.ts';
import { event } from './event.ts';

const elsewhere = z.strictObject({ authority: z.optional(f.authority), office: z.optional(f.officeId) });

export const intakeEvents = [
  event('complaint_filed', () => ({
    caseId: f.caseId,
    number: z.string(),
    procedure: z.string(),
    office: f.officeId,
    kind: f.complaintKind,
    channel: z.enum(words.filingChannels),
    language: f.languageTag,
    naming: z.enum(words.namings),
    urgency: z.enum(words.urgencies),
    area: z.optional(f.areaCode),
    /** whose local variations hold: the place of work, else the office's area as it was then */
    lawArea: z.optional(f.areaCode),
    parties: z.array(f.party),
    worker: f.workerRef,
    person: z.optional(f.personRefs),
    claim: f.claim,
    headcount: z.int().check(z.positive()),
    harm: z.array(z.enum(words.harmFlags)),
    contactable: z.boolean(),
    /** of a case that was split from a joint one */
    cameFrom: z.optional(f.cameFrom),
    /** of such a case: when the worker complained there */
    complainedAt: z.optional(f.instant),
    /** of such a case: what had happened there that a closing may stand on */
    closingBases: z.optional(z.array(z.enum(words.closingBases))),
    since: f.carriedSince,
    assistedBy: z.optional(f.staffId),
    /** the worker asked to be called */
    callBack: z.optional(z.literal(true)),
    /** paper that came before it was entered: all limits and figures count from that day; `words.why_late` says why */
    received: z.optional(z.strictObject({ on: f.civilDate, at: f.instant, enteredBy: f.staffId })),
    /** why the case went to this office; the procedure's `routing` has the rule and the article */
    routedBy: z.enum(words.routeReasons),
  })),
  event('worker_joined', () => ({
    worker: f.workerRef,
    person: z.optional(f.personRefs),
    claim: f.claim,
    contactable: z.boolean(),
    cameFrom: z.optional(f.cameFrom),
    /** when they complained in the case that they come from: their limitation counts from then */
    complainedAt: z.optional(f.instant),
  })),
  event('worker_left', () => ({ worker: f.workerRef })),
  event('claim_stated', () => ({ worker: f.workerRef, claim: f.claim })),
  /** `totalFen`: the least that the statement comes to for the worker */
  event('wage_statement_recorded', () => ({
    worker: f.workerRef,
    statement: wageStatement,
    totalFen: f.fen,
    since: f.carriedSince,
  })),
  event('representatives_chosen', () => ({ representatives: z.array(f.workerRef) })),
  event('party_named', () => ({ party: f.party })),
  event('party_described', () => ({ party: f.partyRef, details: f.partyDetailsRef })),
  /** it is something else in the case than was said: who is liable, and who is the employer, follows it */
  event('party_related', () => ({ party: f.partyRef, relation: f.partyRelation })),
  event('evidence_added', () => ({
    kind: z.enum(words.evidenceKinds),
    by: z.enum(['worker', 'staff', 'employer']),
    file: z.optional(f.vaultRef),
    worker: z.optional(f.workerRef),
  })),
  event('message_written', () => ({
    from: z.enum(['worker', 'office']),
    worker: z.optional(f.workerRef),
    /** to these and no others; absent, and no `worker`: to all */
    workers: z.optional(f.workerRefs),
    /** its words hold a number, and are shown on no page that a receipt opens */
    wish: z.optional(z.enum(words.messageWishes)),
  })),
  /** what workers wrote is read by the office up to this event; no worker is told, an answer is another act */
  event('messages_read', () => ({ upTo: z.int().check(z.positive()), by: f.staffId })),
  /** by staff for staff: no worker is shown it or told of it */
  event('note_written', () => ({})),
  event('kind_reclassified', () => ({ kind: f.complaintKind, urgency: z.enum(words.urgencies) })),
  event('completion_requested', () => ({ missing: z.array(z.enum(words.missingFacts)) })),
  event('complaint_completed', () => ({ by: z.enum(['worker', 'staff']) })),
  event('refusal_proposed', () => ({
    reason: z.enum(words.refusalReasons),
    basis: z.string(),
    /** where the worker can go, as the officer says it */
    instead: z.optional(elsewhere),
    by: f.staffId,
  })),
  event('refusal_proposal_rejected', () => ({})),
  event('complaint_refused', () => ({
    reason: z.enum(words.refusalReasons),
    basis: z.string(),
    /** where the worker can go instead: an authority outside, or another office of this one */
    instead: z.optional(elsewhere),
    reviewUntil: f.civilDate,
    lastSafeDay: z.optional(f.civilDate),
    by: f.staffId,
  })),
  event('review_requested', () => ({
    by: f.workerRef,
    /** of a letter: the day on which it came, which staff entered later */
    receivedOn: z.optional(f.civilDate),
  })),
  event('refusal_overturned', () => ({})),
  event('refusal_upheld', () => ({ suitUntil: f.civilDate })),
  event('complaint_accepted', () => ({
    basis: z.string(),
    filedOn: f.civilDate,
    lastSafeDay: z.optional(f.civilDate),
    since: f.carriedSince,
  })),
] as const;
