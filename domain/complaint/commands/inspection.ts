/** Labour inspection, from the first act to the findings. LSSR arts 15 to 18. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { evidenceKinds } from '#domain/terms/vocabulary.ts';
import { isDayToCome, isFutureWorkingDay } from '../clocks/clocks.ts';
import { command, type DecisionContext } from '../command.ts';
import type { CaseState } from '../file/state.ts';
import { noPartyBar } from './filing-rules.ts';
import { enoughInspectors, inspectorIds, noInspectorsBar } from './inspection-rules.ts';
import { strangersBar } from './payment-rules.ts';
import { barUnlessSome } from './unless-some.ts';

const unknownViolation = ({ procedure }: DecisionContext, violations: readonly string[]) => {
  const unknown = violations.find((each) => !procedure.violations.some(({ rule }) => rule === each));
  return unknown === undefined
    ? undefined
    : refuse('not-in-procedure', `${procedure.id} knows no violation ${unknown}.`);
};

/** Also after an order: whether it is kept is seen on the spot. */
const visitable = ['assigned', 'investigating', 'order_issued'] as const;

const noRequest = refuse('no-such-thing', 'There is no such request.');
const requestAnsweredBar = ({ answered }: CaseState['file']['requests'][number]) =>
  answered ? refuse('already-done', 'This request has been answered.') : undefined;

const noVisit = refuse('no-such-thing', 'There is no such visit.');
const visitMadeBar = ({ made }: CaseState['file']['visits'][number]) =>
  made ? refuse('already-done', 'This visit has been recorded.') : undefined;

export const inspectionCommands = [
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
