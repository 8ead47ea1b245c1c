/** A worker's seat: their place in one case. Who goes on elsewhere leaves a trace from seat to seat; only the last one counts. */
import type { CasesAtHand } from '../command.ts';
import type { CaseState, Worker } from '../file/state.ts';

export interface Seat {
  readonly caseId: string;
  readonly worker: string;
}

/** Longer than any worker's way; it bounds what a wrong trace could cost. */
export const mostMoves = 50;

export const isSameSeat = (a: Seat | undefined, b: Seat): boolean =>
  a?.caseId === b.caseId && a.worker === b.worker;

export const workerOn = (cases: CasesAtHand, { caseId, worker }: Seat): Worker | undefined =>
  cases.get(caseId)?.state.file.workers[worker];

export interface LastSeat extends Seat {
  /** on the way the worker came to a seat that was theirs already */
  readonly same: boolean;
}

/** The last seat of the worker among these cases. */
export const lastSeat = (cases: CasesAtHand, from: Seat): LastSeat => {
  let seat: LastSeat = { ...from, same: false };
  for (let moves = 0; moves < mostMoves; moves += 1) {
    const next = workerOn(cases, seat)?.goesOnIn;
    if (next === undefined || workerOn(cases, next) === undefined) return seat;
    seat = { caseId: next.caseId, worker: next.worker, same: seat.same || next.same === true };
  }
  return seat;
};

export type WorkerEntry = readonly [ref: string, worker: Worker];

/** Who is in the case: it is their case, and they go on nowhere else. */
export const workersIn = ({ file }: CaseState): readonly WorkerEntry[] =>
  Object.entries(file.workers).filter(([, { standing }]) => standing === 'in');

/** The case that this one was merged into, and the one that that was merged into, as far as they are at hand. */
export const leadsOf = ({ stage }: CaseState, cases: CasesAtHand): readonly string[] => {
  const leads: string[] = [];
  let next = stage.status === 'merged' ? stage.into : undefined;
  while (next !== undefined && !leads.includes(next) && leads.length < mostMoves) {
    leads.push(next);
    const after: CaseState['stage'] | undefined = cases.get(next)?.state.stage;
    next = after?.status === 'merged' ? after.into : undefined;
  }
  return leads;
};
