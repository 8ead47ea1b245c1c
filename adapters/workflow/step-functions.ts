import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import type { Workflow } from './port.ts';

type Client = Pick<SFNClient, 'send'>;
type ErrorClass = abstract new (...args: never) => Error;

/** The attempt's result, or false for the errors that are answers here. */
const unless = async (attempt: Promise<unknown>, ...known: readonly ErrorClass[]): Promise<boolean> => {
  try {
    await attempt;
    return true;
  } catch (error) {
    if (known.some((kind) => error instanceof kind)) return false;
    throw error;
  }
};

/** `arn:P:states:R:A:stateMachine:NAME` → `arn:P:states:R:A:execution:NAME:EXECUTION`, in any partition. */
const executionArn = (machineArn: string, name: string): string =>
  `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;

const isExecutionRunning = async (client: Client, arn: string): Promise<boolean> => {
  try {
    const { status } = await client.send(new DescribeExecutionCommand({ executionArn: arn }));
    return status === 'RUNNING';
  } catch (error) {
    if (error instanceof ExecutionDoesNotExist) return false;
    throw error;
  }
};

/** Needs `states:SendTaskSuccess`. A token that timed out, was used or is none at all is no longer waited for. */
export const tokenAnswers = (client: Client): Pick<Workflow, 'complete'> => ({
  complete: (taskToken, output) =>
    unless(
      client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) })),
      TaskDoesNotExist,
      TaskTimedOut,
      InvalidToken,
    ),
});

/**
 * `machineArn`: the state machine of complaints. Needs `states:StartExecution` and `states:SendTaskSuccess` on it,
 * `states:DescribeExecution` on its executions.
 */
export const stepFunctions = (machine: {
  readonly client: Client;
  readonly machineArn: string;
}): Workflow => {
  const { client, machineArn } = machine;
  return {
    ...tokenAnswers(client),
    start: async (name, input) => {
      const start = { stateMachineArn: machineArn, name, input: JSON.stringify(input) };
      await unless(client.send(new StartExecutionCommand(start)), ExecutionAlreadyExists);
    },
    isRunning: (name) => isExecutionRunning(client, executionArn(machineArn, name)),
  };
};
