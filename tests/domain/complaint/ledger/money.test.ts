/** What an event of money changes in the file: the obligation it makes, the payment it is about, and the five sums. */
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import { evolveFile } from '#domain/complaint/file/evolve-file.ts';
import type { CaseFile } from '#domain/complaint/file/state.ts';
import { once } from '#domain/terms/once.ts';
import { recordedAs } from '#tests/support/ledger-histories.ts';
import { fileWith, linesOf, paid, promised } from '#tests/support/ledger-made.ts';

const evolved = (file: CaseFile, ...events: readonly CaseEvent[]): CaseFile =>
  events.reduce((each, event) => evolveFile(each, recordedAs(event)), file);
const empty = once(() => fileWith([]));
const sums = (file: CaseFile, ref = 'w1') => file.workers[ref]?.sums;

describe('an obligation', () => {
  it.each([
    ['award', 'award'],
    ['judgment', 'judgment'],
    ['dealt_with', 'outcome'],
  ] as const)('by an outcome that is %s is of the source %s', (outcome, source) => {
    const lines = linesOf({ w1: 100 });
    const { obligations } = evolved(empty(), { type: 'referral_outcome_recorded', outcome, lines });
    expect(obligations).toMatchObject([
      { source, sumsAre: 'rest', instalments: [{ dueOn: '2026-04-01', lines }] },
    ]);
  });

  it('by an outcome is due on the day that it names', () => {
    const event = {
      type: 'referral_outcome_recorded',
      outcome: 'award',
      lines: linesOf({ w1: 1 }),
      dueOn: '2026-05-09',
    };
    expect(evolved(empty(), event as CaseEvent).obligations[0]?.instalments[0]?.dueOn).toBe('2026-05-09');
  });

  it('is none where the outcome has no sums', () => {
    const file = fileWith([promised({ w1: 5 })]);
    const none = evolved(file, { type: 'referral_outcome_recorded', outcome: 'rejected', lines: [] });
    expect(none.obligations).toBe(file.obligations);
  });

  it('by an order is of its source, and each gets the next number', () => {
    const ordered: CaseEvent = {
      type: 'rectification_ordered',
      liable: [],
      lines: linesOf({ w1: 1 }),
      dueOn: '2026-05-09',
      inspectors: ['i.li', 'i.wang'],
      signedBy: 's.zhou',
    };
    const { obligations, counts } = evolved(empty(), ordered, ordered);
    expect(obligations.map(({ id, source }) => [id, source])).toEqual([
      ['o1', 'order'],
      ['o2', 'order'],
    ]);
    expect(counts.obligations).toBe(2);
  });

  const decision: CaseEvent & { type: 'decision_issued' } = {
    type: 'decision_issued',
    kind: 'handling',
    lines: linesOf({ w1: 100 }),
    compensation: linesOf({ w2: 50 }),
    fineFen: 9,
    dueOn: '2026-05-20',
    inspectors: ['i.li', 'i.wang'],
    signedBy: 's.zhou',
  };

  it('by a decision is of its wages and its compensation, and the decision is kept', () => {
    const file = evolved(empty(), decision);
    expect(file.obligations).toMatchObject([
      {
        id: 'o1',
        source: 'decision',
        instalments: [{ dueOn: '2026-05-20', lines: decision.lines }],
        compensation: decision.compensation,
        done: [],
        deed: false,
      },
    ]);
    expect(file.decided).toMatchObject({
      kind: 'handling',
      fineFen: 9,
      dueOn: '2026-05-20',
      compensation: decision.compensation,
    });
    expect([sums(file)?.agreed, sums(file, 'w2')?.agreed]).toEqual([100, 50]);
  });

  it('is none by a decision of a fine alone, which is kept too', () => {
    const file = evolved(empty(), { ...decision, lines: [], compensation: [] });
    expect(file.obligations).toEqual([]);
    expect(file.decided).toMatchObject({ fineFen: 9 });
    expect(evolved(empty(), { ...decision, lines: [] }).obligations).toHaveLength(1);
  });
});

describe('a deed', () => {
  const deed = (id: string) =>
    promised(
      {},
      {
        id,
        deed: true,
        instalments: [
          { dueOn: '2026-05-01', lines: [] },
          { dueOn: '2026-06-01', lines: [] },
        ],
      },
    );

  it('is verified part by part, of what was promised last', () => {
    const file = fileWith([deed('o1'), deed('o2'), promised({ w1: 1 }, { id: 'o3' })]);
    const verified = (instalment: number): CaseEvent => ({ type: 'deed_verified', instalment, by: 'i.li' });
    expect(evolved(file, verified(2), verified(1)).obligations.map(({ done }) => done)).toEqual([
      [],
      [2, 1],
      [],
    ]);
  });
});

