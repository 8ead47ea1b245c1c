/** Examining a complaint: what is missing, refusing it and reviewing that, accepting it. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { refuse } from '#domain/terms/refusal.ts';
import * as words from '#domain/terms/vocabulary.ts';
import { officesUnder } from '../../office/routing.ts';
import { competentInstead } from '../../procedure/matters.ts';
import { dateIn } from '../../time/deadline.ts';
import { alternativeFor, deadEndBar } from '../assessment.ts';
import { today } from '../clocks/clocks.ts';
import { command, type DecisionContext } from '../command.ts';
import type { CaseState } from '../file/state.ts';
import { dangerBar, unansweredBar } from './closing-rules.ts';
import { refusalRule, rightUntil, safeDay } from './rights.ts';
import { secondPersonBar } from './second-person.ts';
import { whoseWord, wordInTime, wordInTimeBar } from './word-of-worker.ts';

const requestCompletion = command({
  type: 'request_completion',
  says: 'The officer asks the worker for what is missing (CN-LI-07).',
  shape: () => ({ missing: z.array(z.enum(words.missingFacts)).check(z.minLength(1)) }),
  texts: ['question'],
  roles: ['intake_officer'],
  relation: 'owner',
  from: ['triage'],
  decide: ({ missing, words: refs }) => [
    { type: 'completion_requested', missing, ...(refs && { words: refs }) },
  ],
});

const completeComplaint = command({
  type: 'complete_complaint',
  says: 'What was missing is given; the time for deciding on acceptance begins anew.',
  shape: () => ({}),
  requires: ['answer'],
  roles: ['worker', 'intake_officer'],
  relation: 'worker',
  from: ['awaiting_completion'],
  decide: ({ words: refs }, _, { actor }) => [
    {
      type: 'complaint_completed',
      by: actor.role === 'worker' ? 'worker' : 'staff',
      ...(refs && { words: refs }),
    },
  ],
});

const otherOfficeBar = (
  { offices, procedure }: DecisionContext,
  { office }: CaseState['file'],
  other: string | undefined,
) =>
  other === undefined ||
  (other !== office && officesUnder(offices, procedure.jurisdiction).some(({ id }) => id === other))
    ? undefined
    : refuse('no-such-office', 'There is no such other office.');

const noBasis = refuse('basis-missing', 'The procedure knows no legal basis for this reason.');

const proposeRefusal = command({
  type: 'propose_refusal',
  says: 'The officer proposes to refuse the complaint, with a reason from the list; its legal basis is added, and where the worker can go instead unless the procedure says so.',
  shape: () => ({
    reason: z.enum(words.refusalReasons),
    instead: z.optional(
      z.strictObject({ authority: z.optional(f.authority), office: z.optional(f.officeId) }),
    ),
  }),
  requires: ['grounds'],
  roles: ['intake_officer'],
  relation: 'owner',
  from: ['triage'],
  bars: (_, { procedure, at }) =>
    words.refusalReasons.some((reason) => refusalRule(procedure, reason, today(procedure, at)))
      ? undefined
      : noBasis,
  decide: ({ reason, instead, words: refs }, { file }, context) => {
    const { actor, procedure, at } = context;
    const rule = refusalRule(procedure, reason, today(procedure, at));
    if (rule === undefined) return noBasis;
    const no =
      otherOfficeBar(context, file, instead?.office) ?? deadEndBar(file, { reason, instead }, context);
    return (
      no ?? [
        {
          type: 'refusal_proposed',
          reason,
          basis: rule.basis,
          ...(instead && { instead }),
          by: actor.id,
          ...(refs && { words: refs }),
        },
      ]
    );
  },
});

const proposedRefusal = ({ stage }: CaseState) => (stage.status === 'triage' ? stage.proposal : undefined);

const ownProposalBar = (state: CaseState, context: DecisionContext) => {
  const proposed = proposedRefusal(state);
  return proposed === undefined
    ? refuse('nothing-proposed', 'No refusal has been proposed.')
    : secondPersonBar([proposed.by], context, 'Who proposed the refusal may not approve it.');
};

const approveRefusal = command({
  type: 'approve_refusal',
  says: 'The supervisor refuses the complaint in writing, with the reason, the other way open to the worker and the right of review.',
  shape: () => ({}),
  texts: ['letter'],
  roles: ['supervisor'],
  relation: 'office',
  from: ['triage'],
  bars: (state, context) => ownProposalBar(state, context) ?? dangerBar(state.file),
  decide: ({ words: refs }, state, context) => {
    const proposed = proposedRefusal(state);
    if (proposed === undefined) return refuse('nothing-proposed', 'No refusal has been proposed.');
    return [
      {
        type: 'complaint_refused',
        reason: proposed.reason,
        basis: proposed.basis,
        ...alternativeFor(state.file, proposed, context),
        reviewUntil: rightUntil(context, 'reviewWithin'),
        ...safeDay(state, context),
        by: context.actor.id,
        ...(refs && { words: refs }),
      },
    ];
  },
});

const rejectRefusal = command({
  type: 'reject_refusal',
  says: 'The supervisor does not approve the refusal; the officer goes on.',
  shape: () => ({}),
  texts: ['why'],
  roles: ['supervisor'],
  relation: 'office',
  from: ['triage'],
  bars: ownProposalBar,
  decide: ({ words: refs }) => [{ type: 'refusal_proposal_rejected', ...(refs && { words: refs }) }],
});

const reviewLateBar =
  ({ stage }: CaseState) =>
  (day: string) =>
    stage.status === 'refused' && day > stage.reviewUntil
      ? refuse('too-late', `A review could be asked for until ${stage.reviewUntil}.`)
      : undefined;

const requestReview = command({
  type: 'request_review',
  says: 'A worker whose complaint was refused asks for review, within the time that the notice named. Staff enter one that came by letter or call: for whom, and when it came.',
  shape: wordInTime,
  texts: ['grounds', 'why_late'],
  roles: ['worker', 'intake_officer', 'supervisor'],
  relation: 'worker',
  from: ['refused'],
  bars: (state, { actor, procedure, at }) =>
    actor.role === 'worker' ? reviewLateBar(state)(today(procedure, at)) : undefined,
  decide: (given, state, context) => {
    const { worker, receivedOn, words: refs } = given;
    return (
      wordInTimeBar(state.file, context, given, reviewLateBar(state)) ?? [
        {
          type: 'review_requested',
          by: whoseWord(context, worker),
          ...present({ receivedOn }),
          ...(refs && { words: refs }),
        },
      ]
    );
  },
});

const decideReview = command({
  type: 'decide_review',
  says: 'A supervisor who did not sign the refusal decides on the review.',
  shape: () => ({ overturn: z.boolean() }),
  requires: ['reasons'],
  roles: ['supervisor'],
  relation: 'office',
  from: ['under_review'],
  bars: ({ stage }, context) =>
    stage.status === 'under_review'
      ? secondPersonBar([stage.refusal.by], context, 'Who signed the refusal may not decide on its review.')
      : undefined,
  decide: ({ overturn, words: refs }, { file, stage }, context) =>
    overturn
      ? [{ type: 'refusal_overturned', ...(refs && { words: refs }) }]
      : (dangerBar(file) ??
        unansweredBar(file) ?? [
          {
            type: 'refusal_upheld',
            // a review by the office itself gives the court's time no new beginning (ALL arts 45 and 46)
            suitUntil: rightUntil(
              context,
              'suitWithin',
              stage.status === 'under_review' ? stage.refusal.at : undefined,
            ),
            ...(refs && { words: refs }),
          },
        ]),
});

const acceptComplaint = command({
  type: 'accept_complaint',
  says: 'The complaint is accepted and the case filed the same day (CN-LI-05); the limitation of the claim is interrupted (CN-AR-08).',
  shape: () => ({}),
  texts: ['note'],
  roles: ['intake_officer', 'supervisor'],
  relation: 'owner',
  from: ['triage', 'coordination', 'breached'],
  bars: ({ file, stage }, { procedure, at }) => {
    if (stage.status === 'coordination' && stage.returnsTo === 'accepted')
      return refuse('already-done', 'The complaint has been accepted: end the calls to inspect it.');
    const other = competentInstead(procedure, file.kind, today(procedure, at));
    return other?.exclusive
      ? refuse(
          'not-competent',
          `Not a matter for this authority (${other.basis}): refer it to ${other.authority}.`,
        )
      : undefined;
  },
  decide: (_, state, context) => [
    {
      type: 'complaint_accepted',
      basis: context.procedure.acceptance.basis,
      filedOn: dateIn(context.procedure.timeZone, context.at),
      ...safeDay(state, context),
    },
  ],
});

export const examiningCommands = [
  requestCompletion,
  completeComplaint,
  proposeRefusal,
  approveRefusal,
  rejectRefusal,
  requestReview,
  decideReview,
  acceptComplaint,
] as const;
