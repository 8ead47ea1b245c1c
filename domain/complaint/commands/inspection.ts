/** Labour inspection, from the first act to the rectification order. LSSR arts 15 to 18. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { evidenceKinds, liabilityBases, sumsAre } from '#domain/terms/vocabulary.ts';
import { isDayToCome, isFutureWorkingDay } from '../clocks/clocks.ts';
import { command, type DecisionContext } from '../command.ts';
import type { CaseState } from '../file/state.ts';
import { noPartyBar } from './filing-rules.ts';
import { enoughInspectors, noInspectorsBar, notTheInspector } from './inspection-rules.ts';
import { orderDue, servedBar, strangersBar } from './payment-rules.ts';
import { secondPersonBar } from './second-person.ts';
import { barUnlessSome } from './unless-some.ts';

const unknownViolation = ({ procedure }: DecisionContext, violations: readonly string[]) => {
  const unknown = violations.find((each) => !procedure.violations.some(({ rule }) => rule === each));
  return unknown === undefined
    ? undefined
    : refuse('not-in-procedure', `${procedure.id} knows no violation ${unknown}.`);
};

/** Also after an order: whether it is kept is seen on the spot. */
const visitable = ['assigned', 'investigating', 'order_issued'] as const;

const inspectorIds = z.array(f.staffId).check(z.minLength(1), z.maxLength(6));
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

const noRequest = refuse('no-such-thing', 'There is no such request.');
const requestAnsweredBar = ({ answered }: CaseState['file']['requests'][number]) =>
  answered ? refuse('already-done', 'This request has been answered.') : undefined;

const noVisit = refuse('no-such-thing', 'There is no such visit.');
const visitMadeBar = ({ made }: CaseState['file']['visits'][number]) =>
  made ? refuse('already-done', 'This visit has been recorded.') : undefined;

const proposedTooLate = refuse(
  'date-not-allowed',
  'The limit that was proposed has passed: propose the order anew.',
);

