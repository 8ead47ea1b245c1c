/** Answers a stage that the case has left, so that its execution goes on, or ends. */
import type { CaseStore, Wait } from '#adapters/case-store/port.ts';
import type { Workflow } from '#adapters/workflow/port.ts';
import type { Stage } from '#domain/terms/statuses.ts';

export const endStage: Stage = 'ended';

/** The mark that the execution of a generation was told of the case's end and will not go on. */
export const endMark = { stage: endStage, token: endStage } as const;

interface AnswerDeps {
  readonly store: Pick<CaseStore, 'putWait' | 'removeWait'>;
  readonly workflow: Pick<Workflow, 'complete'>;
}

/**
 * The end is marked before it is told: a case that is opened again sees by the mark that it needs a new execution, whatever breaks
 * in between. Answering twice is harmless.
 */
export const answerStage = async (
  { store, workflow }: AnswerDeps,
  caseId: string,
  { stage, token, generation }: Wait,
  now: Stage,
): Promise<void> => {
  if (now === endStage) await store.putWait(caseId, { ...endMark, generation });
  await workflow.complete(token, { stage: now });
  await store.removeWait(caseId, stage, token);
};
