import { Arn, ArnFormat, Stack } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { complaint } from '#workflows/complaint.ts';
import { inspection } from '#workflows/inspection.ts';
import { mediation } from '#workflows/mediation.ts';
import { payment } from '#workflows/payment.ts';
import { ordinaryTimeouts } from '#workflows/timeouts.ts';
import { acknowledgeWildcard } from './acknowledge.ts';
import { StandardStateMachine } from './machine.ts';
import type { StackContext } from './stack-context.ts';

/** The four machines, nested: complaint ⊃ inspection, mediation, payment. */
export class Machines extends Construct {
  readonly complaint: StateMachine;
  readonly inspection: StateMachine;
  readonly mediation: StateMachine;
  readonly payment: StateMachine;

  constructor(scope: Construct, id: string, context: StackContext, stageFunction: LambdaFunction) {
    super(scope, id);
    const { deadMansSeconds, backoffSeconds } = context.settings.timeouts;
    const timeouts = {
      deadMansSeconds: deadMansSeconds ?? ordinaryTimeouts.deadMansSeconds,
      backoffSeconds: backoffSeconds ?? ordinaryTimeouts.backoffSeconds,
    };
    const parts = { stageFunction, timeouts };
    this.inspection = new StandardStateMachine(this, 'Inspection', context, (within) =>
      inspection(within, parts),
    ).machine;
    this.mediation = new StandardStateMachine(this, 'Mediation', context, (within) =>
      mediation(within, parts),
    ).machine;
    this.payment = new StandardStateMachine(this, 'Payment', context, (within) =>
      payment(within, parts),
    ).machine;
    const { inspection: inspects, mediation: mediates, payment: pays } = this;
    const nested = { inspection: inspects, mediation: mediates, payment: pays };
    this.complaint = new StandardStateMachine(this, 'Complaint', context, (within) =>
      complaint(within, { ...parts, ...nested }),
    ).machine;
    acknowledgeWildcard(
      this,
      `${stageFunction.functionArn}:*`,
      'The versions and aliases of this one function, which cdk grants with it.',
    );
    for (const { stateMachineArn } of Object.values(nested))
      acknowledgeWildcard(
        this.complaint,
        this.executionsOf(`${Arn.split(stateMachineArn, ArnFormat.COLON_RESOURCE_NAME).resourceName}*`),
        'A machine that waits for another stops and describes its executions, whose names are made when they start.',
      );
  }

  /**
   * Lets a function answer the tokens of all four, by a policy beside its own: the machines need the function and the grant
   * needs the machines, which within one policy would be a circle.
   */
  letAnswer(made: LambdaFunction): void {
    const { complaint, inspection, mediation, payment } = this;
    const machines = [complaint, inspection, mediation, payment].map(
      ({ stateMachineArn }) => stateMachineArn,
    );
    this.attach(made, new PolicyStatement({ actions: ['states:SendTaskSuccess'], resources: machines }));
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
