/**
 * The controlled vocabulary: each list that people read is here once, `as const`, and everything else
 * (schemas, screens, messages, permissions) is derived from it.
 */

export const complaintKinds = [
  'wage.unpaid',
  'wage.partial',
  'wage.deduction',
  'wage.minimum',
  'wage.overtime',
  'wage.in_kind',
  'wage.late',
  'wage.no_slip',
  'wage.card_held',
  'wage.construction_chain',
  'wage.holiday_pay',
  'wage.final_pay',
  'wage.thirteenth_month',
  'wage.equal_pay',
  'contract.none',
  'contract.deposit_id',
  'contract.dismissal',
  'contract.severance',
  'hours.excess',
  'hours.leave',
  'social.not_registered',
  'social.underpaid',
  'social.transfer_denied',
  'social.benefit_denied',
  'injury.not_reported',
  'injury.benefit',
  'safety.hazard',
  'safety.imminent',
  'safety.no_ppe',
  'safety.accident_hidden',
  'health.occupational',
  'service.school',
  'service.medical',
  'service.residence',
  'service.legal_aid',
  'vulnerable.child',
  'vulnerable.women_juvenile',
  'vulnerable.forced',
  'vulnerable.harassment',
  'vulnerable.domestic',
  'discrimination',
  'agency.unlicensed',
  'retaliation',
  'conduct.officer',
] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

/** Topics of the kinds of complaint; a worker is asked first which one it is. */
export const topics = ['wages', 'safety', 'service', 'other'] as const;
export type Topic = (typeof topics)[number];

/** Questions that only some kinds of complaint ask. */
export const optionalQuestions = [
  'building_site',
  'period',
  'end_of_work',
  'dismissal_reason',
  'amount',
  'people',
  'danger',
  'evidence',
] as const;
export type OptionalQuestion = (typeof optionalQuestions)[number];

/** Lanes: faster ways through the office, the gravest first. */
export const lanes = [
  'danger',
  'child',
  'forced_labour',
  'interim_relief',
  'group',
  'retaliation',
  'basic_living',
  'festival',
] as const;
export type Lane = (typeof lanes)[number];

/** Reasons for which a case is with its office. */
export const routeReasons = [
  'place',
  'no_place',
  'kept_above',
  'asked_here',
  'level',
  'taken_over',
  'designation',
  'conflict_of_interest',
] as const;
export type RouteReason = (typeof routeReasons)[number];

export const roles = [
  'worker',
  'representative',
  'intake_officer',
  'inspector',
  'mediator',
  'supervisor',
  'auditor',
  'partner_agency',
  'system',
] as const;
export type Role = (typeof roles)[number];

