import { expect, it } from 'vitest';
import { newestProcedures } from '#domain/jurisdictions/procedures.ts';
import type { Answers } from '#functions/worker-site/draft/answers.ts';
import { claimInAnswers } from '#functions/worker-site/filing/complaint.ts';

const served = newestProcedures(['cn-mainland']);
const law = { procedure: served[0], served };
const today = '2026-11-24';

const wages: Answers = {
  lane: 'full',
  topic: 'wages',
  kind: 'wage.unpaid',
  method: 'sum',
  amount: { sum: 500_000, rate: 0, count: 0, paid: 0, owed: 500_000 },
  period: { from: '2026-01', until: '2026-02', ongoing: false },
};

it('claims what was asked for, and leaves a sum behind when the matter is another one', () => {
  expect(claimInAnswers(wages, law, today)).toEqual({
    claimedFen: 500_000,
    from: '2026-01-01',
    until: '2026-02-28',
  });
  expect(
    claimInAnswers({ ...wages, topic: 'safety', kind: 'safety.hazard' }, law, today).claimedFen,
  ).toBeUndefined();
  expect(claimInAnswers({ ...wages, method: 'unknown' }, law, today).claimedFen).toBeUndefined();
});

it('says until when the work went on: of a month its last day, but no day that is still to come', () => {
  const endOf = (endOfWork: string) => claimInAnswers({ ...wages, endOfWork }, law, today).endOfWork;
  expect(endOf('goes_on')).toBe('goes_on');
  expect(endOf('2026-08')).toBe('2026-08-31');
  expect(endOf('2026-08-14')).toBe('2026-08-14');
  expect(endOf('2026-11')).toBe(today);
  expect(endOf('')).toBeUndefined();
  const school = { ...wages, endOfWork: 'goes_on', topic: 'service', kind: 'service.school' } as const;
  expect(claimInAnswers(school, law, today).endOfWork).toBeUndefined();
});
