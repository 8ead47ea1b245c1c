/** Lets the state machine follow the case; reads HEAD and the waits only, so that it may be done in any order. */
import type { CaseStore, Head, Wait } from '#adapters/case-store/port.ts';
import type { Workflow } from '#adapters/workflow/port.ts';
import { machineForm, type Stage } from '#domain/terms/statuses.ts';
import { answerStage, endMark, endStage } from './answer-stage.ts';
import { presentStage, setGoing } from './start-execution.ts';

export interface AdvanceDeps {
  readonly store: Pick<CaseStore, 'claimGeneration' | 'waits' | 'putWait' | 'removeWait'>;
  readonly workflow: Pick<Workflow, 'start' | 'complete'>;
}

const isEndMark = ({ stage }: Wait): boolean => stage === endMark.stage;

/** Its execution runs in an older form of the machine, and is not answered any more. */
const isOfOlderForm = ({ form }: Wait): boolean => form !== machineForm;

/**
 * Whether no execution goes on with the case by itself: none was ever started, or the last one was told of its end, or runs in
 * an older form of the machine.
 */
const isAlone = (head: Head, waits: readonly Wait[]): boolean =>
  head.generation === 0 ||
  waits.some((wait) => wait.generation === head.generation && (isEndMark(wait) || isOfOlderForm(wait)));

const answerFor = (head: Head, { generation }: Wait): Stage =>
  generation < head.generation ? endStage : presentStage(head);

/**
 * Starts the execution of a case that has none, and answers every stage that the case has left.
 * @returns the waits that were found, those that are answered now among them
 */
export const advanceExecution = async (deps: AdvanceDeps, head: Head): Promise<readonly Wait[]> => {
  const { caseId } = head;
  const stage = presentStage(head);
  const waits = await deps.store.waits(caseId);
  if (stage !== endStage && isAlone(head, waits)) await setGoing(deps, head);
  for (const wait of waits) {
    if (isEndMark(wait) || isOfOlderForm(wait) || wait.stage === stage) continue;
    await answerStage(deps, caseId, wait, answerFor(head, wait));
  }
  return waits;
};
