/** Filing, examining, accepting or refusing a complaint. */
import * as z from 'zod/mini';
import { wageStatement } from '#domain/jurisdictions/wage-statement.ts';
import * as f from '#domain/terms/fields.ts';
import * as words from '#domain/terms/vocabulary.ts';
import { event } from './event.ts';

export const intakeEvents = [
  event('complaint_filed', {
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
    since: f.carriedSince,
    assistedBy: z.optional(f.staffId),
    /** why the case went to this office; the procedure's `routing` has the rule and the article */
    routedBy: z.enum(words.routeReasons),
  }),
  event('worker_joined', {
    worker: f.workerRef,
    person: z.optional(f.personRefs),
    claim: f.claim,
    contactable: z.boolean(),
    cameFrom: z.optional(f.cameFrom),
  }),
  event('worker_left', { worker: f.workerRef }),
  event('claim_stated', { worker: f.workerRef, claim: f.claim }),
  /** `totalFen`: the least that the statement comes to for the worker */
  event('wage_statement_recorded', {
    worker: f.workerRef,
    statement: wageStatement,
    totalFen: f.fen,
    since: f.carriedSince,
  }),
  event('representatives_chosen', { representatives: z.array(f.workerRef) }),
  event('party_named', { party: f.party }),
  event('party_described', { party: f.partyRef, details: f.partyDetailsRef }),
  event('evidence_added', {
    kind: z.enum(words.evidenceKinds),
    by: z.enum(['worker', 'staff', 'employer']),
    file: z.optional(f.vaultRef),
    worker: z.optional(f.workerRef),
  }),
  event('message_written', { from: z.enum(['worker', 'office']), worker: z.optional(f.workerRef) }),
  event('kind_reclassified', { kind: f.complaintKind, urgency: z.enum(words.urgencies) }),
  event('completion_requested', { missing: z.array(z.enum(words.missingFacts)) }),
  event('complaint_completed', { by: z.enum(['worker', 'staff']) }),
  event('refusal_proposed', { reason: z.enum(words.refusalReasons), basis: z.string(), by: f.staffId }),
  event('refusal_proposal_rejected', {}),
  event('complaint_refused', {
    reason: z.enum(words.refusalReasons),
    basis: z.string(),
    /** where the worker can go instead: an authority outside, or another office of this one */
    instead: z.optional(
      z.strictObject({ authority: z.optional(f.authority), office: z.optional(f.officeId) }),
    ),
    reviewUntil: f.civilDate,
    lastSafeDay: z.optional(f.civilDate),
    by: f.staffId,
  }),
  event('review_requested', { by: f.workerRef }),
  event('refusal_overturned', {}),
  event('refusal_upheld', { suitUntil: f.civilDate }),
  event('complaint_accepted', {
    basis: z.string(),
    filedOn: f.civilDate,
    lastSafeDay: z.optional(f.civilDate),
    since: f.carriedSince,
  }),
] as const;
