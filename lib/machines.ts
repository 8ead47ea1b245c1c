import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { complaint } from '#workflows/complaint.ts';
import { ordinaryTimeouts } from '#workflows/timeouts.ts';
import { acknowledgeWildcard } from './acknowledge.ts';
import { StandardStateMachine } from './machine.ts';
import type { StackContext } from './stack-context.ts';

/** The machine of complaints, and who may start and answer it. */
export class Machines extends Construct {
  readonly complaint: StateMachine;

  constructor(scope: Construct, id: string, context: StackContext, stageFunction: LambdaFunction) {
    super(scope, id);
    const { deadMansSeconds, backoffSeconds } = context.settings.timeouts;
    const timeouts = {
      deadMansSeconds: deadMansSeconds ?? ordinaryTimeouts.deadMansSeconds,
      backoffSeconds: backoffSeconds ?? ordinaryTimeouts.backoffSeconds,
    };
    this.complaint = new StandardStateMachine(this, 'Complaint', context, (within) =>
      complaint(within, { stageFunction, timeouts }),
    ).machine;
    acknowledgeWildcard(
      this,
      `${stageFunction.functionArn}:*`,
      'The versions and aliases of this one function, which cdk grants with it.',
    );
  }

  /**
   * Lets a function answer tokens, by a policy beside its own: the machine needs the function and the grant needs the machine,
   * which within one policy would be a circle.
   */
  letAnswer(made: LambdaFunction): void {
    const resources = [this.complaint.stateMachineArn];
    this.attach(made, new PolicyStatement({ actions: ['states:SendTaskSuccess'], resources }));
  }

  /** Lets a function start complaints and ask whether they run. */
  letStart(made: LambdaFunction): void {
    const { stateMachineArn, stateMachineName } = this.complaint;
    const executions = this.executionsOf(`${stateMachineName}:*`);
    acknowledgeWildcard(this, executions, 'Executions are named when they start, by case and generation.');
    made.addEnvironment('COMPLAINT_MACHINE_ARN', stateMachineArn);
    this.attach(
      made,
      new PolicyStatement({ actions: ['states:StartExecution'], resources: [stateMachineArn] }),
      new PolicyStatement({ actions: ['states:DescribeExecution'], resources: [executions] }),
    );
  }

  /** Tells the queue whenever an execution of a complaint has ended, in whatever way: its case may be open still. */
  tellEndings(queue: IQueue): void {
    new Rule(this, 'Endings', {
      eventPattern: {
        source: ['aws.states'],
        detailType: ['Step Functions Execution Status Change'],
        detail: {
          status: ['SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'],
          stateMachineArn: [this.complaint.stateMachineArn],
        },
      },
      targets: [new SqsQueue(queue)],
    });
  }

  private executionsOf(resourceName: string): string {
    const arnFormat = ArnFormat.COLON_RESOURCE_NAME;
    return Stack.of(this).formatArn({ service: 'states', resource: 'execution', resourceName, arnFormat });
  }

  private attach(made: LambdaFunction, ...statements: PolicyStatement[]): void {
    const { role } = made;
    if (role === undefined) throw new Error('A function without a role');
    const id = `${made.node.id}Of${statements[0]?.actions[0]?.replace(/\W/g, '')}`;
    new Policy(this, id, { statements, roles: [role] });
  }
}
