import { expect, test } from 'vitest';
import { stoppagePay } from '#domain/jurisdictions/cn-mainland/wages/stoppage-pay.ts';
import { fenOf, lineOf, refusalOf, yuan } from '#tests/support/wage-reckoning.ts';

const facts = { wageFen: yuan(6000), minimumFen: yuan(2320) };

test('WPP 12: the full wage in the first pay cycle, half a cycle half of it', () => {
  const line = lineOf(stoppagePay, { ...facts, months: 1 });
  expect(line).toMatchObject({ minFen: yuan(6000), maxFen: yuan(6000), assumptions: ['monthly_pay_cycle'] });
  expect(fenOf(stoppagePay, { ...facts, months: 0.5 })).toBe(yuan(3000));
});

test('afterwards 70 to 80 % of the minimum wage, as long as the local percentage is unknown', () => {
  const line = lineOf(stoppagePay, { ...facts, months: 3 });
  expect(line).toMatchObject({ minFen: yuan(6000 + 3248), maxFen: yuan(6000 + 3712), confidence: 'range' });
  expect(line.assumptions).toEqual(['monthly_pay_cycle', 'allowance_local']);
  expect(line.formula.params).toMatchObject({ first: 1, rest: 2, share: { count: 70, upTo: 80 } });
});

test('the percentage of the place makes it exact', () => {
  const line = lineOf(stoppagePay, { ...facts, months: 3, percent: 75 });
  expect(line).toMatchObject({ minFen: yuan(9480), maxFen: yuan(9480), assumptions: ['monthly_pay_cycle'] });
});

test('what was paid comes off, and never more than is owed', () => {
  expect(fenOf(stoppagePay, { ...facts, months: 1, paidFen: yuan(2000) })).toBe(yuan(4000));
  const line = lineOf(stoppagePay, { ...facts, months: 2, paidFen: yuan(7800) });
  expect(line).toMatchObject({ minFen: 0, maxFen: yuan(56) });
  expect(line.disregarded).toEqual([{ what: 'paid_more', fen: yuan(176) }]);
});

test('the rate is that of the place and the day; only what comes after the first cycle needs one', () => {
  const known = { wageFen: yuan(6000), percent: 80 };
  expect(fenOf(stoppagePay, { ...known, months: 2, on: '2024-06-01' })).toBe(yuan(6000 + 1888));
  expect(lineOf(stoppagePay, { ...known, months: 2 }).assumptions).toEqual([
    'monthly_pay_cycle',
    'rates_unchecked',
  ]);
  const nowhere = { area: undefined };
  expect(refusalOf(stoppagePay, { ...known, months: 1 }, nowhere)).toBeUndefined();
  expect(refusalOf(stoppagePay, { ...known, months: 1.01 }, nowhere)).toBe('basis-missing');
});
