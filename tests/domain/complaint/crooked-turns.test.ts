/** Single turns of crooked roads: each once hid a sum, lost what was written, or said of somebody what nobody had looked at. */
import { describe, expect, it } from 'vitest';
import { ledgerOfWorker } from '#domain/complaint/ledger/case-ledger.ts';
import { jointCaseId } from '#tests/support/joint-desk.ts';
import * as s from '#tests/support/story.ts';
import { emptyWorld, stateIn, type World, worldAfter } from '#tests/support/world.ts';

const { does } = s;
const on = (day: string) => `${day}T02:00:00.000Z`;
const two = ['i.li', 'i.wang'];
const clocks = ({ state }: s.Course) =>
  (state?.file.clocks ?? []).map(({ clock, dueOn }) => `${clock} ${dueOn}`);
const ledger = ({ state }: s.Course, worker = 'w1') => {
  if (state === undefined) throw new Error('An empty story');
  return ledgerOfWorker(state.file, worker);
};
const pays = (fen: number, payment: string, rest: object = {}, worker = 'w1') => [
  does(s.officer, 'record_payment', { proof: 'bank_record', lines: [{ worker, fen }], again: true, ...rest }),
  does(s.worker(worker), 'confirm_payment', { payment }),
  does(s.officer, 'verify_payment', { payment, workers: [worker] }),
];
const joins = (at?: string) =>
  does(s.officer, 'join_complaint', { claim: { claimedFen: 500_000 }, contactable: true }, at);

describe('an advance beside a plan', () => {
  const planned = s.given(
    ...s.ordered,
    does(s.supervisor, 'agree_plan', {
      instalments: ['2026-04-20', '2026-05-20'].map((dueOn) => ({
        dueOn,
        lines: [{ worker: 'w1', fen: 900_000 }],
      })),
    }),
    does(s.supervisor, 'grant_advance', { lines: [{ worker: 'w1', fen: 200_000 }], dueOn: '2026-04-10' }),
  );

  it('is watched on its day, and each part of the plan goes on being watched on its own', () => {
    expect(clocks(planned)).toEqual(
      expect.arrayContaining([
        'instalment:1 2026-04-20',
        'instalment:2 2026-05-20',
        'carried_instalment:o3-1 2026-04-10',
      ]),
    );
  });

  it('is done when the fund pays, whatever the employer owes; and the plan can still be broken', () => {
    const advanced = planned.and(...pays(200_000, 'm1', { payer: 'fund' }));
    expect(clocks(advanced).filter((each) => each.includes('instalment'))).toEqual([
      'instalment:1 2026-04-20',
      'instalment:2 2026-05-20',
    ]);
    expect(ledger(advanced)).toMatchObject({ inForce: 1_800_000, paid: 200_000, owed: 1_600_000 });
    advanced
      .when(does(s.inspector, 'declare_breach', {}, on('2026-04-30')))
      .thenEvents('obligation_breached');
  });

  it('is not done by what the employer pays on the plan', () => {
    const paid = planned.and(...pays(900_000, 'm1', { payer: 'p1' }));
    expect(clocks(paid).filter((each) => each.includes('instalment'))).toEqual([
      'instalment:2 2026-05-20',
      'carried_instalment:o3-1 2026-04-10',
    ]);
  });
});

describe('an order for what was paid already', () => {
  const lines = [{ worker: 'w1', fen: 1_000 }];
  const paidBefore = s.given(
    ...s.investigating,
    ...pays(1_000, 'm1'),
    does(s.inspector, 'record_findings', { lines, violations: [], inspectors: two }),
    does(s.inspector, 'propose_order', {
      liable: [{ party: 'p1', basis: 'direct', order: 1 }],
      dueOn: '2026-04-15',
      sumsAre: 'whole',
      inspectors: two,
      lines,
    }),
  );

  it('is performed at once, and its day rings for nobody', () => {
    const ordered = paidBefore.and(does(s.supervisor, 'issue_order'));
    expect(ordered.state?.stage.status).toBe('performed');
    expect(clocks(ordered).join()).not.toContain('rectification');
  });

  it('rings no more once it is paid, though the case is paused', () => {
    const pause = does(s.supervisor, 'pause_case', { reason: 'force_majeure', reviewOn: '2026-05-11' });
    const paused = s.given(...s.ordered, pause);
    expect(clocks(paused).join()).toContain('rectification');
    expect(clocks(paused.and(...pays(1_800_000, 'm1'))).join()).not.toContain('rectification');
  });
});

