import { describe, expect, it } from 'vitest';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import type { CaseStore } from '#adapters/case-store/port.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import { goesOnAt, leadOf } from '#casework/goes-on.ts';
import { asHappened } from '#domain/complaint/joint/as-happened.ts';
import { jointCaseId, jointDesk, outcomeOf } from '../support/joint-desk.ts';
import * as s from '../support/story.ts';

type Desk = ReturnType<typeof jointDesk>;
type Step = Parameters<Desk['does']> extends [string, ...infer R] ? Readonly<R> : never;
const [a, b, c] = [jointCaseId(0), jointCaseId(1), jointCaseId(2)];
const contact = (phone: string) => ({ phone, channel: 'sms' as const, language: 'zh-CN', mayBePlain: true });
const zhang = { identity: { name: '张 伟' }, contact: contact('+8613800000001') };
const li = { identity: { name: '李 娜' }, contact: contact('+8613800000002') };

const desk = async (store: CaseStore = memoryCaseStore()) => {
  const all = jointDesk(store);
  await all.files(0, zhang);
  await all.files(1, li);
  return all;
};

const versions = async ({ store }: Desk) =>
  Promise.all([a, b, c].map(async (id) => (await store.head(id))?.version));

describe('a merge', () => {
  it('moves worker, claim, identity, contact and account to the lead, under references of its own', async () => {
    const all = await desk();
    const { store, vault, merges, stateOf } = all;
    expect(outcomeOf(await merges(b, a))).toBe('done');
    const [lead, child] = [await stateOf(a), await stateOf(b)];
    expect(child.stage).toEqual({ status: 'merged', into: a });
    expect(lead.file.workers.w2).toMatchObject({
      standing: 'in',
      endOfWork: '2026-03-31',
      sums: { claimed: 200_000 },
      cameFrom: { caseId: b, worker: 'w1' },
    });
    expect(lead.file.links).toEqual([{ other: b, relation: 'child' }]);
    const { person } = lead.file.workers.w2 ?? {};
    const before = child.file.workers.w1?.person;
    expect(person?.identity).toBe(person?.contact);
    expect(person?.identity).not.toBe(before?.identity);
    expect(await vault.get(a, 'identity', person?.identity ?? '')).toEqual(li.identity);
    expect(await vault.get(a, 'contact', person?.contact ?? '')).toEqual(li.contact);
    const told = (await wholeHistory(store, a)).flatMap(asHappened).map(({ event }) => event);
    const account = told.find((event) => event.type === 'message_written')?.words?.what_happened ?? '';
    expect(await vault.get(a, 'text', account)).toEqual({ text: 'They owe 1' });
    expect(await goesOnAt(store, { caseId: b, worker: 'w1' })).toEqual({ caseId: a, worker: 'w2' });
    expect((await leadOf(store, b))?.caseId).toBe(a);
  });

  it('is done once under its key, and for all of its cases', async () => {
    const all = await desk();
    const merge = (into: string) =>
      all.does(b, s.supervisor, { type: 'merge_case', into }, { idempotencyKey: 'm' });
    expect((await merge(a)).outcome).toBe('done');
    const before = await versions(all);
    expect((await merge(a)).outcome).toBe('repeated');
    expect((await merge(c)).outcome).toBe('key-reused');
    expect(await versions(all)).toEqual(before);
  });

  it.each([
    ['itself', b, 'already-done'],
    ['a case that is not there', c, 'no-such-other-case'],
  ])('into %s is refused', async (_, into, code) => {
    const all = await desk();
    expect(outcomeOf(await all.merges(b, into))).toBe(code);
    expect((await all.stateOf(b)).stage.status).toBe('triage');
  });

  const roads: readonly (readonly [status: string, steps: readonly Step[]])[] = [
    [
      'under_review',
      [
        [s.officer, { type: 'propose_refusal', reason: 'insufficient_facts' }, { words: { grounds: 'No' } }],
        [s.supervisor, { type: 'approve_refusal' }, { words: { letter: 'No' } }],
        [s.worker(), { type: 'request_review' }],
      ],
    ],
    [
      'closed',
      [
        [s.officer, { type: 'accept_complaint' }],
        [s.supervisor, { type: 'close_case', reason: 'unfounded' }],
      ],
    ],
    [
      'withdrawn',
      [
        [s.worker(), { type: 'request_withdrawal' }],
        [s.supervisor, { type: 'confirm_withdrawal', worker: 'w1' }],
      ],
    ],
  ];

  it.each(roads)('into a lead that is %s is refused before anything is written', async (status, steps) => {
    const all = await desk();
    for (const step of steps) expect(outcomeOf(await all.does(a, ...step))).toBe('done');
    expect((await all.stateOf(a)).stage.status).toBe(status);
    const before = await versions(all);
    expect(outcomeOf(await all.merges(b, a))).toBe('wrong-status');
    expect(await versions(all)).toEqual(before);
  });

  it('into a case that was merged itself is refused', async () => {
    const all = await desk();
    await all.files(2);
    await all.merges(a, c);
    expect(outcomeOf(await all.merges(b, a))).toBe('wrong-status');
  });
});

