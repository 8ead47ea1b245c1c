/** With which acts a case in a status usually goes on. */
import type { Status } from '#domain/terms/statuses.ts';
import type { CommandType } from './commands/registry.ts';
import type { CaseState } from './file/state.ts';

/** What usually comes next in a status, the likeliest first; what a member may not give now is passed over. */
const usuallyNext: Readonly<Record<Status, readonly CommandType[]>> = {
  triage: [
    'approve_refusal',
    'accept_complaint',
    'request_completion',
    'begin_coordination',
    'propose_refusal',
    'reject_refusal',
  ],
  awaiting_completion: ['complete_complaint', 'record_contact'],
  coordination: [
    'settle_by_coordination',
    'record_call',
    'end_coordination',
    'correct_by_coordination',
    'accept_complaint',
  ],
  accepted: ['assign_case', 'offer_mediation', 'begin_coordination'],
  assigned: ['begin_inspection', 'offer_mediation'],
  investigating: [
    'issue_order',
    'record_findings',
    'propose_order',
    'schedule_site_visit',
    'request_information',
    'record_site_visit',
    'record_employer_answer',
    'reject_order',
  ],
  suspended: ['resume_case'],
  order_issued: [
    'record_order_served',
    'record_payment',
    'notify_hearing',
    'agree_plan',
    'schedule_site_visit',
  ],
  hearing: ['record_hearing', 'issue_decision'],
  decision_issued: ['record_decision_served', 'record_payment', 'request_enforcement'],
  enforcement: ['record_referral_outcome', 'record_payment'],
  mediation_offered: ['consent_to_mediation', 'decline_mediation', 'assign_mediator'],
  mediation: ['record_session', 'record_offer', 'record_agreement', 'end_mediation', 'assign_mediator'],
  agreement: ['record_payment', 'request_confirmation', 'verify_deed', 'declare_breach'],
  confirmation: ['record_confirmation'],
  plan_active: ['verify_payment', 'record_payment', 'declare_breach'],
  breached: [
    'resume_investigation',
    'refer_to_authority',
    'request_enforcement',
    'agree_plan',
    'record_payment',
  ],
  performed: ['verify_payment', 'close_case', 'reject_closing', 'propose_closing'],
  transferred: ['record_referral_acknowledged', 'record_referral_outcome', 'record_referral_returned'],
  arbitration: ['record_referral_outcome', 'record_referral_acknowledged'],
  court: ['record_referral_outcome', 'record_referral_acknowledged'],
  police: ['record_referral_outcome', 'record_referral_acknowledged'],
  under_review: ['decide_review'],
  closure_disputed: ['uphold_closure', 'reopen_case'],
  refused: [],
  closed: ['reopen_case', 'record_payment'],
  withdrawn: [],
  merged: ['split_case'],
};

/** What cannot wait, in whatever status. */
const cannotWait: readonly CommandType[] = [
  'acknowledge_danger',
  'hand_over_danger',
  'answer_retaliation',
  'confirm_withdrawal',
  'acknowledge_escalation',
];

/** Acts that may be given again, but that nobody is asked for once they are done. */
const isDone: { readonly [T in CommandType]?: (file: CaseState['file']) => boolean } = {
  record_order_served: ({ ordered }) => ordered?.servedOn !== undefined,
  record_decision_served: ({ decided }) => decided?.servedOn !== undefined,
};

/** What cannot wait, and the acts with which a case usually goes on from where it stands; the likeliest first. */
export const actsLikelyNext = ({ stage, file }: CaseState): readonly CommandType[] =>
  [...cannotWait, ...usuallyNext[stage.status]].filter((type) => !isDone[type]?.(file));

export const isLikelyNext = (type: CommandType, state: CaseState): boolean =>
  actsLikelyNext(state).includes(type);
