/** Payments that were recorded by mistake: taken back, recorded once, of a part that there is. */
import { describe, expect, it } from 'vitest';
import { ledgerOfWorker } from '#domain/complaint/ledger/case-ledger.ts';
import { statementOf } from '#domain/complaint/ledger/statement.ts';
import { noticesFor } from '#domain/messages/notices/notices.ts';
import * as s from '#tests/support/story.ts';

const { does, given } = s;
const records = (fen: number, rest: object = {}) =>
  does(s.inspector, 'record_payment', { proof: 'bank_record', lines: [{ worker: 'w1', fen }], ...rest });
const retracts = (by = s.inspector, payment = 'm1', rest: object = {}) =>
  does(by, 'retract_payment', { payment, reason: 'wrong_case', ...rest });
const verified = (payment: string) => [
  does(s.worker(), 'confirm_payment', { payment }),
  does(s.inspector, 'verify_payment', { payment, workers: ['w1'] }),
];
const fileOf = ({ state }: s.Given) => {
  if (state === undefined) throw new Error('An empty story');
  return state.file;
};
const ordered = given(...s.ordered);

describe('a payment that was recorded by mistake', () => {
  it('is taken back by one person as long as no worker has said that it came', () => {
    const told = ordered.and(records(300_000), retracts());
    expect(told.history.at(-1)?.event).toMatchObject({
      type: 'payment_retracted',
      reason: 'wrong_case',
      lines: [{ worker: 'w1', paidFen: 0 }],
    });
    for (const type of ['confirm_payment', 'deny_payment'])
      told.when(does(s.worker(), type)).thenRefused('no-such-thing');
    told
      .when(does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }))
      .thenRefused('no-such-thing');
    told.when(retracts()).thenRefused('no-such-thing');
    expect(statementOf(fileOf(told), 'w1', '2026-04-02').payments).toMatchObject([{ standing: 'retracted' }]);
  });

  it('takes a second person, a supervisor, once a worker has said that it came', () => {
    const told = ordered.and(records(300_000), does(s.worker(), 'confirm_payment'));
    const proposed = told.and(retracts());
    expect(fileOf(proposed).retractions).toMatchObject([
      { payment: 'm1', workers: ['w1'], by: s.inspector.id, reason: 'wrong_case', since: s.start },
    ]);
    proposed.when(retracts()).thenRefused('not-the-same-person');
    proposed.when(retracts(s.officer)).thenRefused('in-dispute');
    const taken = proposed.and(retracts(s.supervisor));
    expect(fileOf(taken).workers.w1?.sums).toMatchObject({ confirmed: 0, paid: 0 });
    expect(fileOf(taken).retractions).toEqual([]);
  });

  it('stays, where a supervisor finds that it was recorded rightly', () => {
    const rejects = (by = s.supervisor) => does(by, 'reject_retraction', { payment: 'm1' });
    const told = ordered.and(records(300_000), does(s.worker(), 'confirm_payment'));
    told.when(rejects()).thenRefused('nothing-proposed');
    told.and(retracts(s.supervisor)).when(rejects()).thenRefused('not-the-same-person');
    const kept = told.and(retracts(), rejects());
    expect(fileOf(kept).retractions).toEqual([]);
    expect(fileOf(kept).workers.w1?.sums).toMatchObject({ confirmed: 300_000 });
  });

  it('counts for nothing afterwards: what was performed is owed again, and what was beyond comes in its place', () => {
    const done = ordered.and(records(1_800_000), ...verified('m1'));
    expect(done.state?.stage.status).toBe('performed');
    const undone = done.and(retracts(), retracts(s.supervisor));
    expect(undone.state?.stage.status).toBe('breached');
    expect(ledgerOfWorker(fileOf(undone), 'w1')).toMatchObject({ paid: 0, owed: 1_800_000 });
    const twice = done.and(records(500_000), ...verified('m2'), retracts(), retracts(s.supervisor));
    expect(ledgerOfWorker(fileOf(twice), 'w1')).toMatchObject({ paid: 500_000, owed: 1_300_000, beyond: 0 });
    expect(twice.history.findLast(({ event }) => event.type === 'payment_retracted')?.event).toMatchObject({
      lines: [{ worker: 'w1', paidFen: 1_300_000, confirmed: true }],
    });
  });

  it('is told to the worker, with the sum and how to object', () => {
    const told = ordered.and(records(300_000), retracts());
    const { state, history } = told;
    const event = history.at(-1)?.event;
    if (state === undefined || event === undefined) throw new Error('An empty story');
    expect(noticesFor(event, state)).toMatchObject([
      { worker: 'w1', key: 'notice.payment_retracted', params: { sum: { fen: 300_000 } } },
    ]);
  });

  it('names a payment, and workers to whom it was paid', () => {
    ordered.when(retracts()).thenRefused('no-such-thing');
    const told = ordered.and(records(300_000));
    told.when(retracts(s.inspector, 'm9')).thenRefused('no-such-thing');
    told.when(retracts(s.inspector, 'm1', { workers: ['w2'] })).thenRefused('no-such-thing');
  });
});

describe('recording a payment', () => {
  it('is refused for the same sums on the same day, unless they were paid twice', () => {
    const told = ordered.and(records(300_000));
    told.when(records(300_000)).thenRefused('already-done');
    told.when(records(300_000, { paidOn: '2026-03-31' })).thenEvents('payment_recorded');
    told.when(records(300_000, { kind: 'compensation' })).thenEvents('payment_recorded');
    told.when(records(300_000, { again: true })).thenEvents('payment_recorded');
    told.and(retracts()).when(records(300_000)).thenEvents('payment_recorded');
    told.and(does(s.worker(), 'deny_payment')).when(records(300_000)).thenEvents('payment_recorded');
  });

  it('is refused for an instalment that nobody promised', () => {
    ordered.when(records(300_000, { instalment: 2 })).thenRefused('no-such-thing');
    ordered.when(records(300_000, { instalment: 1 })).thenEvents('payment_recorded');
    given(...s.investigating)
      .when(records(300_000, { instalment: 1 }))
      .thenRefused('no-such-thing');
  });
});
