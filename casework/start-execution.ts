import type { CaseStore, Head } from '#adapters/case-store/port.ts';
import type { Workflow } from '#adapters/workflow/port.ts';
import { positionOf, type Stage } from '#domain/terms/statuses.ts';

export const presentStage = ({ state }: Pick<Head, 'state'>): Stage => positionOf(state.stage.status).stage;

/** At most 80 letters (Step Functions), unique for 90 days. */
export const executionName = (caseId: string, generation: number): string => `${caseId}-g${generation}`;

/**
 * Starts the next execution of an open case at the stage where the case stands, and counts it on HEAD. Started first and
 * claimed then: the name is the same for all who try, so that whatever breaks in between, the next try finds what was
 * started. An execution of an older generation finds itself outdated at its next step and ends.
 */
export const setGoing = async (
  deps: { readonly store: Pick<CaseStore, 'claimGeneration'>; readonly workflow: Pick<Workflow, 'start'> },
  head: Head,
): Promise<void> => {
  const { caseId } = head;
  const generation = head.generation + 1;
  const stage = presentStage(head);
  await deps.workflow.start(executionName(caseId, generation), { caseId, generation, stage });
  await deps.store.claimGeneration(caseId, generation);
};
