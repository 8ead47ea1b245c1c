import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Enqueue, QueuedMessage } from './port.ts';
import { tens } from './tens.ts';

/** A tenth of the 1 MiB that SQS takes in one call, so that any ten messages go together; they hold ids and codes. */
export const mostMessageBytes = 100_000;

const bodyText = (body: unknown): string => {
  const text = JSON.stringify(body);
  if (Buffer.byteLength(text) > mostMessageBytes)
    throw new RangeError(`A message may have ${mostMessageBytes} bytes.`);
  return text;
};

const batchEntry = ({ body, group, once, afterSeconds }: QueuedMessage, n: number) => ({
  Id: String(n),
  MessageBody: bodyText(body),
  ...(group === undefined ? {} : { MessageGroupId: group }),
  ...(once === undefined ? {} : { MessageDeduplicationId: once }),
  ...(afterSeconds === undefined ? {} : { DelaySeconds: afterSeconds }),
});

export const sqsQueue =
  ({ client, url }: { readonly client: Pick<SQSClient, 'send'>; readonly url: string }): Enqueue =>
  async (messages) => {
    const send = async (some: readonly QueuedMessage[]) => {
      const { Failed = [] } = await client.send(
        new SendMessageBatchCommand({ QueueUrl: url, Entries: some.map(batchEntry) }),
      );
      if (Failed.length > 0) throw new Error(`${Failed.length} messages were not taken: ${Failed[0]?.Code}`);
    };
    const calls = tens(messages);
    // what has no group has no order
    if (messages.every(({ group }) => group === undefined)) await Promise.all(calls.map(send));
    else for (const some of calls) await send(some);
  };
