import { expect, test } from 'vitest';
import { dayWage } from '#domain/jurisdictions/cn-mainland/wages/day-wage.ts';
import { fenOf, yuan } from '#tests/support/wage-reckoning.ts';

test('W5: day wage, less an advance', () => {
  expect(fenOf(dayWage, { dayFen: yuan(320), days: 26, paidFen: yuan(1500) })).toBe(yuan(6820));
});
