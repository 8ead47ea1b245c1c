/** A sum under an earlier promise, a sum ahead, a sum that isn't the promised one, a second obligation beside the first. */
import { describe, expect, it } from 'vitest';
import { ledgerOfWorker } from '#domain/complaint/ledger/case-ledger.ts';
import { noticesFor } from '#domain/messages/notices/notices.ts';
import { once } from '#domain/terms/once.ts';
import * as s from '#tests/support/story.ts';

const { does, given, types } = s;

const goOn = (told: s.Given, ...commands: readonly s.GivenCommand[]) => told.and(...commands);
const answer = (told: s.Given, command: s.GivenCommand) => told.when(command).result;

const one = (fen: number, worker = 'w1') => [{ worker, fen }];
const records = (fen: number, rest: object = {}, worker = 'w1') =>
  does(s.inspector, 'record_payment', { proof: 'bank_record', lines: one(fen, worker), ...rest });
const newest = (told: s.Given) => told.state?.file.payments.at(-1)?.id;

/** Paid, confirmed and verified. */
const paid = (told: s.Given, fen: number, rest: object = {}, worker = 'w1'): s.Given => {
  const recorded = goOn(told, records(fen, rest, worker));
  const payment = newest(recorded);
  return goOn(
    recorded,
    does(s.worker(worker), 'confirm_payment', { payment }),
    does(s.inspector, 'verify_payment', { payment, workers: [worker] }),
  );
};
const money = (told: s.Given, worker = 'w1') => {
  if (told.state === undefined) throw new Error('An empty story');
  const { inForce, paid: of, owed, beyond, interest } = ledgerOfWorker(told.state.file, worker);
  return { inForce, paid: of, owed, beyond, interest };
};
const status = (told: s.Given) => told.state?.stage.status;
const closes = (told: s.Given, reason = 'paid_full') =>
  types(answer(told, does(s.supervisor, 'close_case', { reason })));
const plans = (...parts: readonly (readonly [string, number])[]) =>
  does(s.supervisor, 'agree_plan', {
    instalments: parts.map(([dueOn, fen]) => ({ dueOn, lines: one(fen) })),
  });
const hearing = [
  does(s.inspector, 'notify_hearing', { on: '2026-04-16' }),
  does(s.inspector, 'record_hearing', { attended: false, words: { record: 't-000000000001' } }),
];
const decides = (fen: number, compensation: number, rest: object = {}) =>
  does(
    s.supervisor,
    'issue_decision',
    {
      kind: 'handling',
      lines: fen === 0 ? [] : one(fen),
      compensation: compensation === 0 ? [] : one(compensation),
      fines: [],
      dueOn: '2026-05-20',
      ...rest,
    },
    '2026-04-17T02:00:00.000Z',
  );

describe('a plan after a part payment', () => {
  const part = once(() => paid(given(...s.ordered), 800_000));

  it('stretches what is still owed: what was paid before counts for none of its instalments', () => {
    const planned = goOn(part(), plans(['2026-04-20', 1_000_000]));
    const more = paid(planned, 200_000);
    expect(money(more)).toMatchObject({ inForce: 1_800_000, paid: 1_000_000, owed: 800_000 });
    expect(status(more)).toBe('plan_active');
    expect(closes(more)).toEqual(['payment-unverified']);
    expect(status(paid(more, 800_000, { again: true }))).toBe('performed');
  });

  it('takes each of two instalments whole', () => {
    const planned = goOn(part(), plans(['2026-04-20', 500_000], ['2026-05-20', 500_000]));
    const first = paid(planned, 500_000, { instalment: 1 });
    expect(types(first.history.map(({ event }) => event))).toContain('instalment_settled');
    const second = paid(first, 500_000, { instalment: 2 });
    expect(money(second)).toMatchObject({ owed: 0, beyond: 0 });
    expect(status(second)).toBe('performed');
    expect(closes(second)).toEqual(['case_closed']);
  });

  it('adds up to what is still owed, to nothing else', () => {
    expect(answer(part(), plans(['2026-04-20', 1_800_000]))).toBe('sum-mismatch');
    expect(answer(part(), plans(['2026-04-20', 999_999]))).toBe('sum-mismatch');
    expect(answer(paid(part(), 1_000_000), plans(['2026-04-20', 0]))).not.toEqual(['payment_plan_agreed']);
  });

  it('counts a payment that was recorded before the plan and verified after it', () => {
    const waiting = goOn(given(...s.ordered), records(300_000), plans(['2026-04-20', 1_800_000]));
    const verified = goOn(
      waiting,
      does(s.worker(), 'confirm_payment'),
      does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }),
    );
    expect(money(verified)).toMatchObject({ inForce: 1_800_000, owed: 1_500_000 });
  });

  it('is made anew as often as need be', () => {
    const twice = goOn(
      paid(goOn(part(), plans(['2026-04-20', 400_000], ['2026-05-20', 600_000])), 100_000),
      does(s.worker(), 'declare_breach', { instalment: 1 }, '2026-04-24T02:00:00.000Z'),
      plans(['2026-04-30', 900_000]),
    );
    expect(money(twice)).toMatchObject({ inForce: 1_800_000, paid: 900_000, owed: 900_000 });
    expect(status(paid(twice, 900_000))).toBe('performed');
  });
});

