import { expect, test } from 'vitest';
import { unusedLeave } from '#domain/jurisdictions/cn-mainland/wages/unused-leave.ts';
import { fenOf, yuan } from '#tests/support/wage-reckoning.ts';

test('W26: unused annual leave, 200 % on top of the normal pay', () => {
  expect(fenOf(unusedLeave, { wageFen: yuan(5220), days: 5 })).toBe(yuan(2400));
});
