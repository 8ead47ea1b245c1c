/** Commands that close a case, and that take it up again: closing, disputing, reopening. */
import * as z from 'zod/mini';
import { present } from '#domain/terms/present.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import { type ClosingReason, closingReasons } from '#domain/terms/vocabulary.ts';
import { today } from '../clocks/clocks.ts';
import { command, type DecisionContext } from '../command.ts';
import type { CaseEvent } from '../events/registry.ts';
import type { CaseState } from '../file/state.ts';
import { aloneBar, closingBar, noReasonBar, ownClosingBar, paidBar, reasonBar } from './closing-rules.ts';
import { lastSafeDayTold, rightUntil } from './rights.ts';
import { secondPersonBar } from './second-person.ts';
import { whoseWord, wordInTime, wordInTimeBar } from './word-of-worker.ts';

/**
 * The event of a closing: the recovered sum per worker, the last safe day for going elsewhere, the time for
 * disagreeing.
 */
export const closingEvent = (
  state: CaseState,
  context: DecisionContext,
  reason: ClosingReason,
  words?: Record<string, string>,
): CaseEvent => ({
  type: 'case_closed',
  reason,
  by: context.actor.id,
  ...lastSafeDayTold(state, context),
  disputeUntil: rightUntil(context, 'disputeWithin'),
  lines: Object.entries(state.file.workers).map(([worker, { sums }]) => ({
    worker,
    paidFen: sums.paid,
    confirmedFen: sums.confirmed,
  })),
  ...(words && { words }),
});

const closableStatuses = openStatuses.filter(
  (status) => status !== 'triage' && status !== 'closure_disputed' && status !== 'under_review',
);

const hasAnotherSupervisor = ({ staff }: DecisionContext): boolean =>
  staff.filter(({ active, roles }) => active && roles.includes('supervisor')).length > 1;

const disputeLateBar =
  ({ stage }: CaseState) =>
  (day: string) =>
    stage.status === 'closed' && day > stage.disputeUntil
      ? refuse('too-late', `The closing could be disputed until ${stage.disputeUntil}.`)
      : undefined;

export const closingCommands = [
  command({
    type: 'propose_closing',
    says: 'Who works on the case proposes to close it, with a reason and grounds; where something is still owed, and for grave reasons, nobody closes a case alone.',
    shape: () => ({ reason: z.enum(closingReasons) }),
    requires: ['grounds'],
    roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
    relation: 'owner',
    from: closableStatuses,
    bars: (state, context) => closingBar(state) ?? noReasonBar(state, context, reasonBar),
    decide: ({ reason, words }, state, context) =>
      reasonBar(state, reason, context) ?? [
        { type: 'closing_proposed', reason, by: context.actor.id, ...(words && { words }) },
      ],
  }),
  command({
    type: 'close_case',
    says: 'The supervisor closes the case with a reason; each worker is told the result, how to disagree, and the last safe day for going elsewhere.',
    shape: () => ({ reason: z.enum(closingReasons) }),
    texts: ['summary'],
    roles: ['supervisor'],
    relation: 'office',
    from: closableStatuses,
    bars: (state, context) => closingBar(state) ?? noReasonBar(state, context, aloneBar),
    decide: ({ reason, words }, state, context) =>
      aloneBar(state, reason, context) ?? [closingEvent(state, context, reason, words)],
  }),
  command({
    type: 'reject_closing',
    says: 'A supervisor does not close the case as it was proposed; it goes on. Not whoever proposed it.',
    shape: () => ({}),
    requires: ['reasons'],
    roles: ['supervisor'],
    relation: 'office',
    from: closableStatuses,
    bars: ({ file }, context) =>
      file.closingProposal === undefined
        ? refuse('nothing-proposed', 'Nobody has proposed to close the case.')
        : ownClosingBar(file.closingProposal, context),
    decide: ({ words }, _, { actor }) => [
      { type: 'closing_proposal_rejected', by: actor.id, ...(words && { words }) },
    ],
  }),
  command({
    type: 'dispute_closure',
    says: 'A worker does not agree that the case is done. Staff enter an objection that came by letter or call: of whom, and when it came.',
    shape: wordInTime,
    texts: ['why', 'why_late'],
    roles: ['worker', 'intake_officer', 'inspector', 'mediator', 'supervisor'],
    relation: 'worker',
    from: ['closed'],
    bars: (state, { actor, procedure, at }) =>
      actor.role === 'worker' ? disputeLateBar(state)(today(procedure, at)) : undefined,
    decide: (given, state, context) => {
      const { worker, receivedOn, words } = given;
      return (
        wordInTimeBar(state.file, context, given, disputeLateBar(state)) ?? [
          {
            type: 'closure_disputed',
            worker: whoseWord(context, worker),
            ...present({ receivedOn }),
            ...(words && { words }),
          },
        ]
      );
    },
  }),
  command({
    type: 'uphold_closure',
    says: 'A supervisor finds that the case is done; not the one who closed it, where the office has another.',
    shape: () => ({}),
    requires: ['reasons'],
    roles: ['supervisor'],
    relation: 'office',
    turnsOnStaff: true,
    from: ['closure_disputed'],
    bars: (state, context) => {
      const { stage } = state;
      const first =
        stage.status === 'closure_disputed' && hasAnotherSupervisor(context) ? [stage.closure.by] : [];
      const paid =
        stage.status === 'closure_disputed' ? paidBar(state.file, stage.closure.reason, context) : undefined;
      return (
        secondPersonBar(first, context, 'Who closed the case does not decide on the objection.') ??
        closingBar(state) ??
        paid
      );
    },
    decide: ({ words }, { stage }, { actor }) =>
      stage.status === 'closure_disputed'
        ? [{ type: 'closure_upheld', reason: stage.closure.reason, by: actor.id, ...(words && { words }) }]
        : refuse('wrong-status', 'The closing is not disputed.'),
  }),
  command({
    type: 'reopen_case',
    says: 'The case is taken up again: disputed, new evidence, a false proof of payment, an order not kept.',
    shape: () => ({ to: z.enum(['triage', 'accepted', 'investigating']) }),
    requires: ['why'],
    roles: ['supervisor'],
    relation: 'office',
    from: ['closure_disputed', 'closed', 'withdrawn'],
    decide: ({ to, words }, { file }, { actor }) => {
      if (to === 'investigating' && file.lead === undefined)
        return refuse('no-such-staff', 'No inspectors are assigned: reopen it as accepted.');
      if (to !== 'triage' && file.filedOn === undefined)
        return refuse('basis-missing', 'The complaint was never accepted: reopen it for triage.');
      return [{ type: 'case_reopened', to, by: actor.id, ...(words && { words }) }];
    },
  }),
] as const;