describe('a payment', () => {
  it('is of wages, on the day of recording, unless it says otherwise', () => {
    const event = {
      type: 'payment_recorded',
      id: 'm1',
      proof: 'bank_record',
      lines: linesOf({ w1: 40 }),
    } as const;
    const told = { kind: 'interest', paidOn: '2026-03-20', payer: 'p2', instalment: 2 } as const;
    const lines = [{ worker: 'w1', fen: 40, failedCalls: 0, verified: false }];
    expect(evolved(empty(), event, { ...event, id: 'm2' }).counts.payments).toBe(2);
    expect(evolved(empty(), event).payments).toEqual([
      { id: 'm1', kind: 'principal', paidOn: '2026-04-01', lines },
    ]);
    expect(evolved(empty(), { ...event, ...told }).payments).toEqual([{ id: 'm1', ...told, lines }]);
  });

  const waiting = once(() =>
    fileWith(
      [promised({ w1: 100, w2: 100 })],
      [paid({ w1: 40, w2: 60 }, {}, { verified: false }), paid({ w1: 9 }, { id: 'm2' })],
    ),
  );
  const unsaid = once(() => ({
    ...waiting(),
    payments: waiting().payments.map((each) => ({
      ...each,
      lines: each.lines.map(({ says: _, ...line }) => line),
    })),
  }));
  const says = (type: 'payment_confirmed' | 'payment_denied', payment = 'm1'): CaseEvent => ({
    type,
    payment,
    worker: 'w1',
  });
  const said = (file: CaseFile) => file.payments.map(({ lines }) => lines.map((line) => line.says));

  it('is confirmed by one worker for themselves, once', () => {
    const file = evolved(unsaid(), says('payment_confirmed'), says('payment_confirmed'));
    expect(said(file)).toEqual([['yes', undefined], [undefined]]);
    expect([sums(file)?.confirmed, sums(file, 'w2')?.confirmed]).toEqual([40, 0]);
  });

  it('that is denied is not confirmed any more, and counts for nothing where it never was', () => {
    expect(sums(evolved(unsaid(), says('payment_confirmed'), says('payment_denied')))?.confirmed).toBe(0);
    const denied = evolved(unsaid(), says('payment_denied'));
    expect(said(denied)).toEqual([['no', undefined], [undefined]]);
    expect(sums(denied)?.confirmed).toBe(0);
    expect(sums(evolved(denied, says('payment_confirmed')))?.confirmed).toBe(40);
  });

  it('to somebody who is not in the case changes nobody’s sums', () => {
    const file = fileWith([], [paid({ w9: 5 }, {}, { says: 'no' })]);
    const heard = evolved(file, { type: 'payment_confirmed', payment: 'm1', worker: 'w9' });
    expect(heard.workers).toEqual(file.workers);
  });

  it('that nobody has recorded is neither', () => {
    for (const type of ['payment_confirmed', 'payment_denied'] as const)
      expect(evolved(unsaid(), says(type, 'm9'))).toMatchObject({
        payments: unsaid().payments,
        workers: unsaid().workers,
      });
  });

  it('counts when it is verified, for that worker alone', () => {
    const verified = evolved(waiting(), {
      type: 'payment_verified',
      payment: 'm1',
      worker: 'w1',
      by: 'i.li',
      basis: 'worker_confirmed',
    });
    expect([sums(verified)?.paid, sums(verified, 'w2')?.paid]).toEqual([49, 0]);
    expect(verified.payments[0]?.lines.map((line) => line.verified)).toEqual([true, false]);
  });
});

describe('a payment that is taken back', () => {
  const asked = (payment: string) => ({
    payment,
    workers: ['w1'],
    reason: 'wrong_case' as const,
    by: 'i.li',
    since: '2026-04-01T02:00:00.000Z',
  });
  const asWas = once(() => {
    const confirmed = evolved(
      fileWith([promised({ w1: 100, w2: 100 })], [paid({ w1: 40, w2: 60 }), paid({ w1: 9 }, { id: 'm2' })]),
      { type: 'payment_verified', payment: 'm1', worker: 'w1', by: 'i.li', basis: 'worker_confirmed' },
    );
    return {
      ...confirmed,
      retractions: [asked('m1'), asked('m2')],
      workers: Object.fromEntries(
        Object.entries(confirmed.workers).map(([ref, each]) => [
          ref,
          { ...each, sums: { ...each.sums, confirmed: 49 } },
        ]),
      ),
    };
  });
  const taken = (...lines: readonly { worker: string; paidFen: number; confirmed?: true }[]) =>
    evolved(asWas(), {
      type: 'payment_retracted',
      payment: 'm1',
      reason: 'wrong_case',
      by: 's.zhou',
      lines: [...lines],
    });

  it('stays in the list, struck through for those whom it names, and counts for nothing', () => {
    const { payments, workers } = taken({ worker: 'w1', paidFen: 40, confirmed: true });
    expect(payments.map(({ lines }) => lines.map(({ retracted }) => retracted))).toEqual([
      [true, undefined],
      [undefined],
    ]);
    expect(workers.w1?.sums).toMatchObject({ agreed: 100, paid: 9, confirmed: 9 });
    expect(workers.w2?.sums).toEqual(asWas().workers.w2?.sums);
  });

  it('takes nothing from what was confirmed, where the worker had not said that it came', () => {
    expect(taken({ worker: 'w1', paidFen: 40 }).workers.w1?.sums).toMatchObject({ paid: 9, confirmed: 49 });
  });

  it('is no longer asked to be taken back; what is asked of another stays', () => {
    expect(taken({ worker: 'w1', paidFen: 40 }).retractions).toEqual([asked('m2')]);
  });

  it('twice is taken back once', () => {
    const once = taken({ worker: 'w1', paidFen: 40, confirmed: true });
    const again = evolved(once, {
      type: 'payment_retracted',
      payment: 'm1',
      reason: 'wrong_case',
      by: 's.zhou',
      lines: [{ worker: 'w1', paidFen: 40, confirmed: true }],
    });
    expect(again.workers).toEqual(once.workers);
  });
});
