import { expect, it } from 'vitest';
import type { Answers } from '#functions/worker-site/draft/answers.ts';
import { claimOf } from '#functions/worker-site/filing/complaint.ts';

const wages: Answers = {
  lane: 'full',
  topic: 'wages',
  kind: 'wage.unpaid',
  method: 'sum',
  amount: { sum: 500_000, rate: 0, count: 0, paid: 0, owed: 500_000 },
  period: { from: '2026-01', until: '2026-02', ongoing: false },
};

it('claims what was asked for, and leaves a sum behind when the matter is another one', () => {
  expect(claimOf(wages)).toEqual({ claimedFen: 500_000, from: '2026-01-01', until: '2026-02-28' });
  expect(claimOf({ ...wages, topic: 'safety', kind: 'safety.hazard' }).claimedFen).toBeUndefined();
  expect(claimOf({ ...wages, method: 'unknown' }).claimedFen).toBeUndefined();
});
