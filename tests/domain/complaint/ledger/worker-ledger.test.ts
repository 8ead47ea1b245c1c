/** In which order a worker's payments settle what is owed, and what is late. */
import { describe, expect, it } from 'vitest';
import { ledgerOfWorker } from '#domain/complaint/ledger/case-ledger.ts';
import { lateBy, outstandingOn, wagesDueAndUnpaid } from '#domain/complaint/ledger/worker-ledger.ts';
import { fileWith, linesOf, paid, promised } from '#tests/support/ledger-made.ts';

const day = (dueOn: string, fen: number) => ({ dueOn, lines: linesOf({ w1: fen }) });
const on = (dueOn: string, fen: number, rest: object = {}) =>
  promised({}, { instalments: [day(dueOn, fen)], ...rest });
const ledger = (...given: Parameters<typeof fileWith>) => ledgerOfWorker(fileWith(...given), 'w1');
const paidBy = ({ dues }: ReturnType<typeof ledger>) => dues.map(({ owedBy, paid: of }) => [owedBy, of]);

describe('a payment', () => {
  const later = on('2026-06-01', 100);
  const earlier = on('2026-05-01', 100, { id: 'o2', sumsAre: 'more' });

  it('settles the oldest day first, whatever was promised first', () => {
    expect(paidBy(ledger([later, earlier], [paid({ w1: 130 })]))).toEqual([
      ['o2', 100],
      ['o1', 30],
    ]);
  });

  it('of days that are the same, what was promised first', () => {
    const same = on('2026-06-01', 100, { id: 'o2', sumsAre: 'more' });
    expect(paidBy(ledger([later, same], [paid({ w1: 130 })]))).toEqual([
      ['o1', 100],
      ['o2', 30],
    ]);
  });

  it('settles what it was paid as, and only then the other', () => {
    const both = on('2026-05-01', 100, { compensation: linesOf({ w1: 50 }) });
    const settledBy = (kind: 'principal' | 'compensation', fen: number) =>
      ledger([both], [paid({ w1: fen }, { kind })]).dues.map((due) => [due.kind, due.paid]);
    expect(settledBy('compensation', 60)).toEqual([
      ['principal', 10],
      ['compensation', 50],
    ]);
    expect(settledBy('principal', 110)).toEqual([
      ['principal', 100],
      ['compensation', 10],
    ]);
  });

  it('that is interest settles nothing', () => {
    expect(ledger([later], [paid({ w1: 30 }, { kind: 'interest' })])).toMatchObject({
      owed: 100,
      interest: 30,
      allotments: [{ payment: 'm1', to: 'interest', fen: 30 }],
    });
  });
});

describe('a fund and the others', () => {
  const advance = on('2026-07-01', 40, { id: 'o2', source: 'advance', sumsAre: 'dates' });
  const settledBy = (payer: string | undefined, fen: number) =>
    ledger(
      [on('2026-05-01', 100), advance],
      [paid({ w1: fen }, payer === undefined ? {} : { payer })],
    ).dues.map(({ datedBy, paid: of }) => [datedBy, of]);

  it('pay each their own first: the fund its advance, anybody else what it has not advanced', () => {
    expect(settledBy('fund', 50)).toEqual([
      ['o1', 10],
      ['o2', 40],
    ]);
    for (const payer of ['p2', undefined])
      expect(settledBy(payer, 70)).toEqual([
        ['o1', 60],
        ['o2', 10],
      ]);
  });
});

describe('what a new promise leaves in force', () => {
  it('of the one before is what was paid on it, in its days', () => {
    const before = promised({}, { instalments: [day('2026-05-01', 100), day('2026-06-01', 100)] });
    const next = on('2026-07-01', 80, { id: 'o2', after: 1 });
    expect(
      ledger([before, next], [paid({ w1: 130 })]).dues.map(({ dueOn, fen, paid: of }) => [dueOn, fen, of]),
    ).toEqual([
      ['2026-05-01', 100, 100],
      ['2026-06-01', 30, 30],
      ['2026-07-01', 80, 0],
    ]);
    expect(ledger([before, next], [paid({ w1: 70 })]).dues.map(({ fen }) => fen)).toEqual([70, 80]);
  });

  it('more of it, under the newest alone', () => {
    const more = on('2026-07-01', 5, { id: 'o3', after: 1, sumsAre: 'more' });
    const eras = [on('2026-05-01', 100), on('2026-06-01', 50, { id: 'o2', after: 1 }), more];
    expect(ledger(eras, [paid({ w1: 20 })])).toMatchObject({ inForce: 75, paid: 20, owed: 55 });
  });
});

