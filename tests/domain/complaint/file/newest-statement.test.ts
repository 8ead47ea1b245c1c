import { expect, test } from 'vitest';
import { newestStatement } from '#domain/complaint/file/newest-statement.ts';
import * as s from '#tests/support/story.ts';

const reckons = (worker: string, months: number) =>
  s.does(s.officer, 'record_wage_statement', {
    worker,
    claims: [{ rule: 'unpaid_months', wageFen: 600_000, months }],
  });
const { history } = s.given(
  s.filed,
  s.does(s.worker('w2'), 'join_complaint', { claim: {}, contactable: true }),
  reckons('w1', 1),
  reckons('w1', 2),
  reckons('w2', 3),
  // what happened since is about the worker too, and no statement
  s.does(s.worker(), 'state_claim', { claim: { claimedFen: 1 } }),
);

test.each([
  ['w1', 1_200_000],
  ['w2', 1_800_000],
  ['w3', undefined],
])('the newest statement of %s comes to %s', (worker, fen) => {
  expect(newestStatement(history, worker)?.worker.minFen).toBe(fen);
});
