/** Danger and retaliation, which run beside whatever else the case is doing. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import { type Authority, retaliationKinds } from '#domain/terms/vocabulary.ts';
import { command, type DecisionContext } from '../command.ts';
import type { CaseState } from '../file/state.ts';
import { secondPersonBar } from './second-person.ts';
import { barUnlessSome } from './unless-some.ts';
import { whoseWord, whoseWordBar, wordOfWorker } from './word-of-worker.ts';

const noDangerBar = ({ file }: CaseState) =>
  file.danger === undefined
    ? refuse('no-such-thing', 'No danger has been reported in this case.')
    : undefined;

const dangerNotOpenBar = (state: CaseState) =>
  noDangerBar(state) ??
  (state.file.danger?.state === 'handed_over' || state.file.danger?.state === 'dismissed'
    ? refuse('already-done', 'The danger has been dealt with already.')
    : undefined);

/** Refuses the case's own inspectors: a report of retaliation is answered by somebody independent of them. */
const ownInspectorBar = ({ file }: CaseState, context: DecisionContext) =>
  context.actor.role === 'inspector'
    ? secondPersonBar([file.lead, file.co], context, 'A retaliation report is answered by another inspector.')
    : undefined;

const answeredBar = ({ answered }: CaseState['file']['retaliation'][number]) =>
  answered ? refuse('already-done', 'This report has been answered.') : undefined;

const noReport = refuse('no-such-thing', 'There is no such report.');

/** They decide, levy or pay, and come to nobody's help: a danger is not seen to because the matter went there. */
const notAtOnce: readonly Authority[] = [
  'arbitration',
  'court',
  'tax',
  'justice',
  'discipline',
  'social_insurance_agency',
  'medical_security',
  'wage_enforcement',
];

export const helpsAtOnce = (authority: Authority): boolean => !notAtOnce.includes(authority);

export const dangerCommands = [
  command({
    type: 'make_group_plan',
    says: 'A group incident: the office has agreed with other departments on what is done together, at once (CN-LI-27).',
    shape: () => ({ with: z.array(f.authority).check(z.minLength(1), z.maxLength(10)) }),
    requires: ['plan'],
    roles: ['intake_officer', 'inspector', 'supervisor'],
    relation: 'office',
    from: openStatuses,
    bars: ({ file }) =>
      file.lanes.includes('group') ? undefined : refuse('no-such-thing', 'This is no group incident.'),
    decide: ({ with: authorities, words }, _, { actor }) => [
      { type: 'group_plan_made', with: [...new Set(authorities)], by: actor.id, ...(words && { words }) },
    ],
  }),
  command({
    type: 'report_danger',
    says: 'Somebody is in danger now; the fast lane opens beside the case.',
    shape: () => ({}),
    texts: ['what'],
    roles: ['worker', 'intake_officer', 'inspector'],
    relation: 'worker',
    from: openStatuses,
    bars: ({ file }) =>
      file.danger?.state === 'reported'
        ? refuse('already-done', 'The danger has been reported and is being acted on.')
        : undefined,
    decide: ({ words }, _, { actor }) => [
      {
        type: 'danger_reported',
        by: actor.role === 'worker' ? 'worker' : 'staff',
        ...(words && { words }),
      },
    ],
  }),
  command({
    type: 'acknowledge_danger',
    says: 'The duty officer has read the report and acts (promise: fifteen minutes).',
    shape: () => ({}),
    roles: ['intake_officer', 'inspector', 'supervisor'],
    relation: 'office',
    from: openStatuses,
    bars: (state) =>
      noDangerBar(state) ??
      (state.file.danger?.state === 'reported'
        ? undefined
        : refuse('already-done', 'The report has been acknowledged.')),
    decide: (_, __, { actor }) => [{ type: 'danger_acknowledged', by: actor.id }],
  }),
  command({
    type: 'hand_over_danger',
    says: 'The emergency is handed over to the competent authority (promise: one hour).',
    shape: () => ({ authority: f.authority }),
    texts: ['package'],
    roles: ['intake_officer', 'inspector', 'supervisor'],
    relation: 'office',
    from: openStatuses,
    bars: dangerNotOpenBar,
    decide: ({ authority, words }) =>
      helpsAtOnce(authority)
        ? [{ type: 'danger_handed_over', authority, ...(words && { words }) }]
        : refuse(
            'not-competent',
            `Nobody comes to help from ${authority}: hand the danger over to who does.`,
          ),
  }),
  command({
    type: 'dismiss_danger',
    says: 'The supervisor finds, with reasons, that there is no danger (any more).',
    shape: () => ({}),
    requires: ['reasons'],
    roles: ['supervisor'],
    relation: 'office',
    from: openStatuses,
    bars: dangerNotOpenBar,
    decide: ({ words }) => [{ type: 'danger_dismissed', ...(words && { words }) }],
  }),
  command({
    type: 'report_retaliation',
    says: 'A worker reports being punished for the complaint, or tells an officer, who enters it for them. Contact is promised within one working day.',
    shape: () => ({ ...wordOfWorker(), kind: z.enum(retaliationKinds) }),
    texts: ['what'],
    roles: ['worker', 'intake_officer', 'inspector', 'mediator', 'supervisor'],
    relation: 'worker',
    alsoGone: true,
    from: [...openStatuses, 'closed', 'refused', 'withdrawn'],
    decide: ({ worker, kind, words }, { file }, context) =>
      whoseWordBar(file, context, worker) ?? [
        {
          type: 'retaliation_reported',
          id: `r${file.counts.retaliation + 1}`,
          worker: whoseWord(context, worker),
          kind,
          ...(words && { words }),
        },
      ],
  }),
  command({
    type: 'answer_retaliation',
    says: 'Another inspector or the supervisor has spoken with the worker and says what is done.',
    shape: () => ({ id: z.string() }),
    requires: ['answer'],
    roles: ['inspector', 'intake_officer', 'supervisor'],
    relation: 'office',
    from: [...openStatuses, 'closed', 'refused', 'withdrawn'],
    bars: (state, context) =>
      ownInspectorBar(state, context) ?? barUnlessSome(state.file.retaliation, answeredBar, noReport),
    decide: ({ id, words }, { file }, { actor }) => {
      const report = file.retaliation.find((each) => each.id === id);
      if (report === undefined) return noReport;
      return (
        answeredBar(report) ?? [{ type: 'retaliation_answered', id, by: actor.id, ...(words && { words }) }]
      );
    },
  }),
] as const;
