import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Enqueue, QueuedMessage } from './port.ts';
import { tens } from './tens.ts';

const batchEntry = ({ body, group, once }: QueuedMessage, n: number) => ({
  Id: String(n),
  MessageBody: JSON.stringify(body),
  ...(group === undefined ? {} : { MessageGroupId: group }),
  ...(once === undefined ? {} : { MessageDeduplicationId: once }),
});

export const sqsQueue =
  ({ client, url }: { readonly client: Pick<SQSClient, 'send'>; readonly url: string }): Enqueue =>
  async (messages) => {
    for (const some of tens(messages)) {
      const { Failed = [] } = await client.send(
        new SendMessageBatchCommand({ QueueUrl: url, Entries: some.map(batchEntry) }),
      );
      if (Failed.length > 0) throw new Error(`${Failed.length} messages were not taken: ${Failed[0]?.Code}`);
    }
  };
