/** What goes along with workers into another case: their own lines, under their names there, with their days and order. */
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#domain/complaint/file/state.ts';
import {
  ledgerCarried,
  sumsIn,
  withCarriedLedger,
  workersWithLedger,
} from '#domain/complaint/ledger/carry.ts';
import { once } from '#domain/terms/once.ts';
import { fileWith, linesOf, paid, promised } from '#tests/support/ledger-made.ts';

const day = (dueOn: string, sums: Readonly<Record<string, number>>) => ({ dueOn, lines: linesOf(sums) });
const order = promised(
  {},
  {
    instalments: [day('2026-04-20', { w1: 100, w2: 50 }), day('2026-05-20', { w1: 30 })],
    compensation: linesOf({ w1: 7, w3: 8 }),
  },
);
const here = once(() =>
  fileWith(
    [order, promised({ w2: 60 }, { id: 'o2', after: 2, sumsAre: 'more' })],
    [paid({ w1: 40 }, { payer: 'fund' }), paid({ w2: 10 }, { id: 'm2', payer: 'p2' })],
  ),
);
const empty = once(() => fileWith([]));
const goes = (worker: string, as = worker) => ({ worker, as });
const carried = (
  from: CaseFile,
  to: CaseFile,
  ...seats: readonly { worker: string; as: string; same?: true }[]
) => ledgerCarried(from, [...seats], to);
const taken = (to: CaseFile, events: ReturnType<typeof ledgerCarried>) =>
  events.reduce(withCarriedLedger, to);

describe('to be taken along', () => {
  it('are the sums of those to whom something was promised or paid', () => {
    expect([...workersWithLedger(here())].toSorted()).toEqual(['w1', 'w2', 'w3']);
    expect(sumsIn(here())).toBe(8);
    expect([sumsIn(empty()), workersWithLedger(empty()).size]).toEqual([0, 0]);
  });

  it('are the lines of those who go, under their names there, and nobody else’s', () => {
    expect(carried(here(), empty(), goes('w1', 'w3'))).toEqual([
      {
        type: 'ledger_carried',
        obligations: [
          {
            id: 'o1',
            source: 'order',
            sumsAre: 'rest',
            at: order.at,
            after: 0,
            instalments: [day('2026-04-20', { w3: 100 }), day('2026-05-20', { w3: 30 })],
            compensation: linesOf({ w3: 7 }),
          },
        ],
        payments: [
          { id: 'm1', kind: 'principal', paidOn: '2026-04-10', payer: 'fund', lines: paid({ w3: 40 }).lines },
        ],
      },
    ]);
  });

  it('keep the order of promises and payments among themselves', () => {
    const [event] = carried(here(), empty(), goes('w2'));
    expect(event?.obligations.map(({ id, after }) => [id, after])).toEqual([
      ['o1', 0],
      ['o2', 1],
    ]);
  });

  it('take compensation of whoever has nothing else, and no deed, which is nobody’s own', () => {
    const deed = { ...promised({}, { id: 'o3', deed: true }) };
    const [event] = carried(fileWith([deed, order]), empty(), goes('w3'));
    expect(event?.obligations).toMatchObject([{ id: 'o1', compensation: linesOf({ w3: 8 }) }]);
    expect(carried(fileWith([deed]), empty(), goes('w3'))).toEqual([]);
  });

  it('name a fund or the court as payer, and no party, which has another name there', () => {
    const payer = (of: string) =>
      carried(fileWith([], [paid({ w1: 1 }, { payer: of })]), empty(), goes('w1'))[0]?.payments[0];
    expect(['fund', 'court', 'p2'].map((of) => payer(of)?.payer)).toEqual(['fund', 'court', undefined]);
    expect(payer('p2')).not.toHaveProperty('payer');
  });

  it('say what was replaced for all whom it named', () => {
    const [event] = carried(fileWith([{ ...order, replaced: true }]), empty(), goes('w1'));
    expect(event?.obligations[0]).toHaveProperty('replaced', true);
  });

  it('are nothing where nothing was promised or paid, and nobody comes back', () => {
    expect(carried(empty(), empty(), goes('w1'))).toEqual([]);
    expect(carried(here(), empty())).toEqual([]);
  });

  it('go on counting where the other case has come to', () => {
    const there = fileWith([promised({ w3: 1 })], [paid({ w3: 1 })]);
    const [event] = carried(here(), there, goes('w1'), goes('w2'));
    expect(event?.obligations.map(({ id }) => id)).toEqual(['o2', 'o3']);
    expect(event?.payments.map(({ id }) => id)).toEqual(['m2', 'm3']);
  });

  it('replace what is known there of whoever comes back, unless they are the same there all the time', () => {
    const there = fileWith([promised({ w1: 9, w2: 9 })]);
    const seats = [goes('w1'), { ...goes('w2'), same: true as const }, goes('w3')];
    expect(carried(here(), there, ...seats)).toMatchObject([{ replaces: ['w1'] }]);
    expect(carried(empty(), there, goes('w1'))).toEqual([
      { type: 'ledger_carried', replaces: ['w1'], obligations: [], payments: [] },
    ]);
  });
});

