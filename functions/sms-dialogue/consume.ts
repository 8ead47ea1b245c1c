/** Consumes texts from the queue: one group a phone, in the order in which they came. */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { queued } from '#functions/runtime/inbound-text.ts';
import { accident, log } from '#functions/runtime/log.ts';
import { converse } from './converse.ts';
import type { DialogueDeps } from './deps.ts';
import { remindDialogues } from './silence.ts';

const handled = async (deps: DialogueDeps, record: SQSRecord): Promise<boolean> => {
  const message = record.messageId;
  try {
    const { sid } = queued.parse(JSON.parse(record.body));
    log({ what: 'sms-dialogue', message, sid, ...(await converse(deps, sid)) });
    return true;
  } catch (error) {
    log({ what: 'sms-dialogue', message, outcome: 'failed', ...accident(error) });
    return false;
  }
};

const phoneGroupOf = ({ attributes, messageId }: SQSRecord): string => attributes.MessageGroupId ?? messageId;

const consumeTexts = async (deps: DialogueDeps, { Records }: SQSEvent): Promise<SQSBatchResponse> => {
  const held = new Set<string>();
  const again: string[] = [];
  for (const record of Records) {
    // a phone's later texts wait for its earlier ones
    if (held.has(phoneGroupOf(record)) || !(await handled(deps, record))) {
      held.add(phoneGroupOf(record));
      again.push(record.messageId);
    }
  }
  return { batchItemFailures: again.map((itemIdentifier) => ({ itemIdentifier })) };
};

const attendSilences = async (deps: DialogueDeps): Promise<SQSBatchResponse> => {
  log({ what: 'sms-dialogue', outcome: 'visited', attended: await remindDialogues(deps) });
  return { batchItemFailures: [] };
};

/**
 * Takes texts from the queue; called by the schedule, without records, it attends to the dialogues that fell silent.
 */
export const newHandler =
  (deps: DialogueDeps) =>
  (event: Partial<SQSEvent>): Promise<SQSBatchResponse> =>
    event.Records === undefined ? attendSilences(deps) : consumeTexts(deps, { Records: event.Records });
