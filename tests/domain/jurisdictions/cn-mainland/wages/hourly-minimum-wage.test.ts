import { expect, test } from 'vitest';
import { hourlyMinimumWage } from '#domain/jurisdictions/cn-mainland/wages/hourly-minimum-wage.ts';
import { fenOf, lineOf, refusalOf, yuan } from '#tests/support/wage-reckoning.ts';

const facts = { hours: 60, paidFen: yuan(1200) };

test('LCL 72: hours at the hourly minimum wage, less what was paid for them', () => {
  expect(fenOf(hourlyMinimumWage, { ...facts, minimumFen: 2350 })).toBe(yuan(210));
  expect(fenOf(hourlyMinimumWage, { ...facts, minimumFen: 2000 })).toBe(0);
});

test('the hourly rate is that of the place and the day', () => {
  const now = lineOf(hourlyMinimumWage, facts);
  expect(now).toMatchObject({ minFen: yuan(222), assumptions: ['unverified_basis', 'rates_unchecked'] });
  expect(now.formula.params).toMatchObject({ minimumFen: { fen: 2370 } });
  const earlier = lineOf(hourlyMinimumWage, { ...facts, on: '2024-12-31' });
  expect(earlier).toMatchObject({ minFen: yuan(132), formula: { params: { on: '2024-12-31' } } });
});

test('where no rate is known none is made up', () => {
  expect(refusalOf(hourlyMinimumWage, facts, { area: undefined })).toBe('basis-missing');
});