describe('a deed that a plan of money did not do away with', () => {
  const late = on('2026-04-30');
  const planned = s.given(
    ...s.ordered,
    does(s.inspector, 'notify_hearing', { on: '2026-04-10' }),
    does(s.supervisor, 'resume_investigation'),
    does(s.inspector, 'offer_mediation'),
    does(s.supervisor, 'assign_mediator', { mediator: 'm.sun' }),
    does(s.worker(), 'consent_to_mediation', { side: 'worker' }),
    does(s.mediator, 'consent_to_mediation', { side: 'employer' }),
    does(s.mediator, 'record_agreement', {
      instalments: [{ dueOn: '2026-04-10', lines: [] }],
      deed: true,
      signedBy: ['w1'],
    }),
    does(s.inspector, 'declare_breach', {}, late),
    does(s.supervisor, 'agree_plan', {
      instalments: [{ dueOn: '2026-05-20', lines: [{ worker: 'w1', fen: 1_800_000 }] }],
    }),
    ...pays(1_800_000, 'm1'),
  );

  it('can be verified there, or be said to be broken', () => {
    expect(planned.state?.stage.status).toBe('plan_active');
    planned.when(does(s.inspector, 'declare_breach', {}, late)).thenEvents('obligation_breached');
    const done = planned.and(does(s.inspector, 'verify_deed', { instalment: 1 }));
    expect(done.state?.stage.status).toBe('performed');
  });
});

describe('paid in full', () => {
  const close = does(s.supervisor, 'close_case', { reason: 'paid_full' });

  it('is not said of somebody who joined after what was ordered', () => {
    const told = s.given(...s.ordered, joins(on('2026-04-02')), ...pays(1_800_000, 'm1'));
    expect(told.state?.stage.status).toBe('performed');
    told.when(close).thenRefused('basis-missing');
  });

  it('is said where their claim was looked into since', () => {
    const found = s.given(
      ...s.ordered,
      joins(on('2026-04-02')),
      does(s.inspector, 'notify_hearing', { on: '2026-04-10' }, on('2026-04-03')),
      does(s.supervisor, 'resume_investigation'),
      does(s.inspector, 'record_findings', {
        lines: [{ worker: 'w2', fen: 0 }],
        violations: [],
        inspectors: two,
      }),
      ...pays(1_800_000, 'm1'),
    );
    found.when(close).thenEvents('case_closed');
  });

  it('is not said of somebody whom the employer’s promise on the telephone left out', () => {
    const told = s.given(
      s.filed,
      joins(),
      does(s.officer, 'begin_coordination'),
      does(s.officer, 'settle_by_coordination', {
        instalments: [{ dueOn: '2026-04-10', lines: [{ worker: 'w1', fen: 1_000 }] }],
      }),
      ...pays(1_000, 'm1'),
    );
    told.when(close).thenRefused('basis-missing');
  });

  it('is not upheld, and not taken away behind a closing, when a payment is taken back', () => {
    const back = { payment: 'm1', reason: 'proof_false' };
    const closed = s.given(...s.ordered, ...pays(1_800_000, 'm1'), close);
    const proposed = closed.and(does(s.officer, 'retract_payment', back));
    proposed.when(does(s.supervisor, 'retract_payment', back)).thenRefused('wrong-status');
    const disputed = proposed.and(
      does(s.worker(), 'dispute_closure'),
      does(s.supervisor, 'retract_payment', back),
    );
    disputed.when(does(s.otherSupervisor, 'uphold_closure')).thenRefused('payment-unverified');
    const again = disputed.and(does(s.otherSupervisor, 'reopen_case', { to: 'investigating' }));
    expect(ledger(again).owed).toBe(1_800_000);
  });
});

describe('a withdrawal by letter', () => {
  const entered = { worker: 'w1', way: 'letter', words: { proof: 't-000000000001' } };

  it('that ended with the case bars nobody from making sure of a later wish', () => {
    const told = s.given(
      ...s.investigating,
      does(s.inspector, 'request_withdrawal', entered),
      does(s.supervisor, 'close_case', { reason: 'premature' }),
      does(s.supervisor, 'reopen_case', { to: 'investigating' }),
      does(s.worker(), 'request_withdrawal'),
    );
    told.when(does(s.inspector, 'confirm_withdrawal', { worker: 'w1' })).thenEvents('complaint_withdrawn');
  });
});

