import { expect, test } from 'vitest';
import { hourlyWage } from '#domain/jurisdictions/cn-mainland/wages/hourly-wage.ts';
import { fenOf } from '#tests/support/wage-reckoning.ts';

test('hours times the rate, half hours too, rounded half up once', () => {
  expect(fenOf(hourlyWage, { hourFen: 2111, hours: 7.5, paidFen: 0 })).toBe(15_833);
});

test('a third decimal is not taken', () => {
  expect(() => fenOf(hourlyWage, { hourFen: 2000, hours: 7.555 })).toThrow('Two decimals at most');
});
