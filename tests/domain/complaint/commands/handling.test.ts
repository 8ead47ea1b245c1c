/** Orders and decisions: who signs them, and what they may grant. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { clockOf, does, given, types } = s;

describe('orders and decisions', () => {
  it('who investigated does not sign', () => {
    const both = { ...s.inspector, role: 'supervisor' } as const;
    const told = given(...s.ordered.slice(0, -1));
    told.when(does(both, 'issue_order')).thenRefused('not-the-same-person');
  });

  it('grants 50 to 100 % extra only after an order’s limit has passed (CN-LI-20)', () => {
    const heard = given(...s.ordered).and(
      does(s.inspector, 'notify_hearing', { on: '2026-04-16' }),
      does(s.inspector, 'record_hearing', { attended: false, words: { record: 't-000000000001' } }),
    );
    const decision = (fen: number, at: string) =>
      heard.when(
        does(
          s.supervisor,
          'issue_decision',
          {
            kind: 'handling',
            lines: [{ worker: 'w1', fen: 1_800_000 }],
            compensation: [{ worker: 'w1', fen }],
            fines: [],
            dueOn: '2026-05-20',
          },
          at,
        ),
      ).result;
    expect(decision(900_000, '2026-04-15T02:00:00.000Z')).toBe('too-late');
    expect(decision(899_999, '2026-04-17T02:00:00.000Z')).toBe('sum-mismatch');
    expect(decision(1_800_001, '2026-04-17T02:00:00.000Z')).toBe('sum-mismatch');
    expect(types(decision(900_000, '2026-04-17T02:00:00.000Z'))).toEqual(['decision_issued']);
    const unheard = given(...s.ordered).and(does(s.inspector, 'notify_hearing', { on: '2026-04-16' }));
    unheard
      .when(
        does(s.supervisor, 'issue_decision', {
          kind: 'handling',
          lines: [],
          compensation: [],
          fines: [],
          dueOn: '2026-05-20',
        }),
      )
      .thenRefused('employer-not-heard');
  });

  it('extends the sixty working days by thirty, once, with the supervisor’s word (CN-LI-15)', () => {
    const extend = does(s.supervisor, 'extend_time_limit', {
      limit: 'investigation',
      words: { reasons: 't-000000000001' },
    });
    const told = given(...s.investigating, extend);
    expect(clockOf(told, 'investigation')?.dueOn).toBe('2026-08-11');
    told.when(extend).thenRefused('limit-reached');
  });
});

describe('pause', () => {
  it('pauses the office’s promises but not the law’s, gives the days back, and goes on where it rested', () => {
    const told = given(
      ...s.investigating,
      does(s.inspector, 'request_information', { from: 'p1', dueOn: '2026-04-10', items: ['wage_ledger'] }),
    );
    const paused = told.and(
      does(
        s.supervisor,
        'pause_case',
        { reason: 'force_majeure', reviewOn: '2026-04-15' },
        '2026-04-07T02:00:00.000Z',
      ),
    );
    expect(clockOf(paused, 'employer_answer')?.paused?.on).toBe('2026-04-07');
    expect(clockOf(paused, 'investigation')?.paused).toBeUndefined();
    const resumed = paused.and(does(s.supervisor, 'resume_case', {}, '2026-04-14T02:00:00.000Z'));
    expect(resumed.state?.stage.status).toBe('investigating');
    expect(clockOf(resumed, 'employer_answer')?.dueOn).toBe('2026-04-17');
    expect(clockOf(resumed, 'investigation')?.dueOn).toBe(clockOf(told, 'investigation')?.dueOn);
  });
});
