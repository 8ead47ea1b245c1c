/** Commands that end a case or begin it again: closing, disputing, reopening, withdrawing. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import { type ClosingReason, closingReasons, withdrawalWays } from '#domain/terms/vocabulary.ts';
import { today } from '../clocks/clocks.ts';
import { command, type Decision, type DecisionContext } from '../command.ts';
import type { CaseEvent } from '../events/registry.ts';
import type { CaseState } from '../file/state.ts';
import { aloneBar, closingBar, noReasonBar, ownClosingBar, paidBar, reasonBar } from './closing-rules.ts';
import { isPressed } from './filing-rules.ts';
import { rightUntil, safeDay } from './rights.ts';
import { secondPersonBar } from './second-person.ts';
import { barUnlessSome } from './unless-some.ts';
import { whoseWord, wordInTime, wordInTimeBar } from './word-of-worker.ts';

const lastSafeDayTold = (state: CaseState, context: DecisionContext): { lastSafeDay?: string } => {
  const { clocks, lastSafeDay } = state.file;
  const known = clocks.find((clock) => clock.kind === 'limitation')?.dueOn ?? lastSafeDay;
  return known === undefined ? safeDay(state, context) : { lastSafeDay: known };
};

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

const closingCommands = [
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

/** A danger stays with the office until it is handed over or dismissed, whoever withdraws. */
const isOfPublicInterest = ({ file: { kind, danger } }: CaseState): boolean =>
  kind === 'vulnerable.child' ||
  kind === 'vulnerable.forced' ||
  danger?.state === 'reported' ||
  danger?.state === 'acknowledged';

type WithdrawalWay = (typeof withdrawalWays)[number];

/** A worker withdraws for nobody else. */
const withdrawalOfOwn = (
  worker: string | undefined,
  way: WithdrawalWay | undefined,
  { id }: DecisionContext['actor'],
  words: Record<string, string> | undefined,
): Decision =>
  way !== undefined || (worker !== undefined && worker !== id)
    ? refuse('no-such-worker', 'You withdraw for yourself only.')
    : [{ type: 'withdrawal_requested', worker: id, ...(words && { words }) }];

/** A wish that came by letter or call: with its proof, and only of somebody who is in the case. */
const enteredWithdrawal = (
  { workers }: CaseState['file'],
  given: {
    readonly worker: string | undefined;
    readonly way: WithdrawalWay | undefined;
    readonly words: Record<string, string> | undefined;
    readonly by: string;
  },
): Decision => {
  const { worker, way, words, by } = given;
  if (worker === undefined || workers[worker]?.standing !== 'in')
    return refuse('no-such-worker', 'Name the worker of this case who wants to withdraw.');
  if (workers[worker].withdrawalAsked) return refuse('already-done', 'This worker has asked to withdraw.');
  if (way === undefined || words?.proof === undefined)
    return refuse(
      'basis-missing',
      'Say whether it came by letter or call, and what proves it (words.proof).',
    );
  return [{ type: 'withdrawal_requested', worker, entered: { by, way }, words }];
};

const notAsked = refuse('nothing-proposed', 'This worker has not asked to withdraw.');

const askedToWithdraw = ({ file }: CaseState): readonly string[] =>
  Object.entries(file.workers).flatMap(([ref, { withdrawalAsked }]) => (withdrawalAsked ? [ref] : []));

/** Refuses a withdrawal that nobody asked for, that the actor entered, or that may not be free. */
const freeBar = (state: CaseState, worker: string, context: DecisionContext): Refusal | undefined => {
  const asked = state.file.workers[worker];
  if (!asked?.withdrawalAsked) return notAsked;
  const says = 'Who entered the withdrawal does not make sure that it is free.';
  const own = secondPersonBar([asked.withdrawalEnteredBy], context, says);
  if (own !== undefined) return own;
  return isPressed(state.file, worker)
    ? refuse('not-free', 'This worker has reported retaliation: answer that first (T39).')
    : undefined;
};

