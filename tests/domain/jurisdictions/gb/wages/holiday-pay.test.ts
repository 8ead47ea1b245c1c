import { expect, test } from 'vitest';
import { holidayPay } from '#domain/jurisdictions/gb/wages/holiday-pay.ts';
import { fenOf } from '#tests/support/wage-reckoning.ts';

test('12.07 % of the pay, rounded once', () => {
  expect(fenOf(holidayPay, { payFen: 123_456 })).toBe(14_901);
  expect(fenOf(holidayPay, { payFen: 123_456, paidFen: 14_000 })).toBe(901);
});
