/** Lets the state machine follow the case; reads HEAD and the waits only, so that it may be done in any order. */
import type { CaseStore, Head, Wait } from '#adapters/case-store/port.ts';
import type { Workflow } from '#adapters/workflow/port.ts';
import { type Position, positions } from '#domain/terms/statuses.ts';
import { endMark, presentPosition, setGoing } from './start-execution.ts';

export interface AdvanceDeps {
  readonly store: Pick<CaseStore, 'claimGeneration' | 'waits' | 'removeWait'>;
  readonly workflow: Pick<Workflow, 'start' | 'complete'>;
}

const isEndMark = ({ stage }: Wait): boolean => stage === endMark.stage;

/**
 * Whether no execution goes on with the case by itself: none was ever started, or the last one took note of its end.
 */
const isAlone = (head: Head, waits: readonly Wait[]): boolean =>
  head.generation === 0 || waits.some((wait) => isEndMark(wait) && wait.generation === head.generation);

const answerFor = (head: Head, { generation }: Wait): Position =>
  generation < head.generation ? positions.closed : presentPosition(head);

/**
 * Starts the execution of a case that has none, and answers every stage that the case has left.
 * @returns the waits that were found, those that are answered now among them
 */
export const advanceExecution = async (
  { store, workflow }: AdvanceDeps,
  head: Head,
): Promise<readonly Wait[]> => {
  const { caseId } = head;
  const { stage } = presentPosition(head);
  const waits = await store.waits(caseId);
  if (stage !== 'ended' && isAlone(head, waits)) await setGoing({ store, workflow }, head);
  for (const wait of waits) {
    if (isEndMark(wait) || wait.stage === stage) continue;
    await workflow.complete(wait.token, answerFor(head, wait));
    await store.removeWait(caseId, wait.stage, wait.token);
  }
  return waits;
};
