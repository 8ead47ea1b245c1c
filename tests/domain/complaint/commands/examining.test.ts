/** A complaint is examined: completed, accepted, or refused. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { does, tell, goOn, answer, types } = s;
const clockOf = (told: s.Told, limit: string) =>
  told.state?.file.clocks.find((clock) => clock.limit === limit);

describe('examination of a complaint', () => {
  it('starts the five working days of acceptance (CN-LI-05) and stops them on acceptance', () => {
    expect(clockOf(tell(s.filed), 'acceptance')?.dueOn).toBe('2026-04-09');
    expect(clockOf(tell(...s.accepted), 'acceptance')).toBeUndefined();
    expect(clockOf(tell(...s.accepted), 'investigation')?.dueOn).toBe('2026-06-30');
  });

  it('begins that time anew once the complaint is completed', () => {
    const told = tell(
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
    const proposed = tell(s.filed, does(s.officer, 'propose_refusal', { reason: 'out_of_time' }));
    expect(answer(tell(s.filed), does(s.supervisor, 'approve_refusal'))).toBe('nothing-proposed');
    expect(answer(proposed, does(s.officer, 'approve_refusal'))).toBe('role-not-allowed');
    const both = { ...s.officer, role: 'supervisor' } as const;
    expect(answer(proposed, does(both, 'approve_refusal'))).toBe('not-the-same-person');
    const refused = goOn(proposed, does(s.supervisor, 'approve_refusal'));
    expect(refused.history.at(-1)?.seq).toBeGreaterThan(1);
    expect(refused.state?.stage).toMatchObject({ status: 'refused', basis: 'LSSR art. 20', by: 's.zhou' });
    expect(
      answer(
        goOn(refused, does(s.worker(), 'request_review')),
        does(s.supervisor, 'decide_review', { overturn: true }),
      ),
    ).toBe('not-the-same-person');
  });

  it('lapses when the worker never completes it', () => {
    const asked = tell(s.filed, does(s.officer, 'request_completion', { missing: ['employer'] }));
    const lapsed = answer(asked, does(s.clock, 'reach_deadline', {}, '2026-05-30T02:00:00.000Z'));
    expect(types(lapsed)).toContain('case_closed');
  });

  it('does not accept what belongs to the safety authority (CN-LI-10)', () => {
    const hazard = tell(does(s.worker(), 'file_complaint', { ...s.filing, kind: 'safety.hazard' }, s.start));
    expect(answer(hazard, does(s.officer, 'accept_complaint'))).toBe('not-competent');
    expect(
      types(answer(hazard, does(s.officer, 'refer_to_authority', { authority: 'emergency_management' }))),
    ).toEqual(['case_referred']);
  });
});
