import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Architecture, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { alarm, everyFiveMinutes } from './alarm.ts';
import { projectRoot } from './bundling.ts';
import { bundledCode } from './code.ts';
import { concurrency, logRetention } from './limits.ts';
import { functionRole } from './role.ts';
import { isLocal, type Settings } from './settings.ts';
import type { StackContext } from './stack-context.ts';

export interface FunctionKind {
  /** name under which limits and settings know it */
  readonly name: string;
  /** file under `functions/`, without its ending */
  readonly entry: string;
  readonly timeout: Duration;
  /** MB; a CPU grows with it */
  readonly memory?: number;
  /** the desk's page lies beside it */
  readonly site?: boolean;
}

const entryFile = (entry: string): string => {
  const file = ['ts', 'tsx']
    .map((ending) => join(projectRoot, 'functions', `${entry}.${ending}`))
    .find(existsSync);
  if (file === undefined) throw new Error(`There is no functions/${entry}.ts`);
  return file;
};

const clockSeam = (settings: Settings): Record<string, string> =>
  isLocal(settings) && settings.clockFile !== undefined ? { REDRESS_CLOCK_FILE: settings.clockFile } : {};

const reserved = ({ settings }: StackContext, name: string) => {
  const instances = settings.concurrency[name] ?? concurrency[name];
  return isLocal(settings) || instances === undefined ? {} : { reservedConcurrentExecutions: instances };
};

const watch = (made: LambdaFunction, context: StackContext, name: string): void => {
  alarm(made, 'Failing', context, {
    metric: made.metricErrors(everyFiveMinutes),
    reaches: 1,
    periods: 2,
    says: `${name}: calls end in an error.`,
  });
  alarm(made, 'TurnedAway', context, {
    metric: made.metricThrottles(everyFiveMinutes),
    reaches: 1,
    periods: 3,
    says: `${name}: calls are turned away for want of instances.`,
  });
};

/** A Lambda function, without any right until one is bound to it. */
export const lambdaFunction = (
  scope: Construct,
  id: string,
  context: StackContext,
  kind: FunctionKind,
): LambdaFunction => {
  const { settings } = context;
  const logGroup = new LogGroup(scope, `${id}Log`, {
    retention: logRetention,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const made = new LambdaFunction(scope, id, {
    code: bundledCode(settings, entryFile(kind.entry), { site: kind.site ?? false }),
    handler: 'index.handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    timeout: kind.timeout,
    memorySize: kind.memory ?? 512,
    tracing: settings.tracing ? Tracing.ACTIVE : Tracing.DISABLED,
    environment: clockSeam(settings),
    logGroup,
    role: functionRole(scope, `${id}ServiceRole`, settings, { name: kind.name, log: logGroup }),
    ...reserved(context, kind.name),
  });
  if (settings.tracing)
    acknowledge(
      made.role ?? made,
      'IAM5[Resource::*]',
      'X-Ray takes no narrower resource for what sends it traces.',
    );
  watch(made, context, kind.name);
  return made;
};
