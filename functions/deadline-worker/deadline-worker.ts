/** Takes due cases from the queue and lets the domain decide what a reached deadline does. */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import type { Submit, Submitted } from '#casework/submission.ts';
import { accident, type log } from '#functions/runtime/log.ts';

export interface DeadlineWorkerDeps {
  readonly submit: Submit;
  readonly log: typeof log;
}

const dueCase = z.object({ caseId: z.string() });

/**
 * Whether a due case is dealt with. A refusal is an answer too: the case has moved on, or another message of the same
 * tick was quicker.
 */
const isSettled = ({ outcome }: Submitted): boolean => outcome !== 'conflict';

const reach = async (
  { submit, log }: DeadlineWorkerDeps,
  { body, messageId }: SQSRecord,
): Promise<boolean> => {
  try {
    const { caseId } = dueCase.parse(JSON.parse(body));
    const submitted = await submit({
      caseId,
      command: { type: 'reach_deadline' },
      actor: { role: 'system', id: 'clock' },
    });
    log({ what: 'deadline-worker', outcome: submitted.outcome, caseId });
    return isSettled(submitted);
  } catch (error) {
    log({ what: 'deadline-worker', outcome: 'failed', message: messageId, ...accident(error) });
    return false;
  }
};

export const newHandler =
  (deps: DeadlineWorkerDeps) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const settled = await Promise.all(Records.map((record) => reach(deps, record)));
    const again = Records.filter((_, n) => !settled[n]);
    return { batchItemFailures: again.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
