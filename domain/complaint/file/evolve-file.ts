/** The part of `evolve` that keeps the file: each event has its change here, or in the table of what it is about. */

import { clockChanges, type FileChanges, without } from '../clocks/evolve-clocks.ts';
import {
  type EventMap,
  type EventOf,
  type EventType,
  happenedAt,
  type RecordedEvent,
} from '../events/registry.ts';
import { ledgerChanges } from '../ledger/evolve-ledger.ts';
import { withClosingBases } from './closing-bases.ts';
import { withCount } from './counts.ts';
import { inspectionChanges, withFindingsDone } from './evolve-inspection.ts';
import { withLink, withMergedInto } from './evolve-seats.ts';
import { withWithdrawnBack, workerChanges } from './evolve-workers.ts';
import type { CaseFile } from './state.ts';
import { withUnread } from './unread.ts';
import { isWordToWorkers } from './word-to-workers.ts';

/** Day B is the day of the first. */
const withCertificate = (file: CaseFile, certificate: string, at: string): CaseFile => ({
  ...file,
  certificate,
  certifiedAt: file.certifiedAt ?? at,
});

/** The case has come back from an end. */
export const withReturn = (file: CaseFile): CaseFile => withCount(file, 'returns');

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

const fileChanges: FileChanges = {
  kind_reclassified: (file, { kind, urgency }) => ({ ...file, kind, urgency }),
  complaint_accepted: (file, { filedOn, lastSafeDay }) => ({
    ...file,
    filedOn,
    ...(lastSafeDay === undefined ? {} : { lastSafeDay }),
  }),
  complaint_refused: (file, { lastSafeDay }) => (lastSafeDay === undefined ? file : { ...file, lastSafeDay }),
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
  mediation_session_held: (file) => withCount(withTalksHeard(file), 'sessions'),
  offer_made: withTalksHeard,
  mediation_failed: (file, { certificate }, at) => withCertificate(file, certificate, at),
  certificate_carried: (file, { certificate }, at) => withCertificate(file, certificate, at),
  obligation_breached: (file, { certificate }, at) =>
    certificate === undefined ? file : withCertificate(file, certificate, at),
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
  case_merged: withMergedInto,
  case_linked: (file, { other, relation }) => withLink(file, { other, relation }),
  ...workerChanges,
  ...ledgerChanges,
  ...inspectionChanges,
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
