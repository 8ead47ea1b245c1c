/** Where a worker's matter goes on: whoever comes with an old receipt, phone or join code is led there. */
import type { CaseStore, Head } from '#adapters/case-store/port.ts';
import { mostMoves, type Seat } from '#domain/complaint/joint/seats.ts';

type ReadsHeads = Pick<CaseStore, 'head'>;

/** The seat that the worker has now: here, in the case that theirs was merged into, or in one that was split off for them. */
export const goesOnAt = async (store: ReadsHeads, from: Seat): Promise<Seat> => {
  let seat: Seat = { caseId: from.caseId, worker: from.worker };
  for (let moves = 0; moves < mostMoves; moves += 1) {
    const head = await store.head(seat.caseId);
    const next = head?.state.file.workers[seat.worker]?.goesOnIn;
    if (next === undefined) return seat;
    seat = { caseId: next.caseId, worker: next.worker };
  }
  return seat;
};

/** The case that a merged one goes on in; undefined where there is no such case. */
export const leadOf = async (store: ReadsHeads, caseId: string): Promise<Head | undefined> => {
  let head = await store.head(caseId);
  for (let moves = 0; moves < mostMoves && head?.state.stage.status === 'merged'; moves += 1)
    head = await store.head(head.state.stage.into);
  return head;
};
