/** Step Functions as the conductor and the reconciler need it: what is over, however it ended, is not running. */
import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  StartExecutionCommand,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { expect, it } from 'vitest';
import { stepFunctions } from '#adapters/workflow/step-functions.ts';

const machineArn = 'arn:aws-cn:states:cn-north-1:123456789012:stateMachine:Complaint';
const answering = (answer: () => object) =>
  stepFunctions({ machineArn, client: { send: async () => answer() } });
const throwing = (error: Error) =>
  answering(() => {
    throw error;
  });
const metadata = { message: 'm', $metadata: {} };

it.each([
  ['RUNNING', true],
  // its history had 25,000 events, or a year passed
  ['FAILED', false],
  ['TIMED_OUT', false],
  ['ABORTED', false],
  ['SUCCEEDED', false],
  ['PENDING_REDRIVE', false],
])('an execution that is %s runs: %s', async (status, runs) => {
  expect(await answering(() => ({ status })).isRunning('c-g1')).toBe(runs);
});

it('one that Step Functions has forgotten, after ninety days, does not run', async () => {
  expect(await throwing(new ExecutionDoesNotExist(metadata)).isRunning('c-g1')).toBe(false);
});

it('an execution is asked for under the machine’s own ARN, in any partition', async () => {
  const asked: unknown[] = [];
  const send = async (command: unknown) => {
    if (command instanceof DescribeExecutionCommand) asked.push(command.input.executionArn);
    return { status: 'RUNNING' };
  };
  await stepFunctions({ machineArn, client: { send } }).isRunning('c-g1');
  expect(asked).toEqual(['arn:aws-cn:states:cn-north-1:123456789012:execution:Complaint:c-g1']);
});

it('any other error is an accident', async () => {
  await expect(throwing(new Error('throttled')).isRunning('c-g1')).rejects.toThrow('throttled');
});

it('a start is the same however often it is asked for, and its input stays under 256 KiB', async () => {
  const inputs: string[] = [];
  const input = { caseId: '0'.repeat(26), generation: 999_999, stage: 'investigation' };
  const workflow = stepFunctions({
    machineArn,
    client: {
      send: async (command: unknown) => {
        if (command instanceof StartExecutionCommand) inputs.push(command.input.input ?? '');
        throw new ExecutionAlreadyExists(metadata);
      },
    },
  });
  await workflow.start('c-g1', input);
  expect(inputs.map((text) => JSON.parse(text))).toEqual([input]);
  expect(Buffer.byteLength(inputs[0] ?? '')).toBeLessThan(1024);
});

it('a token that is no longer waited for is no error', async () => {
  expect(await throwing(new TaskTimedOut(metadata)).complete('t', { stage: 'ended' })).toBe(false);
  expect(DescribeExecutionCommand).toBeDefined();
});
