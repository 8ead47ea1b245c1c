/** Promised, paid, confirmed and verified money. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { does, tell, goOn, answer, types } = s;
const sums = (told: s.Told, worker = 'w1') => told.state?.file.workers[worker]?.sums;

describe('payment', () => {
  const paid = (told: s.Told) =>
    goOn(
      told,
      does(s.inspector, 'record_payment', {
        instalment: 1,
        proof: 'bank_record',
        lines: [{ worker: 'w1', fen: 1_800_000 }],
      }),
    );

  it('keeps five sums apart', () => {
    expect(sums(tell(s.filed))).toEqual({
      claimed: 1_800_000,
      assessed: 0,
      agreed: 0,
      paid: 0,
      confirmed: 0,
    });
    const told = paid(tell(...s.ordered));
    expect(sums(told)).toEqual({
      claimed: 1_800_000,
      assessed: 1_800_000,
      agreed: 1_800_000,
      paid: 0,
      confirmed: 0,
    });
    const confirmed = goOn(told, does(s.worker(), 'confirm_payment'));
    expect(sums(confirmed)).toMatchObject({ paid: 0, confirmed: 1_800_000 });
    const verified = goOn(confirmed, does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }));
    expect(sums(verified)).toMatchObject({ paid: 1_800_000, confirmed: 1_800_000 });
    expect(verified.state?.stage.status).toBe('performed');
  });

  it('verifies only on the worker’s word or after two failed calls', () => {
    const told = paid(tell(...s.ordered));
    const verify = does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] });
    const call = does(s.inspector, 'record_failed_call', { payment: 'm1', worker: 'w1' });
    expect(answer(told, verify)).toBe('payment-unverified');
    expect(answer(goOn(told, call), verify)).toBe('payment-unverified');
    expect(types(answer(goOn(told, call, call), verify))).toEqual([
      'payment_verified',
      'instalment_settled',
      'obligations_performed',
    ]);
    expect(answer(goOn(told, call, call, does(s.worker(), 'deny_payment')), verify)).toBe(
      'payment-unverified',
    );
  });

  it('does not record the same money twice, unless the worker says that it never came', () => {
    const again = does(s.inspector, 'record_payment', {
      instalment: 1,
      proof: 'bank_record',
      lines: [{ worker: 'w1', fen: 1 }],
    });
    const told = paid(tell(...s.ordered));
    expect(answer(told, again)).toBe('sum-mismatch');
    expect(types(answer(goOn(told, does(s.worker(), 'deny_payment')), again))).toEqual(['payment_recorded']);
  });

  it('lets a worker take back a hasty yes until it is verified', () => {
    const told = goOn(paid(tell(...s.ordered)), does(s.worker(), 'confirm_payment'));
    expect(answer(told, does(s.worker(), 'confirm_payment'))).toBe('no-such-thing');
    const taken = goOn(told, does(s.worker(), 'deny_payment'));
    expect(sums(taken)).toMatchObject({ confirmed: 0 });
    expect(answer(taken, does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }))).toBe(
      'payment-unverified',
    );
    const sure = goOn(told, does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }));
    expect(answer(sure, does(s.worker(), 'deny_payment', { payment: 'm1' }))).toBe('no-such-thing');
  });

  it('takes no more than what is owed, and no instalments that do not add up', () => {
    const told = tell(...s.ordered);
    const over = [{ worker: 'w1', fen: 1_800_001 }];
    expect(
      answer(told, does(s.inspector, 'record_payment', { instalment: 1, proof: 'bank_record', lines: over })),
    ).toBe('sum-mismatch');
    expect(
      answer(told, does(s.supervisor, 'agree_plan', { instalments: [{ dueOn: '2026-04-20', lines: over }] })),
    ).toBe('sum-mismatch');
    expect(
      answer(told, does(s.supervisor, 'agree_plan', { instalments: [{ dueOn: '2026-12-20', lines: over }] })),
    ).toBe('date-not-allowed');
  });
});
