/**
 * The status graph of a complaint, as a table that a labour lawyer can read: from a status, which event leads where.
 * `evolve` moves a case by this table alone; docs/transitions.md and the pictures are made from it, and a test walks it.
 */

export const openStatuses = [
  'triage', // 受理审查
  'awaiting_completion', // 待补正
  'coordination', // 协调处理
  'accepted', // 已受理(立案), no inspector yet
  'assigned', // 已分派
  'investigating', // 调查中
  'suspended', // 中止
  'order_issued', // 责令改正
  'hearing', // 陈述申辩/听证
  'decision_issued', // 已作出决定
  'enforcement', // 申请强制执行
  'mediation_offered', // 征求调解意愿
  'mediation', // 调解中
  'agreement', // 达成协议
  'confirmation', // 司法确认/仲裁审查
  'plan_active', // 分期支付中
  'breached', // 未履行: promise broken, the officer chooses the next path
  'performed', // 已履行: everything promised is done and verified, the supervisor closes
  'transferred', // 已转办, to an authority outside
  'arbitration', // 仲裁
  'court', // 诉讼
  'police', // 移送公安
  'under_review', // 复核: a refusal is looked at again
  'closure_disputed', // 办结异议
] as const;

export const endStatuses = ['refused', 'closed', 'withdrawn', 'merged'] as const;

export const statuses = [...openStatuses, ...endStatuses] as const;
export type Status = (typeof statuses)[number];
export type OpenStatus = (typeof openStatuses)[number];

export const isOpen = (status: Status): status is OpenStatus =>
  (openStatuses as readonly Status[]).includes(status);

/** A move's target; of several, the event itself names one (`to`). */
type MoveTarget = Status | readonly Status[];

const referralStatuses = ['transferred', 'arbitration', 'court', 'police'] as const;
/** Statuses in which its own office can take a case up again. */
const worksteps = ['triage', 'accepted', 'assigned', 'investigating'] as const;

/** Moves that hold from every open status. */
export const fromAnyOpen = {
  case_referred: referralStatuses,
  case_transferred: ['triage', 'accepted'],
  case_merged: 'merged',
  case_closed: 'closed',
  complaint_withdrawn: 'withdrawn',
} as const satisfies Record<string, MoveTarget>;

/** Moves from one status only. */
export const moves = {
  triage: {
    completion_requested: 'awaiting_completion',
    coordination_begun: 'coordination',
    complaint_accepted: 'accepted',
    complaint_refused: 'refused',
    mediation_offered: 'mediation_offered',
  },
  awaiting_completion: { complaint_completed: 'triage' },
  coordination: {
    coordination_settled: 'plan_active',
    coordination_corrected: 'performed',
    coordination_failed: ['triage', 'accepted'],
    complaint_accepted: 'accepted',
  },
  accepted: {
    case_assigned: 'assigned',
    coordination_begun: 'coordination',
    mediation_offered: 'mediation_offered',
  },
  assigned: {
    inspection_begun: 'investigating',
    mediation_offered: 'mediation_offered',
    case_paused: 'suspended',
  },
  investigating: {
    corrected_on_the_spot: 'performed',
    rectification_ordered: 'order_issued',
    hearing_notified: 'hearing',
    mediation_offered: 'mediation_offered',
    case_paused: 'suspended',
    payment_plan_agreed: 'plan_active',
  },
  suspended: { case_resumed: ['assigned', 'investigating', 'order_issued', 'hearing'] },
  order_issued: {
    payment_plan_agreed: 'plan_active',
    obligations_performed: 'performed',
    hearing_notified: 'hearing',
    case_paused: 'suspended',
  },
  hearing: {
    decision_issued: 'decision_issued',
    obligations_performed: 'performed',
    case_paused: 'suspended',
    investigation_resumed: 'investigating',
  },
  decision_issued: {
    payment_plan_agreed: 'plan_active',
    obligations_performed: 'performed',
    enforcement_requested: 'enforcement',
  },
  enforcement: { obligations_performed: 'performed' },
  mediation_offered: { mediation_begun: 'mediation', mediation_failed: worksteps },
  mediation: { agreement_reached: 'agreement', mediation_failed: worksteps },
  agreement: {
    confirmation_requested: 'confirmation',
    obligations_performed: 'performed',
    obligation_breached: 'breached',
  },
  confirmation: {
    agreement_confirmed: 'agreement',
    confirmation_denied: 'agreement',
    obligations_performed: 'performed',
    obligation_breached: 'breached',
  },
  plan_active: { obligations_performed: 'performed', obligation_breached: 'breached' },
  breached: {
    investigation_resumed: 'investigating',
    complaint_accepted: 'accepted',
    hearing_notified: 'hearing',
    payment_plan_agreed: 'plan_active',
    obligations_performed: 'performed',
    enforcement_requested: 'enforcement',
  },
  // as from any open status, but here it is what the case has come for: said again, so that it is drawn
  performed: {
    case_closed: 'closed',
    investigation_resumed: 'investigating',
    performance_undone: 'breached',
  },
  transferred: { referral_returned: 'triage' },
  arbitration: { referral_returned: 'triage', obligations_performed: 'performed' },
  court: { referral_returned: 'triage', obligations_performed: 'performed' },
  police: { referral_returned: 'triage', obligations_performed: 'performed' },
  under_review: { refusal_overturned: 'triage', refusal_upheld: 'refused' },
  closure_disputed: { case_reopened: ['triage', 'accepted', 'investigating'], closure_upheld: 'closed' },
  refused: { review_requested: 'under_review' },
  closed: { closure_disputed: 'closure_disputed', case_reopened: ['triage', 'accepted', 'investigating'] },
  withdrawn: { case_reopened: ['triage', 'accepted', 'investigating'] },
  merged: { case_split: ['triage', 'accepted', 'investigating'] },
} as const satisfies Record<Status, Record<string, MoveTarget>>;

