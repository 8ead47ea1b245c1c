/** Danger to life, and retaliation. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { clockOf, does, given } = s;

describe('danger', () => {
  it('opens the fast lane with fifteen minutes and an hour on the wall clock', () => {
    const told = given(
      does(s.worker(), 'file_complaint', { ...s.filing, kind: 'safety.imminent', danger: true }, s.start),
    );
    expect(told.state?.file).toMatchObject({ urgency: 'U0', danger: { state: 'reported' } });
    expect(clockOf(told, 'danger_acknowledged')?.due).toBe('2026-04-01T02:15:00.000Z');
    expect(clockOf(told, 'danger_handed_over')?.due).toBe('2026-04-01T03:00:00.000Z');
    told
      .when(does(s.officer, 'refer_to_authority', { authority: 'emergency_management' }))
      .thenEvents('danger_handed_over', 'case_referred');
  });
});

describe('retaliation', () => {
  it('is reported and answered after a withdrawal too, and by who has left a joint case', () => {
    const report = does(s.worker(), 'report_retaliation', { kind: 'dismissal' });
    const withdrawn = given(
      s.filed,
      does(s.worker(), 'request_withdrawal'),
      does(s.officer, 'confirm_withdrawal', { worker: 'w1' }),
    );
    const told = withdrawn.and(report);
    expect(clockOf(told, 'retaliation_contact')).toBeDefined();
    const answers = does(s.supervisor, 'answer_retaliation', {
      id: 'r1',
      words: { answer: 't-000000000001' },
    });
    expect(clockOf(told.and(answers), 'retaliation_contact')).toBeUndefined();
    given(
      s.filed,
      does(s.worker('w2'), 'join_complaint', { claim: {}, contactable: true }),
      does(s.worker(), 'leave_joint_case'),
    )
      .when(report)
      .thenEvents('retaliation_reported', 'lane_entered');
  });

  it('lets another inspector answer a retaliation report, not the one who is on the case', () => {
    const told = given(...s.investigating).and(does(s.worker(), 'report_retaliation', { kind: 'threat' }));
    told
      .when(does(s.inspector, 'answer_retaliation', { id: 'r1', words: { answer: 't-000000000001' } }))
      .thenRefused('not-the-same-person');
    const third = { role: 'inspector', id: 'i.zhao', office: 'cn-440306' } as const;
    told
      .when(does(third, 'answer_retaliation', { id: 'r1', words: { answer: 't-000000000001' } }))
      .thenEvents('retaliation_answered');
  });
});
