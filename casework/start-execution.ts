import type { CaseStore, Head } from '#adapters/case-store/port.ts';
import type { Workflow } from '#adapters/workflow/port.ts';
import { type Position, positionOf } from '#domain/terms/statuses.ts';

export const presentPosition = ({ state }: Pick<Head, 'state'>): Position => positionOf(state.stage.status);

/** The mark that the execution of a generation took note of the case's end and will not go on. */
export const endMark = { stage: 'ended', token: 'ended' } as const;

/** At most 80 letters (Step Functions), unique for 90 days. */
const executionName = (caseId: string, generation: number): string => `${caseId}-g${generation}`;

/**
 * Starts the next execution of an open case at the stage where the case stands, and writes it on HEAD. Started first and
 * claimed then: the name is the same for all who try, so that whatever breaks in between, the next try finds what was
 * started. An execution of an older generation finds itself outdated at its next step and ends.
 */
export const setGoing = async (
  deps: { readonly store: Pick<CaseStore, 'claimGeneration'>; readonly workflow: Pick<Workflow, 'start'> },
  head: Head,
): Promise<void> => {
  const { caseId } = head;
  const generation = head.generation + 1;
  const startAt = presentPosition(head).stage;
  const arn = await deps.workflow.start(executionName(caseId, generation), { caseId, generation, startAt });
  await deps.store.claimGeneration(caseId, generation, arn);
};