describe('a plan', () => {
  const order = promised({}, { instalments: [day('2026-05-01', 100), day('2026-06-01', 50)] });
  const dated = (source: 'plan' | 'advance', fen: number) =>
    on('2026-08-01', fen, { id: 'o2', source, sumsAre: 'dates', after: 1 });
  const base = { owedBy: 'o1', kind: 'principal' };
  const own = { ...base, datedBy: 'o1', source: 'order' };
  const later = (source: 'plan' | 'advance') => ({
    ...base,
    ...{ datedBy: 'o2', source, instalment: 1, dueOn: '2026-08-01', fen: 60, paid: 0 },
  });
  const first = { ...own, instalment: 1, dueOn: '2026-05-01', fen: 90, paid: 90 };

  it('gives the last of what is owed another day; what was paid before it is settled', () => {
    expect(ledger([order, dated('plan', 60)], [paid({ w1: 90 })]).dues).toEqual([
      { ...first, settledBefore: true },
      { ...later('plan'), fen: 10 },
      { ...later('plan'), fen: 50 },
    ]);
    expect(ledger([order, dated('plan', 150)]).dues.map(({ fen, datedBy }) => [fen, datedBy])).toEqual([
      [100, 'o2'],
      [50, 'o2'],
    ]);
  });

  it('other than an advance, before which nothing is settled', () => {
    expect(ledger([order, dated('advance', 50)], [paid({ w1: 100 })]).dues).toEqual([
      { ...first, fen: 100, paid: 100 },
      { ...later('advance'), fen: 50 },
    ]);
  });

  it('is not begun by what was paid before it, whatever that was paid as', () => {
    const both = on('2026-05-01', 100, { compensation: linesOf({ w1: 50 }) });
    const file = ledger([both, dated('plan', 100)], [paid({ w1: 50 }, { kind: 'compensation' })]);
    expect(outstandingOn(file, 'o2')).toBe(100);
  });

  it('of nothing that is owed dates nothing', () => {
    expect(ledger([dated('plan', 60)])).toMatchObject({ dues: [], owed: 0 });
  });
});

it('nought is no due sum', () => {
  expect(ledger([on('2026-05-01', 0)]).dues).toEqual([]);
});

it('a payment is allotted to what is due, and beyond that', () => {
  expect(ledger([on('2026-05-01', 10)], [paid({ w1: 30 })]).allotments).toEqual([
    { payment: 'm1', to: 'due', fen: 10 },
    { payment: 'm1', to: 'beyond', fen: 20 },
  ]);
});

describe('late', () => {
  const own = () =>
    ledger(
      [promised({}, { instalments: [day('2026-05-01', 100), day('2026-06-01', 50)] })],
      [paid({ w1: 30 })],
    );

  it('is what was due before the day and is not paid', () => {
    expect(
      ['2026-05-01', '2026-05-02', '2026-06-01', '2026-06-02'].map((each) => lateBy(own(), each)),
    ).toEqual([0, 70, 70, 120]);
  });

  it('or still to come: what is not paid of an instalment, and of all', () => {
    expect([
      outstandingOn(own(), 'o1', 1),
      outstandingOn(own(), 'o1', 2),
      outstandingOn(own(), 'o1'),
    ]).toEqual([70, 50, 120]);
    expect([outstandingOn(own(), 'o1', 3), outstandingOn(own(), 'o2')]).toEqual([0, 0]);
  });
});

describe('wages on which compensation is reckoned', () => {
  const today = '2026-05-10';

  it('are those whose day has passed, and no compensation', () => {
    const both = on('2026-05-09', 100, { compensation: linesOf({ w1: 40 }) });
    expect(wagesDueAndUnpaid(ledger([both], [paid({ w1: 30 })]), today)).toBe(70);
    expect(wagesDueAndUnpaid(ledger([on('2026-05-10', 100)]), today)).toBe(0);
  });

  it('are also those that a plan had put off, as the law’s own day has passed', () => {
    const plan = on('2026-08-01', 100, { id: 'o2', source: 'plan', sumsAre: 'dates' });
    expect(wagesDueAndUnpaid(ledger([on('2026-05-01', 100), plan]), today)).toBe(100);
  });
});
