/** Mainland China's procedure, after domain notes sections 1.2 to 1.4 and 6. */
import type { Procedure, TimeLimit, Unit } from './procedure.ts';

const anyPause = [
  'other_authority_finding',
  'arbitration_on_relation',
  'force_majeure',
  'unreachable_worker',
] as const;
const promise = 'Service promise of the office';

/** A limit that the office sets itself: runs while the case is in these statuses, and stops in a pause. */
const service = (
  id: string,
  value: number,
  unit: Unit,
  during: TimeLimit['during'],
  more: Partial<TimeLimit> = {},
): TimeLimit => ({
  id,
  basis: promise,
  kind: 'service',
  scope: 'stage',
  length: { value, unit },
  startsOn: ['entering'],
  stopsOn: [],
  ...(during === undefined ? {} : { during }),
  pausedBy: [...anyPause],
  pauseCapDays: 60,
  reminds: 'owner',
  ...more,
});

const legal = (id: string, rule: string, basis: string, more: Partial<TimeLimit>): TimeLimit => ({
  id,
  rule,
  basis,
  kind: 'legal',
  scope: 'stage',
  startsOn: ['entering'],
  stopsOn: [],
  pausedBy: [],
  reminds: 'owner',
  ...more,
});

const intakeLimits: readonly TimeLimit[] = [
  legal('acceptance', 'CN-LI-05', 'LSSR-IP art. 18', {
    length: { value: 5, unit: 'wd' },
    startsOn: [
      'complaint_filed',
      'complaint_completed',
      'coordination_failed',
      'refusal_overturned',
      'referral_returned',
    ],
    stopsOn: ['completion_requested', 'coordination_begun', 'complaint_accepted', 'complaint_refused'],
    during: ['triage', 'mediation_offered', 'mediation'],
  }),
  service('first_look', 1, 'wd', ['triage']),
  service('completion', 10, 'wd', ['awaiting_completion'], {
    reminds: 'worker',
    onLapse: 'closes_incomplete',
  }),
  service('coordination', 10, 'wd', ['coordination'], { onLapse: 'ends_coordination' }),
  service('assignment', 2, 'wd', ['accepted']),
  service('danger_acknowledged', 15, 'min', undefined, {
    startsOn: ['danger_reported'],
    stopsOn: ['danger_acknowledged', 'danger_handed_over', 'danger_dismissed'],
    pausedBy: [],
  }),
  service('danger_handed_over', 1, 'h', undefined, {
    startsOn: ['danger_reported'],
    stopsOn: ['danger_handed_over', 'danger_dismissed'],
    pausedBy: [],
  }),
  service('retaliation_contact', 1, 'wd', undefined, {
    startsOn: ['retaliation_reported'],
    stopsOn: ['retaliation_answered'],
    pausedBy: [],
  }),
  service('withdrawal_check', 3, 'wd', undefined, {
    startsOn: ['withdrawal_requested'],
    stopsOn: ['complaint_withdrawn', 'withdrawal_kept_open'],
    pausedBy: [],
  }),
];

