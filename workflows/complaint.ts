import {
  Choice,
  Condition,
  type IChainable,
  type IStateMachine,
  Succeed,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { Stage } from '#domain/terms/statuses.ts';
import { isAt } from './expressions.ts';
import { afterRestart, openStages, stagesOf, waysInto } from './stages.ts';
import {
  ask,
  backoff,
  beginning,
  failure,
  humanStage,
  leading,
  look,
  type MachineParts,
  nested,
  type StageInWords,
  withRetryAndCatch,
} from './states.ts';

const complaintStages: readonly StageInWords[] = [
  {
    stage: 'triage',
    name: 'Triage: is this ours, and complete?',
    question: 'What came of the triage?',
  },
  {
    stage: 'completion',
    name: 'Completion: the worker adds what is missing',
    question: 'Has the worker completed it?',
  },
  {
    stage: 'coordination',
    name: 'Coordination: an officer calls the employer',
    question: 'Did the call settle it?',
  },
  {
    stage: 'assignment',
    name: 'Assignment: who takes the case?',
    question: 'Who took the case?',
  },
  {
    stage: 'pause',
    name: 'Pause: the clock rests, for a reason and a time',
    question: 'Where does it go on?',
  },
  {
    stage: 'referral',
    name: 'Referral: another authority has the case',
    question: 'What came of the referral?',
  },
  {
    stage: 'review',
    name: 'Review: a refusal or a closure is looked at again',
    question: 'What came of the review?',
  },
];

const machines = [
  { machine: 'inspection', name: 'Inspection', question: 'What came of the inspection?' },
  { machine: 'mediation', name: 'Mediation', question: 'What came of the mediation?' },
  { machine: 'payment', name: 'Payment', question: 'What came of the payment?' },
] as const;

export interface ComplaintParts extends MachineParts {
  readonly inspection: IStateMachine;
  readonly mediation: IStateMachine;
  readonly payment: IStateMachine;
}

const isOver = Condition.jsonata(isAt('ended'));

/**
 * The machine of a complaint: it waits for people at each stage, hands the case to the other machines, and ends when
 * the case has ended.
 */
export const complaint = (scope: Construct, parts: ComplaintParts): IChainable => {
  const begin = beginning(scope, 'A complaint is taken up', 'complaint');
  const where = Choice.jsonata(scope, 'Where does the case stand?');
  const wait = backoff(scope, 'Something broke: wait a moment', parts);
  const lookAgain = withRetryAndCatch(look(scope, 'Look at the case again', parts), wait);
  const over = Choice.jsonata(scope, 'Is it really over?');
  const unknown = failure(
    scope,
    'A stage that this definition does not know',
    'StageUnknown',
    'The case has moved to a stage of a newer definition: the reconciler starts it there',
  );
  const end = Succeed.jsonata(scope, 'The case has ended');

  const waiting = complaintStages.map(({ stage, name, question }) => ({
    stages: [stage],
    question,
    state: withRetryAndCatch(humanStage(scope, name, stage, parts), wait),
  }));
  const nestedOnes = machines.map(({ machine, name, question }) => ({
    stages: stagesOf(machine),
    question,
    state: withRetryAndCatch(nested(scope, name, parts[machine]), wait),
  }));
  const all = [...waiting, ...nestedOnes];
  const stateOf = (stage: Stage): IChainable =>
    all.find(({ stages }) => stages.includes(stage))?.state ?? lookAgain;

  for (const { stages, question, state } of all)
    state.next(ask(Choice.jsonata(scope, question), stages, stateOf, where));
  wait.next(lookAgain.next(over.when(isOver, end).otherwise(where)));
  leading(where, waysInto(openStages), stateOf)
    .when(isOver, lookAgain, { comment: afterRestart })
    .otherwise(unknown);
  return begin.next(where);
};
