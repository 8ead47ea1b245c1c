/** Takes due cases from the queue and lets the domain decide what a reached deadline does. */
import * as z from 'zod/mini';
import type { SubmitPlain, Submitted } from '#casework/submission.ts';
import { takeTogether } from '#functions/runtime/batch.ts';
import type { log } from '#functions/runtime/log.ts';

export interface DeadlineWorkerDeps {
  readonly submit: SubmitPlain;
  readonly log: typeof log;
}

const dueCase = z.object({ caseId: z.string() });

/** Whether a due case is dealt with. A refusal is an answer too: the case has moved on, or another message of the same tick was quicker. */
const isSettled = ({ outcome }: Submitted): boolean => outcome !== 'conflict';

const name = 'deadline-worker';

export const newHandler = (deps: DeadlineWorkerDeps) =>
  takeTogether(name, deps, async ({ body }) => {
    const { caseId } = dueCase.parse(JSON.parse(body));
    const submitted = await deps.submit({
      caseId,
      command: { type: 'reach_deadline' },
      actor: { role: 'system', id: 'clock' },
    });
    deps.log({ function: name, outcome: submitted.outcome, caseId });
    return isSettled(submitted);
  });
