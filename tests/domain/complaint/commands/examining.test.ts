/** A complaint is examined: completed, accepted, or refused. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { clockOf, does, given, types } = s;

describe('examination of a complaint', () => {
  it('starts the five working days of acceptance (CN-LI-05) and stops them on acceptance', () => {
    expect(clockOf(given(s.filed), 'acceptance')?.dueOn).toBe('2026-04-09');
    expect(clockOf(given(...s.accepted), 'acceptance')).toBeUndefined();
    expect(clockOf(given(...s.accepted), 'investigation')?.dueOn).toBe('2026-06-30');
  });

  it('begins that time anew once the complaint is completed', () => {
    const told = given(
      s.filed,
      does(s.officer, 'request_completion', { missing: ['employer'] }),
      does(
        s.worker(),
        'complete_complaint',
        { words: { answer: 't-000000000001' } },
        '2026-04-10T02:00:00.000Z',
      ),
    );
    expect(clockOf(told, 'acceptance')?.startOn).toBe('2026-04-10');
  });

  it('refuses only with a basis and the word of a supervisor who did not propose it (docs/invariants.md, 2)', () => {
    const proposed = given(s.filed, does(s.officer, 'propose_refusal', { reason: 'out_of_time' }));
    given(s.filed).when(does(s.supervisor, 'approve_refusal')).thenRefused('nothing-proposed');
    proposed.when(does(s.officer, 'approve_refusal')).thenRefused('role-not-allowed');
    const both = { ...s.officer, role: 'supervisor' } as const;
    proposed.when(does(both, 'approve_refusal')).thenRefused('not-the-same-person');
    const refused = proposed.and(does(s.supervisor, 'approve_refusal'));
    expect(refused.history.at(-1)?.seq).toBeGreaterThan(1);
    expect(refused.state?.stage).toMatchObject({ status: 'refused', basis: 'LSSR art. 20', by: 's.zhou' });
    refused
      .and(does(s.worker(), 'request_review'))
      .when(does(s.supervisor, 'decide_review', { overturn: true }))
      .thenRefused('not-the-same-person');
  });

  it('lapses when the worker never completes it', () => {
    const asked = given(s.filed, does(s.officer, 'request_completion', { missing: ['employer'] }));
    const lapsed = asked.when(does(s.clock, 'reach_deadline', {}, '2026-05-30T02:00:00.000Z')).result;
    expect(types(lapsed)).toContain('case_closed');
  });

  it('does not accept what belongs to the safety authority (CN-LI-10)', () => {
    const hazard = given(does(s.worker(), 'file_complaint', { ...s.filing, kind: 'safety.hazard' }, s.start));
    hazard.when(does(s.officer, 'accept_complaint')).thenRefused('not-competent');
    hazard
      .when(does(s.officer, 'refer_to_authority', { authority: 'emergency_management' }))
      .thenEvents('case_referred');
  });
});
