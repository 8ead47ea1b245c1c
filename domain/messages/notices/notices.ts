/**
 * Which event tells whom what. A worker hears of every change; the officer on duty of danger only; supervisors of what has
 * climbed to them.
 */
import {
  type CaseEvent,
  type EventMap,
  type EventType,
  isCarried,
} from '#domain/complaint/events/registry.ts';
import { type CaseState, isSplitFrom } from '#domain/complaint/file/state.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import type { Authority } from '#domain/terms/vocabulary.ts';
import { nextDay } from '../next-day.ts';
import type { Notice } from '../notice.ts';
import { whyKey } from '../why.ts';
import {
  authorityOf,
  kindKey,
  type NoticeRow,
  type Notices,
  officeOf,
  toAll,
  toDuty,
  toFormerContact,
  toWorker,
} from './addressed.ts';
import { inTermsOf } from './in-terms.ts';
import {
  deadlineMovedNotice,
  escalatedNotice,
  missingFactsNotice,
  remindedNotice,
  talksNotice,
} from './of-deadlines.ts';
import {
  claimYourselfNotice,
  closedNotice,
  interimReliefNotice,
  refusedNotice,
  withdrawnNotice,
} from './of-endings.ts';
import {
  addedPerWorker,
  breachedNotice,
  moneyDue,
  paymentVerifiedNotice,
  retractedNotice,
  toEach,
} from './of-money.ts';

const acceptedNotice = (state: CaseState): Notices => {
  const day = nextDay(state);
  return day === undefined
    ? toAll(state, 'notice.has_it', { office: officeOf(state) })
    : toAll(state, 'notice.has_it_by', { office: officeOf(state), day: { day } });
};

/** The rule by which a matter is this authority's; the authority itself where no rule says so. */
const whyTheirs = ({ file }: CaseState, authority: Authority): string => {
  const rules = procedureOf(file.procedure).competence.filter((each) => each.authority === authority);
  return (rules.find(({ kinds }) => kinds.includes(file.kind)) ?? rules[0])?.rule ?? authority;
};

const dangerHandedOverNotice: NoticeRow<'danger_handed_over'> = ({ authority }, state) =>
  toAll(
    state,
    'notice.danger_handed_over',
    { authority: authorityOf(authority), why: { say: whyKey(whyTheirs(state, authority)) } },
    true,
  );

const retaliationNotice: NoticeRow<'retaliation_reported'> = ({ worker, kind }, state) => [
  ...toWorker(state, worker, 'notice.retaliation', {}, true),
  ...(kind === 'violence' || kind === 'threat'
    ? toDuty(state, state.file.office, 'notice.duty_retaliation', `retaliation.${kind}`)
    : []),
];

const splitOffNotice = (state: CaseState, worker: string): Notices =>
  toWorker(state, worker, 'notice.own_case', { number: state.file.number });

/**
 * The notices of each event; an event without a row is told to nobody. A complaint filed by text has its answer in the
 * dialogue.
 */