describe('what is open', () => {
  it('goes along: a report, a wish to withdraw, a danger, a lane, each with its day and its clock', async () => {
    const all = await desk();
    const { does, merges, stateOf, watch } = all;
    await does(
      b,
      s.worker(),
      { type: 'report_retaliation', kind: 'threat' },
      { words: { what: 'He threatened me' } },
    );
    await does(b, s.worker(), { type: 'request_withdrawal' });
    await does(b, s.worker(), { type: 'report_danger' });
    await does(b, s.officer, { type: 'acknowledge_danger' });
    const before = await stateOf(b);
    watch.at += 3_600_000;
    expect(outcomeOf(await merges(b, a))).toBe('done');
    const [lead, child] = [await stateOf(a), await stateOf(b)];
    const { at } = before.file.retaliation[0] ?? {};
    expect(lead.file.retaliation).toEqual([{ id: 'r1', worker: 'w2', kind: 'threat', at, answered: false }]);
    expect(lead.file.workers.w2?.withdrawalAsked).toBe(true);
    expect(lead.file.danger).toEqual(before.file.danger);
    expect(lead.file.lanes).toEqual(expect.arrayContaining([...before.file.lanes]));
    const due = (state: typeof lead, clock: string) =>
      state.file.clocks.find((each) => each.clock === clock)?.due;
    for (const clock of ['retaliation_contact:r1', 'withdrawal_check', 'danger_handed_over'])
      expect([clock, due(lead, clock)]).toEqual([clock, due(before, clock)]);
    expect(due(before, 'danger_handed_over')).toBeDefined();
    expect(child.file).toMatchObject({ retaliation: [], clocks: [] });
    expect(child.file.danger).toBeUndefined();
    await does(a, s.officer, { type: 'accept_complaint' });
    const closing = { type: 'close_case', reason: 'unfounded' } as const;
    expect(outcomeOf(await does(a, s.supervisor, closing))).toBe('danger-open');
    await does(a, s.supervisor, { type: 'dismiss_danger' }, { words: { reasons: 'None' } });
    expect(outcomeOf(await does(a, s.supervisor, closing))).toBe('danger-open');
    const answer = { type: 'answer_retaliation', id: 'r1' } as const;
    expect(outcomeOf(await does(a, s.supervisor, answer, { words: { answer: 'We spoke' } }))).toBe('done');
    expect(outcomeOf(await does(a, s.supervisor, closing))).toBe('done');
  });

  it('goes back with a split, and only what is still open', async () => {
    const all = await desk();
    const { does, merges, splits, stateOf, store, vault } = all;
    for (const what of ['First', 'Second'])
      await does(b, s.worker(), { type: 'report_retaliation', kind: 'threat' }, { words: { what } });
    await merges(b, a);
    await does(a, s.supervisor, { type: 'answer_retaliation', id: 'r1' }, { words: { answer: 'We spoke' } });
    await does(a, s.worker('w2'), { type: 'write_message' }, { words: { message: 'From the joint case' } });
    await does(a, s.worker('w2'), { type: 'state_claim', claim: { claimedFen: 77 } });
    expect(outcomeOf(await splits(b))).toBe('done');
    const [lead, child] = [await stateOf(a), await stateOf(b)];
    expect(lead.file.retaliation.map(({ id }) => id)).toEqual(['r1']);
    expect(lead.file.clocks.map(({ clock }) => clock)).not.toContain('retaliation_contact:r2');
    expect(child.file.retaliation).toMatchObject([{ worker: 'w1', answered: false }]);
    const [report] = child.file.retaliation;
    expect(child.file.clocks.map(({ clock }) => clock)).toContain(`retaliation_contact:${report?.id}`);
    expect(child.file.workers.w1).toMatchObject({ standing: 'in', sums: { claimed: 77 } });
    expect(lead.file.workers.w2).toMatchObject({
      standing: 'split_off',
      goesOnIn: { caseId: b, worker: 'w1' },
    });
    const texts = (await wholeHistory(store, b))
      .flatMap(asHappened)
      .flatMap(({ event }) => (event.type === 'message_written' ? [event.words?.message ?? ''] : []));
    expect(await vault.get(b, 'text', texts[0] ?? '')).toEqual({ text: 'From the joint case' });
    expect(texts).toHaveLength(1);
    const contactRef = child.file.workers.w1?.person?.contact ?? '';
    expect(await vault.get(b, 'contact', contactRef)).toEqual(li.contact);
  });

  it('that cannot go along bars the merge: an accepted case into one that is not, findings, an answer awaited', async () => {
    const all = await desk();
    const { does, merges } = all;
    await does(b, s.officer, { type: 'accept_complaint' });
    expect(outcomeOf(await merges(b, a))).toBe('wrong-status');
    await does(a, s.officer, { type: 'accept_complaint' });
    await does(b, s.supervisor, { type: 'assign_case', lead: 'i.li', co: 'i.wang' });
    await does(b, s.inspector, { type: 'begin_inspection' });
    const asks = {
      type: 'request_information',
      from: 'p1',
      dueOn: '2026-04-10',
      items: ['wage_ledger'],
    } as const;
    expect(outcomeOf(await does(b, s.inspector, { ...asks, items: [...asks.items] }))).toBe('done');
    expect(outcomeOf(await merges(b, a))).toBe('in-dispute');
    await does(b, s.inspector, { type: 'record_employer_answer', id: 'q1', complete: true });
    await does(b, s.inspector, {
      type: 'record_findings',
      lines: [{ worker: 'w1', fen: 100 }],
      violations: [],
      inspectors: ['i.li', 'i.wang'],
    });
    expect(outcomeOf(await merges(b, a))).toBe('too-late');
    expect(outcomeOf(await merges(a, b))).toBe('done');
  });

  it('keeps of each limit the earlier day', async () => {
    const all = jointDesk(memoryCaseStore());
    await all.files(1);
    all.watch.at += 3 * 86_400_000;
    await all.files(0);
    const due = async (id: string) =>
      (await all.stateOf(id)).file.clocks.find(({ limit }) => limit === 'acceptance')?.dueOn;
    const [earlier, later] = [await due(b), await due(a)];
    expect(earlier).not.toBe(later);
    await all.merges(b, a);
    expect(await due(a)).toBe(earlier);
  });
});

