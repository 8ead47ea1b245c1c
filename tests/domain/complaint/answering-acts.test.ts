import { describe, expect, it } from 'vitest';
import { actAnswering, limitsAnsweredBy } from '#domain/complaint/answering-acts.ts';
import { actsLikelyNext } from '#domain/complaint/likely-next.ts';
import type { needs } from '#domain/terms/vocabulary.ts';
import { cnMainland as procedure } from '#tests/support/procedures.ts';
import * as s from '#tests/support/story.ts';

const asked = (
  code: (typeof needs)[number],
  status: string,
  role: 'inspector' | 'supervisor',
  limit?: string,
) => actAnswering({ code, limit }, { procedure, status, roles: [role] });

describe('the act that answers what waits', () => {
  it.each([
    ['legal_soon', 'decision_issued', 'service_of_decision', 'record_decision_served'],
    ['legal_overdue', 'investigating', 'group_plan', 'make_group_plan'],
    ['promise_soon', 'investigating', 'worker_hears', 'record_contact'],
    ['promise_overdue', 'investigating', 'employer_answer', 'record_employer_answer'],
    ['promise_overdue', 'plan_active', 'instalment', 'record_payment'],
  ] as const)('%s in %s for the limit %s: %s', (code, status, limit, act) => {
    expect(asked(code, status, 'inspector', limit)).toBe(act);
  });

  it('a signature is answered by signing, by who may sign, while it waits', () => {
    expect(asked('sign_refusal', 'triage', 'supervisor')).toBe('approve_refusal');
    expect(asked('sign_refusal', 'triage', 'inspector')).toBeUndefined();
    expect(asked('sign_refusal', 'accepted', 'supervisor')).toBeUndefined();
  });

  it('a limit that several acts could end names none', () => {
    expect(asked('legal_soon', 'investigating', 'inspector', 'decision')).toBeUndefined();
  });

  it('of the running limits it answers those that wait for it', () => {
    const running = [{ limit: 'service_of_decision' }, { limit: 'whole_case' }];
    expect(limitsAnsweredBy(procedure, 'record_decision_served', running)).toEqual([running[0]]);
  });

  it('nobody is asked to serve again what was served', () => {
    const ordered = s.given(...s.ordered);
    const served = ordered.and(s.does(s.inspector, 'record_order_served', { party: 'p1', on: '2026-04-01' }));
    const likely = ({ state }: s.Course) => (state === undefined ? [] : actsLikelyNext(state));
    expect(likely(ordered)).toContain('record_order_served');
    expect(likely(served)).not.toContain('record_order_served');
  });
});
