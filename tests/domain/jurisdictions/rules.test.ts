import { expect, it } from 'vitest';
import { tracedRules } from '../../../bin/procedure/docs/rules.ts';

it('every rule id has a test that names it or a reason why it was left out', () => {
  const missing = tracedRules().filter(({ tests, reason }) => tests.length === 0 && reason === undefined);
  expect(missing.map(({ id }) => id)).toEqual([]);
});
