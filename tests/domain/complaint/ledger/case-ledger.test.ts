/** What is owed, settled and to be done in a case, over those who are still in it. */
import { describe, expect, it } from 'vitest';
import {
  addsUpToOwed,
  daysBeside,
  hasObligation,
  isOrderPaid,
  ledgerOfWorker,
  ledgersOfThoseIn,
  newestObligation,
  nothingOwed,
  openDeeds,
  promisedDeed,
  settledInstalments,
} from '#domain/complaint/ledger/case-ledger.ts';
import { fileWith, left, linesOf, paid, promised } from '#tests/support/ledger-made.ts';

const day = (dueOn: string, sums: Readonly<Record<string, number>> = {}) => ({ dueOn, lines: linesOf(sums) });
const deed = promised({}, { id: 'o2', deed: true, instalments: [day('2026-05-01'), day('2026-06-01')] });

describe('deeds', () => {
  it('are open until each is done', () => {
    expect(openDeeds(deed)).toEqual([1, 2]);
    expect(openDeeds({ ...deed, done: [2] })).toEqual([1]);
    expect(openDeeds({ ...deed, deed: false })).toEqual([]);
  });

  it('that were promised last are found among the money', () => {
    const newer = { ...deed, id: 'o3' };
    expect(promisedDeed(fileWith([deed, newer, promised({ w1: 1 }, { id: 'o4' })]))).toBe(newer);
    expect(promisedDeed(fileWith([promised({ w1: 1 })]))).toBeUndefined();
  });

  it('are something that can be performed, and are owed until they are done', () => {
    expect([hasObligation(fileWith([deed])), nothingOwed(fileWith([deed]))]).toEqual([true, false]);
    const done = { ...deed, done: [1, 2] };
    expect([hasObligation(fileWith([done])), nothingOwed(fileWith([done]))]).toEqual([true, true]);
    expect(settledInstalments(fileWith([{ ...deed, done: [2] }]))).toEqual([2]);
  });
});

describe('money', () => {
  it('is owed in the case as long as somebody who is in it is owed any', () => {
    const file = fileWith([promised({ w1: 100, w2: 50 })], [paid({ w1: 100 })]);
    expect(nothingOwed(file)).toBe(false);
    expect(nothingOwed(left(file, 'w2'))).toBe(true);
    expect([hasObligation(fileWith([])), nothingOwed(fileWith([]))]).toEqual([false, true]);
    expect(hasObligation(fileWith([promised({ w1: 1 })]))).toBe(true);
    expect(hasObligation(left(fileWith([promised({ w1: 1 })]), 'w1'))).toBe(false);
    expect([...ledgersOfThoseIn(left(file, 'w2')).keys()]).toEqual(['w1', 'w3']);
  });

  it('settles an instalment once nothing of it is owed to anybody who is in', () => {
    const plan = promised(
      {},
      { instalments: [day('2026-04-20', { w1: 100, w2: 50 }), day('2026-05-20', { w1: 9 })] },
    );
    const file = fileWith([plan], [paid({ w1: 100 })]);
    expect(settledInstalments(file)).toEqual([]);
    expect(settledInstalments(left(file, 'w2'))).toEqual([1]);
    expect(settledInstalments(fileWith([plan], [paid({ w1: 109, w2: 50 })]))).toEqual([1, 2]);
    expect(settledInstalments(fileWith([]))).toEqual([]);
  });

  it('adds up in a plan to just what is owed to each who is in', () => {
    const file = left(fileWith([promised({ w1: 100, w2: 50, w3: 10 })], [paid({ w1: 40 })]), 'w3');
    const parts = (...sums: readonly Readonly<Record<string, number>>[]) =>
      addsUpToOwed(
        file,
        sums.map((each) => day('2026-06-01', each)),
      );
    expect(parts({ w1: 30, w2: 50 }, { w1: 30 })).toBe(true);
    expect(parts({ w1: 60 })).toBe(false);
    expect(parts({ w1: 59, w2: 50 })).toBe(false);
    expect(parts({ w1: 60, w2: 51 })).toBe(false);
    expect(addsUpToOwed(fileWith([]), [])).toBe(true);
  });
});

