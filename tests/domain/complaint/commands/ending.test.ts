/** Closing, withdrawing and pausing a case. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { does, tell, goOn, answer } = s;
const clockOf = (told: s.Told, limit: string) =>
  told.state?.file.clocks.find((clock) => clock.limit === limit);

describe('closing', () => {
  const paid = (told: s.Told) =>
    goOn(
      told,
      does(s.inspector, 'record_payment', {
        instalment: 1,
        proof: 'bank_record',
        lines: [{ worker: 'w1', fen: 1_800_000 }],
      }),
    );

  it('does not close on unverified payment (docs/invariants.md, 3)', () => {
    const told = paid(tell(...s.ordered));
    expect(answer(told, does(s.supervisor, 'close_case', { reason: 'paid_full' }))).toBe(
      'payment-unverified',
    );
    expect(answer(tell(...s.ordered), does(s.supervisor, 'close_case', { reason: 'paid_full' }))).toBe(
      'payment-unverified',
    );
  });

  it('names the recovered sum and the last safe day when it closes', () => {
    const done = goOn(
      paid(tell(...s.ordered)),
      does(s.worker(), 'confirm_payment'),
      does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }),
    );
    const [closed] =
      typeof answer(done, does(s.supervisor, 'close_case', { reason: 'paid_full' })) === 'string'
        ? []
        : answer(done, does(s.supervisor, 'close_case', { reason: 'paid_full' }));
    expect(closed).toMatchObject({
      type: 'case_closed',
      lastSafeDay: '2027-04-01',
      lines: [{ worker: 'w1', paidFen: 1_800_000, confirmedFen: 1_800_000 }],
    });
    expect(goOn(done, does(s.supervisor, 'close_case', { reason: 'paid_full' })).state?.file.clocks).toEqual(
      [],
    );
  });
});

describe('withdrawal', () => {
  it('makes a withdrawal final only after a private call, and not under pressure', () => {
    const asked = tell(s.filed, does(s.worker(), 'request_withdrawal'));
    expect(asked.state?.stage.status).toBe('triage');
    expect(goOn(asked, does(s.officer, 'confirm_withdrawal', { worker: 'w1' })).state?.stage.status).toBe(
      'withdrawn',
    );
    const pressed = tell(
      s.filed,
      does(s.worker(), 'report_retaliation', { kind: 'contact_pressure' }),
      does(s.worker(), 'request_withdrawal'),
    );
    expect(answer(pressed, does(s.officer, 'confirm_withdrawal', { worker: 'w1' }))).toBe('not-free');
  });

  it('goes on for the others when one of several withdraws', () => {
    const two = tell(
      s.filed,
      does(s.worker('w2'), 'join_complaint', { claim: {}, contactable: true }),
      does(s.worker('w2'), 'request_withdrawal'),
    );
    const told = goOn(two, does(s.officer, 'confirm_withdrawal', { worker: 'w2' }));
    expect(told.state?.stage.status).toBe('triage');
    expect(told.state?.file.workers.w2?.standing).toBe('left');
  });
});

describe('pause', () => {
  it('pauses the office’s promises but not the law’s, gives the days back, and goes on where it rested', () => {
    const told = tell(
      ...s.investigating,
      does(s.inspector, 'request_information', { from: 'p1', dueOn: '2026-04-10', items: ['wage_ledger'] }),
    );
    const paused = goOn(
      told,
      does(
        s.supervisor,
        'pause_case',
        { reason: 'force_majeure', reviewOn: '2026-04-15' },
        '2026-04-07T02:00:00.000Z',
      ),
    );
    expect(clockOf(paused, 'employer_answer')?.pausedOn).toBe('2026-04-07');
    expect(clockOf(paused, 'investigation')?.pausedOn).toBeUndefined();
    const resumed = goOn(paused, does(s.supervisor, 'resume_case', {}, '2026-04-14T02:00:00.000Z'));
    expect(resumed.state?.stage.status).toBe('investigating');
    expect(clockOf(resumed, 'employer_answer')?.dueOn).toBe('2026-04-17');
    expect(clockOf(resumed, 'investigation')?.dueOn).toBe(clockOf(told, 'investigation')?.dueOn);
  });
});
