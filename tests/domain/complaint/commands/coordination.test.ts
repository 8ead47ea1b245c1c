/** A call to the employer settles a complaint before it is examined. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { does, given } = s;
describe('coordination', () => {
  it('settles by a call to the employer, on a path of its own', () => {
    const told = given(
      s.filed,
      does(s.officer, 'begin_coordination'),
      does(s.officer, 'record_call', { reached: true }),
      does(s.officer, 'settle_by_coordination', {
        instalments: [{ dueOn: '2026-04-10', lines: [{ worker: 'w1', fen: 1_000 }] }],
      }),
    );
    expect(told.state?.stage.status).toBe('plan_active');
    expect(told.state?.file.filedOn).toBeUndefined();
    const paid = told.and(
      does(s.officer, 'record_payment', {
        instalment: 1,
        proof: 'signed_receipt',
        lines: [{ worker: 'w1', fen: 1_000 }],
      }),
      does(s.worker(), 'confirm_payment'),
      does(s.officer, 'verify_payment', { payment: 'm1', workers: ['w1'] }),
    );
    expect(
      paid.and(does(s.supervisor, 'close_case', { reason: 'settled_performed' })).state?.stage.status,
    ).toBe('closed');
  });
});
