import { type Message, SendMessageCommand } from '@aws-sdk/client-sqs';
import { drop, letters, sqs } from './letters.ts';

/**
 * The FIFO fields of a letter, with a new id: the queue would take the old one for a repetition within five minutes.
 */
const fifo = ({ Attributes = {}, MessageId }: Message) =>
  Attributes.MessageGroupId === undefined
    ? {}
    : { MessageGroupId: Attributes.MessageGroupId, MessageDeduplicationId: `redrive-${MessageId}` };

/** Moves every letter back to its queue, in order. */
export const redriveQueue = async (deadUrl: string, url: string): Promise<number> => {
  let moved = 0;
  for await (const letter of letters(deadUrl)) {
    await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: letter.Body, ...fifo(letter) }));
    await drop(deadUrl, letter);
    moved += 1;
  }
  return moved;
};