describe('a worker who filed twice', () => {
  const twice = async (other = zhang) => {
    const all = jointDesk(memoryCaseStore());
    await all.files(0, zhang);
    await all.files(1, other);
    return all;
  };

  it('has one seat and one claim after the merge: the phone and the name are the same', async () => {
    const all = await twice({ ...zhang, identity: { name: '张伟' } });
    await all.merges(b, a);
    const { workers } = (await all.stateOf(a)).file;
    expect(Object.keys(workers)).toEqual(['w1']);
    expect(workers.w1?.sums.claimed).toBe(200_000);
    expect(await goesOnAt(all.store, { caseId: b, worker: 'w1' })).toEqual({ caseId: a, worker: 'w1' });
    expect(outcomeOf(await all.splits(b))).toBe('done');
    expect((await all.stateOf(a)).file.workers.w1?.standing).toBe('in');
    expect((await all.stateOf(b)).file.workers.w1).toMatchObject({
      standing: 'in',
      sums: { claimed: 200_000 },
    });
  });

  it('is not taken for a workmate who uses the same phone', async () => {
    const all = await twice({ ...zhang, identity: { name: '王 芳' } });
    await all.merges(b, a);
    expect(Object.keys((await all.stateOf(a)).file.workers)).toEqual(['w1', 'w2']);
  });

  it('is known by the office where the phone does not tell', async () => {
    const all = await desk();
    expect(outcomeOf(await all.merges(b, a, [{ worker: 'w1', as: 'w7' }]))).toBe('no-such-worker');
    expect(outcomeOf(await all.merges(b, a, [{ worker: 'w1', as: 'w1' }]))).toBe('done');
    expect(Object.keys((await all.stateOf(a)).file.workers)).toEqual(['w1']);
  });
});

