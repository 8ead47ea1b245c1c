/**
 * What can happen to a complaint. An event is never changed; a new shape gets a new version `v` and an upcaster.
 * No event holds a name, a number to call or free text: only references (`w1`, `p1`, `t-…`) into the vault.
 */
import * as z from 'zod/mini';
import { wageStatement } from '../wages/statement.ts';
import * as f from './fields.ts';
import { openStatuses } from './statuses.ts';
import * as words from './vocabulary.ts';

const event = <const T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape, words: f.wordRefs });

const open = z.enum(openStatuses);
const inspectors = z.array(f.staffId).check(z.minLength(2), z.maxLength(6));

const intake = [
  event('complaint_filed', {
    caseId: f.caseId,
    number: z.string(),
    procedure: z.string(),
    office: f.officeId,
    kind: f.kind,
    channel: z.enum(words.channels),
    language: z.string(),
    naming: z.enum(words.namings),
    urgency: z.enum(words.urgencies),
    area: z.optional(f.areaCode),
    parties: z.array(f.party),
    worker: f.workerRef,
    claim: f.claim,
    headcount: z.int().check(z.positive()),
    harm: z.array(z.enum(words.harmFlags)),
    contactable: z.boolean(),
    assistedBy: z.optional(f.staffId),
    /** Why the case went to this office: a rule id, said in words by the message catalogue. */
    routedBy: z.string(),
  }),
  event('worker_joined', {
    worker: f.workerRef,
    claim: f.claim,
    contactable: z.boolean(),
    cameFrom: z.optional(f.cameFrom),
  }),
  event('worker_left', { worker: f.workerRef }),
  event('claim_stated', { worker: f.workerRef, claim: f.claim }),
  /** `totalFen`: the least that the statement comes to for the worker */
  event('wage_statement_recorded', { worker: f.workerRef, statement: wageStatement, totalFen: f.fen }),
  event('representatives_chosen', { representatives: z.array(f.workerRef) }),
  event('party_named', { party: f.party }),
  event('evidence_added', {
    kind: z.enum(words.evidenceKinds),
    by: z.enum(['worker', 'staff', 'employer']),
    file: z.optional(f.vaultRef),
    worker: z.optional(f.workerRef),
  }),
  event('message_written', { from: z.enum(['worker', 'office']), worker: z.optional(f.workerRef) }),
  event('kind_reclassified', { kind: f.kind, urgency: z.enum(words.urgencies) }),
  event('completion_requested', { missing: z.array(z.enum(words.missingFacts)) }),
  event('complaint_completed', { by: z.enum(['worker', 'staff']) }),
  event('refusal_proposed', { reason: z.enum(words.refusalReasons), basis: z.string(), by: f.staffId }),
  event('refusal_proposal_rejected', {}),
  event('complaint_refused', {
    reason: z.enum(words.refusalReasons),
    basis: z.string(),
    path: z.string(),
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
  }),
] as const;

const coordination = [
  event('coordination_begun', { by: f.staffId }),
  event('employer_called', { reached: z.boolean() }),
  event('coordination_settled', { instalments: f.instalments }),
  event('coordination_corrected', {}),
  event('coordination_failed', { reason: z.enum(words.coordinationFailures) }),
] as const;

const danger = [
  event('danger_reported', { by: z.enum(['worker', 'staff']) }),
  event('danger_acknowledged', { by: f.staffId }),
  event('danger_handed_over', { authority: f.authority }),
  event('danger_dismissed', {}),
  event('retaliation_reported', {
    id: z.string(),
    worker: f.workerRef,
    kind: z.enum(words.retaliationKinds),
  }),
  event('retaliation_answered', { id: z.string(), by: f.staffId }),
] as const;

const assignment = [
  event('conflict_declared', {
    staff: f.staffId,
    reason: z.enum(['interest', 'relative', 'target_of_complaint', 'handled_retaliation']),
  }),
  event('case_assigned', { lead: f.staffId, co: f.staffId }),
  event('case_reassigned', { lead: f.staffId, co: f.staffId }),
  event('mediator_assigned', { mediator: f.staffId }),
  event('case_transferred', { toOffice: f.officeId, to: open, reason: z.string() }),
  event('identity_revealed', {
    to: f.staffId,
    worker: f.workerRef,
    purpose: z.enum(['contact', 'interview', 'service', 'payment', 'safety']),
  }),
  event('worker_contacted', { worker: f.workerRef, reached: z.boolean() }),
] as const;

const inspection = [
  event('inspection_begun', {}),
  event('information_requested', {
    id: z.string(),
    from: f.partyRef,
    dueOn: f.civilDate,
    items: z.array(z.enum(words.evidenceKinds)),
  }),
  event('employer_answered', { id: z.string(), complete: z.boolean() }),
  event('site_visit_scheduled', { id: z.string(), on: f.civilDate, inspectors }),
  event('site_visited', { id: z.string(), inspectors }),
  event('interview_held', { with: z.enum(['worker', 'employer', 'witness']), inspectors }),
  event('findings_recorded', { lines: z.array(f.line), violations: z.array(z.string()), inspectors }),
  event('corrected_on_the_spot', { inspectors }),
  event('order_proposed', {
    liable: z.array(
      z.strictObject({ party: f.partyRef, basis: z.enum(words.liabilityBases), order: z.int() }),
    ),
    lines: z.array(f.line),
    dueOn: f.civilDate,
    inspectors,
  }),
  event('order_proposal_rejected', {}),
  event('rectification_ordered', {
    liable: z.array(
      z.strictObject({ party: f.partyRef, basis: z.enum(words.liabilityBases), order: z.int() }),
    ),
    lines: z.array(f.line),
    dueOn: f.civilDate,
    inspectors,
    signedBy: f.staffId,
  }),
  event('order_served', { party: f.partyRef, on: f.civilDate }),
  event('hearing_notified', { on: f.civilDate }),
  event('employer_heard', { attended: z.boolean() }),
  event('decision_issued', {
    kind: z.enum(words.decisionKinds),
    lines: z.array(f.line),
    compensation: z.array(f.line),
    fineFen: f.fen,
    dueOn: f.civilDate,
    inspectors,
    signedBy: f.staffId,
  }),
  event('decision_served', { party: f.partyRef, on: f.civilDate }),
  event('enforcement_requested', {}),
  event('time_limit_extended', {
    limit: z.string(),
    due: f.instant,
    dueOn: f.civilDate,
    by: f.staffId,
    nextAlarm: z.optional(f.instant),
    provisional: z.optional(z.boolean()),
  }),
  event('case_paused', { reason: z.enum(words.pauseReasons), reviewOn: f.civilDate }),
  event('case_resumed', { to: open }),
  event('investigation_resumed', {}),
] as const;

