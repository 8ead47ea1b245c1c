/** Withdrawing: checked in private, by another, and taken back until then. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { clockOf, does, given } = s;

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
