/** Batches from a queue: what fails comes again by itself, and nothing else with it. */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { accident, type log } from './log.ts';

/** The records of a queue or of a stream that are to be given again. */
export const givenAgain = (ids: readonly string[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});

interface BatchDeps {
  readonly log: typeof log;
}

/** Works on one message; false: not now, give it again. What it throws is logged, and the message comes again too. */
type TakeMessage = (record: SQSRecord) => Promise<boolean>;

const taken =
  (name: string, { log }: BatchDeps, take: TakeMessage): TakeMessage =>
  async (record) => {
    try {
      return await take(record);
    } catch (error) {
      log({ function: name, outcome: 'failed', message: record.messageId, ...accident(error) });
      return false;
    }
  };

type TakeBatch = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** All messages at once. */
export const takeTogether =
  (name: string, deps: BatchDeps, take: TakeMessage): TakeBatch =>
  async ({ Records }) => {
    const settled = await Promise.all(Records.map(taken(name, deps, take)));
    return givenAgain(Records.filter((_, n) => !settled[n]).map(({ messageId }) => messageId));
  };

const groupOf = ({ attributes, messageId }: SQSRecord): string => attributes.MessageGroupId ?? messageId;

/** One message after the other; behind one that fails or waits, the rest of its group waits too, so that it stays in order. */
export const takeInOrder =
  (name: string, deps: BatchDeps, take: TakeMessage): TakeBatch =>
  async ({ Records }) => {
    const held = new Set<string>();
    const again: string[] = [];
    for (const record of Records) {
      if (held.has(groupOf(record)) || !(await taken(name, deps, take)(record))) {
        held.add(groupOf(record));
        again.push(record.messageId);
      }
    }
    return givenAgain(again);
  };