const mediation = [
  event('mediation_offered', {}),
  event('mediation_consented', { side: z.enum(['worker', 'employer']), worker: z.optional(f.workerRef) }),
  event('mediation_begun', {}),
  event('mediation_session_held', { number: z.int().check(z.positive()) }),
  /** What was offered stays between the parties and the mediator: the sum is in the vault, not here. */
  event('offer_made', { side: z.enum(['worker', 'employer']) }),
  event('agreement_reached', {
    instalments: f.instalments,
    deed: z.boolean(),
    signedBy: z.array(f.workerRef),
  }),
  event('mediation_failed', { reason: z.enum(words.mediationEndings), certificate: z.string(), to: open }),
  event('confirmation_requested', { body: z.enum(['court', 'arbitration']) }),
  event('agreement_confirmed', { body: z.enum(['court', 'arbitration']) }),
  event('confirmation_denied', {}),
] as const;

const payment = [
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

const referral = [
  event('case_referred', {
    authority: f.authority,
    to: open,
    basis: z.string(),
    certificate: z.optional(z.string()),
    why: z.string(),
  }),
  event('referral_acknowledged', { authority: f.authority, receipt: z.optional(z.string()) }),
  event('referral_returned', { reason: z.string() }),
  event('referral_outcome_recorded', {
    outcome: z.enum(['dealt_with', 'award', 'judgment', 'accepted', 'rejected']),
    lines: z.array(f.line),
  }),
] as const;

const ending = [
  event('case_closed', {
    reason: z.enum(words.closingReasons),
    by: z.string(),
    lastSafeDay: z.optional(f.civilDate),
    disputeUntil: f.civilDate,
    lines: z.array(z.strictObject({ worker: f.workerRef, paidFen: f.fen, confirmedFen: f.fen })),
  }),
  event('closure_disputed', { worker: f.workerRef }),
  event('closure_upheld', { reason: z.enum(words.closingReasons), by: f.staffId }),
  event('case_reopened', { to: open, by: f.staffId }),
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
  event('case_split', { to: open }),
  event('worker_split_off', { worker: f.workerRef, other: f.caseId }),
] as const;

/** The clock events: no person commands them, the procedure's time limits do. */
const clocks = [
  event('clock_started', {
    clock: z.string(),
    limit: z.string(),
    kind: z.enum(['legal', 'service', 'limitation']),
    scope: z.enum(['stage', 'case']),
    startOn: f.civilDate,
    dueOn: f.civilDate,
    due: f.instant,
    nextAlarm: f.instant,
    provisional: z.boolean(),
    /** the day that the starting event named, before it was moved off a day off */
    named: z.optional(f.civilDate),
  }),
  event('clock_stopped', { clock: z.string() }),
  event('clock_paused', { clock: z.string(), on: f.civilDate }),
  event('clock_resumed', {
    clock: z.string(),
    dueOn: f.civilDate,
    due: f.instant,
    nextAlarm: f.instant,
    provisional: z.boolean(),
    /** the last day of the pause that is given back: the cap may have ended it before */
    until: z.optional(f.civilDate),
  }),
  /** The same limit falls on another day, because what it is counted by has changed. */
  event('deadline_moved', {
    clock: z.string(),
    from: f.civilDate,
    dueOn: f.civilDate,
    due: f.instant,
    nextAlarm: f.instant,
    provisional: z.boolean(),
    reason: z.enum(['holiday_list', 'other_office']),
  }),
  event('deadline_reminded', { clock: z.string(), to: z.enum(['owner', 'worker']), nextAlarm: f.instant }),
  event('deadline_escalated', {
    clock: z.string(),
    office: f.officeId,
    step: z.int().check(z.positive()),
    nextAlarm: f.instant,
  }),
] as const;

export const eventBody = z.discriminatedUnion('type', [
  ...intake,
  ...coordination,
  ...danger,
  ...assignment,
  ...inspection,
  ...mediation,
  ...payment,
  ...referral,
  ...ending,
  ...clocks,
]);
export type CaseEvent = z.infer<typeof eventBody>;
export type EventType = CaseEvent['type'];
export type EventOf<T extends EventType> = Extract<CaseEvent, { type: T }>;
export type EventMap = { [T in EventType]: EventOf<T> };

const actor = z.strictObject({ role: f.role, id: z.string(), office: z.optional(f.officeId) });
export type Actor = z.infer<typeof actor>;

/** An event as it is kept: who, when, in which order, in which version of its shape. */
export const recordedEvent = z.strictObject({
  caseId: f.caseId,
  seq: z.int().check(z.positive()),
  v: z.int().check(z.positive()),
  at: f.instant,
  actor,
  event: eventBody,
});
export type RecordedEvent = z.infer<typeof recordedEvent>;
export const currentVersion = 1;
