import { describe, expect, it } from 'vitest';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import type { CaseStore } from '#adapters/case-store/port.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import { goesOnAt, leadOf } from '#casework/goes-on.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
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

const clockNamed = ({ file }: CaseState, name: string) => file.clocks.find(({ clock }) => clock === name);

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

  it('brings what nobody has read, and leaves it where it was read', async () => {
    const all = await desk();
    const { does, merges, stateOf } = all;
    const writes = () =>
      does(b, s.worker(), { type: 'write_message' }, { words: { message: 'Nobody has called' } });
    await writes();
    const read = (await stateOf(b)).file.unread[0]?.seq ?? 0;
    await does(b, s.officer, { type: 'mark_messages_read', upTo: read });
    await writes();
    expect(outcomeOf(await merges(b, a))).toBe('done');
    const [lead, child] = [await stateOf(a), await stateOf(b)];
    expect([lead.file.unread.map(({ worker }) => worker), child.file.unread]).toEqual([['w2'], []]);
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
        [s.supervisor, { type: 'close_case', reason: 'premature' }],
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
    expect(lead.file.workers.w2?.withdrawalAsked).toBe(before.file.workers.w1?.withdrawalAsked);
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
    const closing = { type: 'close_case', reason: 'premature' } as const;
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

  it('that cannot go along bars the merge: an accepted case into one that is not, an answer awaited', async () => {
    const all = await desk();
    const { does, merges, stateOf } = all;
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
    const { undecidedSince } = (await stateOf(b)).file.findings ?? {};
    expect(outcomeOf(await merges(b, a))).toBe('done');
    const { findings, workers, closingBases, clocks } = (await stateOf(a)).file;
    // found about one of the two workers: that one's is decided in its time, the other's is looked into
    expect(findings).toEqual({ violations: [], undecidedSince, outdated: true });
    expect(workers).toMatchObject({ w1: { sums: { assessed: 0 } }, w2: { sums: { assessed: 100 } } });
    expect(clocks.map(({ clock }) => clock)).toContain('investigation');
    expect(closingBases).toContain('findings_recorded');
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
    await all.does(a, s.supervisor, { type: 'close_case', reason: 'premature' });
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

  it('brings back what was promised and paid in the lead, with its day, and its clock', async () => {
    const all = await desk();
    await all.merges(b, a);
    await all.does(a, s.officer, { type: 'begin_coordination' });
    const lines = ['w1', 'w2'].map((worker) => ({ worker, fen: 100 }));
    await all.does(a, s.officer, {
      type: 'settle_by_coordination',
      instalments: [{ dueOn: '2026-04-08', lines }],
    });
    await all.does(a, s.officer, {
      type: 'record_payment',
      proof: 'bank_record',
      lines: [{ worker: 'w2', fen: 40 }],
    });
    await all.does(a, s.worker('w2'), { type: 'confirm_payment' });
    await all.does(a, s.officer, { type: 'verify_payment', payment: 'm1', workers: ['w2'] });
    expect(outcomeOf(await all.splits(b))).toBe('done');
    const [lead, child] = [await all.stateOf(a), await all.stateOf(b)];
    expect(child.file.workers.w1?.sums).toMatchObject({ agreed: 100, paid: 40, confirmed: 40 });
    expect(clockNamed(child, 'carried_instalment:o1-1')).toMatchObject({ named: '2026-04-08' });
    expect(clockNamed(lead, 'instalment:1')).toBeDefined();
    // paid meanwhile, and gone on elsewhere with it: known once, as it is now
    await all.does(b, s.officer, { type: 'accept_complaint' });
    await all.does(b, s.officer, {
      type: 'record_payment',
      proof: 'bank_record',
      lines: [{ worker: 'w1', fen: 60 }],
      paidOn: '2026-03-30',
    });
    await all.does(b, s.worker(), { type: 'confirm_payment' });
    await all.does(b, s.officer, { type: 'verify_payment', payment: 'm2', workers: ['w1'] });
    expect((await all.stateOf(b)).file.clocks.map(({ limit }) => limit)).not.toContain('carried_instalment');
    await all.joins(a);
    await all.splitsOff(a, ['w1'], 2);
    await all.does(c, s.officer, { type: 'accept_complaint' });
    expect(outcomeOf(await all.merges(b, c))).toBe('done');
    const own = await all.stateOf(c);
    expect(own.file.workers).toMatchObject({ w2: { sums: { agreed: 100, paid: 100, confirmed: 100 } } });
  });

  it('of who is the same person in both leaves their money where they were before', async () => {
    const all = await desk();
    await all.does(b, s.officer, { type: 'begin_coordination' });
    await all.does(b, s.officer, {
      type: 'settle_by_coordination',
      instalments: [{ dueOn: '2026-04-08', lines: [{ worker: 'w1', fen: 100 }] }],
    });
    await all.does(a, s.officer, { type: 'begin_coordination' });
    await all.does(a, s.officer, {
      type: 'settle_by_coordination',
      instalments: [{ dueOn: '2026-04-08', lines: [{ worker: 'w1', fen: 300 }] }],
    });
    const same = [{ worker: 'w1', as: 'w1' }];
    expect(outcomeOf(await all.merges(b, a, same))).toBe('in-dispute');
  });

  it('is made by the office that has the joint case now, and keeps the case there', async () => {
    const all = await desk();
    await all.merges(b, a);
    await all.does(a, s.supervisor, { type: 'transfer_case', toOffice: 'cn-440309', reason: 'place' });
    expect(outcomeOf(await all.splits(b))).toBe('not-your-office');
    const there = { role: 'supervisor', id: 's.long', office: 'cn-440309' } as const;
    const split = await all.does(b, there, { type: 'split_case' }, { words: { why: 'another employer' } });
    expect(outcomeOf(split)).toBe('done');
    expect((await all.stateOf(b)).file).toMatchObject({
      office: 'cn-440309',
      workers: { w1: { standing: 'in' } },
    });
  });
});

describe('cases in which sums are ordered', () => {
  const inspectors = ['i.li', 'i.wang'];
  /** Ordered to everybody who is in. */
  const orders = async ({ does, stateOf }: Desk, id: string, fen: number, dueOn: string) => {
    const lines = Object.keys((await stateOf(id)).file.workers).map((worker) => ({ worker, fen }));
    const liable = [{ party: 'p1', basis: 'direct' as const, order: 1 }];
    const steps: readonly Step[] = [
      [s.officer, { type: 'accept_complaint' }],
      [s.supervisor, { type: 'assign_case', lead: 'i.li', co: 'i.wang' }],
      [s.inspector, { type: 'begin_inspection' }],
      [s.inspector, { type: 'record_findings', lines, violations: [], inspectors }],
      [s.inspector, { type: 'propose_order', liable, lines, dueOn, inspectors }],
      [s.supervisor, { type: 'issue_order' }],
    ];
    for (const step of steps) expect(outcomeOf(await does(id, ...step))).toBe('done');
  };

  it('merge with what is owed, as one event however many workers there are', async () => {
    const all = await desk();
    for (let n = 1; n < 150; n += 1) await all.joins(b);
    await orders(all, b, 500_000, '2026-04-10');
    await orders(all, a, 700_000, '2026-04-20');
    const lines = Array.from({ length: 150 }, (_, n) => ({ worker: `w${n + 1}`, fen: 200_000 + n }));
    await all.does(b, s.inspector, { type: 'record_payment', proof: 'bank_record', lines });
    await all.does(b, s.worker('w7'), { type: 'confirm_payment' });
    await all.does(b, s.inspector, { type: 'verify_payment', payment: 'm1', workers: ['w7'] });
    const merged = await all.merges(b, a);
    expect(outcomeOf(merged)).toBe('done');
    const there = await wholeHistory(all.store, a);
    expect(there.filter(({ event }) => event.type === 'ledger_carried')).toHaveLength(1);
    const lead = await all.stateOf(a);
    expect(lead.stage.status).toBe('order_issued');
    expect(lead.file.workers.w8?.sums).toMatchObject({ agreed: 500_000, paid: 200_006, assessed: 500_000 });
    expect(lead.file.payments).toHaveLength(1);
    expect(clockNamed(lead, 'rectification')).toMatchObject({ named: '2026-04-20' });
    expect(clockNamed(lead, 'carried_instalment:o2-1')).toMatchObject({ named: '2026-04-10' });
    // the worker is asked about a payment that was recorded in the other case, and answers in this one
    expect(outcomeOf(await all.does(a, s.worker('w2'), { type: 'confirm_payment' }))).toBe('done');
    expect(outcomeOf(await all.splits(b))).toBe('done');
    expect((await all.stateOf(b)).file.workers.w7?.sums).toMatchObject({ agreed: 500_000, paid: 200_006 });
    expect((await all.stateOf(b)).file.workers.w1?.sums).toMatchObject({ confirmed: 200_000, paid: 0 });
  }, 60_000);

  it('take in no claims that are not examined, and no case after a decision', async () => {
    const all = await desk();
    await orders(all, a, 700_000, '2026-04-20');
    expect(outcomeOf(await all.merges(b, a))).toBe('wrong-status');
    expect(outcomeOf(await all.merges(a, b))).toBe('wrong-status');
    await all.does(b, s.officer, { type: 'accept_complaint' });
    expect(outcomeOf(await all.merges(a, b))).toBe('done');
    expect(clockNamed(await all.stateOf(b), 'carried_instalment:o1-1')).toMatchObject({
      named: '2026-04-20',
    });
  });

  it('after a decision stay by themselves, as do agreements that were signed', async () => {
    const all = await desk();
    await orders(all, a, 700_000, '2026-04-20');
    await orders(all, b, 700_000, '2026-04-20');
    await all.does(a, s.inspector, { type: 'notify_hearing', on: '2026-04-16' });
    await all.does(
      a,
      s.inspector,
      { type: 'record_hearing', attended: false },
      { words: { record: 'Nobody came' } },
    );
    all.watch.at += 16 * 86_400_000;
    const decided = await all.does(
      a,
      s.supervisor,
      {
        type: 'issue_decision',
        kind: 'handling',
        lines: [{ worker: 'w1', fen: 700_000 }],
        compensation: [],
        fines: [],
        dueOn: '2026-05-20',
      },
      { words: { grounds: 'Not paid' } },
    );
    expect(outcomeOf(decided)).toBe('done');
    expect(outcomeOf(await all.merges(b, a))).toBe('wrong-status');
    expect(outcomeOf(await all.merges(a, b))).toBe('wrong-status');
    await all.does(a, s.supervisor, {
      type: 'agree_plan',
      instalments: [{ dueOn: '2026-06-01', lines: [{ worker: 'w1', fen: 700_000 }] }],
    });
    expect(outcomeOf(await all.merges(b, a))).toBe('too-late');
    expect(outcomeOf(await all.merges(a, b))).toBe('too-late');
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
    // one is left, and it is their case: nobody can be split off any more, who has gone or who stays
    expect(outcomeOf(await splitsOff(a, ['w2'], 2))).toBe('limit-reached');
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