const inspectionLimits: readonly TimeLimit[] = [
  service('first_act', 3, 'wd', ['assigned']),
  legal('investigation', 'CN-LI-15', 'LSSR art. 17', {
    scope: 'case',
    length: { value: 60, unit: 'wd' },
    startsOn: ['complaint_accepted'],
    stopsOn: ['decision_issued', 'corrected_on_the_spot', 'obligations_performed'],
    extension: { length: { value: 30, unit: 'wd' }, times: 1 },
  }),
  service('employer_answer', 5, 'wd', undefined, {
    startsOn: ['information_requested'],
    stopsOn: ['employer_answered'],
  }),
  service('site_visit', 5, 'wd', undefined, {
    startsOn: ['site_visit_scheduled'],
    stopsOn: ['site_visited'],
  }),
  legal('decision', 'CN-LI-16', 'LSSR-IP art. 37', {
    length: { value: 15, unit: 'wd' },
    startsOn: ['findings_recorded'],
    stopsOn: ['rectification_ordered', 'decision_issued', 'corrected_on_the_spot'],
    during: ['investigating', 'hearing'],
  }),
  legal('rectification', 'CN-LI-20', 'LSSR arts 18 and 26', {
    startsOn: ['rectification_ordered'],
    stopsOn: ['obligations_performed', 'payment_plan_agreed'],
    during: ['order_issued'],
  }),
  service('hearing', 15, 'wd', ['hearing']),
  legal('service_of_decision', 'CN-AR-22', 'Penalty Law arts 61 and 85', {
    length: { value: 7, unit: 'wd' },
    startsOn: ['decision_issued'],
    stopsOn: ['decision_served'],
  }),
  legal('decision_obeyed', 'CN-LI-17', 'LSSR art. 18', {
    startsOn: ['decision_issued'],
    stopsOn: ['obligations_performed', 'payment_plan_agreed', 'enforcement_requested'],
    during: ['decision_issued'],
  }),
  legal('enforcement', 'CN-MW-20', 'WPMW art. 42', {
    length: { value: 3, unit: 'm' },
    during: ['enforcement'],
  }),
  service('pause_review', 20, 'wd', ['suspended'], { pausedBy: [] }),
];

const mediationLimits: readonly TimeLimit[] = [
  service('mediation_consent', 3, 'wd', ['mediation_offered'], { onLapse: 'no_consent', reminds: 'worker' }),
  legal('mediation', 'CN-AR-02', 'LDMAL art. 14', {
    length: { value: 15, unit: 'd' },
    during: ['mediation'],
    onLapse: 'time_over',
  }),
  legal('confirmation', 'CN-AR-05', "People's Mediation Law art. 33", {
    length: { value: 30, unit: 'd' },
    during: ['confirmation'],
  }),
];

const paymentLimits: readonly TimeLimit[] = [
  legal('instalment', 'CN-MW-03', 'WPMW art. 14; the plan itself', {
    kind: 'service',
    graceDays: 3,
    startsOn: ['payment_plan_agreed', 'coordination_settled', 'agreement_reached'],
    stopsOn: ['instalment_settled', 'deed_verified', 'obligations_performed'],
    during: ['plan_active', 'agreement', 'confirmation'],
  }),
  service('breach', 3, 'wd', ['breached']),
  service('closing', 5, 'wd', ['performed']),
];

const laterLimits: readonly TimeLimit[] = [
  service('referral_acknowledged', 5, 'wd', ['transferred', 'police'], {
    stopsOn: ['referral_acknowledged'],
  }),
  service('referral_followed_up', 60, 'd', ['transferred', 'arbitration', 'court', 'police']),
  legal('refusal_review', 'CN-AR-20', 'Reconsideration Law art. 62', {
    length: { value: 60, unit: 'd' },
    during: ['under_review'],
  }),
  service('closure_review', 5, 'wd', ['closure_disputed']),
  service('worker_hears', 20, 'wd', undefined, {
    startsOn: [
      'complaint_filed',
      'complaint_accepted',
      'case_assigned',
      'case_transferred',
      'case_referred',
      'worker_contacted',
      'rectification_ordered',
      'agreement_reached',
      'payment_plan_agreed',
      'review_requested',
      'closure_disputed',
      'case_reopened',
      'referral_returned',
      'case_split',
    ],
    pausedBy: [],
  }),
  service('whole_case', 120, 'd', undefined, {
    scope: 'case',
    startsOn: ['complaint_filed', 'case_reopened', 'review_requested', 'closure_disputed', 'case_split'],
    pausedBy: [],
  }),
  legal('arbitration_limitation', 'CN-AR-08', 'LDMAL art. 27', {
    kind: 'limitation',
    scope: 'case',
    length: { value: 1, unit: 'y' },
    startsOn: ['complaint_accepted'],
    reminds: 'worker',
  }),
];

