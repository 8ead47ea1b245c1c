/** However often something new is promised, HEAD keeps a bounded number of obligations, and no sum moves by that. */
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import { evolveFile } from '#domain/complaint/file/evolve-file.ts';
import type { CaseFile } from '#domain/complaint/file/state.ts';
import { ledgerCarried } from '#domain/complaint/ledger/carry.ts';
import { ledgerOfWorker } from '#domain/complaint/ledger/case-ledger.ts';
import { beginning, recordedAs } from '#tests/support/ledger-histories.ts';

const apply = (file: CaseFile, ...events: readonly CaseEvent[]) =>
  events.reduce((each, event) => evolveFile(each, recordedAs(event)), file);
const awarded = (fen: number, worker = 'w1'): CaseEvent => ({
  type: 'referral_outcome_recorded',
  outcome: 'award',
  lines: [{ worker, fen }],
  dueOn: '2026-05-15',
});
const recorded = (file: CaseFile, fen: number, worker = 'w1'): CaseEvent => ({
  type: 'payment_recorded',
  id: `m${file.counts.payments + 1}`,
  proof: 'bank_record',
  lines: [{ worker, fen }],
});
const verified = (payment: string, worker = 'w1'): CaseEvent => ({
  type: 'payment_verified',
  payment,
  worker,
  by: 'i.li',
  basis: 'worker_confirmed',
});
const paid = (file: CaseFile, fen: number) => {
  const event = recorded(file, fen);
  return apply(file, event, verified(`m${file.counts.payments + 1}`));
};
/** Awarded anew again and again, and each time a part is paid. */
const awardedOften = (file: CaseFile, times: number): CaseFile =>
  Array.from({ length: times }).reduce<CaseFile>((each) => paid(apply(each, awarded(1_000)), 100), file);
const sums = (file: CaseFile, worker = 'w1') => {
  const { inForce, paid: of, owed, beyond } = ledgerOfWorker(file, worker);
  return { inForce, paid: of, owed, beyond };
};

describe('what was replaced', () => {
  it('is added up once there is much of it, and what was paid on it stays paid', () => {
    const often = awardedOften(beginning(), 40);
    expect(often.obligations.length).toBeLessThanOrEqual(6);
    expect(often.obligations[0]).toMatchObject({ source: 'earlier' });
    expect(sums(often)).toEqual({ inForce: 4_900, paid: 4_000, owed: 900, beyond: 0 });
  });

  it('is not added up while a payment on it waits, which counts for it when it is verified', () => {
    const begun = apply(beginning(), awarded(1_000));
    const waiting = apply(begun, recorded(begun, 300));
    const often = awardedOften(waiting, 8);
    expect(sums(apply(often, verified('m1')))).toEqual({ inForce: 2_000, paid: 1_100, owed: 900, beyond: 0 });
    const denied = apply(often, { type: 'payment_denied', payment: 'm1', worker: 'w1' });
    expect(sums(awardedOften(denied, 2))).toMatchObject({ paid: 1_000, owed: 900 });
  });

  it('of workers who came with it from another case is added up with their own payments', () => {
    const [from, into] = [awardedOften(beginning(), 3), awardedOften(beginning(), 3)];
    const both = apply(into, ...ledgerCarried(from, [{ worker: 'w1', as: 'w2' }], into));
    const more = Array.from({ length: 4 }).reduce<CaseFile>(
      (each) => apply(each, awarded(1_000), awarded(1_000, 'w2')),
      both,
    );
    expect(more.obligations[0]).toMatchObject({ source: 'earlier' });
    for (const worker of ['w1', 'w2']) expect(sums(more, worker)).toMatchObject({ paid: 300, owed: 1_000 });
  });
});
