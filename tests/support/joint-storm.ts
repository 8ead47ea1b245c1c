/** Merges, splits and split-offs drawn by chance, in circles, one after the other or all at once. */
import fc from 'fast-check';
import { goesOnAt } from '#casework/goes-on.ts';
import { workersIn } from '#domain/complaint/joint/seats.ts';
import { type JointDesk, jointCaseId, outcomeOf } from './joint-desk.ts';
import type { Person } from './joint-invariants.ts';
import * as s from './story.ts';

export interface Move {
  readonly do: 'merge' | 'split' | 'split_off' | 'join' | 'report' | 'ask' | 'confirm' | 'leave' | 'accept';
  /** which case or person, which other */
  readonly on: number;
  readonly other: number;
}

const moving = ['merge', 'merge', 'merge', 'split', 'split', 'split_off'] as const;
const others = ['join', 'report', 'ask', 'confirm', 'leave', 'accept'] as const;

export const moveDrawn = (kinds: readonly Move['do'][] = [...moving, ...others]): fc.Arbitrary<Move> =>
  fc.record({ do: fc.constantFrom(...kinds), on: fc.nat(50), other: fc.nat(50) });
export const movingOnly: readonly Move['do'][] = moving;

const cases = 5;

/** Five cases of two workers each, whose people can be told apart. */
export const town = async (desk: JointDesk) => {
  const people: Person[] = [];
  const ids: string[] = [];
  const comesIn = (caseId: string, worker: string) =>
    people.push({ first: { caseId, worker }, reports: 0, asksToWithdraw: false });
  for (let n = 0; n < cases; n += 1) {
    const caseId = jointCaseId(n);
    await desk.files(n);
    await desk.joins(caseId);
    comesIn(caseId, 'w1');
    comesIn(caseId, 'w2');
    ids.push(caseId);
  }

  const idAt = (n: number): string => ids[n % ids.length] ?? '';
  const personAt = (n: number): Person => {
    const person = people[n % people.length];
    if (person === undefined) throw new Error('Nobody there');
    return person;
  };

  /** By the person themselves, where they are now. */
  const byPerson = async (
    n: number,
    type: 'report_retaliation' | 'request_withdrawal' | 'leave_joint_case',
  ) => {
    const { caseId, worker } = await goesOnAt(desk.store, personAt(n).first);
    const by = s.worker(worker);
    const done =
      type === 'report_retaliation'
        ? await desk.does(caseId, by, { type, kind: 'threat' })
        : await desk.does(caseId, by, { type });
    return outcomeOf(done) === 'done';
  };

  const splitOff = async ({ on }: Move): Promise<void> => {
    const caseId = idAt(on);
    const [first] = workersIn(await desk.stateOf(caseId));
    if (first === undefined) return;
    const n = cases + ids.length;
    ids.push(jointCaseId(n));
    if (outcomeOf(await desk.splitsOff(caseId, [first[0]], n)) !== 'done')
      ids.splice(ids.indexOf(jointCaseId(n)), 1);
  };

  const confirm = async ({ on }: Move): Promise<void> => {
    const person = personAt(on);
    const { caseId, worker } = await goesOnAt(desk.store, person.first);
    const done = await desk.does(caseId, s.supervisor, { type: 'confirm_withdrawal', worker });
    if (outcomeOf(done) === 'done') person.asksToWithdraw = false;
  };

  const takes = async (move: Move): Promise<void> => {
    const { on, other } = move;
    switch (move.do) {
      case 'merge':
        await desk.merges(idAt(on), idAt(other));
        return;
      case 'split':
        await desk.splits(idAt(on));
        return;
      case 'split_off':
        return splitOff(move);
      case 'join': {
        const caseId = idAt(on);
        const joined = await desk.joins(caseId);
        if (joined.outcome !== 'done') return;
        const { event } = joined.events.find((each) => each.event.type === 'worker_joined') ?? {};
        if (event?.type === 'worker_joined') comesIn(caseId, event.worker);
        return;
      }
      case 'report':
        if (await byPerson(on, 'report_retaliation')) personAt(on).reports += 1;
        return;
      case 'ask':
        if (await byPerson(on, 'request_withdrawal')) personAt(on).asksToWithdraw = true;
        return;
      case 'leave':
        if (await byPerson(on, 'leave_joint_case')) personAt(on).asksToWithdraw = false;
        return;
      case 'confirm':
        return confirm(move);
      case 'accept':
        await desk.does(idAt(on), s.officer, { type: 'accept_complaint' });
        return;
      default:
        return move.do satisfies never;
    }
  };

  return { ids, people, takes };
};
