import { expect, it } from 'vitest';
import { tracedRules } from '../../../bin/procedure/docs/rules.ts';

/** The wage calculator's vectors have their tests in tests/domain/wages. */
const ofWages = /^(W\d+|CN-AR-14)$/;

it('every rule id of the domain notes has a test that names it or a reason why it was left out', () => {
  const missing = tracedRules().filter(({ tests, reason }) => tests.length === 0 && reason === undefined);
  expect(missing.map(({ id }) => id).filter((id) => !ofWages.test(id))).toEqual([]);
});