const inspectionActCommands = [
  command({
    type: 'begin_inspection',
    says: 'The lead inspector begins, with a plan.',
    shape: () => ({}),
    texts: ['plan'],
    roles: ['inspector'],
    relation: 'inspectors',
    from: ['assigned'],
    decide: ({ words }) => [{ type: 'inspection_begun', ...(words && { words }) }],
  }),
  command({
    type: 'request_information',
    says: 'An inquiry notice asks a party for documents and explanations by a day (CN-LI-13).',
    shape: () => ({
      from: f.partyRef,
      dueOn: f.civilDate,
      items: z.array(z.enum(evidenceKinds)).check(z.minLength(1)),
    }),
    texts: ['question'],
    roles: ['inspector'],
    relation: 'inspectors',
    from: ['investigating'],
    bars: noPartyBar,
    decide: ({ from, dueOn, items, words }, { file }, { procedure, at }) => {
      if (!file.parties.some(({ ref }) => ref === from))
        return refuse('no-such-party', `${from} is no party of this case.`);
      if (!isFutureWorkingDay(procedure, at, dueOn))
        return refuse('date-not-allowed', 'The answer falls due on a working day to come.');
      return [
        {
          type: 'information_requested',
          id: `q${file.counts.requests + 1}`,
          from,
          dueOn,
          items,
          ...(words && { words }),
        },
      ];
    },
  }),
  command({
    type: 'record_employer_answer',
    says: 'The employer has answered an inquiry, wholly or in part; silence counts against it (CN-MW-22).',
    shape: () => ({ id: z.string(), complete: z.boolean() }),
    texts: ['answer'],
    roles: ['inspector'],
    relation: 'inspectors',
    from: ['investigating', 'order_issued', 'hearing'],
    bars: ({ file }) => barUnlessSome(file.requests, requestAnsweredBar, noRequest),
    decide: ({ id, complete, words }, { file }) => {
      const request = file.requests.find((each) => each.id === id);
      if (request === undefined) return noRequest;
      return (
        requestAnsweredBar(request) ?? [{ type: 'employer_answered', id, complete, ...(words && { words }) }]
      );
    },
  }),
  command({
    type: 'schedule_site_visit',
    says: 'A visit is fixed; after an order, to see whether it is kept. That a visit follows a complaint is not disclosed (ILO C81 art. 15).',
    shape: () => ({ on: f.civilDate, inspectors: inspectorIds }),
    roles: ['inspector'],
    relation: 'inspectors',
    turnsOnStaff: true,
    from: visitable,
    bars: noInspectorsBar,
    decide: ({ on, inspectors: who }, state, context) => {
      if (!isDayToCome(context.procedure, context.at, on))
        return refuse('date-not-allowed', 'A visit lies in the future, within two years.');
      const no = enoughInspectors(state, context, who);
      return (
        no ?? [{ type: 'site_visit_scheduled', id: `v${state.file.counts.visits + 1}`, on, inspectors: who }]
      );
    },
  }),
  command({
    type: 'record_site_visit',
    says: 'The visit was made by two inspectors, ID shown, the record signed.',
    shape: () => ({ id: z.string(), inspectors: inspectorIds }),
    requires: ['record'],
    roles: ['inspector'],
    relation: 'inspectors',
    turnsOnStaff: true,
    from: visitable,
    bars: (state, context) =>
      barUnlessSome(state.file.visits, visitMadeBar, noVisit) ?? noInspectorsBar(state, context),
    decide: ({ id, inspectors: who, words }, state, context) => {
      const visit = state.file.visits.find((each) => each.id === id);
      if (visit === undefined) return noVisit;
      return (
        visitMadeBar(visit) ??
        enoughInspectors(state, context, who) ?? [
          { type: 'site_visited', id, inspectors: who, ...(words && { words }) },
        ]
      );
    },
  }),
  command({
    type: 'record_interview',
    says: 'Somebody was questioned by two inspectors; the record is signed.',
    shape: () => ({ with: z.enum(['worker', 'employer', 'witness']), inspectors: inspectorIds }),
    requires: ['record'],
    roles: ['inspector'],
    relation: 'inspectors',
    turnsOnStaff: true,
    from: ['investigating'],
    bars: noInspectorsBar,
    decide: (given, state, context) =>
      enoughInspectors(state, context, given.inspectors) ?? [{ ...given, type: 'interview_held' }],
  }),
  command({
    type: 'record_findings',
    says: 'What the inspection found: the sum per worker and the violations, by rule.',
    shape: () => ({
      lines: z.array(f.sumLine).check(z.maxLength(1000)),
      violations: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(50)),
      inspectors: inspectorIds,
    }),
    texts: ['grounds'],
    roles: ['inspector'],
    relation: 'inspectors',
    turnsOnStaff: true,
    from: ['investigating'],
    bars: noInspectorsBar,
    decide: (given, state, context) =>
      strangersBar(state.file, given.lines) ??
      unknownViolation(context, given.violations) ??
      enoughInspectors(state, context, given.inspectors) ?? [{ ...given, type: 'findings_recorded' }],
  }),
  command({
    type: 'correct_on_the_spot',
    says: 'Simple facts, evidence certain, put right at once (CN-LI-14).',
    shape: () => ({ inspectors: inspectorIds }),
    requires: ['how_made_sure'],
    roles: ['inspector'],
    relation: 'inspectors',
    turnsOnStaff: true,
    from: ['investigating'],
    bars: noInspectorsBar,
    decide: ({ inspectors: who, words }, state, context) =>
      enoughInspectors(state, context, who) ?? [
        { type: 'corrected_on_the_spot', inspectors: who, ...(words && { words }) },
      ],
  }),
] as const;

const orderCommands = [
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

/** A copy of the proposed order, since events hold arrays of their own. */
const copyOfOrder = (proposal: NonNullable<ReturnType<typeof proposedOrder>>) => ({
  liable: proposal.liable.map((each) => ({ ...each })),
  lines: proposal.lines.map((each) => ({ ...each })),
  inspectors: [...proposal.inspectors],
  ...(proposal.sumsAre && { sumsAre: proposal.sumsAre }),
});

export const inspectionCommands = [...inspectionActCommands, ...orderCommands] as const;
