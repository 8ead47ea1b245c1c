/** A running limit is extended: a legal one by a supervisor, whom whoever works on the case may ask for it (CN-LI-15). */
import * as z from 'zod/mini';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import { extendedDeadline } from '../clocks/due-dates.ts';
import { command, type DecisionContext } from '../command.ts';
import type { CaseState, Clock } from '../file/state.ts';
import { secondPersonBar } from './second-person.ts';
import { barUnlessSome } from './unless-some.ts';

const nothingToExtend = refuse('no-such-thing', 'No such limit runs that could be extended.');
const nothingProposed = refuse('nothing-proposed', 'Nobody has proposed to extend a limit.');

const ruleFor = ({ procedure }: DecisionContext, limit: string | undefined) =>
  procedure.timeLimits.find(({ id }) => id === limit)?.extension;

/** Refuses a limit that does not run, that was extended often enough, or that has run out. */
const clockBar = (context: DecisionContext, clock: Clock | undefined): Refusal | undefined => {
  const rule = ruleFor(context, clock?.limit);
  if (rule === undefined || clock === undefined) return nothingToExtend;
  if (clock.extensions >= rule.times) return refuse('limit-reached', 'This limit has been extended already.');
  return context.at >= clock.due
    ? refuse('too-late', 'A limit is extended before it has run out.')
    : undefined;
};

const ownProposalBar = ({ file }: CaseState, context: DecisionContext, limit: string): Refusal | undefined =>
  file.extensionProposal?.limit === limit
    ? secondPersonBar(
        [file.extensionProposal.by],
        context,
        'Who proposed to extend the limit does not decide on it.',
      )
    : undefined;

/** Refuses whom the procedure does not let extend this limit, and who proposed it. */
const extensionBar = (
  state: CaseState,
  context: DecisionContext,
  clock: Clock | undefined,
): Refusal | undefined => {
  const { actor } = context;
  const approver = ruleFor(context, clock?.limit)?.approver;
  if (approver === 'supervisor' && actor.role !== 'supervisor')
    return refuse('role-not-allowed', 'A supervisor extends this limit.');
  return clockBar(context, clock) ?? ownProposalBar(state, context, clock?.limit ?? '');
};

/** Refuses to ask for what whoever works on the case extends themselves. */
const proposalBar = (context: DecisionContext, clock: Clock | undefined): Refusal | undefined =>
  ruleFor(context, clock?.limit)?.approver === 'supervisor' ? clockBar(context, clock) : nothingToExtend;

const extendable = ({ file }: CaseState, context: DecisionContext): readonly Clock[] =>
  file.clocks.filter(({ limit }) => ruleFor(context, limit) !== undefined);

const clockOf = ({ file }: CaseState, limit: string): Clock | undefined =>
  file.clocks.find((each) => each.limit === limit);

export const extensionCommands = [
  command({
    type: 'propose_extension',
    says: 'Who works on the case asks a supervisor to extend a running limit, with reasons, before it runs out.',
    shape: () => ({ limit: z.string() }),
    requires: ['reasons'],
    roles: ['intake_officer', 'inspector'],
    relation: 'owner',
    from: openStatuses,
    bars: (state, context) =>
      barUnlessSome(extendable(state, context), (clock) => proposalBar(context, clock), nothingToExtend),
    decide: ({ limit, words }, state, context) =>
      proposalBar(context, clockOf(state, limit)) ?? [
        { type: 'extension_proposed', limit, by: context.actor.id, ...(words && { words }) },
      ],
  }),
  command({
    type: 'extend_time_limit',
    says: 'A running limit is extended by the length and as often as the procedure allows, with reasons, before it runs out: a legal one by a supervisor (CN-LI-15), calls to the employer by whoever makes them, with the worker’s consent.',
    shape: () => ({ limit: z.string() }),
    requires: ['reasons'],
    roles: ['supervisor', 'intake_officer'],
    relation: 'owner',
    from: openStatuses,
    bars: (state, context) =>
      barUnlessSome(
        extendable(state, context),
        (clock) => extensionBar(state, context, clock),
        nothingToExtend,
      ),
    decide: ({ limit, words }, state, context) => {
      const { procedure, at, actor } = context;
      const clock = clockOf(state, limit);
      const no = extensionBar(state, context, clock);
      if (no !== undefined || clock === undefined) return no ?? nothingToExtend;
      const until = extendedDeadline(procedure, state.file, clock, at);
      return [{ type: 'time_limit_extended', limit, ...until, by: actor.id, ...(words && { words }) }];
    },
  }),
  command({
    type: 'reject_extension',
    says: 'A supervisor does not extend the limit; it runs on as it is. Not whoever asked for it.',
    shape: () => ({}),
    requires: ['reasons'],
    roles: ['supervisor'],
    relation: 'office',
    from: openStatuses,
    bars: (state, context) => {
      const { extensionProposal } = state.file;
      return extensionProposal === undefined
        ? nothingProposed
        : ownProposalBar(state, context, extensionProposal.limit);
    },
    decide: ({ words }, { file }, { actor }) =>
      file.extensionProposal === undefined
        ? nothingProposed
        : [
            {
              type: 'extension_proposal_rejected',
              limit: file.extensionProposal.limit,
              by: actor.id,
              ...(words && { words }),
            },
          ],
  }),
] as const;
