import {
  Choice,
  Condition,
  type IChainable,
  type IStateMachine,
  Succeed,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { isAt, isIn } from './expressions.ts';
import { stagesOf } from './stages.ts';
import {
  backoff,
  beginning,
  choosingStage,
  failure,
  humanStage,
  look,
  type MachineParts,
  nested,
  type StageNames,
  withRetryAndCatch,
} from './states.ts';

const complaintStages = {
  triage: 'Triage: is this ours, and complete?',
  completion: 'Completion: the worker adds what is missing',
  coordination: 'Coordination: an officer calls the employer',
  assignment: 'Assignment: who takes the case?',
  pause: 'Pause: the clock rests, for a reason and a time',
  referral: 'Referral: another authority has the case',
  review: 'Review: a refusal or a closure is looked at again',
} as const satisfies StageNames;

export interface ComplaintParts extends MachineParts {
  readonly inspection: IStateMachine;
  readonly mediation: IStateMachine;
  readonly payment: IStateMachine;
}

const isOver = Condition.jsonata(isAt('ended'));

/** The whole way of a complaint: waits for people at each stage, hands it to the other machines, ends when it has ended. */
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

  for (const [stage, name] of Object.entries(complaintStages)) {
    const waiting = withRetryAndCatch(humanStage(scope, name, stage, parts), wait);
    choosingStage(where, stage, waiting.next(where));
  }
  const machines = [
    ['Inspection', 'inspection'],
    ['Mediation', 'mediation'],
    ['Payment', 'payment'],
  ] as const;
  for (const [name, machine] of machines) {
    const whole = withRetryAndCatch(nested(scope, name, parts[machine]), wait);
    where.when(Condition.jsonata(isIn(stagesOf(machine))), whole.next(where));
  }

  wait.next(lookAgain.next(over.when(isOver, end).otherwise(where)));
  return begin.next(where.when(isOver, lookAgain).otherwise(unknown));
};