describe('an obligation after part of the one before was paid', () => {
  const part = once(() => paid(given(...s.ordered), 800_000));

  it('a decision names what is still to be paid, with compensation', () => {
    const decided = goOn(part(), ...hearing, decides(1_000_000, 500_000));
    expect(money(decided)).toMatchObject({ inForce: 2_300_000, paid: 800_000, owed: 1_500_000 });
    const all = paid(decided, 1_500_000);
    expect(money(all)).toMatchObject({ owed: 0, beyond: 0 });
    expect(status(all)).toBe('performed');
  });

  it('compensation is 50 to 100 % of what was due and is unpaid', () => {
    const heard = goOn(part(), ...hearing);
    expect(answer(heard, decides(1_000_000, 499_999))).toBe('sum-mismatch');
    expect(answer(heard, decides(1_000_000, 1_000_001))).toBe('sum-mismatch');
    expect(types(answer(heard, decides(1_000_000, 1_000_000)))).toEqual(['decision_issued']);
  });

  it('compensation alone comes on top of the wages that are owed', () => {
    expect(money(goOn(part(), ...hearing, decides(0, 500_000)))).toMatchObject({ owed: 1_500_000 });
  });

  it('a judgment names what is still to be paid', () => {
    const judged = goOn(
      part(),
      does(s.inspector, 'refer_to_authority', { authority: 'court' }),
      does(s.inspector, 'record_referral_outcome', {
        outcome: 'judgment',
        lines: one(1_000_000),
        dueOn: '2026-05-06',
      }),
    );
    expect(money(judged)).toMatchObject({ owed: 1_000_000 });
    expect(status(paid(judged, 1_000_000))).toBe('performed');
  });

  it.each([
    { sumsAre: 'rest', lines: 1_000_000, owed: 1_000_000 },
    { sumsAre: 'whole', lines: 1_800_000, owed: 1_000_000 },
    { sumsAre: 'more', lines: 300_000, owed: 1_300_000 },
  ])('says what its sums are: $sumsAre', ({ sumsAre, lines, owed }) => {
    expect(money(goOn(part(), ...hearing, decides(lines, 0, { sumsAre })))).toMatchObject({ owed });
  });

  it('a decision of a fine alone leaves what is owed', () => {
    const fined = decides(0, 0, {
      kind: 'penalty',
      fines: [{ fine: 'obstruction', fen: 200_000, count: 1 }],
    });
    expect(money(goOn(part(), ...hearing, fined))).toMatchObject({ owed: 1_000_000 });
  });
});

describe('a sum that is not the promised one', () => {
  const planned = once(() =>
    goOn(given(...s.ordered), plans(['2026-04-20', 900_000], ['2026-05-20', 900_000])),
  );

  it('more than the first instalment flows on to the next', () => {
    const ahead = paid(planned(), 900_010, { instalment: 1 });
    expect(money(ahead)).toMatchObject({ owed: 899_990, beyond: 0 });
    const all = paid(ahead, 899_990, { instalment: 2 });
    expect(status(all)).toBe('performed');
    expect(closes(all)).toEqual(['case_closed']);
  });

  it('more than is ordered is recorded as beyond, and not counted as recovered wages', () => {
    const more = paid(given(...s.ordered), 1_800_400);
    expect(money(more)).toEqual({ inForce: 1_800_000, paid: 1_800_000, owed: 0, beyond: 400, interest: 0 });
    expect(status(more)).toBe('performed');
    expect(more.history.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({ type: 'payment_verified', owedFen: 1_800_000 }),
    );
  });

  it('interest stands apart from principal', () => {
    const more = paid(given(...s.ordered), 400, { kind: 'interest' });
    expect(money(more)).toMatchObject({ owed: 1_800_000, interest: 400, beyond: 0 });
  });

  it('keeps the day on which it was paid, and who paid', () => {
    const before = paid(given(...s.ordered), 100_000, { paidOn: '2026-03-20', payer: 'p2' });
    expect(before.state?.file.payments[0]).toMatchObject({ paidOn: '2026-03-20', payer: 'p2' });
    expect(answer(before, records(1, { paidOn: '2026-04-02' }))).toBe('date-not-allowed');
    expect(answer(before, records(1, { paidOn: '0001-01-01' }))).toBe('date-not-allowed');
    expect(answer(before, records(1, { payer: 'p9' }))).toBe('no-such-party');
  });

  it('before anything is ordered', () => {
    const early = paid(given(...s.accepted), 300_000, { paidOn: '2026-03-25' });
    expect(money(early)).toEqual({ inForce: 0, paid: 0, owed: 0, beyond: 300_000, interest: 0 });
  });

  it('after the closing', () => {
    const closed = goOn(
      paid(given(...s.ordered), 800_000),
      does(s.inspector, 'propose_closing', {
        reason: 'paid_partial_accepted',
        words: { grounds: 't-000000000001' },
      }),
      does(s.supervisor, 'close_case', { reason: 'paid_partial_accepted' }),
    );
    expect(money(paid(closed, 1_000_000))).toMatchObject({ owed: 0, paid: 1_800_000 });
    expect(status(paid(closed, 1_000_000))).toBe('closed');
  });

  it('by a fund, which pays part of it by a day of its own', () => {
    const advance = (fen: number) =>
      does(s.supervisor, 'grant_advance', { lines: one(fen), dueOn: '2026-04-10' });
    const granted = goOn(given(...s.ordered), advance(600_000));
    expect(money(granted)).toMatchObject({ inForce: 1_800_000, owed: 1_800_000 });
    expect(money(paid(granted, 600_000, { payer: 'fund' }))).toMatchObject({ owed: 1_200_000 });
    expect(answer(granted, advance(1_800_001))).toBe('sum-mismatch');
  });
});

