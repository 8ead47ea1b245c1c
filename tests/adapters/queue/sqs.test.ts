/** SQS takes ten messages and 1 MiB a call, the local engine whatever it is given. */
import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { expect, it } from 'vitest';
import type { QueuedMessage } from '#adapters/queue/port.ts';
import { mostMessageBytes, sqsQueue } from '#adapters/queue/sqs.ts';

const queue = () => {
  const calls: (readonly string[])[] = [];
  const enqueue = sqsQueue({
    url: 'q',
    client: {
      send: async (command: unknown) => {
        if (!(command instanceof SendMessageBatchCommand)) throw new Error('Another command');
        calls.push((command.input.Entries ?? []).map(({ MessageBody = '' }) => MessageBody));
        return { $metadata: {} };
      },
    },
  });
  return { calls, enqueue };
};

const messageOf = (bytes: number): QueuedMessage => ({ body: 'x'.repeat(bytes - 2), group: 'g' });

it('any twenty-five messages go in calls that SQS takes', async () => {
  const { calls, enqueue } = queue();
  await enqueue(Array.from({ length: 25 }, () => messageOf(mostMessageBytes)));
  expect(calls.map((bodies) => bodies.length)).toEqual([10, 10, 5]);
  for (const bodies of calls) expect(Buffer.byteLength(bodies.join(''))).toBeLessThan(1024 * 1024);
});

it('a larger message is a mistake, and nothing is sent', async () => {
  const { calls, enqueue } = queue();
  await expect(enqueue([messageOf(10), messageOf(mostMessageBytes + 1)])).rejects.toThrow('may have');
  expect(calls).toEqual([]);
});
