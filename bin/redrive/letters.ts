import { DeleteMessageCommand, type Message, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

export const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });

const sentAt = ({ Attributes }: Message): number => Number(Attributes?.SentTimestamp ?? 0);

/**
 * Yields each letter that was there at the beginning, once: it is hidden for ten minutes while it is worked on, and
 * what is left comes back by itself. Letters that come meanwhile wait for the next time, or one that dies again would
 * go round for ever.
 */
export async function* letters(url: string): AsyncGenerator<Message> {
  const began = Date.now();
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: 600,
        MessageSystemAttributeNames: ['MessageGroupId', 'SentTimestamp'],
      }),
    );
    const old = Messages.filter((letter) => sentAt(letter) < began);
    if (old.length === 0) return;
    yield* old;
  }
}

export const drop = async (url: string, { ReceiptHandle }: Message): Promise<void> => {
  await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
};
