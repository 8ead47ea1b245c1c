import { expect, test } from 'vitest';
import { sickPay } from '#domain/wages/sick-pay.ts';
import { fenOf, yuan } from './reckon.ts';

test('W24: sick pay floor, 80 % of the minimum wage', () => {
  expect(fenOf(sickPay, { paidFen: yuan(1200), months: 1, minimumFen: yuan(2320) })).toBe(yuan(656));
});

test('above the floor nothing lacks', () => {
  expect(fenOf(sickPay, { paidFen: yuan(1856), months: 2 })).toBe(0);
});
