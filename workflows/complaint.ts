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
  beginning,
  breath,
  choosingStage,
  failure,
  humanStage,
  look,
  type MachineParts,
  nested,
  type StageNames,
  withCare,
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

/** The machine of a complaint: it waits for people at each stage, hands the case to the other machines, and ends when the case has ended. */
export const complaint = (scope: Construct, parts: ComplaintParts): IChainable => {
  const begin = beginning(scope, 'A complaint is taken up', 'complaint');
  const where = Choice.jsonata(scope, 'Where does the case stand?');
  const takeBreath = breath(scope, 'Something broke: wait a moment', parts);
  const lookAgain = withCare(look(scope, 'Look at the case again', parts), takeBreath);
  const over = Choice.jsonata(scope, 'Is it really over?');
  const unknown = failure(
    scope,
    'A stage that this definition does not know',
    'StageUnknown',
    'The case has moved to a stage of a newer definition: the reconciler starts it there',
  );
  const end = Succeed.jsonata(scope, 'The case has ended');

  for (const [stage, name] of Object.entries(complaintStages)) {
    const waiting = withCare(humanStage(scope, name, stage, parts), takeBreath);
    choosingStage(where, stage, waiting.next(where));
  }
  const machines = [
    ['Inspection', 'inspection'],
    ['Mediation', 'mediation'],
    ['Payment', 'payment'],
  ] as const;
  for (const [name, machine] of machines) {
    const whole = withCare(nested(scope, name, parts[machine]), takeBreath);
    where.when(Condition.jsonata(isIn(stagesOf(machine))), whole.next(where));
  }

  takeBreath.next(lookAgain.next(over.when(isOver, end).otherwise(where)));
  return begin.next(where.when(isOver, lookAgain).otherwise(unknown));
};
