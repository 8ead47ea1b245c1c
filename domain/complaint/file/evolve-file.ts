/**
 * The part of `evolve` that keeps the file: parties, workers and their sums, people, payments; what happens to clocks
 * is in evolve-clocks.ts.
 */

import { present } from '#domain/terms/present.ts';
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
import { withClosingBases } from './closing-bases.ts';
import { withLink, withMergedInto, withReturned, withSplitOff, withTakenIn } from './evolve-seats.ts';
import type { CaseFile, Worker } from './state.ts';
import { withUnread } from './unread.ts';
import { isWordToWorkers } from './word-to-workers.ts';
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
  ...(event.words?.place === undefined ? {} : { placeText: event.words.place }),
  routedBy: event.routedBy,
  lanes: [],
  headcount: event.headcount,
  harm: event.harm,
  openedAt: happenedAt({ event, at }),
  parties: event.parties,
  workers: {
    [event.worker]: newWorkerFrom(
      { ...event, person: { ...event.person, naming: event.naming } },
      happenedAt({ event, at }),
    ),
  },
  representatives: [],
  conflicted: [],
  heardTalks: [],
  clocks: [],
  resting: [],
  toldAt: happenedAt({ event, at }),
  levelTold: 0,
  retaliation: [],
  requests: [],
  visits: [],
  heard: false,
  obligations: [],
  payments: [],
  closingBases: event.closingBases ?? [],
  unread: [],
  callsAsked: event.callBack ? [{ worker: event.worker, since: happenedAt({ event, at }) }] : [],
  links: event.cameFrom === undefined ? [] : [{ other: event.cameFrom.caseId, relation: 'split' }],
  counts: {
    payments: 0,
    obligations: 0,
    requests: 0,
    visits: 0,
    retaliation: 0,
    sessions: 0,
    reopenings: 0,
    returns: 0,
  },
});

const withCount = (file: CaseFile, of: keyof CaseFile['counts']): CaseFile => ({
  ...file,
  counts: { ...file.counts, [of]: file.counts[of] + 1 },
});

/** Nothing waits to be decided on them: it has been, or they are outdated and the investigation goes on. */
const withFindingsDone = (file: CaseFile, outdated?: true): CaseFile =>
  file.findings === undefined
    ? file
    : { ...file, findings: { ...without(file.findings, 'undecidedSince'), ...(outdated && { outdated }) } };

/** Day B is the day of the first. */
const withCertificate = (file: CaseFile, certificate: string, at: string): CaseFile => ({
  ...file,
  certificate,
  certifiedAt: file.certifiedAt ?? at,
});

/** The case has come back from an end. */
export const withReturn = (file: CaseFile): CaseFile => withCount(file, 'returns');

const withEachWorker = (file: CaseFile, change: (worker: Worker) => Worker): CaseFile => ({
  ...file,
  workers: Object.fromEntries(Object.entries(file.workers).map(([ref, each]) => [ref, change(each)])),
});

/** Who asked to withdraw from a case that is over asks again when it comes back. */
export const withoutRequests = (file: CaseFile): CaseFile =>
  withEachWorker(file, (each) => without(each, 'withdrawalAsked', 'withdrawalEnteredBy'));

/** A case that was withdrawn is taken up again for whoever withdrew it. */
const withWithdrawnBack = (file: CaseFile): CaseFile =>
  withEachWorker(file, (each) => (each.standing === 'withdrawn' ? { ...each, standing: 'in' } : each));

/** Transfer takes the case off the people who had it. */
const withNewOffice = (
  file: CaseFile,
  { toOffice, reason, lawArea }: EventOf<'case_transferred'>,
): CaseFile => ({
  ...without(
    withFindingsDone(file, true),
    'lead',
    'co',
    'mediator',
    'dispute',
    'closingProposal',
    'extensionProposal',
  ),
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
  ...money.withWorker(file, ref, (each) => ({
    ...without(each, 'withdrawalAsked', 'withdrawalEnteredBy'),
    standing: 'left',
  })),
  representatives: file.representatives.filter((each) => each !== ref),
});

/** What was found about workers who come from another case, beside what was found here. */
const withFindingsCarried = (
  file: CaseFile,
  { lines, violations, undecidedSince, outdated }: EventOf<'findings_carried'>,
): CaseFile =>
  money.withSums(
    { ...file, findings: { violations, ...present({ undecidedSince, outdated }) } },
    lines,
    (sums, fen) => ({ ...sums, assessed: fen }),
  );