/** Refuses staff where everybody who is still in the case has asked already. */
const allAskedBar = ({ file }: CaseState): Refusal | undefined =>
  Object.values(file.workers).some(({ standing, withdrawalAsked }) => standing === 'in' && !withdrawalAsked)
    ? undefined
    : refuse('already-done', 'Every worker of this case has asked to withdraw.');

const withdrawalCommands = [
  command({
    type: 'request_withdrawal',
    says: 'A worker wants to withdraw; it is final only after a private call. Staff enter one that was made by letter or call: for whom, how, and what proves it.',
    shape: () => ({ worker: z.optional(f.workerRef), way: z.optional(z.enum(withdrawalWays)) }),
    texts: ['why', 'proof'],
    roles: ['worker', 'intake_officer', 'inspector', 'mediator', 'supervisor'],
    relation: 'worker',
    from: openStatuses,
    bars: (state, { actor }) => {
      if (actor.role !== 'worker') return allAskedBar(state);
      return state.file.workers[actor.id]?.withdrawalAsked
        ? refuse('already-done', 'You have asked to withdraw.')
        : undefined;
    },
    decide: ({ worker, way, words }, { file }, { actor }) =>
      actor.role === 'worker'
        ? withdrawalOfOwn(worker, way, actor, words)
        : enteredWithdrawal(file, { worker, way, words, by: actor.id }),
  }),
  command({
    type: 'revoke_withdrawal',
    says: 'A worker who asked to withdraw has changed their mind before the call: the case goes on.',
    shape: () => ({}),
    texts: ['why'],
    roles: ['worker'],
    relation: 'worker',
    from: openStatuses,
    bars: ({ file }, { actor }) =>
      file.workers[actor.id]?.withdrawalAsked
        ? undefined
        : refuse('nothing-proposed', 'You have not asked to withdraw.'),
    decide: ({ words }, _, { actor }) => [
      {
        type: 'withdrawal_kept_open',
        worker: actor.id,
        reason: 'worker_changed_mind',
        ...(words && { words }),
      },
    ],
  }),
  command({
    type: 'confirm_withdrawal',
    says: 'An officer has made sure in a private call that the worker withdraws freely.',
    shape: () => ({ worker: f.workerRef }),
    texts: ['how_made_sure'],
    roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
    relation: 'owner',
    from: openStatuses,
    bars: (state, context) =>
      barUnlessSome(askedToWithdraw(state), (worker) => freeBar(state, worker, context), notAsked),
    decide: ({ worker, words }, state, context) => {
      const { workers } = state.file;
      const no = freeBar(state, worker, context);
      if (no !== undefined) return no;
      const others = Object.entries(workers).some(([ref, each]) => ref !== worker && each.standing === 'in');
      if (others) return [{ type: 'worker_left', worker }];
      if (isOfPublicInterest(state))
        return [
          {
            type: 'withdrawal_kept_open',
            worker,
            reason: state.file.kind === 'vulnerable.child' ? 'child' : 'public_danger',
          },
        ];
      return [
        {
          type: 'complaint_withdrawn',
          worker,
          checkedBy: context.actor.id,
          ...lastSafeDayTold(state, context),
          ...(words && { words }),
        },
      ];
    },
  }),
  command({
    type: 'keep_open',
    says: 'The withdrawal was not free, or the worker has changed their mind: the case goes on.',
    shape: () => ({ worker: f.workerRef, reason: z.enum(['not_free', 'worker_changed_mind']) }),
    texts: ['note'],
    roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
    relation: 'owner',
    from: openStatuses,
    bars: (state) => (askedToWithdraw(state).length === 0 ? notAsked : undefined),
    decide: ({ worker, reason, words }, { file }) =>
      file.workers[worker]?.withdrawalAsked
        ? [{ type: 'withdrawal_kept_open', worker, reason, ...(words && { words }) }]
        : notAsked,
  }),
] as const;

export const endingCommands = [...closingCommands, ...withdrawalCommands] as const;