export const staffRoles = ['intake_officer', 'inspector', 'mediator', 'supervisor', 'auditor'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Ways in which a complaint comes to an officer who writes it down. */
export const officerChannels = ['phone', 'in_person', 'letter'] as const;
export const filingChannels = ['web', 'sms', ...officerChannels] as const;

/** Ways in which a notice is sent to a phone number, each by a messenger of its own; the usual one first. */
export const noticeChannels = ['sms'] as const;
export type NoticeChannel = (typeof noticeChannels)[number];
/** Ways in which somebody can be reached who left a phone number. */
const reachableChannels = [...noticeChannels, 'call'] as const;
type ReachableChannel = (typeof reachableChannels)[number];
/** How somebody wants to be reached; `none`: not at all. */
export const contactChannels = [...reachableChannels, 'none'] as const;
export type ContactChannel = (typeof contactChannels)[number];

export const isReachableChannel = (channel: ContactChannel | undefined): channel is ReachableChannel =>
  channel !== undefined && channel !== 'none';

/** This channel, where a notice can be sent by it. */
export const noticeChannelOf = (channel: ContactChannel): NoticeChannel | undefined =>
  noticeChannels.find((each) => each === channel);

/** Under which name a complaint stands. `confidential`: the office knows who it is, the employer never learns it. */
export const namings = ['named', 'confidential', 'anonymous'] as const;

/** Why somebody looks who a worker is. `wage_list`: to find the workers of the case in a list of wages. */
export const revealPurposes = ['contact', 'interview', 'service', 'payment', 'safety', 'wage_list'] as const;

export const urgencies = ['U0', 'U1', 'U2', 'U3', 'U4'] as const;
export type Urgency = (typeof urgencies)[number];

export const partyRelations = [
  'employer',
  'using_unit',
  'dispatch_agency',
  'developer',
  'general_contractor',
  'subcontractor',
  'labour_subcontractor',
  'foreman',
  'platform',
  'successor',
  'investor',
  'public_authority',
] as const;
export type PartyRelation = (typeof partyRelations)[number];

export const liabilityBases = [
  'direct',
  'pay_first',
  'advance_within_unpaid',
  'joint',
  'successor',
  'investor',
] as const;

export const missingFacts = [
  'employer',
  'place',
  'period',
  'amount',
  'contact',
  'evidence',
  'what_happened',
] as const;

export const refusalReasons = [
  'out_of_time',
  'no_identifiable_employer',
  'not_competent_subject',
  'not_competent_place',
  'in_other_procedure',
  'duplicate',
  'incomplete_after_request',
  'no_labour_relation',
  'insufficient_facts',
] as const;

export const closingReasons = [
  'paid_full',
  'paid_partial_accepted',
  'corrected',
  'penalty_executed',
  'settled_performed',
  'referred_done',
  'award',
  'judgment',
  'executed_by_court',
  'employer_insolvent',
  'advanced_by_fund',
  'unfounded',
  'fabricated',
  'withdrawn_free',
  'unreachable',
  'incomplete',
  'admin_time_lapse',
  'established_not_recovered',
  'partly_recovered',
  'employer_gone',
  'employer_not_found',
  'paid_before_action',
  'premature',
  'no_employment_found',
  'undetermined',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** What must have happened for a closing to be honest: events by their name, those with an outcome with that too. */
export const closingBases = [
  'complaint_accepted',
  'coordination_corrected',
  'employer_called',
  'worker_contacted:not_reached',
  'call_back_failed',
  'employer_answered',
  'interview_held',
  'site_visited',
  'findings_recorded',
  'corrected_on_the_spot',
  'rectification_ordered',
  'decision_issued',
  'decision_issued:penalty',
  'enforcement_requested',
  'mediation_failed',
  'agreement_reached',
  'obligation_breached',
  'advance_granted',
  'payment_verified',
  'deed_verified',
  'referral_acknowledged',
  'referral_outcome_recorded:dealt_with',
  'referral_outcome_recorded:award',
  'referral_outcome_recorded:judgment',
  'referral_outcome_recorded:accepted',
  'referral_outcome_recorded:rejected',
] as const;
export type ClosingBasis = (typeof closingBases)[number];

/** How a wish to withdraw reached the office that the worker did not give themselves. */
export const withdrawalWays = ['letter', 'call'] as const;

/** What a message wants of the office beyond an answer: `contact`, to be reached in another way. */
export const messageWishes = ['contact'] as const;

export const evidenceKinds = [
  'contract',
  'wage_slip',
  'wage_ledger',
  'bank_statement',
  'iou',
  'attendance',
  'real_name_record',
  'work_sheet',
  'chat',
  'photo',
  'video',
  'audio',
  'site_board',
  'id_document',
  'work_permit',
  'witness_statement',
  'medical_record',
  'injury_finding',
  'inspection_record',
  'interview_record',
  'audit_report',
  'payment_proof',
  'guarantee',
  'other',
] as const;

export const harmFlags = [
  'schooling_lost',
  'illness_untreated',
  'no_food_shelter',
  'violence',
  'eviction',
  'pregnant',
  'minor',
  'disabled',
  'trapped_documents',
] as const;

export const retaliationKinds = [
  'dismissal',
  'demotion',
  'wage_hold',
  'eviction',
  'threat',
  'violence',
  'blacklisting',
  'id_held',
  'report_to_police_false',
  'family_pressure',
  'contact_pressure',
  'other',
] as const;
export type RetaliationKind = (typeof retaliationKinds)[number];

export const coordinationFailures = [
  'employer_refused',
  'employer_unreachable',
  'worker_declined',
  'time_over',
] as const;

export const pauseReasons = [
  'other_authority_finding',
  'arbitration_on_relation',
  'force_majeure',
  'unreachable_worker',
] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** Bodies outside this authority that a case can be handed to, each with its own track. */
export const authorities = [
  'emergency_management',
  'health_commission',
  'special_equipment',
  'education',
  'medical_security',
  'social_insurance_agency',
  'tax',
  'justice',
  'police',
  'arbitration',
  'court',
  'housing_construction',
  'market_regulator',
  'safety_regulator',
  'wage_enforcement',
  'discipline',
] as const;
export type Authority = (typeof authorities)[number];

/**
 * Ways in which a debtor evades paying; one is needed before the police are told of unpaid wages (Fa Shi [2013] 3 arts
 * 2-3).
 */
export const evasions = ['hid_assets', 'fled', 'destroyed_records', 'able_and_unwilling'] as const;

export const decisionKinds = ['penalty', 'handling', 'withdrawal_of_filing'] as const;

export const paymentProofs = ['bank_record', 'signed_receipt', 'cash_witnessed', 'court_record'] as const;

/** Why a payment that was recorded is taken back. */
export const retractionReasons = [
  'recorded_twice',
  'wrong_worker',
  'wrong_sum',
  'wrong_case',
  'proof_false',
] as const;

/** What money was paid for; interest is the court's or the parties' matter and never counts as wages. */
export const paymentKinds = ['principal', 'interest', 'compensation'] as const;
export type PaymentKind = (typeof paymentKinds)[number];

/**
 * What the sums of an order, decision, agreement, award or judgment say: `rest`, what is still to be paid from now on, in
 * place of what was owed before; `whole`, the same with what has been paid already; `more`, beside what is owed.
 */
export const sumsAre = ['rest', 'whole', 'more'] as const;
export type SumsAre = (typeof sumsAre)[number];

/** What obliges to pay. `earlier`: several that have been replaced, added up. */
export const obligationSources = [
  'coordination',
  'order',
  'decision',
  'agreement',
  'plan',
  'award',
  'judgment',
  'outcome',
  'advance',
  'earlier',
] as const;
export type ObligationSource = (typeof obligationSources)[number];

export const mediationEndings = ['no_consent', 'no_agreement', 'time_over', 'party_withdrew'] as const;

/** in the case, gone by themselves, withdrawn, or going on in another case */
export const standings = ['in', 'left', 'withdrawn', 'split_off'] as const;
/** what another case is to this one */
export const linkRelations = ['lead', 'child', 'retaliation', 'split'] as const;

/**
 * Why a case needs somebody now, the gravest first. Those with `_overdue` and `_soon` are worked out from a limit on the day
 * on which they are read; a signature that holds no legal limit comes after the promises (`needs-now.ts`).
 */
export const needs = [
  'danger_to_acknowledge',
  'danger_to_hand_over',
  'retaliation',
  'withdrawal',
  'legal_overdue',
  'legal_soon',
  'limitation_soon',
  'escalation',
  'sign_refusal',
  'sign_order',
  'sign_closing',
  'sign_extension',
  'sign_retraction',
  'promise_overdue',
  'promise_soon',
  'review_refusal',
  'objection',
  'designate',
  'assign',
  'assign_mediator',
  'close',
  'verify_payment',
  'unread',
  'call_back',
  'triage',
] as const;
export type NeedCode = (typeof needs)[number];

/** Whose turn it is while the office waits; `pause`: the day on which a pause is looked at. */
export const awaitedSides = [
  'worker',
  'employer',
  'parties',
  'authority',
  'arbitration',
  'court',
  'police',
  'pause',
] as const;
export type AwaitedSide = (typeof awaitedSides)[number];

/** What a list says of a case in a word; lanes stand beside them. */
export const caseFlags = ['hidden', 'paused', 'joint', 'has_co', 'unread', 'escalated'] as const;
export type CaseFlag = (typeof caseFlags)[number];

/** Lists of what is to be done in an office, each with the needs that bring a case into it. */
export const taskNeeds = {
  danger: ['danger_to_acknowledge', 'danger_to_hand_over'],
  retaliation: ['retaliation'],
  withdrawals: ['withdrawal'],
  escalations: ['escalation'],
  signatures: ['sign_refusal', 'sign_order', 'sign_closing', 'sign_extension', 'sign_retraction'],
  reviews: ['review_refusal', 'objection'],
  designations: ['designate'],
  assignments: ['assign', 'assign_mediator'],
  closings: ['close'],
  payments: ['verify_payment'],
  unread: ['unread'],
  call_backs: ['call_back'],
  triage: ['triage'],
} as const satisfies Readonly<Record<string, readonly NeedCode[]>>;
export type TaskKind = keyof typeof taskNeeds;
export const taskKinds = [
  'danger',
  'retaliation',
  'withdrawals',
  'escalations',
  'signatures',
  'reviews',
  'designations',
  'assignments',
  'closings',
  'payments',
  'unread',
  'call_backs',
  'triage',
] as const satisfies readonly TaskKind[];

/** Views of the cases of an office. `nobody`: those whose holder does not work there; it must be empty. */
export const listViews = ['open', 'unassigned', 'overdue', 'waiting', 'ended', 'nobody'] as const;
export type ListView = (typeof listViews)[number];
