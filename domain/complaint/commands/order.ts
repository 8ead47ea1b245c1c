/** The rectification order: proposed by who investigated, signed by a supervisor who did not. LSSR art. 18. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { liabilityBases, sumsAre } from '#domain/terms/vocabulary.ts';
import { command, type DecisionContext } from '../command.ts';
import type { CaseState } from '../file/state.ts';
import { noPartyBar } from './filing-rules.ts';
import { enoughInspectors, inspectorIds, noInspectorsBar, notTheInspector } from './inspection-rules.ts';
import { orderDue, servedBar, strangersBar } from './payment-rules.ts';
import { secondPersonBar } from './second-person.ts';

const liableParties = z
  .array(
    z.strictObject({
      party: f.partyRef,
      basis: z.enum(liabilityBases),
      order: z.int().check(z.positive(), z.lte(20)),
    }),
  )
  .check(z.minLength(1), z.maxLength(20));

const proposedOrder = ({ stage }: CaseState) =>
  stage.status === 'investigating' ? stage.proposal : undefined;
const noOrderProposed = refuse('nothing-proposed', 'No order has been proposed.');

/** Refuses who investigates, who is named as its inspector, and who proposed it, also after another has taken over. */
const orderProposerBar = (
  state: CaseState,
  context: DecisionContext,
  { by, inspectors }: NonNullable<ReturnType<typeof proposedOrder>>,
) =>
  notTheInspector(state, context) ??
  secondPersonBar([by, ...inspectors], context, 'Who proposed the order does not decide on it.');

const proposedTooLate = refuse(
  'date-not-allowed',
  'The limit that was proposed has passed: propose the order anew.',
);

/** A copy of the proposed order, since events hold arrays of their own. */
const copyOfOrder = (proposal: NonNullable<ReturnType<typeof proposedOrder>>) => ({
  liable: proposal.liable.map((each) => ({ ...each })),
  lines: proposal.lines.map((each) => ({ ...each })),
  inspectors: [...proposal.inspectors],
  ...(proposal.sumsAre && { sumsAre: proposal.sumsAre }),
});

export const orderCommands = [
  command({
    type: 'propose_order',
    says: 'Inspectors propose a rectification order: who pays, in which order (on a site the general contractor first, CN-MW-07), how much to whom, by when.',
    shape: () => ({
      liable: liableParties,
      lines: z.array(f.sumLine).check(z.maxLength(1000)),
      dueOn: f.civilDate,
      sumsAre: z.optional(z.enum(sumsAre)),
      inspectors: inspectorIds,
    }),
    texts: ['grounds'],
    roles: ['inspector'],
    relation: 'inspectors',
    turnsOnStaff: true,
    from: ['investigating'],
    bars: (state, context) =>
      state.file.findings === undefined
        ? refuse('basis-missing', 'Findings come before an order.')
        : (noPartyBar(state) ?? noInspectorsBar(state, context)),
    decide: (given, state, context) => {
      const { file } = state;
      if (!given.liable.every(({ party }) => file.parties.some(({ ref }) => ref === party)))
        return refuse('no-such-party', 'Who is liable must be a party of this case.');
      const dueOn = orderDue(context, given.dueOn);
      if (dueOn === undefined) return refuse('date-not-allowed', 'The limit of an order lies in the future.');
      return (
        strangersBar(file, given.lines) ??
        enoughInspectors(state, context, given.inspectors) ?? [{ ...given, dueOn, type: 'order_proposed' }]
      );
    },
  }),
  command({
    type: 'issue_order',
    says: 'The supervisor, who did not investigate, signs the proposed order.',
    shape: () => ({}),
    roles: ['supervisor'],
    relation: 'office',
    from: ['investigating'],
    bars: (state, context) => {
      const proposal = proposedOrder(state);
      if (proposal === undefined) return noOrderProposed;
      return (
        orderProposerBar(state, context, proposal) ??
        strangersBar(state.file, proposal.lines) ??
        (orderDue(context, proposal.dueOn) === undefined ? proposedTooLate : undefined)
      );
    },
    decide: (_, state, context) => {
      const proposal = proposedOrder(state);
      if (proposal === undefined) return noOrderProposed;
      const dueOn = orderDue(context, proposal.dueOn);
      return dueOn === undefined
        ? proposedTooLate
        : [{ type: 'rectification_ordered', ...copyOfOrder(proposal), dueOn, signedBy: context.actor.id }];
    },
  }),
  command({
    type: 'reject_order',
    says: 'The supervisor, who did not investigate, does not sign; the investigation goes on.',
    shape: () => ({}),
    requires: ['reasons'],
    roles: ['supervisor'],
    relation: 'office',
    from: ['investigating'],
    bars: (state, context) => {
      const proposal = proposedOrder(state);
      return proposal === undefined ? noOrderProposed : orderProposerBar(state, context, proposal);
    },
    decide: ({ words }) => [{ type: 'order_proposal_rejected', ...(words && { words }) }],
  }),
  command({
    type: 'record_order_served',
    says: 'The order has reached the party; posting with a photograph counts when the person has fled.',
    shape: () => ({ party: f.partyRef, on: f.civilDate }),
    roles: ['inspector'],
    relation: 'inspectors',
    from: ['order_issued', 'hearing', 'plan_active'],
    bars: ({ file }) =>
      file.ordered === undefined ? refuse('no-such-thing', 'No order has been issued.') : undefined,
    decide: ({ party, on }, { file }, context) => {
      if (!file.ordered?.liable.some((each) => each.party === party))
        return refuse('no-such-party', 'The order is not addressed to this party.');
      const ordered = file.obligations.findLast(({ source, carried }) => source === 'order' && !carried);
      return servedBar(context, on, ordered?.at) ?? [{ type: 'order_served', party, on }];
    },
  }),
] as const;
