/** The machine as Step Functions reads it (Amazon States Language), for pictures and tests. */
import { Stack } from 'aws-cdk-lib';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { QueryLanguage, StateGraph } from 'aws-cdk-lib/aws-stepfunctions';
import * as z from 'zod';
import { complaint } from '#workflows/complaint.ts';
import { ordinaryTimeouts } from '#workflows/timeouts.ts';

const state = z.looseObject({
  Type: z.enum(['Pass', 'Choice', 'Task', 'Wait', 'Succeed', 'Fail']),
  /** of a stage: its chapter */
  Comment: z.string().optional(),
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
  Output: z.record(z.string(), z.unknown()).optional(),
});
const machine = z.object({ StartAt: z.string(), States: z.record(z.string(), state) });
export type AslState = z.infer<typeof state>;
export type Asl = z.infer<typeof machine>;

/** With the ordinary timeouts. */
export const complaintInAsl = (): Asl => {
  const stack = new Stack();
  const stageFunction = LambdaFunction.fromFunctionArn(
    stack,
    'Stage',
    stack.formatArn({ service: 'lambda', resource: 'function', resourceName: 'stage' }),
  );
  const states = complaint(stack, { stageFunction, timeouts: ordinaryTimeouts });
  const graph = new StateGraph(states.startState, 'the machine');
  return machine.parse(stack.resolve(graph.toGraphJson(QueryLanguage.JSONATA)));
};
