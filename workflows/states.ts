/** The kinds of state that the machine is made of. */
import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  type Choice,
  Condition,
  Fail,
  type IChainable,
  IntegrationPattern,
  TaskInput,
  type TaskStateBase,
  Timeout,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import type { ChapterName, Stage } from '#domain/terms/statuses.ts';
import * as say from './expressions.ts';
import { type Ways, waysFrom } from './stages.ts';
import { retry, type Timeouts } from './timeouts.ts';

export interface MachineParts {
  readonly stageFunction: IFunction;
  readonly timeouts: Timeouts;
}

/** A stage as people say it, and what is asked when a case comes out of it. */
export interface StageInWords {
  readonly stage: Stage;
  readonly name: string;
  readonly question: string;
}

/** Stages that people think of together: a part of the machine, with a picture of its own. */
export interface Chapter {
  readonly name: Exclude<ChapterName, 'none'>;
  readonly stages: readonly StageInWords[];
}

/** Waits for people. Goes on when the conductor answers its token; asked again when no answer came for long. */
export const humanStage = (
  scope: Construct,
  chapter: Chapter['name'],
  { stage, name }: StageInWords,
  { stageFunction, timeouts }: MachineParts,
): LambdaInvoke =>
  LambdaInvoke.jsonata(scope, name, {
    comment: chapter,
    lambdaFunction: stageFunction,
    integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    payload: TaskInput.fromObject({ ...say.asker, stage, token: say.token }),
    taskTimeout: Timeout.duration(Duration.seconds(timeouts.deadMansSeconds)),
    retryOnServiceExceptions: false,
    outputs: say.answered,
  });

/** Asks the stage function where the case stands. */
export const look = (scope: Construct, id: string, { stageFunction }: MachineParts): LambdaInvoke =>
  LambdaInvoke.jsonata(scope, id, {
    lambdaFunction: stageFunction,
    payload: TaskInput.fromObject(say.asker),
    taskTimeout: Timeout.duration(Duration.minutes(1)),
    retryOnServiceExceptions: false,
    outputs: say.looked,
  });

export const backoff = (scope: Construct, id: string, { timeouts }: MachineParts): Wait =>
  Wait.jsonata(scope, id, { time: WaitTime.duration(Duration.seconds(timeouts.backoffSeconds)) });

export const failure = (scope: Construct, id: string, error: string, cause: string): Fail =>
  Fail.jsonata(scope, id, { error, cause });

/** Tries again first; the dead man's switch asks the same again; what stays broken goes to `otherwise`. */
export const withRetryAndCatch = (task: TaskStateBase, otherwise: IChainable): TaskStateBase =>
  task
    .addRetry(retry)
    .addCatch(task, { errors: ['States.Timeout'] })
    .addCatch(otherwise, { errors: ['States.ALL'] });

type StateOf = (stage: Stage) => IChainable;

/** One rule for each state that the question leads to. */
export const leading = (question: Choice, { main, side, remark }: Ways, stateOf: StateOf): Choice => {
  for (const [state, stages] of Map.groupBy(main, stateOf))
    question.when(Condition.jsonata(say.isIn(stages)), state);
  for (const [state, stages] of Map.groupBy(side, stateOf))
    question.when(Condition.jsonata(say.isIn(stages)), state, { comment: remark });
  return question;
};

/** After this stage only what the status graph allows from there; `otherwise` knows what to do with anything else. */
export const ask = (question: Choice, stage: Stage, stateOf: StateOf, otherwise: IChainable): Choice =>
  leading(question, waysFrom(stage), stateOf).otherwise(otherwise);