describe('a split', () => {
  const seats = async (all: Desk) =>
    Promise.all(
      [a, b].map(async (id) =>
        Object.values((await all.stateOf(id)).file.workers).filter(({ standing }) => standing === 'in'),
      ),
    );

  it('is refused when nobody else is left in the lead: the worker is in one case', async () => {
    const all = await desk();
    await all.merges(b, a);
    await all.does(a, s.worker('w1'), { type: 'leave_joint_case' });
    expect(outcomeOf(await all.splits(b))).toBe('limit-reached');
    expect((await all.stateOf(b)).stage.status).toBe('merged');
    expect((await seats(all))[0]).toHaveLength(1);
  });

  it('takes the worker out of a lead that was closed', async () => {
    const all = await desk();
    await all.does(a, s.officer, { type: 'accept_complaint' });
    await all.merges(b, a);
    await all.does(a, s.supervisor, { type: 'close_case', reason: 'unfounded' });
    expect(outcomeOf(await all.splits(b))).toBe('done');
    expect((await all.stateOf(a)).file.workers.w2?.standing).toBe('split_off');
    expect((await all.stateOf(b)).stage.status).toBe('triage');
  });

  it('brings nobody back who has left the lead', async () => {
    const all = await desk();
    await all.merges(b, a);
    await all.does(a, s.worker('w2'), { type: 'leave_joint_case' });
    expect(outcomeOf(await all.splits(b))).toBe('no-such-worker');
  });

  it('reaches the worker through a lead that was merged itself, and their old receipt follows', async () => {
    const all = await desk();
    await all.files(2);
    await all.merges(b, a);
    await all.merges(a, c);
    expect(await goesOnAt(all.store, { caseId: b, worker: 'w1' })).toEqual({ caseId: c, worker: 'w3' });
    expect(outcomeOf(await all.splits(b))).toBe('done');
    for (const seat of [
      { caseId: b, worker: 'w1' },
      { caseId: a, worker: 'w2' },
      { caseId: c, worker: 'w3' },
    ])
      expect(await goesOnAt(all.store, seat)).toEqual({ caseId: b, worker: 'w1' });
    expect(outcomeOf(await all.splits(a))).toBe('done');
    expect((await all.stateOf(a)).file.workers.w2?.standing).toBe('split_off');
    expect(await goesOnAt(all.store, { caseId: a, worker: 'w1' })).toEqual({ caseId: a, worker: 'w1' });
  });

  it('is not made while what was promised to the worker in the lead is not paid', async () => {
    const all = await desk();
    await all.merges(b, a);
    await all.does(a, s.officer, { type: 'begin_coordination' });
    const lines = ['w1', 'w2'].map((worker) => ({ worker, fen: 100 }));
    await all.does(a, s.officer, {
      type: 'settle_by_coordination',
      instalments: [{ dueOn: '2026-04-08', lines }],
    });
    expect(outcomeOf(await all.splits(b))).toBe('too-late');
  });
});