const fileChanges: { readonly [T in EventType]?: FileChange<T> } = {
  worker_joined: (file, event, at) => ({
    ...file,
    headcount: Math.max(file.headcount, Object.keys(file.workers).length + 1),
    workers: { ...file.workers, [event.worker]: newWorkerFrom(event, at) },
  }),
  worker_left: (file, { worker }) => withWorkerGone(file, worker),
  workers_split_off: withSplitOff,
  workers_taken_in: withTakenIn,
  claim_stated: (file, { worker, claim }) => money.withWorker(file, worker, (each) => withClaim(each, claim)),
  wage_statement_recorded: (file, { worker, totalFen, statement }) =>
    money.withWorker(file, worker, (each) => ({
      ...each,
      statement: {
        totalFen,
        upToFen: statement.worker.maxFen,
        rules: [...new Set(statement.lines.map(({ ruleId }) => ruleId))],
      },
    })),
  representatives_chosen: (file, { representatives }) => ({ ...file, representatives }),
  party_named: (file, { party }) => ({ ...file, parties: [...file.parties, party] }),
  party_described: (file, { party, details }) => ({
    ...file,
    parties: file.parties.map((each) => (each.ref === party ? { ...each, details } : each)),
  }),
  party_related: (file, { party, relation }) => ({
    ...file,
    parties: file.parties.map((each) => (each.ref === party ? { ...each, relation } : each)),
  }),
  contact_changed: (file, { worker, contact, contactable }) =>
    money.withWorker(file, worker, (each) => ({
      ...each,
      person: { ...each.person, contact },
      contactable: contactable ?? each.contactable,
    })),
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
    money.withObligation(
      { ...file, agreedAt: at },
      { source: 'agreement', sumsAre: 'rest', at, instalments, deed },
    ),
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
  group_plan_made: (file) => ({ ...file, groupPlanMade: true }),
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
  // an answer in part leaves the rest to be answered
  employer_answered: (file, { id, complete }) => ({
    ...file,
    requests: file.requests.map((each) => (each.id === id ? { ...each, answered: complete } : each)),
  }),
  site_visit_scheduled: (file, { id, on }) =>
    withCount({ ...file, visits: [...file.visits, { id, on, made: false }] }, 'visits'),
  site_visited: (file, { id }) => ({
    ...file,
    visits: file.visits.map((each) => (each.id === id ? { ...each, made: true } : each)),
  }),
  findings_carried: withFindingsCarried,
  findings_recorded: (file, { lines, violations }, at) =>
    money.withSums({ ...file, findings: { violations, undecidedSince: at } }, lines, (sums, fen) => ({
      ...sums,
      assessed: fen,
    })),
  rectification_ordered: (file, event, at) => money.withOrder(withFindingsDone(file), event, at),
  investigation_resumed: (file) => withFindingsDone(file, true),
  order_served: (file, { on }) =>
    file.ordered ? { ...file, ordered: { ...file.ordered, servedOn: on } } : file,
  employer_heard: (file) => ({ ...file, heard: true }),
  decision_issued: (file, event, at) => money.withDecision(withFindingsDone(file), event, at),
  decision_served: (file, { on }) =>
    file.decided ? { ...file, decided: { ...file.decided, servedOn: on } } : file,
  mediation_session_held: (file) => withCount(withTalksHeard(file), 'sessions'),
  offer_made: withTalksHeard,
  mediation_failed: (file, { certificate }, at) => withCertificate(file, certificate, at),
  certificate_carried: (file, { certificate }, at) => withCertificate(file, certificate, at),
  obligation_breached: (file, { certificate }, at) =>
    certificate === undefined ? file : withCertificate(file, certificate, at),
  payment_recorded: money.withPaymentRecorded,
  payment_confirmed: money.withPaymentConfirmed,
  payment_denied: money.withPaymentDenied,
  call_back_failed: (file, { payment, worker }) =>
    money.withPaymentLine(file, payment, worker, (line) => ({ ...line, failedCalls: line.failedCalls + 1 })),
  payment_verified: money.withPaymentVerified,
  payment_retraction_proposed: (file, { type: _, ...proposal }, at) => ({
    ...file,
    retractions: [
      ...(file.retractions ?? []).filter(({ payment }) => payment !== proposal.payment),
      { ...proposal, since: at },
    ],
  }),
  payment_retraction_rejected: (file, { payment }) => ({
    ...file,
    retractions: (file.retractions ?? []).filter((each) => each.payment !== payment),
  }),
  payment_retracted: money.withPaymentRetracted,
  deed_verified: money.withDeedVerified,
  referral_outcome_recorded: money.withOutcome,
  closing_proposed: (file, { type: _, ...proposal }, at) => ({
    ...file,
    closingProposal: { ...proposal, since: at },
  }),
  closing_proposal_rejected: (file) => without(file, 'closingProposal'),
  extension_proposed: (file, { type: _, ...proposal }, at) => ({
    ...file,
    extensionProposal: { ...proposal, since: at },
  }),
  extension_proposal_rejected: (file) => without(file, 'extensionProposal'),
  case_closed: (file, { lastSafeDay }) => (lastSafeDay === undefined ? file : { ...file, lastSafeDay }),
  case_reopened: (file) => withCount(withWithdrawnBack(withFindingsDone(file, true)), 'reopenings'),
  withdrawal_requested: (file, { worker, entered }, at) =>
    money.withWorker(file, worker, (each) => ({
      ...without(each, 'withdrawalEnteredBy'),
      withdrawalAsked: at,
      ...(entered && { withdrawalEnteredBy: entered.by }),
    })),
  withdrawal_kept_open: (file, { worker }) =>
    money.withWorker(file, worker, (each) => without(each, 'withdrawalAsked', 'withdrawalEnteredBy')),
  complaint_withdrawn: (file, { worker, lastSafeDay }) => ({
    ...money.withWorker(file, worker, (each) => ({
      ...without(each, 'withdrawalAsked', 'withdrawalEnteredBy'),
      standing: 'withdrawn',
    })),
    ...(lastSafeDay === undefined ? {} : { lastSafeDay }),
  }),
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
export const evolveFile = (file: CaseFile, recorded: RecordedEvent): CaseFile => {
  const at = happenedAt(recorded);
  const changed = applyChange(recorded.event.type, recorded.event, file, at);
  const after = withUnread(withClosingBases(changed, recorded.event), recorded);
  return isWordToWorkers(recorded.event) ? { ...after, toldAt: at } : after;
};