describe('one of several', () => {
  const claim = { claimedFen: 600_000, from: '2026-01-01', until: '2026-03-31' };
  const inspectors = ['i.li', 'i.wang'];
  const lines = [...one(600_000), ...one(500_000, 'w2'), ...one(300_000, 'w3')];
  const told = once(() => {
    const planned = goOn(
      given(
        s.filed,
        ...['w2', 'w3'].map((id) => does(s.worker(id), 'join_complaint', { claim, contactable: true })),
      ),
      ...s.investigating.slice(1),
      does(s.inspector, 'record_findings', { lines, violations: [], inspectors }),
      does(s.inspector, 'propose_order', {
        liable: [{ party: 'p2', basis: 'pay_first', order: 1 }],
        lines,
        dueOn: '2026-04-15',
        inspectors,
      }),
      does(s.supervisor, 'issue_order'),
      does(s.supervisor, 'agree_plan', { instalments: [{ dueOn: '2026-04-20', lines }] }),
    );
    return goOn(paid(paid(planned, 600_000), 200_000, {}, 'w2'), does(s.worker('w3'), 'leave_joint_case'));
  });
  const late = '2026-04-24T02:00:00.000Z';
  const breaks = (id: string) => does(s.worker(id), 'declare_breach', {}, late);

  it('who is paid in full cannot declare the others’ plan broken', () => {
    expect(answer(told(), breaks('w1'))).toBe('no-such-thing');
    expect(types(answer(told(), breaks('w2')))).toEqual(['obligation_breached']);
    expect(types(answer(told(), does(s.inspector, 'declare_breach', {}, late)))).toEqual([
      'obligation_breached',
    ]);
  });

  it.each([
    ['the day passes', does(s.clock, 'reach_deadline', {}, late)],
    ['it is declared broken', breaks('w2')],
  ])('only who is still owed is told, of that sum: %s', (_, line) => {
    const after = goOn(told(), line);
    const { state } = after;
    if (state === undefined) throw new Error('An empty story');
    const notices = after.history
      .slice(told().history.length)
      .flatMap(({ event }) => noticesFor(event, state));
    expect(notices.map((each) => ('worker' in each ? [each.worker, each.params.sum] : []))).toEqual([
      ['w2', { fen: 300_000 }],
    ]);
  });

  it('a decision for one leaves what is owed to another', () => {
    const decided = goOn(
      told(),
      breaks('w2'),
      ...hearing
        .map((each) => ({ ...each, at: late }))
        .map((each) =>
          each.input.type === 'notify_hearing'
            ? does(s.inspector, 'notify_hearing', { on: '2026-04-27' }, late)
            : each,
        ),
    );
    const now = goOn(decided, {
      ...does(s.supervisor, 'issue_decision', {
        kind: 'handling',
        lines: one(250_000, 'w2'),
        compensation: [],
        fines: [],
        dueOn: '2026-05-20',
      }),
      at: late,
    });
    expect([money(now), money(now, 'w2'), money(now, 'w3')]).toMatchObject([
      { inForce: 600_000, owed: 0 },
      { inForce: 450_000, owed: 250_000 },
      { inForce: 300_000, owed: 300_000 },
    ]);
  });
});