describe('what a worker says by letter or call, and staff enter', () => {
  const refused = s.given(
    s.filed,
    does(s.officer, 'propose_refusal', { reason: 'duplicate', instead: { authority: 'arbitration' } }),
    does(s.supervisor, 'approve_refusal'),
  );
  const closed = s.given(...s.accepted, does(s.supervisor, 'close_case', { reason: 'premature' }));
  const until = (told: s.Given) => {
    const stage = told.state?.stage;
    if (stage?.status === 'refused') return stage.reviewUntil;
    return stage?.status === 'closed' ? stage.disputeUntil : '';
  };
  const late = { words: { why_late: 't-000000000001' } };

  it.each<[string, s.Given, string]>([
    ['request_review', refused, 'review_requested'],
    ['dispute_closure', closed, 'closure_disputed'],
  ])('%s is taken as theirs, by the day on which it came', (type, told, event) => {
    const enters = (rest: object, day?: string) => does(s.officer, type, rest, day && on(day));
    told.when(enters({ worker: 'w1' })).thenEvents(event);
    told.when(enters({})).thenRefused('no-such-worker');
    told.when(enters({ worker: 'w2' })).thenRefused('no-such-worker');
    told.when(does(s.worker(), type, { worker: 'w2' })).thenRefused('no-such-worker');
    told.when(enters({ worker: 'w1' }, '2027-01-04')).thenRefused('too-late');
    const afterwards = new Date(Date.parse(until(told)) + 5 * 86_400_000).toISOString().slice(0, 10);
    const lying = { worker: 'w1', receivedOn: until(told) };
    told.when(enters(lying, afterwards)).thenRefused('basis-missing');
    told.when(enters({ ...lying, ...late }, afterwards)).thenEvents(event);
    told.when(does(s.worker(), type, { ...lying, ...late }, on(afterwards))).thenRefused('too-late');
    told.when(does(s.worker(), type, { receivedOn: '2026-03-30', ...late })).thenRefused('role-not-allowed');
  });

  it('a report of retaliation has its clock, wherever the case stands', () => {
    for (const told of [refused, closed, s.given(...s.investigating)]) {
      const heard = told.and(does(s.officer, 'report_retaliation', { worker: 'w1', kind: 'threat' }));
      expect(clocks(heard).join()).toContain('retaliation_contact:r1');
      expect(heard.state?.file.retaliation).toMatchObject([{ worker: 'w1', answered: false }]);
    }
    refused.when(does(s.officer, 'report_retaliation', { kind: 'threat' })).thenRefused('no-such-worker');
  });
});

describe('danger and pressure', () => {
  const dire = s.given(...s.investigating, joins(), does(s.worker(), 'report_danger'));

  it('no danger is over because the matter went to who comes to nobody’s help', () => {
    const refers = (authority: string) => does(s.inspector, 'refer_to_authority', { authority });
    const hands = (authority: string) => does(s.officer, 'hand_over_danger', { authority });
    dire.when(refers('arbitration')).thenRefused('danger-open');
    dire.when(refers('emergency_management')).thenEvents('danger_handed_over', 'case_referred');
    dire.when(hands('court')).thenRefused('not-competent');
    dire.and(hands('emergency_management')).when(refers('arbitration')).thenEvents('case_referred');
  });

  it('who has reported retaliation leaves a joint case only once somebody has spoken with them', () => {
    const pressed = dire.and(does(s.worker('w2'), 'report_retaliation', { kind: 'threat' }));
    const leaves = (worker: string) => does(s.worker(worker), 'leave_joint_case');
    pressed.when(leaves('w2')).thenRefused('not-free');
    pressed.when(leaves('w1')).thenEvents('worker_left');
    const heard = pressed.and(does(s.supervisor, 'answer_retaliation', { id: 'r1' }));
    heard.when(leaves('w2')).thenEvents('worker_left');
  });
});

describe('who has left or withdrawn', () => {
  const writes = (worker: string) =>
    does(s.worker(worker), 'write_message', { words: { message: 't-000000000001' } });

  it('can still write to the office, which has it to read', () => {
    const withdrawn = s.given(
      ...s.accepted,
      does(s.worker(), 'request_withdrawal'),
      does(s.supervisor, 'confirm_withdrawal', { worker: 'w1' }),
      writes('w1'),
    );
    expect(withdrawn.state?.file.unread).toHaveLength(1);
    withdrawn.when(does(s.supervisor, 'write_message', { worker: 'w1' })).thenEvents('message_written');
    const left = s.given(s.filed, joins(), does(s.worker('w2'), 'leave_joint_case'));
    left.when(writes('w2')).thenEvents('message_written');
  });

  it('answers no question that the office has put to those who are in', () => {
    const asked = s.given(
      s.filed,
      joins(),
      does(s.officer, 'request_completion', { missing: ['employer'] }),
      does(s.worker('w2'), 'leave_joint_case'),
    );
    asked.when(writes('w2')).thenEvents('message_written');
    asked.when(writes('w1')).thenEvents('message_written', 'complaint_completed');
  });
});

