import { expect, test } from 'vitest';
import { sickPay } from '#domain/jurisdictions/cn-mainland/wages/sick-pay.ts';
import { fenOf, lineOf, refusalOf, yuan } from '#tests/support/wage-reckoning.ts';

test('W24: sick pay floor, 80 % of the minimum wage', () => {
  expect(fenOf(sickPay, { paidFen: yuan(1200), months: 1, minimumFen: yuan(2320) })).toBe(yuan(656));
});

test('above the floor nothing lacks', () => {
  expect(fenOf(sickPay, { paidFen: yuan(2016), months: 2 })).toBe(0);
});

test('the minimum wage is that of the place and the day, and the line shows it', () => {
  const now = lineOf(sickPay, { paidFen: 0, months: 1 });
  expect(now).toMatchObject({ minFen: yuan(2016), assumptions: ['unverified_basis', 'rates_unchecked'] });
  expect(now.formula.params).toMatchObject({ minimumFen: { fen: yuan(2520) } });
  expect(fenOf(sickPay, { paidFen: 0, months: 1, on: '2024-12-31' })).toBe(yuan(1888));
  expect(refusalOf(sickPay, { paidFen: 0, months: 1 }, { area: undefined })).toBe('basis-missing');
});
