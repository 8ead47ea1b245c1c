/** Closing, withdrawing and pausing a case. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { clockOf, does, given } = s;

describe('closing', () => {
  const paid = (told: s.Given) =>
    told.and(
      does(s.inspector, 'record_payment', {
        instalment: 1,
        proof: 'bank_record',
        lines: [{ worker: 'w1', fen: 1_800_000 }],
      }),
    );

  it('does not close on unverified payment (docs/invariants.md, 3)', () => {
    const told = paid(given(...s.ordered));
    told.when(does(s.supervisor, 'close_case', { reason: 'paid_full' })).thenRefused('payment-unverified');
    const owed = given(...s.ordered);
    owed
      .when(does(s.inspector, 'propose_closing', { reason: 'paid_full' }))
      .thenRefused('payment-unverified');
    // as long as something is owed there is no reason with which one person closes
    owed.when(does(s.supervisor, 'close_case', { reason: 'paid_full' })).thenRefused('nothing-proposed');
  });

  it('names the recovered sum and the last safe day when it closes', () => {
    const done = paid(given(...s.ordered)).and(
      does(s.worker(), 'confirm_payment'),
      does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }),
    );
    const [closed] =
      typeof done.when(does(s.supervisor, 'close_case', { reason: 'paid_full' })).result === 'string'
        ? []
        : done.when(does(s.supervisor, 'close_case', { reason: 'paid_full' })).result;
    expect(closed).toMatchObject({
      type: 'case_closed',
      lastSafeDay: '2027-04-01',
      lines: [{ worker: 'w1', paidFen: 1_800_000, confirmedFen: 1_800_000 }],
    });
    expect(done.and(does(s.supervisor, 'close_case', { reason: 'paid_full' })).state?.file.clocks).toEqual(
      [],
    );
  });
});

describe('withdrawal', () => {
  it('makes a withdrawal final only after a private call, and not under pressure', () => {
    const asked = given(s.filed, does(s.worker(), 'request_withdrawal'));
    expect(asked.state?.stage.status).toBe('triage');
    expect(asked.and(does(s.officer, 'confirm_withdrawal', { worker: 'w1' })).state?.stage.status).toBe(
      'withdrawn',
    );
    const pressed = given(
      s.filed,
      does(s.worker(), 'report_retaliation', { kind: 'contact_pressure' }),
      does(s.worker(), 'request_withdrawal'),
    );
    pressed.when(does(s.officer, 'confirm_withdrawal', { worker: 'w1' })).thenRefused('not-free');
  });

  it('is entered by staff when it came by letter or call, with proof, and checked by another', () => {
    const proof = { words: { proof: 't-000000000001' } };
    const enters = (rest: object) => does(s.officer, 'request_withdrawal', rest);
    const filed = given(s.filed);
    filed.when(enters({ worker: 'w1', way: 'letter' })).thenRefused('basis-missing');
    filed.when(enters({ worker: 'w1', ...proof })).thenRefused('basis-missing');
    filed.when(enters({ worker: 'w9', way: 'call', ...proof })).thenRefused('no-such-worker');
    filed.when(enters({ way: 'call', ...proof })).thenRefused('no-such-worker');
    const entered = filed.and(enters({ worker: 'w1', way: 'letter', ...proof }));
    expect(clockOf(entered, 'withdrawal_check')).toBeDefined();
    entered.when(enters({ worker: 'w1', way: 'letter', ...proof })).thenRefused('already-done');
    const confirms = (by: typeof s.officer) => does(by, 'confirm_withdrawal', { worker: 'w1' });
    entered.when(confirms(s.officer)).thenRefused('not-the-same-person');
    entered.when(confirms(s.supervisor)).thenEvents('complaint_withdrawn');
    const asksAgain = entered.and(
      does(s.supervisor, 'keep_open', { worker: 'w1', reason: 'not_free' }),
      does(s.worker(), 'request_withdrawal'),
    );
    asksAgain.when(confirms(s.officer)).thenEvents('complaint_withdrawn');
  });

  it('is taken back by whoever asked, also when staff entered it, until the call', () => {
    const asked = given(s.filed, does(s.worker(), 'request_withdrawal'));
    const back = asked.and(does(s.worker(), 'revoke_withdrawal'));
    expect(back.state?.file.workers.w1?.withdrawalAsked).toBeUndefined();
    expect(clockOf(back, 'withdrawal_check')).toBeUndefined();
    back.when(does(s.worker(), 'revoke_withdrawal')).thenRefused('nothing-proposed');
    back.when(does(s.officer, 'confirm_withdrawal', { worker: 'w1' })).thenRefused('nothing-proposed');
    back.when(does(s.worker(), 'request_withdrawal')).thenEvents('withdrawal_requested');
    asked.when(does(s.officer, 'revoke_withdrawal')).thenRefused('role-not-allowed');
    const entered = given(
      s.filed,
      does(s.officer, 'request_withdrawal', {
        worker: 'w1',
        way: 'letter',
        words: { proof: 't-000000000001' },
      }),
    );
    entered.when(does(s.worker(), 'revoke_withdrawal')).thenEvents('withdrawal_kept_open');
  });

  it('buries no danger that the office has not handed over yet', () => {
    const dire = given(
      s.filed,
      does(s.worker(), 'report_danger'),
      does(s.officer, 'acknowledge_danger'),
      does(s.worker(), 'request_withdrawal'),
    );
    const confirms = does(s.officer, 'confirm_withdrawal', { worker: 'w1' });
    dire.when(confirms).thenEvents('withdrawal_kept_open');
    dire
      .and(does(s.officer, 'hand_over_danger', { authority: 'emergency_management' }))
      .when(confirms)
      .thenEvents('complaint_withdrawn');
  });

  it('of a worker is their own: nobody withdraws for a workmate', () => {
    const two = given(s.filed, does(s.worker('w2'), 'join_complaint', { claim: {}, contactable: true }));
    two.when(does(s.worker('w2'), 'request_withdrawal', { worker: 'w1' })).thenRefused('no-such-worker');
  });

  it('goes on for the others when one of several withdraws', () => {
    const two = given(
      s.filed,
      does(s.worker('w2'), 'join_complaint', { claim: {}, contactable: true }),
      does(s.worker('w2'), 'request_withdrawal'),
    );
    const told = two.and(does(s.officer, 'confirm_withdrawal', { worker: 'w2' }));
    expect(told.state?.stage.status).toBe('triage');
    expect(told.state?.file.workers.w2?.standing).toBe('left');
  });
});

describe('a visit after an order', () => {
  it('is fixed and recorded: whether the order is kept is seen on the spot', () => {
    const inspectors = ['i.li', 'i.wang'];
    const fixed = given(...s.ordered).and(
      does(s.inspector, 'schedule_site_visit', { on: '2026-04-16', inspectors }),
    );
    fixed.when(does(s.inspector, 'record_site_visit', { id: 'v1', inspectors })).thenEvents('site_visited');
  });
});

describe('pause', () => {
  it('pauses the office’s promises but not the law’s, gives the days back, and goes on where it rested', () => {
    const told = given(
      ...s.investigating,
      does(s.inspector, 'request_information', { from: 'p1', dueOn: '2026-04-10', items: ['wage_ledger'] }),
    );
    const paused = told.and(
      does(
        s.supervisor,
        'pause_case',
        { reason: 'force_majeure', reviewOn: '2026-04-15' },
        '2026-04-07T02:00:00.000Z',
      ),
    );
    expect(clockOf(paused, 'employer_answer')?.paused?.on).toBe('2026-04-07');
    expect(clockOf(paused, 'investigation')?.paused).toBeUndefined();
    const resumed = paused.and(does(s.supervisor, 'resume_case', {}, '2026-04-14T02:00:00.000Z'));
    expect(resumed.state?.stage.status).toBe('investigating');
    expect(clockOf(resumed, 'employer_answer')?.dueOn).toBe('2026-04-17');
    expect(clockOf(resumed, 'investigation')?.dueOn).toBe(clockOf(told, 'investigation')?.dueOn);
  });
});