describe('workers who are split off', () => {
  it('go with what the vault holds of them and what is open about them, and can come back to their seat', async () => {
    const all = await desk();
    const { does, joins, splitsOff, merges, stateOf, vault } = all;
    await joins(a, li);
    await does(
      a,
      s.worker('w2'),
      { type: 'report_retaliation', kind: 'threat' },
      { words: { what: 'He shouted' } },
    );
    expect(outcomeOf(await splitsOff(a, ['w2'], 2))).toBe('done');
    const own = await stateOf(c);
    expect(Object.keys(own.file.workers)).toEqual(['w1']);
    expect(own.file.retaliation).toMatchObject([{ id: 'r1', worker: 'w1', answered: false }]);
    expect((await stateOf(a)).file.retaliation).toEqual([]);
    expect(await vault.get(c, 'identity', own.file.workers.w1?.person?.identity ?? '')).toEqual(li.identity);
    expect(outcomeOf(await splitsOff(a, ['w2'], 2))).toBe('already-done');
    expect(outcomeOf(await splitsOff(a, ['w1'], 3))).toBe('limit-reached');
    expect(outcomeOf(await merges(c, a))).toBe('done');
    expect(Object.keys((await stateOf(a)).file.workers)).toEqual(['w1', 'w2']);
    expect((await stateOf(a)).file.workers.w2).toMatchObject({ standing: 'in' });
    expect(await goesOnAt(all.store, { caseId: c, worker: 'w1' })).toEqual({ caseId: a, worker: 'w2' });
  });
});

describe('at once', () => {
  it('A into B and B into A: of eleven pairs each has one open case, with a clock and both workers', async () => {
    const all = jointDesk(memoryCaseStore());
    for (let pair = 0; pair < 11; pair += 1) {
      const [left, right] = [2 * pair, 2 * pair + 1];
      await Promise.all([all.files(left), all.files(right)]);
      const [one, two] = [jointCaseId(left), jointCaseId(right)];
      const outcomes = await Promise.all([all.merges(one, two), all.merges(two, one)]);
      expect(outcomes.map(outcomeOf).sort()).toEqual(['done', 'wrong-status']);
      const states = await Promise.all([all.stateOf(one), all.stateOf(two)]);
      const open = states.filter(({ stage }) => stage.status !== 'merged');
      expect(open).toHaveLength(1);
      expect(open[0]?.file.clocks.length).toBeGreaterThan(0);
      expect(Object.keys(open[0]?.file.workers ?? {})).toEqual(['w1', 'w2']);
    }
  });

  it('refuses in words what one transaction cannot hold, and writes nothing', async () => {
    const all = await desk();
    for (let n = 0; n < 60; n += 1)
      await all.does(b, s.worker(), { type: 'report_retaliation', kind: 'threat' });
    const before = await versions(all);
    expect(outcomeOf(await all.merges(b, a))).toBe('limit-reached');
    expect(await versions(all)).toEqual(before);
  });

  it('breaks off before the append without a trace in any case, and is done when sent again', async () => {
    const store = memoryCaseStore();
    const all = await desk(store);
    const broken = jointDesk({ ...store, append: () => Promise.reject(new Error('the line is dead')) });
    Object.assign(broken.vault, all.vault);
    const before = await versions(all);
    await expect(broken.merges(b, a)).rejects.toThrow('dead');
    expect(await versions(all)).toEqual(before);
    expect(outcomeOf(await all.merges(b, a))).toBe('done');
  });
});
