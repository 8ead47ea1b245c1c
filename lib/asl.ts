/** The machines as Step Functions reads them (Amazon States Language), for pictures and tests. */
import { Stack } from 'aws-cdk-lib';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { type IChainable, QueryLanguage, StateGraph, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import * as z from 'zod';
import { complaint } from '#workflows/complaint.ts';
import { inspection } from '#workflows/inspection.ts';
import { mediation } from '#workflows/mediation.ts';
import { payment } from '#workflows/payment.ts';
import { ordinaryTimeouts } from '#workflows/timeouts.ts';

const state = z.looseObject({
  Type: z.enum(['Pass', 'Choice', 'Task', 'Wait', 'Succeed', 'Fail']),
  Next: z.string().optional(),
  End: z.boolean().optional(),
  Default: z.string().optional(),
  Choices: z
    .array(z.object({ Condition: z.string(), Next: z.string(), Comment: z.string().optional() }))
    .default([]),
  Catch: z.array(z.object({ ErrorEquals: z.array(z.string()), Next: z.string() })).default([]),
  Retry: z.array(z.looseObject({ ErrorEquals: z.array(z.string()) })).default([]),
  Resource: z.unknown().optional(),
  TimeoutSeconds: z.number().optional(),
  Arguments: z.unknown().optional(),
  Assign: z.record(z.string(), z.unknown()).optional(),
  Output: z.record(z.string(), z.unknown()).optional(),
});
const machine = z.object({ StartAt: z.string(), States: z.record(z.string(), state) });
export type AslState = z.infer<typeof state>;
export type Asl = z.infer<typeof machine>;

const rendered = (stack: Stack, states: IChainable): Asl => {
  const graph = new StateGraph(states.startState, 'a machine');
  return machine.parse(stack.resolve(graph.toGraphJson(QueryLanguage.JSONATA)));
};

/** Every machine by its name, with the ordinary timeouts. */
export const machinesInAsl = () => {
  const stack = new Stack();
  const stageFunction = LambdaFunction.fromFunctionArn(
    stack,
    'Stage',
    stack.formatArn({ service: 'lambda', resource: 'function', resourceName: 'stage' }),
  );
  const parts = { stageFunction, timeouts: ordinaryTimeouts };
  const other = (name: string) => StateMachine.fromStateMachineName(stack, name, name);
  const nested = { inspection: other('i'), mediation: other('m'), payment: other('p') };
  const within = (name: string): Construct => new Construct(stack, name);
  return {
    complaint: rendered(stack, complaint(within('complaint'), { ...parts, ...nested })),
    inspection: rendered(stack, inspection(within('inspection'), parts)),
    mediation: rendered(stack, mediation(within('mediation'), parts)),
    payment: rendered(stack, payment(within('payment'), parts)),
  };
};
