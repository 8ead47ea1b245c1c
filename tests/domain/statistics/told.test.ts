/** What an event adds to the month in which it happened, and to the office that had the case then. */
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import { tallyOf } from '#domain/statistics/counted.ts';
import { once } from '#domain/terms/once.ts';
import { counted, inGroup, next, recorded, told, withFile } from '#tests/support/counted-made.ts';
import * as s from '#tests/support/story.ts';

const adds = (event: CaseEvent, before = counted(), at = '2026-05-04T02:00:00.000Z') =>
  inGroup(told(before, event, at), 'told');
const raw = (type: string, rest: object = {}) => ({ type, ...rest }) as unknown as CaseEvent;

describe('acts', () => {
  it.each([
    ['accepted', raw('complaint_accepted', { basis: 'x', filedOn: '2026-04-01' })],
    ['coordinated', raw('coordination_corrected')],
    ['coordinated', raw('coordination_settled', { instalments: [] })],
    ['referred', raw('case_referred', { authority: 'court', to: 'court', basis: 'x', why: 'x' })],
    ['merged', raw('case_merged', { into: s.caseId, seats: [] })],
    ['disputed', raw('closure_disputed', { worker: 'w1' })],
    ['reopened', raw('case_reopened', { to: 'accepted', by: 's.zhou' })],
    ['reminders', raw('deadline_reminded', { clock: 'x', to: 'owner', nextAlarm: s.start })],
    ['retaliation', raw('retaliation_reported', { id: 'r1', worker: 'w1', kind: 'dismissed' })],
  ])('are counted once each as %s, in their month and office', (measure, event) => {
    const at = '2026-05-31T17:00:00.000Z';
    const cells = told(counted(), event, at).filter(({ group }) => group === 'told');
    expect(cells).toEqual([{ office: 'cn-440306', sheet: '2026-06', group: 'told', measure, by: 1 }]);
  });

  it('that were carried over from a joint case were told there; the filing alone counts as opened', () => {
    expect(
      adds(raw('retaliation_reported', { id: 'r1', worker: 'w1', kind: 'dismissed', since: s.start })),
    ).toEqual({});
    const [first] = s.given(s.filed).history;
    if (first === undefined) throw new Error('An empty story');
    const of = (event: object) =>
      inGroup(
        tallyOf(undefined, [], [recorded({ ...first.event, ...event } as CaseEvent)]).increments,
        'told',
      );
    expect(of({})).toEqual({ opened: 1, workers: 1 });
    expect(of({ since: s.start })).toEqual({ opened: 1 });
  });

  it('of a hand-over are counted in both offices', () => {
    const cells = told(
      counted(),
      raw('case_transferred', { toOffice: 'cn-440309', to: 'triage', reason: 'place' }),
    );
    expect(
      cells.filter(({ group }) => group === 'told').map(({ office, measure, by }) => [office, measure, by]),
    ).toEqual([
      ['cn-440306', 'transferredOut', 1],
      ['cn-440309', 'transferredIn', 1],
    ]);
  });

  it('are none where nothing is to count', () => {
    expect(() => tallyOf(undefined, [], [])).toThrow('There is nothing to count');
    expect(adds(raw('worker_left', { worker: 'w1' }))).toEqual({});
  });
});

describe('limits', () => {
  const legal = () =>
    counted()
      .state.file.clocks.filter(({ kind }) => kind === 'legal')
      .slice(0, 1);
  const running = (kind: string, escalation = 0) =>
    withFile(counted(), () => ({
      clocks: legal().map((each) => ({ ...each, kind: kind as 'legal', escalation })),
    }));
  const id = () => legal()[0]?.clock ?? '';
  const escalated = (step: number, of = id()) =>
    raw('deadline_escalated', { clock: of, step, office: 'cn-4403', nextAlarm: s.start });
  const stopped = (of = id()) => raw('clock_stopped', { clock: of });

  it('pass with the first escalation, those by law and promises apart', () => {
    expect(adds(escalated(1), running('legal'))).toEqual({ 'passed.legal': 1 });
    expect(adds(escalated(1), running('service'))).toEqual({ 'passed.service': 1 });
    expect(adds(escalated(2), running('legal', 1))).toEqual({});
    expect(adds(escalated(1, 'none'), running('legal'))).toEqual({});
  });

  it('are kept where they stop before they passed', () => {
    expect(adds(stopped(), running('legal'))).toEqual({ 'kept.legal': 1 });
    expect(adds(stopped(), running('legal', 1))).toEqual({});
    expect(adds(stopped('none'), running('legal'))).toEqual({});
  });

  it('that stop as a case begins in a joint case were told there', () => {
    expect(adds(stopped(), running('legal'), s.start)).toEqual({});
  });
});