/** The statuses that an event can lead to from `from`; empty when it moves nothing. */
export const possibleStatuses = (from: Status, event: string): readonly Status[] => {
  const own: Record<string, MoveTarget> = moves[from];
  const any: Record<string, MoveTarget> = isOpen(from) ? fromAnyOpen : {};
  const goal = own[event] ?? any[event];
  if (goal === undefined) return [];
  return typeof goal === 'string' ? [goal] : goal;
};

/** The position of a case by its status: the waiting state of the machine, and the chapter that it belongs to. */
export const positions = {
  triage: { chapter: 'complaint', stage: 'triage' },
  awaiting_completion: { chapter: 'complaint', stage: 'completion' },
  coordination: { chapter: 'complaint', stage: 'coordination' },
  accepted: { chapter: 'complaint', stage: 'assignment' },
  suspended: { chapter: 'complaint', stage: 'pause' },
  transferred: { chapter: 'complaint', stage: 'referral' },
  arbitration: { chapter: 'complaint', stage: 'referral' },
  court: { chapter: 'complaint', stage: 'referral' },
  police: { chapter: 'complaint', stage: 'referral' },
  under_review: { chapter: 'complaint', stage: 'review' },
  closure_disputed: { chapter: 'complaint', stage: 'review' },
  assigned: { chapter: 'inspection', stage: 'investigation' },
  investigating: { chapter: 'inspection', stage: 'investigation' },
  order_issued: { chapter: 'inspection', stage: 'order' },
  hearing: { chapter: 'inspection', stage: 'hearing' },
  decision_issued: { chapter: 'inspection', stage: 'decision' },
  enforcement: { chapter: 'inspection', stage: 'enforcement' },
  mediation_offered: { chapter: 'mediation', stage: 'consent' },
  mediation: { chapter: 'mediation', stage: 'sessions' },
  confirmation: { chapter: 'mediation', stage: 'confirmation' },
  agreement: { chapter: 'payment', stage: 'performance' },
  plan_active: { chapter: 'payment', stage: 'performance' },
  breached: { chapter: 'payment', stage: 'breach' },
  performed: { chapter: 'payment', stage: 'closing' },
  refused: { chapter: 'none', stage: 'ended' },
  closed: { chapter: 'none', stage: 'ended' },
  withdrawn: { chapter: 'none', stage: 'ended' },
  merged: { chapter: 'none', stage: 'ended' },
} as const satisfies Record<Status, { chapter: string; stage: string }>;

export type Position = (typeof positions)[Status];
export type Stage = Position['stage'];
export type ChapterName = Position['chapter'];
export const positionOf = (status: Status): Position => positions[status];

/**
 * Counts the forms that the machine has had: an execution in an older one is followed by a new one at the same stage. One more
 * whenever the executions that run must not go on as they are (docs/adr/0038).
 */
export const machineForm = 2;
