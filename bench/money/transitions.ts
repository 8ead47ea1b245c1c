/** State transitions of a case, which Step Functions charges one by one: every state that is entered, in all executions. */
import { isOpen, positionOf, type Status } from '#domain/terms/statuses.ts';

/** A stage is a wait and a question; so is another machine, seen from the complaint's. */
const ofStage = 2;
/** A machine begins and asks where the case stands. */
const ofBeginning = 2;
const ofHandingBack = 1;
/** Looks once more, asks whether it is over, and ends. */
const ofEnding = 3;

const machineAt = (status: Status) => positionOf(status).machine;
const stageAt = (status: Status) => positionOf(status).stage;

const enters = (before: Status | undefined, status: Status): number => {
  const another = before === undefined || machineAt(before) !== machineAt(status);
  const nested = machineAt(status) !== 'complaint';
  return ofStage + (another && nested ? ofStage + ofBeginning : 0);
};

const leaves = (before: Status | undefined, now: Status): number =>
  before !== undefined && machineAt(before) !== 'complaint' && machineAt(before) !== machineAt(now)
    ? ofHandingBack
    : 0;

/**
 * @param before where the case stood; undefined or an end: the execution begins
 * Nothing within one stage, as nobody is asked anew.
 */
export const transitionsOfMove = (before: Status | undefined, now: Status): number => {
  const from = before !== undefined && isOpen(before) ? before : undefined;
  if (from === undefined) return isOpen(now) ? ofBeginning + enters(undefined, now) : 0;
  if (stageAt(from) === stageAt(now)) return 0;
  return leaves(from, now) + (isOpen(now) ? enters(from, now) : ofEnding);
};
