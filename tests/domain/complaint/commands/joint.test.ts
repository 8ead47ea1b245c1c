/** Several in one case: representatives, and one who leaves. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { does, given } = s;

describe('representatives', () => {
  it('asks for representatives from ten workers on, and takes their word', () => {
    const claim = { claimedFen: 1_800_000, from: '2026-01-01', until: '2026-03-31' };
    const others = Array.from({ length: 9 }, (_, n) =>
      does(s.worker(`w${n + 2}`), 'join_complaint', { claim, contactable: true }),
    );
    const told = given(s.filed, ...others).and(...s.investigating.slice(1));
    const chosen = does(s.inspector, 'choose_representatives', { representatives: ['w1', 'w10'] });
    expect(told.and(chosen).state?.file.representatives).toEqual(['w1', 'w10']);
    given(...s.investigating)
      .when(chosen)
      .thenRefused('limit-reached');
    // who has left is not counted
    const nine = told.and(does(s.worker('w5'), 'leave_joint_case'));
    nine.when(chosen).thenRefused('limit-reached');
  });
});

describe('one of several', () => {
  const claim = { claimedFen: 1_800_000, from: '2026-01-01', until: '2026-03-31' };
  const joins = ['w2', 'w3'].map((id) => does(s.worker(id), 'join_complaint', { claim, contactable: true }));
  const joint = given(s.filed, ...joins);
  const lines = ['w1', 'w2', 'w3'].map((worker) => ({ worker, fen: 1_800_000 }));
  const inspectors = ['i.li', 'i.wang'];
  const liable = [{ party: 'p2', basis: 'pay_first', order: 1 }];
  const ordered = joint.and(
    ...s.investigating.slice(1),
    does(s.inspector, 'record_findings', { lines, violations: [], inspectors }),
    does(s.inspector, 'propose_order', { liable, lines, dueOn: '2026-04-15', inspectors }),
    does(s.supervisor, 'issue_order'),
  );
  const twoPaid = ordered.and(
    does(s.inspector, 'record_payment', { instalment: 1, proof: 'bank_record', lines: lines.slice(0, 2) }),
    ...['w1', 'w2'].map((id) => does(s.worker(id), 'confirm_payment')),
    does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1', 'w2'] }),
  );
  const leaves = does(s.worker('w3'), 'leave_joint_case');

  it('leaves, and the others go on', () => {
    const left = ordered.and(leaves);
    expect(left.state?.stage.status).toBe('order_issued');
    expect(left.state?.file.workers.w3?.standing).toBe('left');
    left.when(does(s.worker('w3'), 'confirm_payment')).thenRefused('not-your-case');
    left
      .when(
        does(s.inspector, 'record_payment', {
          instalment: 1,
          proof: 'bank_record',
          lines: lines.slice(2),
        }),
      )
      .thenRefused('no-such-worker');
  });

  it('leaves as the last who was not paid: then everything is done', () => {
    expect(twoPaid.state?.stage.status).toBe('order_issued');
    const gone = twoPaid.and(leaves);
    expect(gone.state?.stage.status).toBe('performed');
    gone.when(does(s.supervisor, 'close_case', { reason: 'paid_full' })).thenEvents('case_closed');
  });

  it('speaks for nobody any more once gone', () => {
    const crowded = given(
      s.filed,
      ...Array.from({ length: 9 }, (_, n) =>
        does(s.worker(`w${n + 2}`), 'join_complaint', { claim, contactable: true }),
      ),
      does(s.officer, 'choose_representatives', { representatives: ['w1', 'w3'] }),
    );
    expect(crowded.and(leaves).state?.file.representatives).toEqual(['w1']);
  });
});