describe('what came along from another case', () => {
  const came = promised(
    {},
    { carried: true, instalments: [day('2026-05-10', { w1: 100, w2: 50 }), day('2026-06-10', { w1: 30 })] },
  );
  const file = (...payments: Parameters<typeof fileWith>[1] & object) => fileWith([came], payments);
  const first = { obligation: 'o1', instalment: 1, dueOn: '2026-05-10' };
  const second = { obligation: 'o1', instalment: 2, dueOn: '2026-06-10', workers: ['w1'] };

  it('has its days watched one by one, each for those to whom something of it is owed', () => {
    expect(daysBeside(file())).toEqual([{ ...first, workers: ['w1', 'w2'] }, second]);
    expect(daysBeside(file(paid({ w1: 100 })))).toEqual([second, { ...first, workers: ['w2'] }]);
    expect(daysBeside(left(file(paid({ w1: 100 })), 'w2'))).toEqual([second]);
    expect(daysBeside(file(paid({ w1: 130, w2: 50 })))).toEqual([]);
  });

  it('names a worker once, to whom wages and compensation are owed on a day', () => {
    const both = { ...came, compensation: linesOf({ w1: 7 }) };
    expect(daysBeside(fileWith([both]))[0]).toEqual({ ...first, workers: ['w1', 'w2'] });
  });

  it('is not what was promised here, whose days have clocks of their own', () => {
    const own = promised({ w3: 9 }, { id: 'o2' });
    expect(daysBeside(fileWith([came, own]))).toHaveLength(2);
    expect(daysBeside(fileWith([own]))).toEqual([]);
    expect(newestObligation(fileWith([own, { ...came, id: 'o3' }]))).toBe(own);
  });
});

describe('an order', () => {
  it('is paid once nothing of its money is owed to those who are in; one that asks for none is obeyed otherwise', () => {
    const order = promised({ w1: 100, w2: 50 });
    expect(isOrderPaid(fileWith([order], [paid({ w1: 100 })]))).toBe(false);
    expect(isOrderPaid(left(fileWith([order], [paid({ w1: 100 })]), 'w2'))).toBe(true);
    expect(isOrderPaid(fileWith([order], [paid({ w1: 100, w2: 50 })]))).toBe(true);
    expect(isOrderPaid(fileWith([{ ...order, source: 'decision' }], [paid({ w1: 100, w2: 50 })]))).toBe(
      false,
    );
    expect(isOrderPaid(fileWith([promised({}), { ...deed, done: [1, 2] }]))).toBe(false);
    expect(isOrderPaid(fileWith([promised({})]))).toBe(false);
    expect(isOrderPaid(fileWith([]))).toBe(false);
  });

  it('stands beside an advance of a fund, whose days are watched one by one', () => {
    const advance = promised({ w1: 40 }, { id: 'o2', source: 'advance', sumsAre: 'dates' });
    const file = fileWith([promised({ w1: 100 }), advance]);
    expect(newestObligation(file)?.id).toBe('o1');
    expect(daysBeside(file)).toEqual([
      { obligation: 'o2', instalment: 1, dueOn: '2026-04-20', workers: ['w1'] },
    ]);
  });
});

describe('the ledger of one worker', () => {
  const obligations = [promised({ w1: 100, w2: 50 })];

  it('is derived once, as long as nothing is promised and no payment of theirs changes', () => {
    const before = ledgerOfWorker(fileWith(obligations, [paid({ w1: 10 })]), 'w1');
    const payments = [paid({ w1: 10 })];
    const kept = ledgerOfWorker(fileWith(obligations, payments), 'w1');
    expect(kept).not.toBe(before);
    expect(ledgerOfWorker(fileWith(obligations, payments), 'w1')).toBe(kept);
    const changed = payments.map((each) => ({ ...each, lines: [...each.lines, ...paid({ w2: 5 }).lines] }));
    expect(ledgerOfWorker(fileWith(obligations, changed), 'w1')).toBe(kept);
  });

  it('is derived anew when a payment of theirs is verified or another is recorded', () => {
    const waiting = paid({ w1: 10 }, {}, { verified: false });
    const owed = (...payments: Parameters<typeof fileWith>[1] & object) =>
      ledgerOfWorker(fileWith(obligations, payments), 'w1').owed;
    expect(owed(waiting)).toBe(100);
    expect(owed(paid({ w1: 10 }))).toBe(90);
    expect(owed(paid({ w1: 10 }), paid({ w1: 20 }, { id: 'm2' }))).toBe(70);
  });
});
