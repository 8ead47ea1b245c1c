/** The way that a case usually goes on from a status, as a help for the eye: what it may do is in the status graph. */
import type { Procedure } from '#domain/procedure/procedure.ts';
import { isOpen, type Status } from '#domain/terms/statuses.ts';

/** What usually comes next; of several the first that the procedure has. */
export const usualNext: Readonly<Record<Status, readonly Status[]>> = {
  triage: ['accepted'],
  awaiting_completion: ['triage'],
  coordination: ['plan_active'],
  accepted: ['assigned', 'mediation_offered'],
  assigned: ['investigating'],
  investigating: ['order_issued'],
  suspended: ['investigating'],
  order_issued: ['performed'],
  hearing: ['decision_issued'],
  decision_issued: ['performed'],
  enforcement: ['performed'],
  mediation_offered: ['mediation'],
  mediation: ['agreement'],
  agreement: ['performed'],
  confirmation: ['agreement'],
  plan_active: ['performed'],
  breached: ['performed'],
  performed: ['closed'],
  transferred: ['closed'],
  arbitration: ['closed'],
  court: ['closed'],
  police: ['closed'],
  under_review: [],
  closure_disputed: ['closed'],
  refused: [],
  closed: [],
  withdrawn: [],
  merged: [],
};

const hasStage = ({ stages }: Procedure, status: Status): boolean =>
  !isOpen(status) || stages.some((each) => each === status);

/** The statuses to come, in order, to an end. */
export const usualWay = (procedure: Procedure, from: Status): readonly Status[] => {
  const way: Status[] = [];
  for (let at: Status | undefined = from; at !== undefined; ) {
    at = usualNext[at].find((each) => hasStage(procedure, each) && !way.includes(each));
    if (at !== undefined) way.push(at);
  }
  return way;
};
