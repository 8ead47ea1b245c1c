/**
 * `evolve`: the state of a case after one more event. Sees no clock and no chance; moves only along the status graph.
 */

import { isOpen, possibleStatuses, type Status } from '#domain/terms/statuses.ts';
import { without } from '../clocks/evolve-clocks.ts';
import type { CaseEvent, EventOf, RecordedEvent } from '../events/registry.ts';
import { evolveFile, withReturn } from './evolve-file.ts';
import { withoutRequests } from './evolve-workers.ts';
import { caseFileFrom } from './opened.ts';
import type { StageState } from './stage.ts';
import type { CaseFile, CaseState } from './state.ts';

/**
 * The status to which an event leads: the one it names itself, else the table's; the same status when it moves nothing.
 */
const destination = (from: Status, event: CaseEvent): Status => {
  const possible = possibleStatuses(from, event.type);
  const [only, ...more] = possible;
  if (only === undefined) return from;
  if (more.length === 0) return only;
  const named = 'to' in event ? possible.find((each) => each === event.to) : undefined;
  if (named === undefined) throw new Error(`${event.type} names no way out of ${from}`);
  return named;
};

const referralFacts = (event: EventOf<'case_referred'>) => ({
  authority: event.authority,
  acknowledged: false,
  returns: 0,
});

/** The status to which a case comes back from mediation: the one in which it was offered. */
const comesBackTo = (stage: StageState) =>
  stage.status === 'mediation_offered' || stage.status === 'mediation'
    ? stage.returnsTo
    : stage.status === 'triage' || stage.status === 'accepted' || stage.status === 'assigned'
      ? stage.status
      : 'investigating';

/** The stage that an event leads to, with the facts it holds. */
const stageEntered = (
  stage: StageState,
  to: Status,
  { event, at }: RecordedEvent,
): StageState | undefined => {
  switch (event.type) {
    case 'completion_requested':
      return { status: 'awaiting_completion', missing: event.missing };
    case 'coordination_begun':
      return {
        status: 'coordination',
        by: event.by,
        calls: 0,
        returnsTo: stage.status === 'accepted' ? 'accepted' : 'triage',
      };
    case 'complaint_refused':
      return {
        status: 'refused',
        reason: event.reason,
        basis: event.basis,
        by: event.by,
        reviewUntil: event.reviewUntil,
        at,
      };
    case 'review_requested':
      if (stage.status !== 'refused') return undefined;
      return {
        status: 'under_review',
        refusal: {
          reason: stage.reason,
          basis: stage.basis,
          by: stage.by,
          reviewUntil: stage.reviewUntil,
          ...(stage.at === undefined ? {} : { at: stage.at }),
        },
      };
    case 'refusal_upheld':
      return stage.status === 'under_review'
        ? { status: 'refused', ...stage.refusal, reviewUntil: event.suitUntil }
        : undefined;
    case 'case_paused':
      return stage.status === 'assigned' ||
        stage.status === 'investigating' ||
        stage.status === 'order_issued' ||
        stage.status === 'hearing'
        ? { status: 'suspended', reason: event.reason, reviewOn: event.reviewOn, rests: stage }
        : undefined;
    case 'hearing_notified':
      return { status: 'hearing', on: event.on };
    case 'mediation_offered':
      return {
        status: 'mediation_offered',
        worker: false,
        employer: false,
        declined: [],
        returnsTo: comesBackTo(stage),
      };
    case 'mediation_begun':
      return { status: 'mediation', sessions: 0, returnsTo: comesBackTo(stage) };
    case 'agreement_reached':
    case 'confirmation_denied':
      return { status: 'agreement', confirmed: false };
    case 'agreement_confirmed':
      return { status: 'agreement', confirmed: true };
    case 'confirmation_requested':
      return { status: 'confirmation', body: event.body };
    case 'obligation_breached':
      return { status: 'breached', instalment: event.instalment };
    case 'performance_undone':
      return { status: 'breached', instalment: 1 };
    case 'case_referred':
      if (to !== 'transferred' && to !== 'arbitration' && to !== 'court' && to !== 'police') return undefined;
      return { status: to, ...referralFacts(event) };
    case 'case_closed':
      return { status: 'closed', reason: event.reason, by: event.by, at, disputeUntil: event.disputeUntil };
    case 'closure_disputed':
      if (stage.status !== 'closed') return undefined;
      return {
        status: 'closure_disputed',
        worker: event.worker,
        closure: { reason: stage.reason, by: stage.by, at: stage.at, disputeUntil: stage.disputeUntil },
      };
    case 'closure_upheld':
      return stage.status === 'closure_disputed' ? { status: 'closed', ...stage.closure } : undefined;
    case 'case_resumed':
      return stage.status === 'suspended' ? stage.rests : undefined;
    case 'case_merged':
      return { status: 'merged', into: event.into };
    default:
      return stageWithoutFacts(to);
  }
};

