/** However often something new is promised, HEAD keeps a bounded number of obligations, and no sum moves by that. */
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import { evolveFile } from '#domain/complaint/file/evolve-file.ts';
import type { CaseFile } from '#domain/complaint/file/state.ts';
import { ledgerCarried } from '#domain/complaint/ledger/carry.ts';
import { ledgerOfWorker } from '#domain/complaint/ledger/case-ledger.ts';
import { withNextObligation } from '#domain/complaint/ledger/replaced.ts';
import { beginning, recordedAs } from '#tests/support/ledger-histories.ts';
import { fileWith, linesOf, paid as paidLine, promised } from '#tests/support/ledger-made.ts';

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

describe('what is kept of it', () => {
  const day = (dueOn: string, lines: Readonly<Record<string, number>>) => ({ dueOn, lines: linesOf(lines) });
  const before = promised(
    {},
    { instalments: [day('2026-04-20', { w1: 100, w2: 50 }), day('2026-05-20', { w1: 30 })] },
  );
  const next = (lines: Readonly<Record<string, number>>, rest: Parameters<typeof promised>[1] = {}) =>
    promised(lines, { id: 'o9', ...rest });
  const kept = (obligation: typeof before, ...rest: Parameters<typeof next>) =>
    withNextObligation(fileWith([obligation]), next(...rest)).slice(0, -1);

  it('is one sum a worker, on its first day, once something new has come for all whom it names', () => {
    expect(kept(before, { w1: 1, w2: 1 })).toEqual([
      { ...before, replaced: true, instalments: [day('2026-04-20', { w1: 130, w2: 50 })] },
    ]);
    expect(kept(before, { w1: 1 })).toEqual([before]);
    expect(kept({ ...before, compensation: linesOf({ w3: 5 }) }, { w1: 1, w2: 1 })).toMatchObject([
      { instalments: before.instalments },
    ]);
  });

  it('is all of it under a plan, under more, under an advance and under a deed', () => {
    for (const rest of [
      { sumsAre: 'dates', source: 'plan' },
      { sumsAre: 'more' },
      { sumsAre: 'dates', source: 'advance' },
      { deed: true },
    ] as const)
      expect(kept(before, { w1: 1, w2: 1 }, rest)).toEqual([before]);
  });

  it('of a plan is what it says to those for whom nothing new has come', () => {
    const plan = { ...before, sumsAre: 'dates', source: 'plan' } as const;
    expect(kept(plan, { w1: 1 })).toEqual([
      { ...plan, instalments: [day('2026-04-20', { w2: 50 }), day('2026-05-20', {})] },
    ]);
    expect(kept(plan, { w1: 1, w2: 1 })).toEqual([]);
    expect(kept(plan, { w1: 1, w2: 1 }, { sumsAre: 'dates', source: 'advance' })).toEqual([plan]);
  });

  it('of a deed is nothing once something else is ordered, and all under a plan', () => {
    const deed = promised({}, { deed: true });
    expect(kept(deed, { w1: 1 })).toEqual([]);
    expect(kept(deed, { w1: 1 }, { sumsAre: 'dates', source: 'plan' })).toEqual([deed]);
  });

  const replaced = (id: string, rest: Parameters<typeof promised>[1] = {}) =>
    promised({ w1: 100 }, { id, replaced: true, ...rest });
  const four = [replaced('o2', { after: 3 }), replaced('o3'), replaced('o4'), replaced('o5')];
  const addedUp = (first: typeof before, ...payments: Parameters<typeof fileWith>[1] & object) =>
    withNextObligation(fileWith([first, ...four], payments), next({ w1: 1 }));

  it('are four at most, each as it was; of the oldest two just what was paid on them', () => {
    expect(withNextObligation(fileWith(four), next({ w1: 1 }))).toHaveLength(5);
    const all = addedUp(replaced('o1', { after: 5, compensation: linesOf({ w2: 7 }) }), paidLine({ w1: 30 }));
    expect(all.map(({ id }) => id)).toEqual(['o1', 'o3', 'o4', 'o5', 'o9']);
    expect(all[0]).toMatchObject({ source: 'earlier', after: 3, sumsAre: 'rest', compensation: [] });
  });

  it('are added up by what was paid on the two alone, and not on what came after them', () => {
    const chain = ['o1', 'o2', 'o3', 'o4', 'o5'].map((id, n) => replaced(id, { after: Math.min(n, 2) }));
    const payments = [30, 20, 1].map((fen, n) => paidLine({ w1: fen }, { id: `m${n + 1}` }));
    const [first] = withNextObligation(fileWith(chain, payments), next({ w1: 1 }, { after: 2 }));
    expect(first?.instalments.flatMap(({ lines }) => lines)).toEqual(linesOf({ w1: 50 }));
  });

  it.each([
    ['rest', 'rest', 'rest'],
    ['whole', 'rest', 'whole'],
    ['rest', 'whole', 'whole'],
  ] as const)('sums that are %s and %s are %s together', (one, two, both) => {
    const all = withNextObligation(
      fileWith([replaced('o1', { sumsAre: one }), replaced('o2', { sumsAre: two }), ...four.slice(1)]),
      next({ w1: 1 }),
    );
    expect(all[0]).toMatchObject({ id: 'o1', sumsAre: both });
  });

  it('is not added up with what still stands', () => {
    expect(addedUp(promised({ w3: 5 }))).toHaveLength(6);
    const [first, ...rest] = [replaced('o1'), promised({ w3: 5 }, { id: 'o0' }), ...four];
    expect(withNextObligation(fileWith([first, ...rest]), next({ w1: 1 }))).toHaveLength(7);
  });

  it.each([
    ['one that waits', {}, 6],
    ['one that was denied', { says: 'no' }, 5],
    ['one that was recorded by mistake', { retracted: true }, 5],
    ['one that is verified', { verified: true }, 5],
  ] as const)('is added up as long as it can’t change any more: %s', (_, line, length) => {
    const payment = paidLine({ w3: 1, w1: 5 }, {}, { verified: false, ...line });
    expect(addedUp(replaced('o1'), payment)).toHaveLength(length);
  });
});
