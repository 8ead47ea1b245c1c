/** The part of `evolve` that keeps the file: parties, workers and their sums, people, payments; what happens to clocks is in evolve-clocks.ts. */

import { clockChanges, type FileChange, without } from '../clocks/evolve-clocks.ts';
import {
  type EventMap,
  type EventOf,
  type EventType,
  happenedAt,
  type RecordedEvent,
} from '../events/registry.ts';
import { withCarriedLedger } from '../ledger/carry.ts';
import * as money from '../ledger/money.ts';
import { withLink, withMergedInto, withReturned, withSplitOff, withTakenIn } from './evolve-seats.ts';
import type { CaseFile } from './state.ts';
import { newWorkerFrom, withClaim } from './worker.ts';

/** A case whose place nobody knew before runs under the plain procedure. */
const lawAreaFiled = ({ area, lawArea = area }: EventOf<'complaint_filed'>): { lawArea?: string } =>
  lawArea === undefined ? {} : { lawArea };

export const caseFileFrom = (event: EventOf<'complaint_filed'>, at: string): CaseFile => ({
  caseId: event.caseId,
  number: event.number,
  procedure: event.procedure,
  office: event.office,
  kind: event.kind,
  urgency: event.urgency,
  channel: event.channel,
  language: event.language,
  naming: event.naming,
  ...(event.area === undefined ? {} : { area: event.area }),
  ...lawAreaFiled(event),
  routedBy: event.routedBy,
  lanes: [],
  headcount: event.headcount,
  harm: event.harm,
  openedAt: event.since ?? at,
  parties: event.parties,
  workers: {
    [event.worker]: newWorkerFrom(event),
  },
  representatives: [],
  conflicted: [],
  heardTalks: [],
  clocks: [],
  retaliation: [],
  requests: [],
  visits: [],
  heard: false,
  obligations: [],
  payments: [],
  extended: [],
  links: event.cameFrom === undefined ? [] : [{ other: event.cameFrom.caseId, relation: 'split' }],
  counts: { payments: 0, obligations: 0, requests: 0, visits: 0, retaliation: 0, sessions: 0, reopenings: 0 },
});

const withCount = (file: CaseFile, of: keyof CaseFile['counts']): CaseFile => ({
  ...file,
  counts: { ...file.counts, [of]: file.counts[of] + 1 },
});

/** Transfer takes the case off the people who had it. */
const withNewOffice = (
  file: CaseFile,
  { toOffice, reason, lawArea }: EventOf<'case_transferred'>,
): CaseFile => ({
  ...without(file, 'lead', 'co', 'mediator', 'dispute'),
  office: toOffice,
  routedBy: reason,
  ...(lawArea === undefined ? {} : { lawArea }),
});

const withTalksHeard = (file: CaseFile): CaseFile =>
  file.mediator === undefined || file.heardTalks.includes(file.mediator)
    ? file
    : { ...file, heardTalks: [...file.heardTalks, file.mediator] };

/** Whoever has left speaks for nobody any more, and wants nothing more here. */
const withWorkerGone = (file: CaseFile, ref: string): CaseFile => ({
  ...money.withWorker(file, ref, (each) => ({ ...without(each, 'withdrawalAsked'), standing: 'left' })),
  representatives: file.representatives.filter((each) => each !== ref),
});