/** A stage that holds nothing but its status; undefined for those with facts. */
const stageWithoutFacts = (to: Status): StageState | undefined => {
  switch (to) {
    case 'triage':
    case 'accepted':
    case 'assigned':
    case 'investigating':
    case 'order_issued':
    case 'decision_issued':
    case 'enforcement':
    case 'plan_active':
    case 'performed':
    case 'withdrawn':
      return { status: to };
    default:
      return undefined;
  }
};

/** The stage after an event that changes its facts and does not move the case. */
const changedWithinStage = (stage: StageState, { event, actor, at }: RecordedEvent): StageState => {
  switch (event.type) {
    case 'refusal_proposed': {
      const { type: _, ...proposal } = event;
      return stage.status === 'triage' ? { ...stage, proposal: { ...proposal, since: at } } : stage;
    }
    case 'refusal_proposal_rejected':
      return stage.status === 'triage' ? { status: 'triage' } : stage;
    case 'employer_called':
      return stage.status === 'coordination' ? { ...stage, calls: stage.calls + 1 } : stage;
    case 'order_proposed': {
      const { type: _, ...proposal } = event;
      return stage.status === 'investigating'
        ? { ...stage, proposal: { ...proposal, by: actor.id, since: at } }
        : stage;
    }
    case 'order_proposal_rejected':
      return stage.status === 'investigating' ? { status: 'investigating' } : stage;
    case 'mediation_consented':
      return stage.status === 'mediation_offered' ? { ...stage, [event.side]: true } : stage;
    case 'mediation_declined':
      return stage.status === 'mediation_offered'
        ? { ...stage, declined: [...stage.declined, event.worker] }
        : stage;
    case 'mediation_session_held':
      return stage.status === 'mediation' ? { ...stage, sessions: event.number } : stage;
    case 'referral_acknowledged':
      return 'acknowledged' in stage ? { ...stage, acknowledged: true } : stage;
    default:
      return stage;
  }
};

const stageAfter = (stage: StageState, recorded: RecordedEvent): StageState => {
  const { event } = recorded;
  if (possibleStatuses(stage.status, event.type).length === 0) return changedWithinStage(stage, recorded);
  const to = destination(stage.status, event);
  const next = stageEntered(stage, to, recorded);
  if (next === undefined || next.status !== to)
    throw new Error(`${event.type} does not lead from ${stage.status} to ${to}`);
  return next;
};

/** From an end, by whatever road; a merged case never ended. */
const cameBack = (before: StageState, after: StageState): boolean =>
  !isOpen(before.status) && before.status !== 'merged' && isOpen(after.status);

/** With the day on which it was over, as long as it is. What was proposed or asked for in it is over too. */
const withEnd = (file: CaseFile, before: StageState, after: StageState, at: string): CaseFile => {
  if (isOpen(after.status)) return file.endedAt === undefined ? file : without(file, 'endedAt');
  return isOpen(before.status)
    ? { ...withoutRequests(without(file, 'closingProposal', 'extensionProposal')), endedAt: at }
    : file;
};

/** The state after `recorded`. Throws only on a history that `decide` cannot have written. */
export const evolve = (state: CaseState | undefined, recorded: RecordedEvent): CaseState => {
  if (state === undefined) {
    if (recorded.event.type !== 'complaint_filed') throw new Error('A history begins with complaint_filed');
    return { file: caseFileFrom(recorded.event, recorded.at), stage: { status: 'triage' } };
  }
  const stage = stageAfter(state.stage, recorded);
  const file = withEnd(evolveFile(state.file, recorded), state.stage, stage, recorded.at);
  return { file: cameBack(state.stage, stage) ? withReturn(file) : file, stage };
};

/** A case from its whole history; undefined when there is none. */
export const fold = (history: readonly RecordedEvent[]): CaseState | undefined =>
  history.reduce<CaseState | undefined>(evolve, undefined);
