/** What is open in a case that a limit can wait for, read from its state alone: whatever settles it, it is gone. */
import type { AwaitedMatter } from '#domain/procedure/time-limit.ts';
import type { CaseState } from '../file/state.ts';
import { daysBeside, isOrderPaid, newestObligation, settledInstalments } from '../ledger/case-ledger.ts';
import type { Obligation } from '../ledger/ledger.ts';

export interface OpenMatter {
  /** tells it from others of its kind; absent where there is only one */
  readonly id?: string;
  /** since when; an instant */
  readonly since?: string;
  /** the civil date that it names */
  readonly day?: string;
}

type MattersOf = (state: CaseState) => readonly OpenMatter[];

const one = (is: boolean, matter: OpenMatter = {}): readonly OpenMatter[] => (is ? [matter] : []);

/** An order's own day is watched as that of an order. */
const watchedElsewhere: readonly Obligation['source'][] = ['order', 'decision'];

const openInstalments: MattersOf = ({ file }) => {
  const newest = newestObligation(file);
  if (newest === undefined || watchedElsewhere.includes(newest.source)) return [];
  const settled = settledInstalments(file);
  return newest.instalments.flatMap(({ dueOn }, n) =>
    settled.includes(n + 1) ? [] : [{ id: `${n + 1}`, day: dueOn }],
  );
};

/** Being read: where the case stands or where it goes back to, unless it was accepted before. */
const isBeingRead = ({ stage }: CaseState): boolean =>
  stage.status === 'triage' || ('returnsTo' in stage && stage.returnsTo === 'triage');

const matters: { readonly [M in AwaitedMatter]: MattersOf } = {
  acceptance: (state) => one(isBeingRead(state)),
  group_plan: ({ file }) => one(file.lanes.includes('group') && !file.groupPlanMade),
  designation: ({ file }) => one(file.dispute !== undefined),
  danger_report: ({ file: { danger } }) =>
    danger === undefined ? [] : one(danger.state === 'reported', { since: danger.since }),
  danger: ({ file: { danger } }) =>
    danger === undefined
      ? []
      : one(danger.state === 'reported' || danger.state === 'acknowledged', { since: danger.since }),
  retaliation_report: ({ file }) =>
    file.retaliation.filter(({ answered }) => !answered).map(({ id, at }) => ({ id, since: at })),
  withdrawal_request: ({ file }) =>
    Object.entries(file.workers).flatMap(([id, { withdrawalAsked: since }]) =>
      since === undefined ? [] : [{ id, since }],
    ),
  findings: ({ file }) =>
    one(file.filedOn !== undefined && (file.findings === undefined || file.findings.outdated === true)),
  decision: ({ file: { findings } }) =>
    findings?.undecidedSince === undefined ? [] : [{ since: findings.undecidedSince }],
  employer_answer: ({ file }) =>
    file.requests.filter(({ answered }) => !answered).map(({ id, dueOn }) => ({ id, day: dueOn })),
  site_visit: ({ file }) => file.visits.filter(({ made }) => !made).map(({ id, on }) => ({ id, day: on })),
  order: ({ file }) => (file.ordered === undefined || isOrderPaid(file) ? [] : [{ day: file.ordered.dueOn }]),
  service: ({ file: { decided } }) =>
    decided === undefined ? [] : one(decided.servedOn === undefined, { since: decided.at }),
  // a civil date in an office's own zone: noon in China is the same date in every zone that is served
  enforcement_asked: ({ file: { decided } }) =>
    decided?.servedOn === undefined ? [] : [{ since: `${decided.servedOn}T04:00:00.000Z` }],
  decision_obeyed: ({ file: { decided } }) => (decided === undefined ? [] : [{ day: decided.dueOn }]),
  pause: ({ stage }) => (stage.status === 'suspended' ? [{ day: stage.reviewOn }] : []),
  certificate: ({ file }) => one(file.certificate === undefined && file.agreedAt === undefined),
  confirmation: ({ file, stage }) =>
    file.agreedAt === undefined
      ? []
      : one(!(stage.status === 'agreement' && stage.confirmed), { since: file.agreedAt }),
  instalment: openInstalments,
  carried_instalment: ({ file }) =>
    daysBeside(file).map(({ obligation, instalment, dueOn }) => ({
      id: `${obligation}-${instalment}`,
      day: dueOn,
    })),
  acknowledgement: ({ stage }) => one('acknowledged' in stage && !stage.acknowledged),
};

/** The matters of a kind that are open now. */
export const openMatters = (state: CaseState, kind: AwaitedMatter): readonly OpenMatter[] =>
  matters[kind](state);