const fileChanges: { readonly [T in EventType]?: FileChange<T> } = {
  worker_joined: (file, event) => ({
    ...file,
    headcount: Math.max(file.headcount, Object.keys(file.workers).length + 1),
    workers: { ...file.workers, [event.worker]: newWorkerFrom(event) },
  }),
  worker_left: (file, { worker }) => withWorkerGone(file, worker),
  workers_split_off: withSplitOff,
  workers_taken_in: withTakenIn,
  claim_stated: (file, { worker, claim }) => money.withWorker(file, worker, (each) => withClaim(each, claim)),
  wage_statement_recorded: (file, { worker, totalFen, statement }) =>
    money.withWorker(file, worker, (each) => ({
      ...each,
      statement: { totalFen, upToFen: statement.worker.maxFen },
    })),
  representatives_chosen: (file, { representatives }) => ({ ...file, representatives }),
  party_named: (file, { party }) => ({ ...file, parties: [...file.parties, party] }),
  party_described: (file, { party, details }) => ({
    ...file,
    parties: file.parties.map((each) => (each.ref === party ? { ...each, details } : each)),
  }),
  contact_changed: (file, { worker, contact }) =>
    money.withWorker(file, worker, (each) => ({ ...each, person: { ...each.person, contact } })),
  kind_reclassified: (file, { kind, urgency }) => ({ ...file, kind, urgency }),
  complaint_accepted: (file, { filedOn, lastSafeDay }) => ({
    ...file,
    filedOn,
    ...(lastSafeDay === undefined ? {} : { lastSafeDay }),
  }),
  complaint_refused: (file, { lastSafeDay }) => (lastSafeDay === undefined ? file : { ...file, lastSafeDay }),
  coordination_settled: (file, { instalments }, at) =>
    money.withObligation(file, { source: 'coordination', sumsAre: 'rest', at, instalments }),
  payment_plan_agreed: (file, { instalments }, at) =>
    money.withObligation(file, { source: 'plan', sumsAre: 'dates', at, instalments }),
  advance_granted: (file, { lines, dueOn }, at) =>
    money.withObligation(file, {
      source: 'advance',
      sumsAre: 'dates',
      at,
      instalments: [{ dueOn, lines }],
    }),
  agreement_reached: (file, { instalments, deed }, at) =>
    money.withObligation(file, { source: 'agreement', sumsAre: 'rest', at, instalments, deed }),
  ledger_carried: withCarriedLedger,
  conflict_declared: (file, { staff }) => ({ ...file, conflicted: [...file.conflicted, staff] }),
  case_assigned: (file, { lead, co }) => ({ ...file, lead, co }),
  case_reassigned: (file, { lead, co }) => ({ ...file, lead, co }),
  mediator_assigned: (file, { mediator }) => ({ ...file, mediator }),
  case_transferred: withNewOffice,
  competence_disputed: (file, event) => ({ ...file, dispute: { with: event.with, before: event.before } }),
  office_designated: (file, { office }) => ({ ...without(file, 'dispute'), designated: office }),
  lane_entered: (file, { lane, urgency }) => ({
    ...file,
    lanes: [...file.lanes, lane],
    urgency: urgency < file.urgency ? urgency : file.urgency,
  }),
  danger_reported: (file, _, at) => ({ ...file, urgency: 'U0', danger: { since: at, state: 'reported' } }),
  retaliation_reported: (file, { id, worker, kind }, at) =>
    withCount(
      { ...file, retaliation: [...file.retaliation, { id, worker, kind, at, answered: false }] },
      'retaliation',
    ),
  danger_acknowledged: (file) =>
    file.danger ? { ...file, danger: { ...file.danger, state: 'acknowledged' } } : file,
  danger_handed_over: (file, { authority }) =>
    file.danger ? { ...file, danger: { ...file.danger, state: 'handed_over', authority } } : file,
  danger_dismissed: (file) =>
    file.danger ? { ...file, danger: { ...file.danger, state: 'dismissed' } } : file,
  retaliation_answered: (file, { id }) => ({
    ...file,
    retaliation: file.retaliation.map((each) => (each.id === id ? { ...each, answered: true } : each)),
  }),
  information_requested: (file, { id, dueOn }) =>
    withCount({ ...file, requests: [...file.requests, { id, dueOn, answered: false }] }, 'requests'),
  employer_answered: (file, { id }) => ({
    ...file,
    requests: file.requests.map((each) => (each.id === id ? { ...each, answered: true } : each)),
  }),
  site_visit_scheduled: (file, { id, on }) =>
    withCount({ ...file, visits: [...file.visits, { id, on, made: false }] }, 'visits'),
  site_visited: (file, { id }) => ({
    ...file,
    visits: file.visits.map((each) => (each.id === id ? { ...each, made: true } : each)),
  }),
  findings_recorded: (file, { lines, violations }) =>
    money.withSums({ ...file, findings: { violations } }, lines, (sums, fen) => ({ ...sums, assessed: fen })),
  rectification_ordered: money.withOrder,
  order_served: (file, { on }) =>
    file.ordered ? { ...file, ordered: { ...file.ordered, servedOn: on } } : file,
  employer_heard: (file) => ({ ...file, heard: true }),
  decision_issued: money.withDecision,
  decision_served: (file, { on }) =>
    file.decided ? { ...file, decided: { ...file.decided, servedOn: on } } : file,
  mediation_session_held: (file) => withCount(withTalksHeard(file), 'sessions'),
  offer_made: withTalksHeard,
  mediation_failed: (file, { certificate }) => ({ ...file, certificate }),
  obligation_breached: (file, { certificate }) =>
    certificate === undefined ? file : { ...file, certificate },
  payment_recorded: money.withPaymentRecorded,
  payment_confirmed: money.withPaymentConfirmed,
  payment_denied: money.withPaymentDenied,
  call_back_failed: (file, { payment, worker }) =>
    money.withPaymentLine(file, payment, worker, (line) => ({ ...line, failedCalls: line.failedCalls + 1 })),
  payment_verified: money.withPaymentVerified,
  deed_verified: money.withDeedVerified,
  referral_outcome_recorded: money.withOutcome,
  case_closed: (file, { lastSafeDay }) => (lastSafeDay === undefined ? file : { ...file, lastSafeDay }),
  case_reopened: (file) => withCount(file, 'reopenings'),
  withdrawal_requested: (file, { worker }) =>
    money.withWorker(file, worker, (each) => ({ ...each, withdrawalAsked: true })),
  withdrawal_kept_open: (file, { worker }) =>
    money.withWorker(file, worker, (each) => without(each, 'withdrawalAsked')),
  complaint_withdrawn: (file, { worker }) =>
    money.withWorker(file, worker, (each) => ({
      ...without(each, 'withdrawalAsked'),
      standing: 'withdrawn',
    })),
  case_merged: withMergedInto,
  workers_returned: withReturned,
  case_linked: (file, { other, relation }) => withLink(file, { other, relation }),
  ...clockChanges,
};

const applyChange = <T extends EventType>(
  type: T,
  event: EventMap[T],
  file: CaseFile,
  at: string,
): CaseFile => {
  const change = fileChanges[type];
  return change === undefined ? file : change(file, event, at);
};

/** The file after one more event. */
export const evolveFile = (file: CaseFile, recorded: RecordedEvent): CaseFile =>
  applyChange(recorded.event.type, recorded.event, file, happenedAt(recorded));
