import { Choice, Condition, type IChainable, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { Stage } from '#domain/terms/statuses.ts';
import { isAt } from './expressions.ts';
import { inspection } from './inspection.ts';
import { mediation } from './mediation.ts';
import { payment } from './payment.ts';
import { afterRestart, waysIn } from './stages.ts';
import {
  ask,
  backoff,
  type Chapter,
  failure,
  humanStage,
  leading,
  look,
  type MachineParts,
  withRetryAndCatch,
} from './states.ts';

/** From the message of a worker to the assignment, and what may come between or after: a pause, a referral, a review. */
const complaintChapter: Chapter = {
  name: 'complaint',
  stages: [
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
  ],
};

const isOver = Condition.jsonata(isAt('ended'));

/**
 * The machine of a complaint, in chapters: it waits for people at each stage, asks which comes next, and ends when the case has
 * ended.
 */
export const complaint = (scope: Construct, parts: MachineParts): IChainable => {
  const where = Choice.jsonata(scope, 'Where does the case stand?');
  const wait = backoff(scope, 'Something broke: wait a moment', parts);
  const lookAgain = withRetryAndCatch(look(scope, 'Look at the case again', parts), wait);
  const unknown = failure(
    scope,
    'A stage that this definition does not know',
    'StageUnknown',
    'The case has moved to a stage of a newer definition: the reconciler starts it there',
  );
  const end = Succeed.jsonata(scope, 'The case has ended');

  const waiting = [complaintChapter, inspection, mediation, payment].flatMap(({ name, stages }) =>
    stages.map((inWords) => ({
      ...inWords,
      state: withRetryAndCatch(humanStage(scope, name, inWords, parts), wait),
    })),
  );
  const stateOf = (stage: Stage): IChainable => waiting.find((each) => each.stage === stage)?.state ?? end;

  for (const { stage, question, state } of waiting)
    state.next(ask(Choice.jsonata(scope, question), stage, stateOf, where));
  wait.next(lookAgain.next(where));
  return leading(where, waysIn, stateOf).when(isOver, end, { comment: afterRestart }).otherwise(unknown);
};
