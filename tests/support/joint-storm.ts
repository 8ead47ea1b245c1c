/** Merges, splits and split-offs drawn by chance, in circles, one after the other or all at once. */
import fc from 'fast-check';
import { goesOnAt, leadOf } from '#casework/goes-on.ts';
import type { Actor } from '#domain/complaint/events/registry.ts';
import { workersIn } from '#domain/complaint/joint/seats.ts';
import { type JointDesk, jointCaseId, type Order, outcomeOf } from './joint-desk.ts';
import type { Person } from './joint-invariants.ts';
import * as s from './story.ts';

export interface Move {
  readonly do:
    | ('merge' | 'split' | 'split_off' | 'transfer')
    | ('join' | 'report' | 'ask' | 'confirm' | 'leave' | 'accept')
    | ('order' | 'pay' | 'record');
  /** which case or person, which other */
  readonly on: number;
  readonly other: number;
}

const moving = ['merge', 'merge', 'merge', 'split', 'split', 'split_off'] as const;
const others = ['join', 'report', 'ask', 'confirm', 'leave', 'accept', 'transfer'] as const;
const ofMoney = ['order', 'order', 'pay', 'record'] as const;

/** Only what is ordered, paid or recorded changes what anybody is owed or has got. */
export const changesMoney = ({ do: what }: Move): boolean => ofMoney.some((each) => each === what);

export const moveDrawn = (
  kinds: readonly Move['do'][] = [...moving, ...moving, ...others, ...ofMoney],
): fc.Arbitrary<Move> => fc.record({ do: fc.constantFrom(...kinds), on: fc.nat(50), other: fc.nat(50) });
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

  /** Somebody of this role in the office that has the case now. */
  const inOffice = async (caseId: string, actor: Actor): Promise<Actor> => ({
    ...actor,
    office: (await desk.stateOf(caseId)).file.office,
  });

  /** Each in turn, as far as it goes. */
  const doesEach = async (caseId: string, steps: readonly (readonly [Actor, Order])[]): Promise<void> => {
    for (const [actor, command] of steps) await desk.does(caseId, await inOffice(caseId, actor), command);
  };

  /** Inspected, and ordered to everybody who is in: somebody who lies before the order is passed over. */
  const order = async ({ on, other }: Move): Promise<void> => {
    const caseId = idAt(on);
    const inspectors = ['i.li', 'i.wang'];
    const lines = workersIn(await desk.stateOf(caseId)).map(([worker], n) => ({
      worker,
      fen: 1000 * (other + n + 1),
    }));
    await doesEach(caseId, [
      [s.officer, { type: 'accept_complaint' }],
      [s.supervisor, { type: 'assign_case', lead: 'i.li', co: 'i.wang' }],
      [s.inspector, { type: 'begin_inspection' }],
      [s.inspector, { type: 'record_findings', lines, violations: [], inspectors }],
      [
        s.inspector,
        {
          type: 'propose_order',
          liable: [{ party: 'p1', basis: 'direct', order: 1 }],
          lines,
          dueOn: `2026-04-${10 + (other % 15)}`,
          inspectors,
        },
      ],
      [s.supervisor, { type: 'issue_order' }],
    ]);
  };

  /** To one person, where they are now; verified, or still to be asked about. */
  const pays = async ({ on, other, do: what }: Move): Promise<void> => {
    const { caseId, worker } = await goesOnAt(desk.store, personAt(on).first);
    const lines = [{ worker, fen: 700 * (other + 1) }];
    await doesEach(caseId, [
      [s.officer, { type: 'record_payment', proof: 'bank_record', lines, again: true }],
    ]);
    const payment = (await desk.stateOf(caseId)).file.payments.at(-1)?.id;
    if (what === 'record' || payment === undefined) return;
    await desk.does(caseId, s.worker(worker), { type: 'confirm_payment', payment });
    await doesEach(caseId, [[s.officer, { type: 'verify_payment', payment, workers: [worker] }]]);
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
    const by = await inOffice(caseId, s.supervisor);
    const done = await desk.does(caseId, by, { type: 'confirm_withdrawal', worker });
    if (outcomeOf(done) === 'done') person.asksToWithdraw = false;
  };

  const takes = async (move: Move): Promise<void> => {
    const { on, other } = move;
    switch (move.do) {
      case 'merge':
        await doesEach(idAt(on), [[s.supervisor, { type: 'merge_case', into: idAt(other) }]]);
        return;
      case 'split': {
        const lead = await leadOf(desk.store, idAt(on));
        const by = await inOffice(lead?.caseId ?? idAt(on), s.supervisor);
        await desk.does(idAt(on), by, { type: 'split_case' }, { words: { why: 'another employer' } });
        return;
      }
      case 'transfer': {
        const { office } = (await desk.stateOf(idAt(on))).file;
        const toOffice = office === 'cn-440306' ? 'cn-440309' : 'cn-440306';
        await doesEach(idAt(on), [[s.supervisor, { type: 'transfer_case', toOffice, reason: 'place' }]]);
        return;
      }
      case 'order':
        return order(move);
      case 'pay':
      case 'record':
        return pays(move);
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
        await doesEach(idAt(on), [[s.officer, { type: 'accept_complaint' }]]);
        return;
      default:
        return move.do satisfies never;
    }
  };

  return { ids, people, takes };
};
