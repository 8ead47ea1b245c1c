/** State transitions of a case, which Step Functions charges one by one: every state that is entered. */
import { isOpen, positionOf, type Status } from '#domain/terms/statuses.ts';

/** A stage is a wait and a question. */
const ofStage = 2;
/** Where does the case stand? */
const ofBeginning = 1;
const ofEnding = 1;

const stageAt = (status: Status) => positionOf(status).stage;

/**
 * @param before where the case stood; undefined or an end: the execution begins
 * Nothing within one stage, as nobody is asked anew.
 */
export const transitionsOfMove = (before: Status | undefined, now: Status): number => {
  const from = before !== undefined && isOpen(before) ? before : undefined;
  if (from === undefined) return isOpen(now) ? ofBeginning + ofStage : 0;
  if (stageAt(from) === stageAt(now)) return 0;
  return isOpen(now) ? ofStage : ofEnding;
};
