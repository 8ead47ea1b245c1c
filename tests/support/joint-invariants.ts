/** What holds of several cases whatever was merged, split, split off, joined and withdrawn, in whatever order and at once. */
import { expect } from 'vitest';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import { goesOnAt, leadOf } from '#casework/goes-on.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import { type Seat, workersIn } from '#domain/complaint/joint/seats.ts';
import { ledgerOfWorker } from '#domain/complaint/ledger/case-ledger.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { type JointDesk, outcomeOf } from './joint-desk.ts';
import * as s from './story.ts';

/** What a test knows of the people, from what was answered to them. */
export interface Person {
  /** where they came in */
  readonly first: Seat;
  /** reports of retaliation that were taken and not answered */
  reports: number;
  asksToWithdraw: boolean;
}

const text = ({ caseId, worker }: Seat): string => `${caseId} ${worker}`;

const statesOf = (desk: JointDesk, ids: Iterable<string>) =>
  Promise.all([...ids].map((id) => desk.stateOf(id)));

/** Each person has one seat: in a case that is not merged, or one that they left themselves; and nobody has another. */
const seatsHold = async (desk: JointDesk, ids: Iterable<string>, people: readonly Person[]) => {
  const last = await Promise.all(people.map(({ first }) => goesOnAt(desk.store, first)));
  const states = await statesOf(desk, ids);
  const standing = new Map(
    states.flatMap(({ file, stage }) =>
      Object.entries(file.workers)
        // in a case that is merged nobody is any more
        .filter(([, each]) => stage.status !== 'merged' || each.standing !== 'in')
        .map(([worker, each]) => [text({ caseId: file.caseId, worker }), each.standing]),
    ),
  );
  expect(new Set(last.map(text)).size).toBe(people.length);
  for (const seat of last) expect(['in', 'left', 'withdrawn']).toContain(standing.get(text(seat)));
  const taken = [...standing].filter(([, each]) => each === 'in').map(([seat]) => seat);
  expect(taken.filter((seat) => !last.map(text).includes(seat))).toEqual([]);
  return last;
};

/** What was open is open, in the case where its worker is. */
const mattersHold = async (desk: JointDesk, people: readonly Person[], last: readonly Seat[]) => {
  for (const [n, { reports, asksToWithdraw }] of people.entries()) {
    const seat = last[n];
    if (seat === undefined) throw new Error('A person without a seat');
    const { file } = await desk.stateOf(seat.caseId);
    const open = file.retaliation.filter(({ worker, answered }) => worker === seat.worker && !answered);
    expect([text(seat), open.length]).toEqual([text(seat), reports]);
    expect(file.workers[seat.worker]?.withdrawalAsked !== undefined).toBe(asksToWithdraw);
    for (const { id } of isOpen((await desk.stateOf(seat.caseId)).stage.status) ? open : [])
      expect(file.clocks.map(({ clock }) => clock)).toContain(`retaliation_contact:${id}`);
  }
};

/** No circle, no case without workers or clocks, and every HEAD is what its events say. */
const casesHold = async (desk: JointDesk, ids: Iterable<string>) => {
  for (const id of ids) {
    const state = await desk.stateOf(id);
    expect((await leadOf(desk.store, id))?.state.stage.status).not.toBe('merged');
    expect(fold(await wholeHistory(desk.store, id))).toEqual(state);
    if (!isOpen(state.stage.status)) continue;
    expect(workersIn(state).length).toBeGreaterThan(0);
    expect(state.file.clocks.length).toBeGreaterThan(0);
  }
};

export const nothingIsLost = async (
  desk: JointDesk,
  ids: Iterable<string>,
  people: readonly Person[],
): Promise<void> => {
  await mattersHold(desk, people, await seatsHold(desk, ids, people));
  await casesHold(desk, ids);
};

/** What each person is owed and has got, in the case where they are. */
export const moneyOfAll = (desk: JointDesk, people: readonly Person[]) =>
  Promise.all(
    people.map(async ({ first }) => {
      const { caseId, worker } = await goesOnAt(desk.store, first);
      const { file } = await desk.stateOf(caseId);
      const { inForce, paid, owed, beyond } = ledgerOfWorker(file, worker);
      const waiting = file.payments
        .flatMap(({ lines }) => lines)
        .filter((line) => line.worker === worker && !line.verified)
        .reduce((sum, { fen }) => sum + fen, 0);
      return { inForce, paid, owed, beyond, waiting };
    }),
  );

/** From where they stand, all open cases come to an end: everybody withdraws. */
export const everyCaseEnds = async (desk: JointDesk, ids: Iterable<string>): Promise<void> => {
  for (const caseId of ids) {
    const { stage, file } = await desk.stateOf(caseId);
    if (!isOpen(stage.status)) continue;
    const by = { ...s.supervisor, office: file.office };
    for (const { id, answered } of file.retaliation)
      if (!answered)
        await desk.does(caseId, by, { type: 'answer_retaliation', id }, { words: { answer: 'Yes' } });
    for (const [worker] of workersIn({ file, stage })) {
      await desk.does(caseId, s.worker(worker), { type: 'request_withdrawal' });
      expect(outcomeOf(await desk.does(caseId, by, { type: 'confirm_withdrawal', worker }))).toBe('done');
    }
    expect((await desk.stateOf(caseId)).stage.status).toBe('withdrawn');
  }
};
