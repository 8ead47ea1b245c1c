/**
 * The part of `evolve` that keeps the file: parties, workers and their sums, people, payments; what happens to clocks
 * is in evolve-clocks.ts.
 */

import type { Claim } from '#domain/terms/fields.ts';
import type { RouteReason } from '#domain/terms/vocabulary.ts';
import { clockChanges, type FileChange, without } from '../clocks/evolve-clocks.ts';
import type { EventMap, EventOf, EventType, RecordedEvent } from '../events/registry.ts';
import * as money from '../ledger/money.ts';
import { type CaseFile, noSums, type Worker } from './state.ts';

const workerFrom = (claim: Claim, contactable: boolean): Worker => ({
  standing: 'in',
  contactable,
  ...(claim.from === undefined ? {} : { from: claim.from }),
  ...(claim.until === undefined ? {} : { until: claim.until }),
  ...(claim.endOfWork === undefined ? {} : { endOfWork: claim.endOfWork }),
  sums: { ...noSums, claimed: claim.claimedFen ?? 0 },
});

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
  routedBy: event.routedBy,
  lanes: [],
  headcount: event.headcount,
  harm: event.harm,
  openedAt: event.since ?? at,
  parties: event.parties,
  workers: {
    [event.worker]: {
      ...workerFrom(event.claim, event.contactable),
      ...(event.cameFrom && { cameFrom: event.cameFrom }),
    },
  },
  representatives: [],
  conflicted: [],
  heardTalks: [],
  clocks: [],
  retaliation: [],
  requests: [],
  visits: [],
  heard: false,
  payments: [],
  extended: [],
  links: event.cameFrom === undefined ? [] : [{ other: event.cameFrom.caseId, relation: 'split' }],
  counts: { payments: 0, requests: 0, visits: 0, retaliation: 0, sessions: 0, reopenings: 0 },
});

const withCount = (file: CaseFile, of: keyof CaseFile['counts']): CaseFile => ({
  ...file,
  counts: { ...file.counts, [of]: file.counts[of] + 1 },
});

const withClaim = (worker: Worker, claim: Claim): Worker => {
  const { standing, contactable, sums, cameFrom } = worker;
  const fresh = workerFrom(claim, contactable);
  return {
    ...fresh,
    ...(cameFrom && { cameFrom }),
    standing,
    sums: { ...sums, claimed: claim.claimedFen ?? sums.claimed },
  };
};

/** The file in another office, where the people who had the case have it no more. */
const withNewOffice = (file: CaseFile, office: string, reason: RouteReason): CaseFile => ({
  ...without(file, 'lead', 'co', 'mediator', 'dispute'),
  office,
  routedBy: reason,
});

const withSplitLink = (file: CaseFile, other: string): CaseFile =>
  file.links.some((each) => each.other === other && each.relation === 'split')
    ? file
    : { ...file, links: [...file.links, { other, relation: 'split' }] };

const withTalksHeard = (file: CaseFile): CaseFile =>
  file.mediator === undefined || file.heardTalks.includes(file.mediator)
    ? file
    : { ...file, heardTalks: [...file.heardTalks, file.mediator] };

/** The file without a worker who has left, who speaks for nobody any more. */
const withWorkerGone = (
  file: CaseFile,
  ref: string,
  how: Pick<Worker, 'standing' | 'goesOnIn'>,
): CaseFile => ({
  ...money.withWorker(file, ref, (each) => ({ ...each, ...how })),
  representatives: file.representatives.filter((each) => each !== ref),
});

const fileChanges: { readonly [T in EventType]?: FileChange<T> } = {
  worker_joined: (file, { worker, claim, contactable, cameFrom }) => ({
    ...file,
    headcount: Math.max(file.headcount, Object.keys(file.workers).length + 1),
    workers: {
      ...file.workers,
      [worker]: { ...workerFrom(claim, contactable), ...(cameFrom && { cameFrom }) },
    },
  }),
  worker_left: (file, { worker }) => withWorkerGone(file, worker, { standing: 'left' }),
  worker_split_off: (file, { worker, other }) =>
    withWorkerGone(withSplitLink(file, other), worker, { standing: 'split_off', goesOnIn: other }),
  claim_stated: (file, { worker, claim }) => money.withWorker(file, worker, (each) => withClaim(each, claim)),
  wage_statement_recorded: (file, { worker, totalFen, statement }) =>
    money.withWorker(file, worker, (each) => ({
      ...each,
      statement: { totalFen, upToFen: statement.worker.maxFen },
    })),
  representatives_chosen: (file, { representatives }) => ({ ...file, representatives }),
  party_named: (file, { party }) => ({ ...file, parties: [...file.parties, party] }),
  kind_reclassified: (file, { kind, urgency }) => ({ ...file, kind, urgency }),
  complaint_accepted: (file, { filedOn, lastSafeDay }) => ({
    ...file,
    filedOn,
    ...(lastSafeDay === undefined ? {} : { lastSafeDay }),
  }),
  complaint_refused: (file, { lastSafeDay }) => (lastSafeDay === undefined ? file : { ...file, lastSafeDay }),
  coordination_settled: (file, { instalments }) => money.withPromise(file, 'coordination', instalments),
  payment_plan_agreed: (file, { instalments }) => money.withPromise(file, 'plan', instalments),
  agreement_reached: (file, { instalments, deed }) => money.withPromise(file, 'agreement', instalments, deed),
  conflict_declared: (file, { staff }) => ({ ...file, conflicted: [...file.conflicted, staff] }),
  case_assigned: (file, { lead, co }) => ({ ...file, lead, co }),
  case_reassigned: (file, { lead, co }) => ({ ...file, lead, co }),
  mediator_assigned: (file, { mediator }) => ({ ...file, mediator }),
  case_transferred: (file, { toOffice, reason }) => withNewOffice(file, toOffice, reason),
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
  payment_recorded: (file, { id, instalment, lines }) =>
    withCount(
      {
        ...file,
        payments: [
          ...file.payments,
          { id, instalment, lines: lines.map((each) => ({ ...each, failedCalls: 0, verified: false })) },
        ],
      },
      'payments',
    ),
  payment_confirmed: money.withPaymentConfirmed,
  payment_denied: money.withPaymentDenied,
  call_back_failed: (file, { payment, worker }) =>
    money.withPaymentLine(file, payment, worker, (line) => ({ ...line, failedCalls: line.failedCalls + 1 })),
  payment_verified: money.withPaymentVerified,
  instalment_settled: (file, { instalment }) => money.withInstalmentSettled(file, instalment),
  deed_verified: (file, { instalment }) => money.withInstalmentSettled(file, instalment),
  referral_outcome_recorded: (file, { lines, dueOn }, at) =>
    lines.length === 0
      ? file
      : money.withPromise(file, 'outcome', [{ dueOn: dueOn ?? at.slice(0, 10), lines }]),
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
  case_merged: (file, { into }) => ({ ...file, links: [...file.links, { other: into, relation: 'lead' }] }),
  case_linked: (file, { other, relation }) => ({ ...file, links: [...file.links, { other, relation }] }),
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
export const evolveFile = (file: CaseFile, { event, at }: RecordedEvent): CaseFile =>
  applyChange(event.type, event, file, at);