describe('a day that nobody can mean', () => {
  const far = '2098-05-12';
  const inquiry = { from: 'p1', dueOn: far, items: ['chat'] };
  const ordering = { liable: [{ party: 'p1', basis: 'direct', order: 1 }], dueOn: far, inspectors: two };
  const investigating = s.given(...s.investigating);
  const found = investigating.and(
    does(s.inspector, 'record_findings', { lines: [], violations: [], inspectors: two }),
  );
  const court = s.given(...s.accepted, does(s.supervisor, 'refer_to_authority', { authority: 'court' }));
  const judged = (dueOn: string) => ({ outcome: 'judgment', lines: [{ worker: 'w1', fen: 5 }], dueOn });

  it.each<[string, s.Given, s.GivenCommand]>([
    ['a pause', investigating, does(s.supervisor, 'pause_case', { reason: 'force_majeure', reviewOn: far })],
    ['an inquiry', investigating, does(s.inspector, 'request_information', inquiry)],
    ['a visit', investigating, does(s.inspector, 'schedule_site_visit', { on: far, inspectors: two })],
    ['a hearing', investigating, does(s.inspector, 'notify_hearing', { on: far })],
    ['an order', found, does(s.inspector, 'propose_order', { ...ordering, lines: [] })],
    ['a judgment to come', court, does(s.supervisor, 'record_referral_outcome', judged('2998-01-01'))],
    ['a judgment long ago', court, does(s.supervisor, 'record_referral_outcome', judged('0001-01-01'))],
  ])('is refused for %s', (_, told, line) => {
    told.when(line).thenRefused('date-not-allowed');
  });

  it('is refused for service before there was anything to serve', () => {
    const served = (type: string, day: string) => does(s.inspector, type, { party: 'p1', on: day });
    const ordered = s.given(...s.ordered);
    ordered.when(served('record_order_served', '2026-03-31')).thenRefused('date-not-allowed');
    ordered.when(served('record_order_served', '2026-04-01')).thenEvents('order_served');
    const decided = ordered.and(
      does(s.inspector, 'notify_hearing', { on: '2026-04-10' }),
      does(s.inspector, 'record_hearing', { attended: false, words: { record: 't-000000000001' } }),
      does(s.supervisor, 'issue_decision', {
        kind: 'handling',
        lines: [{ worker: 'w1', fen: 5 }],
        compensation: [],
        fines: [],
        dueOn: '2026-04-20',
      }),
    );
    decided.when(served('record_decision_served', '1990-01-01')).thenRefused('date-not-allowed');
    decided.when(served('record_decision_served', '2026-04-01')).thenEvents('decision_served');
  });
});

describe('what is written about a worker where they are no more', () => {
  const [a, b, c] = [jointCaseId(1), jointCaseId(2), jointCaseId(3)];
  const next = (world: World, caseId: string, line: s.GivenCommand): World => {
    const done = worldAfter(world, caseId, line);
    if (done === undefined) throw new Error(`${line.input.type} was refused`);
    return done;
  };
  const files = (world: World, caseId: string, number: string) =>
    next(world, caseId, does(s.worker(), 'file_complaint', { ...s.filing, caseId, number }));
  const gone = { worker: 'w1', person: { contact: `w-${'0'.repeat(26)}` } };

  it('is refused in a merged case, and taken in the one where they are', () => {
    const both = files(files(emptyWorld, a, 'RD26-AAAAAAAA'), b, 'RD26-BBBBBBBB');
    const merged = next(both, a, does(s.supervisor, 'merge_case', { into: b }));
    expect(worldAfter(merged, a, does(s.officer, 'change_contact', gone))).toBeUndefined();
    const told = next(merged, b, does(s.officer, 'change_contact', { ...gone, worker: 'w2' }));
    expect(stateIn(told, b).file.workers.w2?.person?.contact).toBe(gone.person.contact);
  });

  it.each<[string, object]>([
    ['state_claim', { claim: { claimedFen: 7 } }],
    ['write_message', {}],
    ['change_contact', { person: gone.person }],
    ['record_contact', { reached: false }],
  ])('%s is refused where they were split off', (type, rest) => {
    const joint = next(files(emptyWorld, a, 'RD26-AAAAAAAA'), a, joins());
    const split = { workers: ['w2'], other: c, number: 'RD26-CCCCCCCC' };
    const parted = next(joint, a, does(s.supervisor, 'split_off_workers', split));
    expect(worldAfter(parted, a, does(s.officer, type, { worker: 'w2', ...rest }))).toBeUndefined();
    expect(worldAfter(parted, c, does(s.officer, type, { worker: 'w1', ...rest }))).toBeDefined();
  });
});
