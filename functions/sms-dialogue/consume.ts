/** Consumes texts from the queue: one group a phone, named by its blind index, in the order in which they came. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { givenAgain, takeInOrder } from '#functions/runtime/batch.ts';
import { queued } from '#functions/runtime/inbound-text.ts';
import { log } from '#functions/runtime/log.ts';
import type { DialogueDeps } from './deps.ts';

const name = 'sms-dialogue';

const consumeTexts = (deps: DialogueDeps) =>
  takeInOrder(name, { log }, async ({ body, messageId: message, attributes }) => {
    const { sid } = queued.parse(JSON.parse(body));
    // what understands a text is loaded with the first
    const { converse } = await import('./converse.ts');
    log({ function: name, message, sid, ...(await converse(deps, sid, attributes.MessageGroupId)) });
    return true;
  });

const attendSilences = async (deps: DialogueDeps): Promise<SQSBatchResponse> => {
  const [{ reportUnansweredDanger }, { remindDialogues }] = await Promise.all([
    import('./danger-silence.ts'),
    import('./silence.ts'),
  ]);
  const reported = await reportUnansweredDanger(deps);
  log({ function: name, outcome: 'visited', reported, attended: await remindDialogues(deps) });
  return givenAgain([]);
};

/**
 * Takes texts from the queue; called by the schedule, without records, it attends to the dialogues that fell silent.
 */
export const newHandler =
  (deps: DialogueDeps) =>
  (event: Partial<SQSEvent>): Promise<SQSBatchResponse> =>
    event.Records === undefined ? attendSilences(deps) : consumeTexts(deps)({ Records: event.Records });