const noticeTable: { readonly [T in EventType]?: NoticeRow<T> } = {
  complaint_filed: ({ channel, cameFrom, worker }, state) => {
    if (cameFrom !== undefined) return splitOffNotice(state, worker);
    return channel === 'sms' ? [] : toAll(state, 'notice.received', { number: state.file.number });
  },
  worker_joined: ({ cameFrom, worker }, state) =>
    isSplitFrom(state.file, cameFrom?.caseId) ? splitOffNotice(state, worker) : [],
  // a merge is told in the case that was merged, once
  workers_taken_in: ({ from, workers, links }, state) =>
    links.length > 0 || !isSplitFrom(state.file, from)
      ? []
      : workers.flatMap(({ worker }) => splitOffNotice(state, worker)),
  completion_requested: (_, state) => missingFactsNotice(state),
  complaint_accepted: (_, state) => acceptedNotice(state),
  complaint_refused: refusedNotice,
  review_requested: ({ by }, state) => toWorker(state, by, 'notice.review_begun'),
  refusal_overturned: (_, state) => toAll(state, 'notice.refusal_overturned'),
  refusal_upheld: ({ suitUntil }, state) =>
    toAll(state, 'notice.refusal_upheld', { suitUntil: { day: suitUntil } }),
  coordination_begun: (_, state) => toAll(state, 'notice.coordination'),
  coordination_settled: ({ instalments }, state) => moneyDue(state, instalments),
  message_written: ({ from, worker, workers }, state) => {
    if (from === 'worker') return [];
    if (workers !== undefined) return workers.flatMap((each) => toWorker(state, each, 'notice.message'));
    return worker === undefined ? toAll(state, 'notice.message') : toWorker(state, worker, 'notice.message');
  },
  contact_changed: toFormerContact,
  lane_entered: ({ lane }, state) => (lane === 'interim_relief' ? interimReliefNotice(state) : []),
  danger_reported: (_, state) => toDuty(state, state.file.office, 'notice.duty_danger', kindKey(state)),
  danger_acknowledged: (_, state) => toAll(state, 'notice.danger_taken', {}, true),
  danger_handed_over: dangerHandedOverNotice,
  danger_dismissed: (_, state) => toAll(state, 'notice.danger_dismissed'),
  retaliation_reported: retaliationNotice,
  retaliation_answered: ({ id }, state) => {
    const report = state.file.retaliation.find((each) => each.id === id);
    return report === undefined ? [] : toWorker(state, report.worker, 'notice.retaliation_answered');
  },
  case_assigned: (_, state) => toAll(state, 'notice.assigned', { office: officeOf(state) }),
  case_transferred: ({ toOffice, reason }, state) =>
    toAll(state, 'notice.transferred_office', { office: { office: toOffice }, why: { say: whyKey(reason) } }),
  competence_disputed: ({ before }, state) =>
    toAll(state, 'notice.competence_disputed', { office: { office: before } }),
  site_visit_scheduled: ({ on }, state) => toAll(state, 'notice.visit', { day: { day: on } }),
  rectification_ordered: ({ lines, dueOn }, state) =>
    toEach(state, lines, dueOn, 'notice.ordered', 'notice.ordered_deed'),
  decision_issued: ({ lines, compensation, dueOn }, state) =>
    toEach(state, addedPerWorker(lines, compensation), dueOn, 'notice.decided', 'notice.decided_deed'),
  enforcement_requested: (_, state) => toAll(state, 'notice.enforcement'),
  time_limit_extended: ({ dueOn }, state) => toAll(state, 'notice.extended', { day: { day: dueOn } }),
  case_paused: ({ reason, reviewOn }, state) =>
    toAll(state, 'notice.paused', { reason: { say: `pause_reason.${reason}` }, day: { day: reviewOn } }),
  case_resumed: (_, state) => toAll(state, 'notice.resumed'),
  mediation_offered: (_, state) => talksNotice(state),
  mediation_session_held: ({ number }, state) =>
    toAll(state, 'notice.mediation_session', { session: number }),
  agreement_reached: ({ instalments }, state) => moneyDue(state, instalments),
  mediation_failed: ({ reason, certificate }, state) => [
    ...toAll(state, 'notice.mediation_failed', {
      reason: { say: `mediation_ending.${reason}` },
      certificate,
    }),
    ...claimYourselfNotice(state),
  ],
  payment_plan_agreed: ({ instalments }, state) => moneyDue(state, instalments),
  advance_granted: ({ lines, dueOn }, state) => moneyDue(state, [{ dueOn, lines }]),
  payment_recorded: ({ lines }, state) =>
    lines.flatMap(({ worker, fen }) => toWorker(state, worker, 'notice.payment_arrived', { sum: { fen } })),
  call_back_failed: ({ worker }, state) => toWorker(state, worker, 'notice.call_missed'),
  payment_verified: paymentVerifiedNotice,
  payment_retracted: ({ payment, lines }, state) =>
    lines.flatMap(({ worker }) => retractedNotice(state, payment, worker)),
  obligation_breached: breachedNotice,
  case_referred: ({ authority, why }, state) => [
    ...toAll(state, 'notice.referred', {
      authority: authorityOf(authority),
      why: { say: whyKey(why) },
    }),
    ...(authority === 'arbitration' ? claimYourselfNotice(state) : []),
  ],
  referral_acknowledged: ({ authority }, state) =>
    toAll(state, 'notice.referral_acknowledged', { authority: authorityOf(authority) }),
  referral_returned: (_, state) => toAll(state, 'notice.referral_returned'),
  referral_outcome_recorded: (_, state) => toAll(state, 'notice.referral_outcome'),
  case_closed: closedNotice,
  closure_disputed: ({ worker }, state) => toWorker(state, worker, 'notice.disputed'),
  closure_upheld: ({ reason }, state) =>
    toAll(state, 'notice.closure_upheld', { reason: { say: `closing_reason.${reason}` } }),
  case_reopened: (_, state) => toAll(state, 'notice.reopened'),
  withdrawal_requested: ({ worker }, state) => toWorker(state, worker, 'notice.withdrawal_check'),
  withdrawal_kept_open: ({ worker }, state) => toWorker(state, worker, 'notice.withdrawal_kept'),
  complaint_withdrawn: withdrawnNotice,
  case_merged: (_, state) => toAll(state, 'notice.merged'),
  deadline_moved: deadlineMovedNotice,
  deadline_reminded: remindedNotice,
  deadline_escalated: escalatedNotice,
};

const noticesOf = <T extends EventType>(type: T, event: EventMap[T], state: CaseState): Notices =>
  noticeTable[type]?.(event, state) ?? [];

/**
 * The notices of one event. `state` is the case after the whole append that the event came in; the same input gives the
 * same notices in the same order.
 */
export const noticesFor = (event: CaseEvent, state: CaseState): readonly Notice[] => {
  if (isCarried(event) && event.type !== 'complaint_filed') return [];
  const procedure = procedureOf(state.file.procedure);
  return noticesOf(event.type, event, state).map((plain) => inTermsOf(procedure, plain));
};