export const cnMainland: Procedure = {
  id: 'cn-mainland@2026-01',
  jurisdiction: 'cn-mainland',
  name: { en: 'Labour inspection, mainland China', 'zh-CN': '中国大陆劳动保障监察' },
  timeZone: 'Asia/Shanghai',
  calendar: 'cn',
  currency: 'CNY',
  emergencyNumbers: [
    { number: '110', what: 'police' },
    { number: '119', what: 'fire' },
    { number: '120', what: 'ambulance' },
  ],
  hotlines: [
    { number: '12333', what: 'labour' },
    { number: '12350', what: 'safety' },
    { number: '12348', what: 'legal_aid' },
    { number: '12345', what: 'government' },
  ],
  timeLimits: [...intakeLimits, ...inspectionLimits, ...mediationLimits, ...paymentLimits, ...laterLimits],
  competence: [
    {
      kinds: ['safety.hazard', 'safety.imminent', 'safety.no_ppe', 'safety.accident_hidden'],
      authority: 'emergency_management',
      rule: 'CN-LI-10',
      basis: 'LSSR art. 35',
    },
    {
      kinds: ['health.occupational'],
      authority: 'health_commission',
      rule: 'CN-LI-10',
      basis: 'LSSR art. 35',
    },
    {
      kinds: ['service.school'],
      authority: 'education',
      rule: 'CN-MW-28',
      basis: 'Compulsory Education Law art. 12',
    },
    { kinds: ['service.medical'], authority: 'medical_security', rule: 'CN-MW-28', basis: 'WPMW art. 10' },
    { kinds: ['service.residence'], authority: 'police', rule: 'CN-MW-28', basis: 'Decree 663 arts 12-13' },
    { kinds: ['service.legal_aid'], authority: 'justice', rule: 'CN-MW-28', basis: 'WPMW art. 10' },
    {
      kinds: ['social.transfer_denied', 'social.benefit_denied'],
      authority: 'social_insurance_agency',
      rule: 'CN-MW-28',
      basis: 'SIL art. 82',
    },
    { kinds: ['social.underpaid'], authority: 'tax', rule: 'CN-LI-23', basis: 'SIL arts 63 and 86' },
    { kinds: ['vulnerable.forced'], authority: 'police', rule: 'CN-MW-19', basis: 'WPMW art. 41' },
    { kinds: ['conduct.officer'], authority: 'discipline', rule: 'CN-LI-12', basis: 'LSSR art. 16' },
  ],
  dangerKinds: ['safety.imminent', 'vulnerable.forced', 'vulnerable.child'],
  unmediable: ['safety.imminent', 'vulnerable.forced', 'vulnerable.child', 'conduct.officer'],
  groupFrom: 10,
  representativesFrom: 10,
  extraCompensation: { minPercent: 50, maxPercent: 100, basis: 'LSSR art. 26; LCL art. 85' },
  maxSessions: 3,
  planWithinDays: 90,
  disputeWithin: { value: 60, unit: 'd' },
  reviewWithin: { value: 60, unit: 'd' },
  suitWithin: { value: 15, unit: 'd' },
  limitation: { length: { value: 1, unit: 'y' }, effectOfAcceptance: 'interrupt', basis: 'LDMAL art. 27' },
  acceptanceBasis: 'LSSR-IP art. 18',
  refusalBasis: {
    out_of_time: 'LSSR art. 20',
    no_identifiable_employer: 'LSSR-IP art. 18',
    not_competent_subject: 'LSSR art. 11',
    not_competent_place: 'LSSR art. 13',
    in_other_procedure: 'LSSR art. 21',
    duplicate: 'LSSR-IP art. 18',
    incomplete_after_request: 'LSSR-IP art. 18',
    no_labour_relation: 'LSSR-IP art. 18',
    insufficient_facts: 'LSSR-IP art. 18',
  },
};
