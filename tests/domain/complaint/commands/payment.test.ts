/** Promised, paid, confirmed and verified money. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { does, given } = s;
const sums = (told: s.Given, worker = 'w1') => told.state?.file.workers[worker]?.sums;

describe('payment', () => {
  const paid = (told: s.Given) =>
    told.and(
      does(s.inspector, 'record_payment', {
        instalment: 1,
        proof: 'bank_record',
        lines: [{ worker: 'w1', fen: 1_800_000 }],
      }),
    );

  it('keeps five sums apart', () => {
    expect(sums(given(s.filed))).toEqual({
      claimed: 1_800_000,
      assessed: 0,
      agreed: 0,
      paid: 0,
      confirmed: 0,
    });
    const told = paid(given(...s.ordered));
    expect(sums(told)).toEqual({
      claimed: 1_800_000,
      assessed: 1_800_000,
      agreed: 1_800_000,
      paid: 0,
      confirmed: 0,
    });
    const confirmed = told.and(does(s.worker(), 'confirm_payment'));
    expect(sums(confirmed)).toMatchObject({ paid: 0, confirmed: 1_800_000 });
    const verified = confirmed.and(does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }));
    expect(sums(verified)).toMatchObject({ paid: 1_800_000, confirmed: 1_800_000 });
    expect(verified.state?.stage.status).toBe('performed');
  });

  it('verifies only on the worker’s word or after two failed calls', () => {
    const told = paid(given(...s.ordered));
    const verify = does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] });
    const call = does(s.inspector, 'record_failed_call', { payment: 'm1', worker: 'w1' });
    told.when(verify).thenRefused('payment-unverified');
    told.and(call).when(verify).thenRefused('payment-unverified');
    told
      .and(call, call)
      .when(verify)
      .thenEvents('payment_verified', 'instalment_settled', 'obligations_performed');
    told.and(call, call, does(s.worker(), 'deny_payment')).when(verify).thenRefused('payment-unverified');
  });

  it('does not count the same money twice, unless the worker says that it never came', () => {
    const again = does(s.inspector, 'record_payment', {
      proof: 'bank_record',
      lines: [{ worker: 'w1', fen: 1 }],
    });
    const sure = (payment: string) => [
      does(s.worker(), 'confirm_payment', { payment }),
      does(s.inspector, 'verify_payment', { payment, workers: ['w1'] }),
    ];
    const paidOf = (told: s.Given) => told.state?.file.workers.w1?.sums.paid;
    const told = paid(given(...s.ordered)).and(again);
    expect(paidOf(told.and(...sure('m1'), ...sure('m2')))).toBe(1_800_000);
    const denied = told.and(does(s.worker(), 'deny_payment', { payment: 'm1' }));
    expect(paidOf(denied.and(...sure('m2')))).toBe(1);
  });

  it('lets a worker take back a hasty yes until it is verified', () => {
    const told = paid(given(...s.ordered)).and(does(s.worker(), 'confirm_payment'));
    told.when(does(s.worker(), 'confirm_payment')).thenRefused('no-such-thing');
    const taken = told.and(does(s.worker(), 'deny_payment'));
    expect(sums(taken)).toMatchObject({ confirmed: 0 });
    taken
      .when(does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }))
      .thenRefused('payment-unverified');
    const sure = told.and(does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }));
    sure.when(does(s.worker(), 'deny_payment', { payment: 'm1' })).thenRefused('no-such-thing');
  });

  it('lets a worker take back a hasty no, about the payment that they denied', () => {
    const told = paid(given(...s.ordered)).and(does(s.worker(), 'deny_payment'));
    const taken = told.and(does(s.worker(), 'confirm_payment'));
    expect(sums(taken)).toMatchObject({ confirmed: 1_800_000 });
    taken.when(does(s.worker(), 'confirm_payment')).thenRefused('no-such-thing');
    taken
      .when(does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }))
      .thenEvents('payment_verified', 'instalment_settled', 'obligations_performed');
  });

  it('counts as recovered what is owed less by it, in whatever order payments are verified', () => {
    const told = paid(given(...s.ordered)).and(
      does(s.inspector, 'record_payment', {
        proof: 'bank_record',
        lines: [{ worker: 'w1', fen: 1_800_000 }],
      }),
    );
    const sure = (payment: string) => [
      does(s.worker(), 'confirm_payment', { payment }),
      does(s.inspector, 'verify_payment', { payment, workers: ['w1'] }),
    ];
    const second = told.and(...sure('m2'));
    const first = second.and(...sure('m1'));
    const verified = first.history.flatMap(({ event }) => (event.type === 'payment_verified' ? [event] : []));
    expect(verified.map(({ payment, owedFen }) => [payment, owedFen])).toEqual([
      ['m2', undefined],
      ['m1', 0],
    ]);
  });
});
