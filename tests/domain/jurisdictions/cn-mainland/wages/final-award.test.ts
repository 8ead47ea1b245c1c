import { expect, test } from 'vitest';
import { finalAward } from '#domain/jurisdictions/cn-mainland/wages/final-award.ts';
import { yuan } from '#tests/support/wage-reckoning.ts';

test('W28, CN-AR-14: each item by itself against twelve minimum wages', () => {
  expect(finalAward([yuan(18_000), yuan(30_000)], yuan(2320))).toEqual({
    limitFen: yuan(27_840),
    within: [true, false],
    final: false,
  });
  expect(finalAward([yuan(27_840), yuan(27_840)], yuan(2320)).final).toBe(true);
});