describe('an event', () => {
  const many = (lines: number, ...workers: readonly string[]) =>
    fileWith(
      workers.map((each, n) =>
        promised(
          {},
          {
            id: `o${n + 1}`,
            instalments: Array.from({ length: lines }, () => day('2026-04-20', { [each]: 1 })),
          },
        ),
      ),
    );

  it('holds as many workers as have four thousand lines together, the rest goes in the next', () => {
    const parts = (lines: number) =>
      carried(many(lines, 'w1', 'w2', 'w3'), empty(), goes('w1'), goes('w2'), goes('w3')).map(
        ({ obligations }) => obligations.map(({ id }) => id),
      );
    expect(parts(1333)).toEqual([['o1', 'o2', 'o3']]);
    expect(parts(2000)).toEqual([['o1', 'o2'], ['o3']]);
    expect(parts(2001)).toEqual([['o1'], ['o2'], ['o3']]);
  });

  it('counts on from the one before', () => {
    const from = { ...many(4000, 'w1', 'w2'), payments: [paid({ w1: 1 }), paid({ w2: 1 }, { id: 'm2' })] };
    const events = carried(from, empty(), goes('w1'), goes('w2'));
    expect(events.map(({ obligations, payments }) => [obligations[0]?.id, payments[0]?.id])).toEqual([
      ['o1', 'm1'],
      ['o2', 'm2'],
    ]);
  });

  it('takes a worker with more lines than it holds whole', () => {
    expect(carried(many(4001, 'w1'), empty(), goes('w1'))).toHaveLength(1);
  });
});

describe('taken over', () => {
  const there = once(() =>
    fileWith(
      [
        promised({ w1: 9, w3: 5 }),
        promised({}, { id: 'o2', deed: true }),
        promised({ w1: 3, w3: 4 }, { id: 'o3', after: 1 }),
      ],
      [paid({ w1: 2 }), paid({ w3: 1 }, { id: 'm2' })],
    ),
  );

  it('stands after what was there, watched day by day, and counts the payments before it', () => {
    const { obligations, payments, counts, workers } = taken(there(), carried(here(), there(), goes('w2')));
    expect(obligations.map(({ id }) => id)).toEqual(['o1', 'o2', 'o3', 'o4', 'o5']);
    expect(obligations.slice(3)).toMatchObject([
      { after: 2, deed: false, done: [], carried: true },
      { after: 3, deed: false, done: [], carried: true },
    ]);
    expect(obligations[3]).not.toHaveProperty('replaced');
    expect(payments.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
    expect(payments[2]).not.toHaveProperty('payer');
    expect(counts).toMatchObject({ obligations: 5, payments: 3 });
    expect(workers.w2?.sums).toMatchObject({ agreed: 110, paid: 10, confirmed: 10 });
  });

  it('stands in the place of what was known of whoever comes back; deeds and the others’ sums stay', () => {
    const { obligations, payments, workers } = taken(there(), carried(here(), there(), goes('w1')));
    expect(obligations.map(({ id, instalments }) => [id, instalments.flatMap(({ lines }) => lines)])).toEqual(
      [
        ['o1', linesOf({ w3: 5 })],
        ['o2', []],
        ['o3', linesOf({ w3: 4 })],
        ['o4', [...linesOf({ w1: 100 }), ...linesOf({ w1: 30 })]],
      ],
    );
    expect(payments.map(({ id, payer }) => [id, payer])).toEqual([
      ['m2', undefined],
      ['m3', 'fund'],
    ]);
    expect(workers.w1?.sums).toMatchObject({ agreed: 137, paid: 40, confirmed: 40 });
    expect(workers.w3?.sums).toEqual(there().workers.w3?.sums);
  });

  it('is reckoned up for whoever brings compensation alone', () => {
    expect(taken(empty(), carried(here(), empty(), goes('w3', 'w1'))).workers.w1?.sums.agreed).toBe(8);
  });

  it('keeps what was replaced so', () => {
    const from = fileWith([{ ...order, replaced: true }]);
    expect(taken(empty(), carried(from, empty(), goes('w1'))).obligations).toMatchObject([
      { replaced: true },
    ]);
  });

  it.each([
    ['a yes', { says: 'yes' }, 40],
    ['a no', { says: 'no' }, 0],
    ['a yes to what was recorded by mistake', { says: 'yes', retracted: true }, 0],
  ] as const)('is confirmed by %s', (_, line, confirmed) => {
    const from = fileWith([], [paid({ w1: 40 }, {}, line)]);
    expect(taken(empty(), carried(from, empty(), goes('w1'))).workers.w1?.sums.confirmed).toBe(confirmed);
  });

  it('of several payments is confirmed together, and nothing is of whoever lost theirs', () => {
    const from = fileWith([], [paid({ w1: 40 }), paid({ w1: 2 }, { id: 'm2' })]);
    const both = taken(empty(), carried(from, empty(), goes('w1')));
    expect(both.workers.w1?.sums.confirmed).toBe(42);
    expect(taken(both, carried(empty(), both, goes('w1'))).workers.w1?.sums).toMatchObject({
      confirmed: 0,
      paid: 0,
    });
  });

  it('of somebody who is not in the case makes nobody', () => {
    expect(taken(empty(), carried(here(), empty(), goes('w1', 'w9'))).workers).toEqual(empty().workers);
  });
});
