/** The kinds of state that the machines are made of. */
import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  type Choice,
  Condition,
  Fail,
  type IChainable,
  IntegrationPattern,
  type IStateMachine,
  Pass,
  Succeed,
  TaskInput,
  type TaskStateBase,
  Timeout,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke, StepFunctionsStartExecution } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import type { Stage } from '#domain/terms/statuses.ts';
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

export const beginning = (scope: Construct, id: string, machine: string): Pass =>
  Pass.jsonata(scope, id, { assign: say.begin(machine) });

/** Waits for people. Goes on when the conductor answers its token; asked again when no answer came for long. */
export const humanStage = (
  scope: Construct,
  id: string,
  stage: string,
  { stageFunction, timeouts }: MachineParts,
): LambdaInvoke =>
  LambdaInvoke.jsonata(scope, id, {
    lambdaFunction: stageFunction,
    integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    payload: TaskInput.fromObject({ ...say.caseIds, stage, token: say.token }),
    taskTimeout: Timeout.duration(Duration.seconds(timeouts.deadMansSeconds)),
    retryOnServiceExceptions: false,
    assign: say.answered,
  });

/** Asks the stage function where the case stands. */
export const look = (scope: Construct, id: string, { stageFunction }: MachineParts): LambdaInvoke =>
  LambdaInvoke.jsonata(scope, id, {
    lambdaFunction: stageFunction,
    payload: TaskInput.fromObject(say.caseIds),
    taskTimeout: Timeout.duration(Duration.minutes(1)),
    retryOnServiceExceptions: false,
    assign: say.looked,
  });

/** Another machine takes the case until it hands it back. A year is what an execution lasts at most. */
export const nested = (scope: Construct, id: string, machine: IStateMachine): StepFunctionsStartExecution =>
  StepFunctionsStartExecution.jsonata(scope, id, {
    stateMachine: machine,
    integrationPattern: IntegrationPattern.RUN_JOB,
    input: TaskInput.fromObject({ ...say.caseIds, startAt: say.startAt }),
    associateWithParent: true,
    taskTimeout: Timeout.duration(Duration.days(350)),
    assign: say.handedBack,
  });

export const backoff = (scope: Construct, id: string, { timeouts }: MachineParts): Wait =>
  Wait.jsonata(scope, id, { time: WaitTime.duration(Duration.seconds(timeouts.backoffSeconds)) });

export const handBack = (scope: Construct, id: string): Succeed =>
  Succeed.jsonata(scope, id, { outputs: say.position });

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

/** After these stages only what the status graph allows from there; `otherwise` knows what to do with anything else. */
export const ask = (
  question: Choice,
  stages: readonly Stage[],
  stateOf: StateOf,
  otherwise: IChainable,
): Choice => leading(question, waysFrom(stages), stateOf).otherwise(otherwise);
