/** A worker withdraws: asked for, checked in a private call, and final only then. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import { withdrawalWays } from '#domain/terms/vocabulary.ts';
import { command, type Decision, type DecisionContext } from '../command.ts';
import type { CaseState } from '../file/state.ts';
import { isPressed } from './filing-rules.ts';
import { lastSafeDayTold } from './rights.ts';
import { secondPersonBar } from './second-person.ts';
import { barUnlessSome } from './unless-some.ts';

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

export const withdrawalCommands = [
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