describe('workers', () => {
  const joins = (rest: object = {}) =>
    raw('worker_joined', { worker: 'w2', claim: {}, contactable: true, ...rest });

  it('are counted as they come, unless they were counted in another case', () => {
    expect(adds(joins())).toEqual({ workers: 1 });
    expect(adds(joins({ cameFrom: { caseId: s.caseId, worker: 'w1' } }))).toEqual({});
  });

  const verified = raw('payment_verified', {
    payment: 'm1',
    worker: 'w1',
    by: 'i.li',
    basis: 'worker_confirmed',
  });
  const confirmed = raw('payment_confirmed', { payment: 'm1', worker: 'w1' });
  const denied = raw('payment_denied', { payment: 'm1', worker: 'w1' });
  const may = '2026-05-04T02:00:00.000Z';
  const june = '2026-06-04T02:00:00.000Z';

  it('who were paid, and who were heard about money, count once a month', () => {
    expect(adds(verified)).toEqual({ workersPaid: 1 });
    expect(adds(verified, next(counted(), verified, may), may)).toEqual({});
    expect(adds(verified, next(counted(), verified, may), june)).toEqual({ workersPaid: 1 });
    expect([adds(confirmed), adds(denied)]).toEqual([{ workersHeard: 1 }, { workersHeard: 1 }]);
    expect(adds(denied, next(counted(), confirmed, may), may)).toEqual({});
    expect(adds(confirmed, next(counted(), denied, may), may)).toEqual({});
    expect(adds(confirmed, next(counted(), denied, may), june)).toEqual({ workersHeard: 1 });
  });

  it('of a month are each their own', () => {
    const other = raw('payment_confirmed', { payment: 'm1', worker: 'w2' });
    expect(adds(confirmed, next(counted(), other, may), may)).toEqual({ workersHeard: 1 });
    expect(adds(verified, next(counted(), confirmed, may), may)).toEqual({ workersPaid: 1 });
  });
});

describe('money', () => {
  const paying = once(() =>
    counted([
      ...s.ordered,
      s.does(s.inspector, 'record_payment', { proof: 'bank_record', lines: [{ worker: 'w1', fen: 900 }] }),
    ]),
  );
  const confirmed = raw('payment_confirmed', { payment: 'm1', worker: 'w1' });
  const verified = raw('payment_verified', {
    payment: 'm1',
    worker: 'w1',
    by: 'i.li',
    basis: 'worker_confirmed',
  });

  it('is counted when it is confirmed and when it is verified, and taken off when it is taken back', () => {
    expect(adds(confirmed, paying())).toEqual({ confirmedFen: 900, workersHeard: 1 });
    const heard = next(paying(), confirmed, '2026-04-20T02:00:00.000Z');
    expect(adds(verified, heard)).toEqual({ recoveredFen: 900, workersPaid: 1 });
    const taken = raw('payment_retracted', {
      payment: 'm1',
      reason: 'wrong_case',
      by: 's.zhou',
      lines: [{ worker: 'w1', paidFen: 900, confirmed: true }],
    });
    expect(adds(taken, next(heard, verified))).toEqual({ recoveredFen: -900, confirmedFen: -900 });
  });

  it('that comes along from another case was counted there', () => {
    const carried = raw('ledger_carried', {
      obligations: [],
      payments: [
        {
          ...{ id: 'm2', kind: 'principal', paidOn: '2026-04-02' },
          lines: [{ worker: 'w1', fen: 50, says: 'yes', failedCalls: 0, verified: true }],
        },
      ],
    });
    expect(next(paying(), carried).state.file.workers.w1?.sums.confirmed).toBe(50);
    expect(adds(carried, paying())).toEqual({});
  });
});

describe('a stay', () => {
  const stay = (event: CaseEvent) =>
    told(counted(), event, '2026-05-04T02:00:00.000Z').filter(({ group }) => group.startsWith('stay/'));

  it('ends in the month in which it began, with its days; a hand-over and a merge cut it short', () => {
    const [sheet, group, by] = ['2026-04', 'stay/triage', 1];
    const cell = { office: 'cn-440306', sheet, group, by };
    const accepted = raw('complaint_accepted', { basis: 'x', filedOn: '2026-04-01' });
    expect(stay(accepted)).toEqual([{ ...cell, measure: 'left/33/20' }]);
    for (const event of [
      raw('case_transferred', { toOffice: 'cn-440309', to: 'triage', reason: 'place' }),
      raw('case_merged', { into: s.caseId, seats: [] }),
    ])
      expect(stay(event)).toEqual([{ ...cell, measure: 'cut/33/20' }]);
  });

  it('goes on through a pause and through what moves nothing', () => {
    expect(stay(raw('case_paused', { reason: 'other_proceedings', reviewOn: '2026-06-01' }))).toEqual([]);
    expect(stay(raw('worker_left', { worker: 'w1' }))).toEqual([]);
  });
});
