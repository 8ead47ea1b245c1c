/** Kinds of state from which the machines are made. */
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
import { type Patience, retry } from './patience.ts';

export interface MachineParts {
  readonly stageFunction: IFunction;
  readonly patience: Patience;
}

/** Names of the waiting states, as people say them, by their stage. */
export type StageNames = Readonly<Partial<Record<Stage, string>>>;

export const beginning = (scope: Construct, id: string, machine: string): Pass =>
  Pass.jsonata(scope, id, { assign: say.begin(machine) });

/** A state that waits for people until the conductor answers its token; it asks again when no answer came for long. */
export const humanStage = (
  scope: Construct,
  id: string,
  stage: string,
  { stageFunction, patience }: MachineParts,
): LambdaInvoke =>
  LambdaInvoke.jsonata(scope, id, {
    lambdaFunction: stageFunction,
    integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    payload: TaskInput.fromObject({ ...say.caseIds, stage, token: say.token }),
    taskTimeout: Timeout.duration(Duration.seconds(patience.deadMansSeconds)),
    retryOnServiceExceptions: false,
    assign: say.answered,
  });

/** A state that asks the stage function where the case stands. */
export const look = (scope: Construct, id: string, { stageFunction }: MachineParts): LambdaInvoke =>
  LambdaInvoke.jsonata(scope, id, {
    lambdaFunction: stageFunction,
    payload: TaskInput.fromObject(say.caseIds),
    taskTimeout: Timeout.duration(Duration.minutes(1)),
    retryOnServiceExceptions: false,
    assign: say.looked,
  });

/** A state in which another machine has the case until it hands it back. An execution lasts a year at most. */
export const nested = (scope: Construct, id: string, machine: IStateMachine): StepFunctionsStartExecution =>
  StepFunctionsStartExecution.jsonata(scope, id, {
    stateMachine: machine,
    integrationPattern: IntegrationPattern.RUN_JOB,
    input: TaskInput.fromObject({ ...say.caseIds, startAt: say.startAt }),
    associateWithParent: true,
    taskTimeout: Timeout.duration(Duration.days(350)),
    assign: say.handedBack,
  });

export const breath = (scope: Construct, id: string, { patience }: MachineParts): Wait =>
  Wait.jsonata(scope, id, { time: WaitTime.duration(Duration.seconds(patience.breathSeconds)) });

export const handBack = (scope: Construct, id: string): Succeed =>
  Succeed.jsonata(scope, id, { outputs: say.place });

export const failure = (scope: Construct, id: string, error: string, cause: string): Fail =>
  Fail.jsonata(scope, id, { error, cause });

/** Adds retries, the dead man's switch (the same state asks again), and the way to `otherwise` for what stays broken. */
export const withCare = (task: TaskStateBase, otherwise: IChainable): TaskStateBase =>
  task
    .addRetry(retry)
    .addCatch(task, { errors: ['States.Timeout'] })
    .addCatch(otherwise, { errors: ['States.ALL'] });

/** Adds one arrow for each stage, from the choice to its waiting state. */
export const choosingStage = (choice: Choice, stage: string, state: IChainable): Choice =>
  choice.when(Condition.jsonata(say.isAt(stage)), state);
