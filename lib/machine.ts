import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  DefinitionBody,
  type IChainable,
  LogLevel,
  QueryLanguage,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { alarm, everyFiveMinutes } from './alarm.ts';
import { logRetention } from './limits.ts';
import type { StackContext } from './stack-context.ts';

/** A Standard state machine whose log holds no data of the case. */
export class StandardStateMachine extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, room: StackContext, states: (scope: Construct) => IChainable) {
    super(scope, id);
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineType: StateMachineType.STANDARD,
      queryLanguage: QueryLanguage.JSONATA,
      definitionBody: DefinitionBody.fromChainable(states(this)),
      tracingEnabled: room.settings.tracing,
      removalPolicy: RemovalPolicy.DESTROY,
      logs: {
        destination: new LogGroup(this, 'Log', {
          retention: logRetention,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ERROR,
        includeExecutionData: false,
      },
    });
    acknowledge(
      this.machine,
      'SF1',
      'Step Functions keeps the history of each execution itself, and the case history is the truth; a second copy in a log would say nothing more.',
    );
    acknowledge(
      this.machine,
      'IAM5[Resource::*]',
      'Delivery of logs (and traces, where they are on) takes no narrower resource; cdk grants just these actions.',
    );
    const broken = {
      Failed: this.machine.metricFailed(everyFiveMinutes),
      TimedOut: this.machine.metricTimedOut(everyFiveMinutes),
      Aborted: this.machine.metricAborted(everyFiveMinutes),
    };
    for (const [how, metric] of Object.entries(broken)) {
      const says = `${id}: executions break off (${how}). The reconciler starts them again; see why.`;
      alarm(this, how, room, { metric, reaches: 1, says });
    }
  }
}
